import { afterAll, beforeAll, expect, test } from 'vitest';
import { Body } from '../../schema/bodies/body.js';
import { DeputyGroup } from '../../schema/deputies/deputy-group.js';
import { Congress } from '../../schema/organisations/congress.js';
import { CongressSession } from '../../schema/organisations/congress-session.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { ids } from '../setup/small-place.js';
import { agency, county, deputyId, office, Place, today, unit } from './place.js';

const afar = '420500000000';
const own = '150602000000';
const [strange, party, theirs] = [1, 2, 3].map((n) => uuidOf('body of a place', n)) as [string, string, string];
const [group, congress, session] = [1, 2, 3].map((n) => uuidOf('afar', n)) as [string, string, string];
let place: Place;
beforeAll(async () => {
  place = await Place.open((data) => {
    data.add(Body, { id: strange, kind: 'PARTY_COMMITTEE', name: '中共宜昌市委', division: afar, fields: [] });
    data.add(Body, { id: party, kind: 'PARTY_COMMITTEE', name: '中共东胜区委', division: own, fields: [] });
    data.add(Body, { id: theirs, kind: 'CHAIRPERSONS_MEETING', name: '宜昌主任会议', division: afar, fields: [] });
    data.add(DeputyGroup, {
      ...{ id: group, name: '西陵小组', kind: 'REGIONAL', level: 'COUNTY', isKey: false, division: afar },
      ...{ leader: ids.deputy(1), establishedOn: '2024-09-30' },
    });
    data.add(Congress, { id: congress, name: '宜昌市人大', level: 'PREFECTURE', currentTerm: 5, division: afar });
    data.add(CongressSession, {
      ...{ id: session, name: '第一次会议', congress, term: 5, number: 1, openedOn: '2026-01-08' },
    });
  });
});
afterAll(() => place.close());

const plan = {
  ...{ agency: agency(1), division: county, kind: 'SATISFACTION_RATING', year: 2026, selection: 'FULL_COVERAGE' },
  ratedOn: today,
};
const survey = {
  ...{ title: '问卷', topic: 'ECOLOGY', audience: 'PUBLIC', division: county, isAnonymous: true, notice: '说明' },
  ...{ opensOn: today, closesOn: today },
};
const paper = {
  ...{
    title: '方案',
    kind: 'PLAN',
    division: county,
    issuerName: '区委',
    issuedOn: '2026-11-01',
    channels: ['PORTAL'],
  },
};
const elsewhere = (name: string) => ['NOT_THIS_PLACE', name];

test('no act names a record of another place, though everybody sees it', async () => {
  const rule = await place.does('draftPointsRule', {
    ...{ name: '积分办法', division: county, purpose: '评优', effectiveOn: '2026-01-01' },
  });
  const item = { id: rule, unit: '次', dimension: 'CONTACT', criterion: '走访', points: 1 };
  await place.does('addPointsItem', item);
  await place.does('publishPointsRule', { id: rule });
  const body = { name: '主任会议', kind: 'CHAIRPERSONS_MEETING', division: county, establishedOn: today, fields: [] };
  const framework = { name: '框架', division: county, meaning: '说明' };
  const acts: readonly [act: string, input: object, name: string, id: string][] = [
    ['draftSurvey', survey, 'organiser', agency(3)],
    ['scheduleDepartmentEvaluation', plan, 'organiser', `Body:${theirs}`],
    ['scheduleDepartmentEvaluation', plan, 'session', `CongressSession:${session}`],
    [
      'openPointsStatement',
      { deputy: deputyId(1), rule, division: county, year: 2026 },
      'group',
      `DeputyGroup:${group}`,
    ],
    ['setUpBody', body, 'congress', `Congress:${congress}`],
    ['publishPolicy', paper, 'leadingBody', `Body:${strange}`],
    ['publishPolicy', paper, 'issuer', agency(3)],
    ['createFramework', framework, 'coinedBy', `Body:${strange}`],
  ];
  for (const [act, input, name, id] of acts)
    expect([act, await place.refuses(act, { ...input, [name]: id })]).toEqual([act, elsewhere(name)]);
});

test('a unit publishes what holds in its own place, and nothing that would hold above it or elsewhere', async () => {
  const issued = { ...paper, issuer: agency(1) };
  for (const division of ['Division:150600000000', `Division:${afar}`])
    expect(await place.refuses('publishPolicy', { ...issued, division }, unit(1))).toEqual(elsewhere('issuer'));
  expect(await place.does('publishPolicy', issued, unit(1))).toMatch(/^PolicyDocument:/);
});

test('a rating is sent to, and followed up by, the Party committee of the place', async () => {
  const id = await place.does('scheduleDepartmentEvaluation', plan);
  await place.does('openDepartmentRating', { id });
  await place.does('tallyDepartmentRatings', { id, satisfied: 9 });
  await place.does('publishDepartmentRating', { id, isRanked: false });
  const moved = { id, consequence: 'HEAD_ADJUSTED', consequenceNote: '区委决定' };
  for (const [act, input] of [
    ['sendDepartmentRating', { id }],
    ['recordDepartmentConsequence', moved],
  ] as const)
    expect(await place.refuses(act, { ...input, body: `Body:${strange}` }, office)).toEqual(elsewhere('body'));
  await place.does('sendDepartmentRating', { id, body: `Body:${party}` });
  await place.does('recordDepartmentConsequence', { ...moved, body: `Body:${party}` });
});
