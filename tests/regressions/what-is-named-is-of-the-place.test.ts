import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { Body } from '../../schema/bodies/body.js';
import { Deputy } from '../../schema/deputies/deputy.js';
import { Mandate } from '../../schema/deputies/mandate.js';
import { OpinionSolicitation } from '../../schema/legislation/opinion-solicitation.js';
import { Congress } from '../../schema/organisations/congress.js';
import { CongressSession } from '../../schema/organisations/congress-session.js';
import { LivelihoodRound } from '../../schema/projects/livelihood-round.js';
import { Station } from '../../schema/stations/station.js';
import { PublicFeedback } from '../../schema/suggestions/public-feedback.js';
import { seedCalendar } from '../../seeds/areas/calendar.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { acting, refusalOf } from '../acts/acting.js';
import { come, lead } from '../acts/proposal.js';
import { office, words as said, submit, unit } from '../acts/voice.js';
import { accountsIn } from '../setup/accounts.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

const [here, there] = ['150602000000', '420500000000'];
const elsewhere = {
  agency: `Agency:${ids.agency(3)}`,
  round: `LivelihoodRound:${uuidOf('round', 1)}`,
  solicitation: `OpinionSolicitation:${uuidOf('solicitation', 1)}`,
  station: `Station:${uuidOf('station', 1)}`,
  feedback: `PublicFeedback:${uuidOf('feedback', 1)}`,
  mandate: `Mandate:${ids.mandate(8, 9)}`,
  session: `CongressSession:${ids.session(9)}`,
};

/** 东胜区, and something of each kind in 宜昌. */
function twoPlaces() {
  const data = smallPlace();
  seedCalendar(data);
  data.add(LivelihoodRound, {
    ...{ id: uuidOf('round', 1), name: '宜昌市2027年民生实事项目', division: there, year: 2027, number: 1 },
    ...{ level: 'PREFECTURE', method: 'SESSION_BALLOT', stage: 'COLLECTING' },
    ...{ announcedOn: '2026-11-01', collectionClosesOn: '2026-12-15' },
  });
  data.add(OpinionSolicitation, {
    ...{ id: uuidOf('solicitation', 1), topic: '养犬管理', kind: 'LEGISLATION', status: 'OPEN', division: there },
    ...{ channels: ['ONLINE'], notice: '欢迎提出意见', opensOn: '2026-11-01', closesOn: '2026-12-15' },
  });
  data.add(Station, {
    ...{
      id: uuidOf('station', 1),
      code: 'YC-1',
      name: '西陵代表之家',
      kind: 'DEPUTY_HOME',
      tier: 'STATION',
      division: there,
    },
    ...{ hostKind: 'TOWNSHIP', coLocatedWith: [], address: '西陵', mode: 'ONSITE', isModel: false, featureTags: [] },
    ...{ status: 'OPEN', openingHours: '9:00–17:00', openedOn: '2020-01-01' },
  } as never);
  data.add(PublicFeedback, {
    ...{
      id: uuidOf('feedback', 1),
      number: 'YJ-1',
      title: '路灯不亮',
      content: '路灯不亮',
      category: 'URBAN_TRANSPORT',
    },
    ...{ channel: 'WEB', status: 'RECEIVED', isPublished: true, division: there, receivedOn: '2026-11-01' },
  });
  data.add(Body, {
    ...{ id: uuidOf('body', 1), name: '东胜区人大常委会主任会议', kind: 'CHAIRPERSONS_MEETING', division: here },
    fields: [],
  });
  data.add(Congress, {
    ...{ id: ids.congress(9), name: '宜昌市人民代表大会', level: 'PREFECTURE', currentTerm: 5, division: there },
  });
  data.add(Deputy, {
    ...{
      id: ids.deputy(8),
      name: '周敏',
      gender: 'FEMALE',
      ethnicity: '汉族',
      affiliation: 'CPC',
      occupation: 'WORKER',
    },
    ...{ division: '420502000000', phoneMasked: '138****0008', firstElectedOn: '2020-03-01' },
  });
  data.add(CongressSession, {
    ...{ id: ids.session(9), name: '第五届第六次会议', congress: ids.congress(9), term: 5, number: 6 },
    openedOn: '2026-11-20',
  });
  data.add(Mandate, {
    ...{ id: ids.mandate(8, 9), deputy: ids.deputy(8), congress: ids.congress(9), term: 5, electoralUnit: '西陵区' },
    ...{ isStandingCommitteeMember: false, status: 'ACTIVE', startedOn: '2022-01-10' },
  });
  return data;
}

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(twoPlaces(), { now: '2026-11-28T16:30:00Z' });
});
afterAll(() => fixture.close());

