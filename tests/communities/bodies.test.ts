import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PolicyDocument } from '../../schema/communities/policy-document.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { ids } from '../setup/small-place.js';
import { bodyOf, city, cityOffice, county, daysAgo, Offices, otherOffice, staffOf, street, today } from './offices.js';

const plan = uuidOf('plan of the city', 0);
let offices: Offices;
beforeAll(async () => {
  offices = await Offices.open(['body', 'body_member', 'agenda_item', 'meeting', 'decision'], (data) => {
    data.add(PolicyDocument, {
      ...{ id: plan, title: '工作方案', kind: 'PLAN', division: city, issuerName: '市委', issuedOn: '2026-01-05' },
      channels: [],
    });
  });
});
afterAll(() => offices.fixture.close());

const group = (name: string, more: object = {}) => ({
  ...{ name, kind: 'LEADING_GROUP', division: `Division:${city}`, establishedOn: '2026-02-01', fields: [], ...more },
});
const refused = (act: string, input: object, viewer = cityOffice) => offices.refused('body', act, input, viewer);
const onBody = (act: string, input: object) => offices.do('body', act, input, cityOffice);

describe('a leading group', () => {
  test('is set up by a decision of the Party committee that the office records, has head, members and office, and reviews', async () => {
    const party = bodyOf(city, 'PARTY_COMMITTEE');
    const subject = `PolicyDocument:${plan}`;
    const decision = await offices.decide(party, subject, 'DECIDED', cityOffice);
    const fallen = await offices.decide(party, subject, 'ADOPTED', cityOffice, 'NOT_PASSED');
    const name = '民生实事项目人大代表票决制领导小组';
    expect(await refused('setUpBody', group(name))).toEqual(['FOUNDING_DECISION_MISSING', 'decision']);
    expect(await refused('setUpBody', group(name, { decision: fallen }))).toEqual(['NOT_PASSED', 'decision']);
    expect(await refused('setUpBody', group(name, { decision }), otherOffice)).toBe('FORBIDDEN');
    expect(await refused('setUpBody', group(name, { decision }), staffOf(city, 'ASSESSOR'))).toBe('FORBIDDEN');
    const id = await onBody('setUpBody', group(name, { decision, parent: party }));
    expect(await refused('setUpBody', group(name, { decision }))).toEqual(['NAME_OF_ANOTHER', 'name']);

    const head = {
      id,
      post: 'CHAIR',
      officialName: '市委书记',
      startedOn: '2026-02-01',
      recruitment: 'NAMED',
      decision,
    };
    expect(await refused('nameMember', { ...head, startedOn: '2026-01-31' })).toEqual(['BEFORE_ITS_BODY', 'startedOn']);
    expect(await refused('nameMember', { ...head, startedOn: '2099-01-31' })).toEqual(['IN_THE_FUTURE', 'startedOn']);
    await onBody('nameMember', head);
    expect(await refused('nameMember', head)).toEqual(['MEMBER_ALREADY', 'officialName']);
    expect(await refused('nameMember', { ...head, officialName: '市长' })).toEqual(['HAS_HEAD', 'post']);
    const deputy = { id, post: 'MEMBER', deputy: `Deputy:${ids.deputy(0)}`, startedOn: '2026-02-01' };
    await onBody('nameMember', deputy);
    const stranger = { ...deputy, deputy: `Deputy:${ids.deputy(5)}` };
    expect(await refused('nameMember', stranger)).toEqual(['NOT_THIS_PLACE', 'deputy']);
    expect(await refused('placeOffice', { id, office: `Agency:${ids.agency(3)}` })).toEqual([
      'NOT_THIS_PLACE',
      'office',
    ]);
    await onBody('placeOffice', { id, office: `Agency:${ids.agency(0)}` });

    const meeting = await offices.do(
      'meeting',
      'planMeeting',
      { body: id, kind: 'LEADING_GROUP_MEETING', name: '第一季度调度会', heldOn: today },
      cityOffice,
    );
    const item = { meeting, title: '票决制工作方案', subjectId: subject };
    expect(
      await offices.refused('agendaItem', 'addAgendaItem', { ...item, subjectId: 'Station:x' }, cityOffice),
    ).toEqual([...['NO_SUCH_SUBJECT', 'subjectId']]);
    const agendaItem = await offices.do('agendaItem', 'addAgendaItem', item, cityOffice);
    expect(await refused('dissolveBody', { id, endedOn: today })).toEqual(['BODY_MEETS', 'id']);
    await offices.do('meeting', 'holdMeeting', { id: meeting, presentCount: 2, entitledCount: 2 }, cityOffice);
    const heard = { meeting, kind: 'HEARD', title: '听取进展', result: 'NOTED', decidedOn: today, subjectId: subject };
    await offices.do('decision', 'recordDecision', { ...heard, agendaItem }, cityOffice);

    const { body } = await offices.fixture.ask(
      `query($id: ID!) { body(id: $id) { office { name } decision { body { kind } } members { nodes { post officialName deputy { name } } }
        meetings { nodes { kind agenda { nodes { position subjectType } } decisions { nodes { kind } } } } } }`,
      { variables: { id } },
    );
    expect(body).toEqual({
      office: { name: '鄂尔多斯市教育体育局' },
      decision: { body: { kind: 'PARTY_COMMITTEE' } },
      members: {
        nodes: expect.arrayContaining([
          { post: 'CHAIR', officialName: '市委书记', deputy: null },
          { post: 'MEMBER', officialName: null, deputy: { name: '张伟' } },
        ]),
      },
      meetings: {
        nodes: [
          {
            kind: 'LEADING_GROUP_MEETING',
            agenda: { nodes: [{ position: 1, subjectType: 'PolicyDocument' }] },
            decisions: { nodes: [{ kind: 'HEARD' }] },
          },
        ],
      },
    });

    expect(await refused('dissolveBody', { id, endedOn: '2026-01-31' })).toEqual(['ENDS_BEFORE', 'endedOn']);
    await onBody('dissolveBody', { id, endedOn: today });
    expect(await refused('dissolveBody', { id, endedOn: today })).toEqual(['BODY_DISSOLVED', 'id']);
    const left = await offices.rows('select ended_on::text as on from body_member where body_id = $1', [
      id.split(':')[1],
    ]);
    expect(left).toEqual([{ on: today }, { on: today }]);
  });
});

