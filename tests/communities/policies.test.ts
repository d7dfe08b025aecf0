import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ids } from '../setup/small-place.js';
import {
  bodyOf,
  city,
  cityOffice,
  county,
  daysAgo,
  Offices,
  office,
  otherOffice,
  staffOf,
  street,
  today,
} from './offices.js';

let offices: Offices;
beforeAll(async () => {
  offices = await Offices.open(['policy_document', 'policy_measure', 'policy_rollout', 'policy_report']);
});
afterAll(() => offices.fixture.close());

const kangbashi = '150603000000';
const paper = (more: object = {}) => ({
  ...{
    title: '典范建设工作的方案',
    kind: 'PLAN',
    division: `Division:${city}`,
    issuerName: '市人大常委会',
    channels: ['PORTAL'],
  },
  ...{ issuedOn: daysAgo(90), ...more },
});
const publish = (more: object = {}) => offices.do('policyDocument', 'publishPolicy', paper(more), cityOffice);
const refused = (act: string, input: object, viewer = cityOffice) =>
  offices.refused('policyDocument', act, input, viewer);
const onPaper = (act: string, input: object) => offices.do('policyDocument', act, input, cityOffice);

test('a document is published with text, address, issuer, decision and the document that it carries out', async () => {
  const upper = await publish({
    title: '实施意见',
    kind: 'OPINION',
    issuedOn: daysAgo(120),
    issuedPrecision: 'LATEST',
  });
  const issuingBody = bodyOf(city, 'STANDING_COMMITTEE');
  const local = bodyOf(county, 'STANDING_COMMITTEE');
  const id = await publish({
    ...{ upper, issuingBody, issuedPrecision: 'MONTH', text: '第一条 代表编入家站。' },
    url: 'https://rd.example.gov.cn/plan.html',
  });
  const decision = await offices.decide(issuingBody, id, 'ADOPTED', cityOffice);
  const heard = await offices.decide(issuingBody, id, 'HEARD', cityOffice);
  const adopted = { title: '办法', kind: 'MEASURES', issuingBody, decision, issuedOn: today };
  await publish(adopted);

  expect(await refused('publishPolicy', paper({ issuedOn: '2099-01-01' }))).toEqual(['IN_THE_FUTURE', 'issuedOn']);
  expect(await refused('publishPolicy', paper({ url: 'javascript:alert(1)' }))).toEqual(['BAD_ADDRESS', 'url']);
  expect(await refused('publishPolicy', paper({ ...adopted, issuedOn: daysAgo(1) }))).toEqual([
    ...['BEFORE_ITS_DECISION', 'issuedOn'],
  ]);
  expect(await refused('publishPolicy', paper({ ...adopted, decision: heard }))).toEqual(['NOT_ADOPTED', 'decision']);
  expect(await refused('publishPolicy', paper({ ...adopted, issuingBody: local }))).toEqual([
    ...['ISSUED_BY_ANOTHER', 'decision'],
  ]);
  const later = await publish({ title: '后来的意见', issuedOn: today });
  expect(await refused('publishPolicy', paper({ upper: later }))).toEqual(['BEFORE_THE_UPPER', 'issuedOn']);
  expect(await refused('publishPolicy', paper(), office)).toBe('FORBIDDEN');
  expect(await refused('publishPolicy', paper(), staffOf(city, 'LIAISON'))).toBe('FORBIDDEN');
  expect(await refused('publishPolicy', paper(), { role: 'citizen' })).toBe('FORBIDDEN');
  const agency = { role: 'agency', agency: ids.agency(0), division: city } as const;
  await offices.do(
    'policyDocument',
    'publishPolicy',
    paper({ kind: 'NOTICE', issuer: `Agency:${ids.agency(0)}` }),
    agency,
  );
  expect(await refused('publishPolicy', paper({ issuer: `Agency:${ids.agency(1)}` }), agency)).toBe('FORBIDDEN');

  const { policyDocument } = await offices.fixture.ask(
    `query($id: ID!) { policyDocument(id: $id) { issuedPrecision text url issuingBody { kind } upper { title issuedPrecision } } }`,
    { variables: { id } },
  );
  expect(policyDocument).toEqual({
    ...{ issuedPrecision: 'MONTH', text: '第一条 代表编入家站。', url: 'https://rd.example.gov.cn/plan.html' },
    ...{ issuingBody: { kind: 'STANDING_COMMITTEE' }, upper: { title: '实施意见', issuedPrecision: 'LATEST' } },
  });
});