const tables = ['suggestion', 'suggestion_unit', 'suggestion_assignment', 'public_feedback', 'livelihood_proposal'];
const all = [...tables, 'legislative_opinion', 'official_interview', 'interview_question', 'activity_participation'];
async function everything(): Promise<Data> {
  const sums = [...all, 'meeting', 'decision', 'account_post', 'act.history', 'act.audit'].map(
    (table) => `(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from ${table} t)`,
  );
  return (await fixture.store.pool.query(`select array[${sums.join(', ')}] as sums`)).rows[0].sums;
}
/** What it is refused with; it must leave everything as it was. */
async function refused(concept: string, act: string, input: object, viewer: object = office) {
  const before = await everything();
  const told = await acting(fixture, concept)(act, input, { viewer: viewer as never });
  expect(await everything()).toEqual(before);
  return refusalOf(told);
}
const rows = async (sql: string, ...values: unknown[]) => (await fixture.store.pool.query(sql, values)).rows;

const asOffice = { viewer: office };
const feedback = async () => {
  const { number } = await submit(fixture, { deputy: undefined });
  const [{ id }] = await rows('select id from public_feedback where number = $1', number);
  return { id: `PublicFeedback:${id}`, expectedVersion: 1 };
};

describe('a citizen’s feedback', () => {
  it('goes to no unit of another place, and into none there', async () => {
    const one = await feedback();
    const refer = (agency: string) => refused('publicFeedback', 'referFeedback', { ...one, agency });
    expect(await refer(elsewhere.agency)).toEqual(['NOT_THIS_PLACE', 'agency']);
    const merge = { ...one, mergedInto: elsewhere.feedback };
    expect(await refused('publicFeedback', 'mergeFeedback', merge)).toEqual(['NOT_THIS_PLACE', 'mergedInto']);
  });

  it.each([
    ['proposal of', { to: 'LIVELIHOOD_PROPOSAL', round: elsewhere.round, projectCategory: 'ROADS_TRANSPORT' }, 'round'],
    ['opinion for', { to: 'LEGISLATIVE_OPINION', solicitation: elsewhere.solicitation }, 'solicitation'],
  ])('becomes no %s another place', async (_, input, path) => {
    const told = await refused('publicFeedback', 'convertFeedback', { ...(await feedback()), ...input });
    expect(told).toEqual(['NOT_THIS_PLACE', path]);
  });
});

describe('a citizen’s feedback', () => {
  it.each([
    ['station', elsewhere.station],
    ['deputy', `Deputy:${ids.deputy(8)}`],
  ])('is addressed to no %s of another place', async (name, id) => {
    expect(await refused('publicFeedback', 'submitFeedback', said({ [name]: id }))).toEqual(['NOT_THIS_PLACE', name]);
  });

  it('becomes the draft of a congress whose deputy may move it, and no other', async () => {
    const told = await refused('publicFeedback', 'convertFeedback', {
      ...(await feedback()),
      ...{ to: 'SUGGESTION', mandate: elsewhere.mandate },
    });
    expect(told).toEqual(['NOT_THIS_PLACE', 'mandate']);
    const mandate = `Mandate:${ids.mandate(1, 2)}`;
    await acting(fixture, 'publicFeedback')(
      'convertFeedback',
      { ...(await feedback()), to: 'SUGGESTION', mandate },
      asOffice,
    );
    const [draft] = await rows(`select division_code from suggestion where title = '路灯不亮'`);
    // The feedback is from a community of it.
    expect(draft.division_code).toBe(here);
  });
});

test.each([
  ['FILED', 'determineUnits', ''],
  ['UNIT_DETERMINED', 'assignSuggestion', ''],
  ['ASSIGNED', 'reassignSuggestion', 'requestReturn'],
] as const)('a suggestion that is %s goes to no unit of another place', async (to, act, first) => {
  const it = await come(fixture, to);
  if (first) {
    const [{ id }] = await rows(
      `select id from suggestion_assignment where suggestion_id = $1 and role = 'LEAD'`,
      it.key,
    );
    const sent = { id: `SuggestionAssignment:${id}`, expectedVersion: 1, reason: '不属于本单位职责' };
    await acting(fixture, 'suggestionAssignment')(first, sent, { viewer: unit });
    await it.look();
  }
  const on = { id: it.id, expectedVersion: it.version };
  const units = { lead: `Agency:${ids.agency(0)}`, assist: [elsewhere.agency] };
  expect(await refused('suggestion', act, { ...on, ...units })).toEqual(['NOT_THIS_PLACE', 'assist']);
});

