import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf } from '../acts/acting.js';
import { LawRoom, otherOffice, statute, today } from './drafting.js';

let room: LawRoom;
beforeAll(async () => {
  room = await LawRoom.open();
});
afterAll(() => room.fixture.close());

const point = {
  name: '东胜区基层立法联系点',
  kind: 'CONTACT_POINT',
  category: 'GRASSROOTS',
  level: 'NATIONAL',
  host: '东胜区人大',
};
const more = { hostKind: 'GOVERNMENT_DEPARTMENT', division: 'Division:150602000000', establishedOn: '2026-01-05' };
const setUp = (input: object = {}) =>
  room.act('legislativeContactPoint', 'setUpContactPoint', { ...point, ...more, ...input });

test('a point has its collection points and liaisons, who hand in what is said on a national draft', async () => {
  const { legislativeContactPoint: centre } = await setUp();
  const collecting = { kind: 'INFO_COLLECTION_POINT', name: '司法所采集点', hostKind: 'TOWNSHIP' };
  expect(refusalOf(await setUp(collecting))).toEqual(['PARENT_WRONG', 'parent']);
  expect(refusalOf(await setUp({ parent: centre.id }))).toEqual(['PARENT_WRONG', 'parent']);
  expect(refusalOf(await setUp({ establishedOn: '2026-12-01' }))).toEqual(['IN_THE_FUTURE', 'establishedOn']);
  await expect(
    room.act('legislativeContactPoint', 'setUpContactPoint', { ...point, ...more }, otherOffice),
  ).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  const { legislativeContactPoint: branch } = await setUp({ ...collecting, parent: centre.id });
  const person = {
    name: '斯琴',
    contactPoint: branch.id,
    division: 'Division:150602001000',
    appointedOn: '2026-02-01',
  };
  const { legislativeLiaison: liaison } = await room.act('legislativeLiaison', 'appointLiaison', person);

  const law = await room.plan({ title: '中华人民共和国学前教育法', legislature: 'NATIONAL' });
  const version = await room.publish(
    law,
    'SECOND',
    statute(['为了规范学前教育，制定本法。', '国家推进普及学前教育。']),
  );
  const { opinionSolicitation: asked } = await room.ask({ draftVersion: version });
  const draftClause = (await room.clauses(version)).get('2');
  const through = { channel: 'CONTACT_POINT', contactPoint: branch.id, liaison: liaison.id, draftClause };
  const given = await room.opine(asked.id, through, { role: 'staff', division: '150602000000' });
  expect(given.userErrors).toEqual([]);
  await room.on('collateOpinions', asked.id, { opinions: [given.legislativeOpinion.id] });
  await room.on('forwardOpinions', asked.id, { opinions: [given.legislativeOpinion.id], to: 'NATIONAL' });
  const { legislativeContactPoints } = await room.fixture.ask(
    `{ legislativeContactPoints { nodes { kind hostKind collectionPoints { nodes { liaisons { nodes { name } } } } } } }`,
  );
  expect(legislativeContactPoints.nodes).toContainEqual({
    ...{ kind: 'CONTACT_POINT', hostKind: 'GOVERNMENT_DEPARTMENT' },
    collectionPoints: { nodes: [{ liaisons: { nodes: [{ name: '斯琴' }] } }] },
  });
  expect(await room.rows('select status, forwarded_to, liaison_id from legislative_opinion')).toEqual([
    { status: 'FORWARDED', forwarded_to: 'NATIONAL', liaison_id: liaison.id.split(':')[1] },
  ]);
  expect(refusalOf(await room.try('endLiaison', liaison.id, { endedOn: '2026-01-31' }))).toEqual([
    'ENDS_BEFORE',
    'endedOn',
  ]);
  await room.on('endLiaison', liaison.id, { endedOn: today });

  expect(
    (await room.try('passDraftLaw', law, { decision: await room.decide('ADOPTED', law) })).userErrors[0].code,
  ).toBe('NATIONAL');
  await room.on('recordPassage', law, { passedOn: today });
  expect((await room.try('submitForApproval', law)).userErrors[0].code).toBe('NO_APPROVAL_NEEDED');
  await room.on('publishLaw', law, { publishedOn: today, effectiveOn: '2027-06-01' });
});