test('a place has one body of each kind that the law gives it, at the level that has it', async () => {
  const setUp = (kind: string, division: string) =>
    refused('setUpBody', {
      name: `新${kind}`,
      kind,
      division: `Division:${division}`,
      establishedOn: today,
      fields: [],
    });
  expect(await setUp('STANDING_COMMITTEE', county)).toEqual(['ONE_OF_ITS_KIND', 'kind']);
  expect(await setUp('STREET_ASSEMBLY', street)).toEqual(['ONE_OF_ITS_KIND', 'kind']);
  expect(await setUp('STANDING_COMMITTEE', street)).toEqual(['NOT_AT_THIS_LEVEL', 'kind']);
  expect(await setUp('STREET_ASSEMBLY', county)).toEqual(['NOT_AT_THIS_LEVEL', 'kind']);
  expect(await setUp('TOWNSHIP_PRESIDIUM', street)).toEqual(['NOT_AT_THIS_LEVEL', 'kind']);
});

test('of 20 heads who are named at once there is one', async () => {
  const id = bodyOf(county, 'STANDING_COMMITTEE');
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      offices.try('body', 'nameMember', { id, post: 'CHAIR', officialName: `主任${n}`, startedOn: daysAgo(9) }),
    ),
  );
  expect(all.filter(({ userErrors }) => !userErrors.length)).toHaveLength(1);
  expect(
    await offices.rows(`select from body_member where post = 'CHAIR' and body_id = $1`, [id.split(':')[1]]),
  ).toHaveLength(1);
});

/** What a body may come to: whoever is told may, must; nobody else changes anything. */
test('whatever is done in whatever order, a body has one head and each member once', async () => {
  const names = ['甲', '乙', '丙'];
  const step = fc.record({
    what: fc.constantFrom('name', 'end'),
    who: fc.constantFrom(...names),
    post: fc.constantFrom('CHAIR', 'MEMBER'),
  });
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const body = { name: `监督组${count++}`, kind: 'SUPERVISION_TEAM', division: `Division:${county}`, fields: [] };
      const id = await offices.do('body', 'setUpBody', { ...body, establishedOn: daysAgo(30) });
      const sitting = new Map<string, { member: string; post: string }>();
      for (const { what, who, post } of steps) {
        if (what === 'name') {
          const expected = sitting.has(who)
            ? ['MEMBER_ALREADY', 'officialName']
            : post === 'CHAIR' && [...sitting.values()].some((one) => one.post === 'CHAIR')
              ? ['HAS_HEAD', 'post']
              : undefined;
          const input = { id, post, officialName: who, startedOn: daysAgo(30) };
          if (expected) expect(await offices.refused('body', 'nameMember', input)).toEqual(expected);
          else {
            await offices.do('body', 'nameMember', input);
            const [{ id: member }] = await offices.rows(
              'select id from body_member where body_id = $1 and official_name = $2 and ended_on is null',
              [id.split(':')[1], who],
            );
            sitting.set(who, { member, post });
          }
        } else if (sitting.has(who)) {
          await offices.do('bodyMember', 'endMembership', {
            id: `BodyMember:${sitting.get(who)!.member}`,
            endedOn: daysAgo(1),
          });
          sitting.delete(who);
        }
      }
      const rows = await offices.rows(
        'select official_name as who, post from body_member where body_id = $1 and ended_on is null',
        [id.split(':')[1]],
      );
      expect(new Map(rows.map((row) => [row.who, row.post]))).toEqual(
        new Map([...sitting].map(([who, { post }]) => [who, post])),
      );
    }),
    { numRuns: 12 },
  );
});