describe('an interview', () => {
  const plan = {
    ...{ requestedBy: `Deputy:${ids.deputy(1)}`, officials: '副区长', name: '约见', plannedOn: '2026-11-29' },
    ...{ division: `Division:${here}`, level: 'COUNTY' },
  };
  const planned = async () =>
    (await acting(fixture, 'officialInterview')('planInterview', plan, { viewer: lead })).officialInterview;

  it.each([
    ['another place', { division: `Division:${there}` }],
    ['a level that the deputy does not sit at', { level: 'PROVINCE' }],
    ['a place beside that of the congress', { division: 'Division:150603000000' }],
    ['the city above', { division: 'Division:150600000000' }],
  ])('is asked for of no officials of %s', async (_, more) => {
    expect(await refused('officialInterview', 'planInterview', { ...plan, ...more }, lead)).toEqual([
      'NOT_THIS_PLACE',
      'division',
    ]);
  });

  it('is planned by no office for officials beyond its place', async () => {
    const more = { division: 'Division:150603000000', level: 'PREFECTURE' };
    expect(await refused('officialInterview', 'planInterview', { ...plan, ...more })).toEqual([
      'NOT_THIS_PLACE',
      'division',
    ]);
    expect(
      (await acting(fixture, 'officialInterview')('planInterview', { ...plan, ...more }, { viewer: lead })).userErrors,
    ).toEqual([]);
  });

  it('has questions of deputies of that congress alone, who are on its roll, and of organs and feedback of the place', async () => {
    const { id } = await planned();
    const ask = { id, topic: '公交', question: '为何停运' };
    const no = (expectedVersion: number, more: object) =>
      refused('officialInterview', 'askOfficials', { ...ask, expectedVersion, ...more }, lead);
    const seatless = { askedBy: `Deputy:${ids.deputy(7)}` };
    expect(await no(1, { askedBy: `Deputy:${ids.deputy(8)}` })).toEqual(['NOT_THIS_PLACE', 'askedBy']);
    expect(await no(1, seatless)).toEqual(['NOT_THIS_PLACE', 'askedBy']);
    expect(await no(1, { agency: elsewhere.agency })).toEqual(['NOT_THIS_PLACE', 'agency']);
    expect(await no(1, { feedback: elsewhere.feedback })).toEqual(['NOT_THIS_PLACE', 'feedback']);
    const other = { askedBy: `Deputy:${ids.deputy(3)}`, agency: `Agency:${ids.agency(0)}` };
    const yes = acting(fixture, 'officialInterview');
    for (const expectedVersion of [1, 2])
      expect((await yes('askOfficials', { ...ask, expectedVersion, ...other }, { viewer: lead })).userErrors).toEqual(
        [],
      );
    const roll = `select deputy_id from activity_participation p join official_interview i using (activity_id) where i.id = $1`;
    const deputies = (await rows(roll, id.split(':')[1])).map((row) => row.deputy_id);
    expect(deputies.toSorted()).toEqual([ids.deputy(1), ids.deputy(3)].toSorted());

    const arranged = { officials: '副区长', startsOn: '2026-11-29', place: '区政府' };
    await yes('arrangeInterview', { id, expectedVersion: 3, ...arranged }, asOffice);
    await yes('holdInterview', { id, expectedVersion: 4 }, asOffice);
    expect(await no(5, { askedBy: `Deputy:${ids.deputy(5)}` })).toEqual(['NOT_ON_ITS_ROLL', 'askedBy']);
    expect((await yes('askOfficials', { ...ask, expectedVersion: 5, ...other }, { viewer: lead })).userErrors).toEqual(
      [],
    );
  });
});

test('a meeting is in no session of another congress, and decides on nothing that its office does not see', async () => {
  const meeting = {
    body: `Body:${uuidOf('body', 1)}`,
    kind: 'CHAIRPERSONS_MEETING',
    name: '主任会议',
    heldOn: '2026-11-29',
  };
  const inSession = { ...meeting, session: elsewhere.session };
  expect(await refused('meeting', 'planMeeting', inSession)).toEqual(['NOT_THIS_PLACE', 'session']);
  const { id } = (await acting(fixture, 'meeting')('planMeeting', meeting, asOffice)).meeting;
  const held = { id, expectedVersion: 1, presentCount: 5, entitledCount: 7 };
  await acting(fixture, 'meeting')('holdMeeting', held, asOffice);
  const decision = {
    meeting: id,
    kind: 'DESIGNATED',
    title: '决定',
    result: 'PASSED',
    decidedOn: '2026-11-29',
    forCount: 5,
  };
  const on = (n: number) =>
    refused('decision', 'recordDecision', { ...decision, subjectId: `Suggestion:${ids.suggestion(n)}` });
  // A draft of a deputy here, and what is not public in 宜昌.
  expect(await on(20)).toEqual(['NO_SUCH_SUBJECT', 'subjectId']);
  expect(await on(50)).toEqual(['NO_SUCH_SUBJECT', 'subjectId']);
  const seen = { ...decision, subjectId: `Suggestion:${ids.suggestion(13)}` };
  const told = await acting(fixture, 'decision')('recordDecision', seen, asOffice);
  expect(told.userErrors).toEqual([]);
});

test('a post in an agency is held where the agency is', async () => {
  const holder = await accountsIn(fixture).account({ name: '周敏' });
  const post = {
    account: `Account:${holder}`,
    post: 'UNIT_HANDLER',
    agency: elsewhere.agency,
    validFrom: '2026-11-29',
  };
  const given = { ...post, division: `Division:${here}` };
  expect(await refused('accountPost', 'grantPost', given, { role: 'security' })).toEqual(['NOT_THIS_PLACE', 'agency']);
  const right = { ...post, division: `Division:${there}` };
  expect(
    (await acting(fixture, 'accountPost')('grantPost', right, { viewer: { role: 'security' } })).userErrors,
  ).toEqual([]);
});