test('it is tried out in places, which report, and ends as a pilot when it is in force in the whole place', async () => {
  const id = await publish();
  await onPaper('addMeasure', { id, aspect: '联系服务群众', text: '代表编入家站' });
  await onPaper('addMeasure', { id, aspect: '联系服务群众', text: '公开代表二维码' });
  expect(await refused('addMeasure', { id, aspect: '其他', text: '代表编入家站' })).toEqual(['MEASURE_THERE', 'text']);
  const pilot = {
    id,
    startedOn: daysAgo(60),
    startedPrecision: 'MONTH',
    places: [`Division:${county}`, `Division:${kangbashi}`],
  };
  expect(await refused('startPilot', { ...pilot, startedOn: daysAgo(91) })).toEqual(['BEFORE_ITS_ISSUE', 'startedOn']);
  expect(await refused('startPilot', { ...pilot, places: ['Division:420500000000'] })).toEqual([
    'PLACE_OUTSIDE',
    'places',
  ]);
  expect(await refused('startPilot', pilot, otherOffice)).toBe('FORBIDDEN');
  await onPaper('startPilot', pilot);
  expect(await refused('startPilot', pilot)).toEqual(['PILOTED_BEFORE', 'places']);

  const report = {
    policy: id,
    division: `Division:${county}`,
    reportedOn: daysAgo(10),
    doneCount: 2,
    text: '家站已编组',
  };
  const reports = (more: object, viewer = office) =>
    offices.refused('policyReport', 'reportRollout', { ...report, ...more }, viewer);
  expect(await reports({ doneCount: 3 })).toEqual(['MORE_THAN_MEASURES', 'doneCount']);
  expect(await reports({ reportedOn: '2099-01-01' })).toEqual(['IN_THE_FUTURE', 'reportedOn']);
  expect(await reports({ division: 'Division:420500000000' }, otherOffice)).toEqual(['NOT_IN_FORCE_THERE', 'division']);
  expect(await reports({}, otherOffice)).toBe('FORBIDDEN');
  await offices.do('policyReport', 'reportRollout', report);
  expect(await reports({})).toEqual(['REPORTED_THAT_DAY', 'reportedOn']);

  const [first, second] = await offices.rows(
    `select 'PolicyRollout:' || id as id from policy_rollout where policy_id = $1 order by division_code`,
    [id.split(':')[1]],
  );
  expect(await offices.refused('policyRollout', 'endPilot', { id: first.id, endedOn: today }, office)).toBe(
    'FORBIDDEN',
  );
  await offices.do('policyRollout', 'endPilot', { id: first.id, endedOn: daysAgo(20) }, cityOffice);
  expect(await refused('rollOutPolicy', { id, startedOn: daysAgo(61) })).toEqual(['BEFORE_ITS_PILOT', 'startedOn']);
  await onPaper('rollOutPolicy', { id, startedOn: daysAgo(5) });
  expect(await refused('rollOutPolicy', { id, startedOn: daysAgo(5) })).toEqual(['IN_FORCE_ALREADY', 'id']);
  expect(await refused('startPilot', { ...pilot, places: [`Division:${street}`] })).toEqual(['IN_FORCE_ALREADY', 'id']);
  expect(await offices.refused('policyRollout', 'endPilot', { id: second.id, endedOn: today }, cityOffice)).toEqual([
    ...['NO_PILOT', 'id'],
  ]);
  const rows = await offices.rows(
    `select phase, division_code as at, started_precision as precision, ended_on::text as until from policy_rollout
     where policy_id = $1 order by phase, division_code`,
    [id.split(':')[1]],
  );
  expect(rows).toEqual([
    { phase: 'FULL', at: city, precision: null, until: null },
    { phase: 'PILOT', at: county, precision: 'MONTH', until: daysAgo(20) },
    { phase: 'PILOT', at: kangbashi, precision: 'MONTH', until: daysAgo(5) },
  ]);
  expect(await refused('repealPolicy', { id, expiresOn: daysAgo(6) })).toEqual(['BEFORE_ITS_ROLLOUT', 'expiresOn']);
  await onPaper('repealPolicy', { id, expiresOn: today });
  const ends = await offices.rows(
    'select ended_on::text as until from policy_rollout where policy_id = $1 order by phase, division_code',
    [id.split(':')[1]],
  );
  expect(ends.map(({ until }) => until)).toEqual([today, daysAgo(20), daysAgo(5)]);
  expect(await refused('repealPolicy', { id, expiresOn: today })).toEqual(['POLICY_EXPIRED', 'id']);
});

test('of 20 who roll it out at once one does', async () => {
  const id = await publish();
  const all = await Promise.all(
    Array.from({ length: 20 }, () =>
      offices.try('policyDocument', 'rollOutPolicy', { id, startedOn: daysAgo(5) }, cityOffice),
    ),
  );
  expect(all.filter(({ userErrors }) => !userErrors.length)).toHaveLength(1);
  const rows = await offices.rows('select phase from policy_rollout where policy_id = $1', [id.split(':')[1]]);
  expect(rows).toEqual([{ phase: 'FULL' }]);
});

test('whatever is done in whatever order, no pilot goes on beside what is in force, and no place has two', async () => {
  const step = fc.record({
    what: fc.constantFrom('startPilot', 'rollOutPolicy'),
    place: fc.constantFrom(county, kangbashi, street),
    ago: fc.integer({ min: 0, max: 95 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const id = await publish();
      const pilots = new Map<string, number>();
      let full: number | undefined;
      for (const { what, place, ago } of steps) {
        const may =
          full === undefined &&
          ago <= 90 &&
          (what === 'startPilot' ? !pilots.has(place) : [...pilots.values()].every((since) => ago <= since));
        const input = { id, startedOn: daysAgo(ago), ...(what === 'startPilot' && { places: [`Division:${place}`] }) };
        if (!may) expect(await refused(what, input)).toHaveLength(2);
        else {
          await onPaper(what, input);
          if (what === 'startPilot') pilots.set(place, ago);
          else full = ago;
        }
      }
      const rows = await offices.rows(
        'select phase, division_code as at, started_on::text as since, ended_on::text as until from policy_rollout where policy_id = $1',
        [id.split(':')[1]],
      );
      const until = full === undefined ? null : daysAgo(full);
      const expected = [...pilots].map(([at, since]) => ({ phase: 'PILOT', at, since: daysAgo(since), until }));
      if (until !== null) expected.push({ phase: 'FULL', at: city, since: until, until: null });
      expect(rows).toHaveLength(expected.length);
      expect(rows).toEqual(expect.arrayContaining(expected));
    }),
    { numRuns: 12 },
  );
});
