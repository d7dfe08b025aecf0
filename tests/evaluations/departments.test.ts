import { afterAll, beforeAll, expect, test } from 'vitest';
import { Body } from '../../schema/bodies/body.js';
import { Mandate } from '../../schema/deputies/mandate.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { ids } from '../setup/small-place.js';
import { agency, county, deputy, deputyId, office, otherOffice, Place, today, unit } from './place.js';

const chairs = uuidOf('body', 1);
const party = uuidOf('body', 2);
const congress = uuidOf('body', 3);
let place: Place;
beforeAll(async () => {
  place = await Place.open((data) => {
    for (const [id, kind, name] of [
      [chairs, 'CHAIRPERSONS_MEETING', '东胜区人大常委会主任会议'],
      [party, 'PARTY_COMMITTEE', '中共东胜区委'],
      [congress, 'CONGRESS', '东胜区人民代表大会'],
    ] as const)
      data.add(Body, { id, kind, name, division: '150602000000', fields: [] });
    for (const n of [0, 2])
      data.add(Mandate, {
        ...{ id: ids.mandate(n, 2), deputy: ids.deputy(n), congress: ids.congress(2), term: 5 },
        ...{ electoralUnit: '第九选区', isStandingCommitteeMember: false, status: 'ACTIVE', startedOn: '2022-02-10' },
      });
  });
});
afterAll(() => place.close());

const plan = {
  ...{ agency: agency(1), division: county, kind: 'SATISFACTION_RATING', year: 2026, selection: 'FULL_COVERAGE' },
  ...{ ratedOn: today, bonusThresholdRate: 0.85, rectifyThresholdRate: 0.6 },
};
const schedule = (more: object = {}) => place.does('scheduleDepartmentEvaluation', { ...plan, ...more });
const rate = (evaluation: string, n: number, rating: string) =>
  place.tries('rateDepartment', { evaluation, deputy: deputyId(n), rating }, deputy(n));
const stored = async (id: string) =>
  (await place.rows('select * from department_evaluation where id = $1', id.split(':')[1]))[0];

/** What a body decided of a matter, today. */
async function decide(body: string, kind: string, subjectId: string): Promise<string> {
  const meeting = { kind, name: '会议', heldOn: today, body: `Body:${body}`, entitledCount: 9 };
  const id = await place.does('planMeeting', meeting);
  await place.does('holdMeeting', { id, presentCount: 9, entitledCount: 9 });
  const matter = { kind: 'DESIGNATED', title: '确定评议对象', result: 'PASSED', decidedOn: today, subjectId };
  return place.does('recordDecision', { meeting: id, ...matter });
}

test('all units of a place are rated in secret, counted with the papers of the room, and ranked', async () => {
  const first = await schedule({ year: 2025 });
  const second = await schedule({ year: 2025, agency: agency(0) });
  for (const id of [first, second]) await place.does('openDepartmentRating', { id });
  for (const n of [0, 1, 2, 3]) expect((await rate(first, n, n ? 'SATISFIED' : 'DISSATISFIED')).userErrors).toEqual([]);
  expect((await rate(second, 1, 'BASICALLY_SATISFIED')).userErrors).toEqual([]);

  expect(await place.refuses('tallyDepartmentRatings', { id: second, satisfied: -1 })).toEqual([
    'NO_RATINGS',
    'satisfied',
  ]);
  await place.does('tallyDepartmentRatings', { id: first, basicallySatisfied: 4, dissatisfied: 2 });
  expect(await place.refuses('publishDepartmentRating', { id: first, isRanked: true })).toEqual([
    'NOT_ALL_COUNTED',
    'isRanked',
  ]);
  await place.does('tallyDepartmentRatings', { id: second });
  for (const id of [first, second]) await place.does('publishDepartmentRating', { id, isRanked: true });
  const { departmentEvaluations } = await place.fixture.ask(
    `{ departmentEvaluations(filter: { year: { eq: 2025 } }, orderBy: { field: RATED_ON }) { nodes { agency { name } status rank rankedUnitCount
      satisfiedCount basicallySatisfiedCount dissatisfiedCount satisfactionRate isBelowThreshold } } }`,
  );
  expect(departmentEvaluations.nodes).toEqual(
    expect.arrayContaining([
      {
        ...{ agency: { name: '东胜区交通运输局' }, status: 'PUBLISHED', rank: 2, rankedUnitCount: 2 },
        ...{
          satisfiedCount: 3,
          basicallySatisfiedCount: 4,
          dissatisfiedCount: 3,
          satisfactionRate: 0.7,
          isBelowThreshold: false,
        },
      },
      {
        ...{ agency: { name: '鄂尔多斯市教育体育局' }, status: 'PUBLISHED', rank: 1, rankedUnitCount: 2 },
        ...{
          satisfiedCount: 0,
          basicallySatisfiedCount: 1,
          dissatisfiedCount: 0,
          satisfactionRate: 1,
          isBelowThreshold: false,
        },
      },
    ]),
  );
  const bonus = { consequence: 'BONUS', consequenceNote: '年度考核加分' };
  expect(await place.refuses('recordDepartmentConsequence', { id: first, ...bonus })).toEqual([
    'BELOW_THE_BONUS',
    'consequence',
  ]);
  await place.does('recordDepartmentConsequence', { id: second, ...bonus });
  expect(await place.refuses('sendDepartmentRating', { id: first, body: `Body:${chairs}` })).toEqual([
    'NOT_TO_A_PARTY_COMMITTEE',
    'body',
  ]);
  await place.does('sendDepartmentRating', { id: first, body: `Body:${party}` });
  const moved = { id: first, consequence: 'HEAD_ADJUSTED', consequenceNote: '排名长期靠后' };
  expect(await place.refuses('recordDepartmentConsequence', moved)).toEqual(['PARTY_COMMITTEE_DECIDES', 'body']);
  await place.does('recordDepartmentConsequence', { ...moved, body: `Body:${party}` });
  expect(await stored(first)).toMatchObject({
    status: 'CONSEQUENCE_RECORDED',
    sent_to_id: party,
    consequence_body_id: party,
  });
  expect(await place.contradictions(/^(DepartmentEvaluation|RatingParticipation|SecretRating)$/)).toEqual([]);
});

test('twenty ratings of one deputy at once count once, and nobody sees who has rated or how', async () => {
  const id = await schedule({ year: 2024 });
  await place.does('openDepartmentRating', { id });
  const told = await Promise.all(Array.from({ length: 20 }, () => rate(id, 1, 'SATISFIED')));
  expect(told.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE').toSorted()).toEqual([
    'DONE',
    ...Array.from({ length: 19 }, () => 'RATED_ONCE'),
  ]);
  const looked = `{ secretRatings { totalCount } ratingParticipations { nodes { deputy { name } } } }`;
  for (const viewer of [office, unit(1), deputy(5), { role: 'system' }, { role: 'audit' }] as const)
    expect(await place.fixture.ask(looked, { viewer })).toEqual({
      ...{ secretRatings: { totalCount: 0 }, ratingParticipations: { nodes: [] } },
    });
  const own = (await place.fixture.ask(looked, { viewer: deputy(1) })).ratingParticipations.nodes;
  expect(new Set(own.map((one: { deputy: { name: string } }) => one.deputy.name))).toEqual(new Set(['李娜']));
  const [{ n }] = await place.rows(
    `select (select count(*)::int from act.audit a, secret_rating r where a.object like '%' || r.id || '%' or a.payload::text like '%' || r.id || '%')
      + (select count(*)::int from act.answer a, secret_rating r where a.answer::text like '%' || r.id || '%') as n`,
  );
  expect(n).toBe(0);
  await place.does('tallyDepartmentRatings', { id });
  expect(await stored(id)).toMatchObject({ satisfied_count: 1, basically_satisfied_count: 0, dissatisfied_count: 0 });
});

test('a unit that a survey named and the chairpersons’ meeting chose reports, is rated poor, and puts it right', async () => {
  const asked = await place.does('draftSurvey', {
    ...{ title: '评议对象推荐', topic: 'WORK_REVIEW', audience: 'DEPUTIES', division: county, isAnonymous: true },
    ...{ notice: '供主任会议参考', opensOn: today, closesOn: today },
  });
  const question = { kind: 'MULTIPLE', question: '推荐哪些单位？', isRequired: true, units: [agency(0), agency(1)] };
  await place.does('addSurveyQuestion', { id: asked, ...question });
  await place.does('openSurvey', { id: asked });
  const [option] = await place.rows(
    `select 'SurveyOption:' || id as id from survey_option where survey_id = $1 and agency_id = $2`,
    asked.split(':')[1],
    ids.agency(1),
  );
  await place.does('answerSurvey', { survey: asked, deputy: deputyId(1), options: [option!.id] }, deputy(1));
  await place.does('closeSurvey', { id: asked, reason: '均已作答' });
  const named = { kind: 'WORK_REVIEW', selection: 'SURVEY', survey: asked };
  const refused = (more: object) => place.refuses('scheduleDepartmentEvaluation', { ...plan, ...named, ...more });
  expect(await refused({})).toEqual(['NOT_NAMED_IN_SURVEY', 'survey']);
  await place.does('publishSurveyResult', { id: asked, conclusion: '推荐区交通运输局' });
  expect(await refused({ agency: agency(0) })).toEqual(['NOT_NAMED_IN_SURVEY', 'survey']);
  expect(await refused({})).toEqual(['DECISION_MISSING', 'decision']);
  expect(await refused({ decision: await decide(party, 'OTHER', asked) })).toEqual(['NOT_COMPETENT', 'decision']);
  expect(await refused({ decision: await decide(chairs, 'CHAIRPERSONS_MEETING', agency(1)) })).toEqual([
    'OF_ANOTHER_MATTER',
    'decision',
  ]);
  const decision = await decide(chairs, 'CHAIRPERSONS_MEETING', asked);
  const id = await schedule({ ...named, decision, organiser: `Body:${chairs}` });
  expect(await refused({ decision })).toEqual(['SCHEDULED_BEFORE', 'agency']);

  expect(await place.refuses('openDepartmentRating', { id })).toEqual(['REPORT_FIRST', 'id']);
  await place.does('submitDepartmentReport', { id, report: '一年来……', reporter: '局长' }, unit(1));
  const delivered = { id, deliveredOn: '2026-11-30', questions: '问：3路车何时恢复？答：年内。' };
  expect(await place.refuses('deliverDepartmentReport', delivered)).toEqual(['IN_THE_FUTURE', 'deliveredOn']);
  await place.does('deliverDepartmentReport', { ...delivered, deliveredOn: today });
  await place.does('openDepartmentRating', { id });
  for (const n of [0, 1, 2]) await rate(id, n, n ? 'DISSATISFIED' : 'SATISFIED');
  await place.does('tallyDepartmentRatings', { id });
  await place.does('publishDepartmentRating', { id, isRanked: false });
  const poor = { id, consequence: 'RECTIFICATION', consequenceNote: '按审议意见整改' };
  for (const rectificationDueOn of [undefined, '2026-11-28'])
    expect(await place.refuses('recordDepartmentConsequence', { ...poor, rectificationDueOn })).toEqual([
      'RECTIFY_BY_MISSING',
      'rectificationDueOn',
    ]);
  await place.does('recordDepartmentConsequence', { ...poor, rectificationDueOn: today });
  await place.does('reportDepartmentRectification', { id, rectification: '已恢复3路车' }, unit(1));
  const again = { id, isPassed: false, recheckNote: '班次仍少' };
  expect(await place.refuses('recheckDepartment', again)).toEqual(['NEXT_DAY_MISSING', 'again']);
  expect(await place.refuses('recheckDepartment', { ...again, again: '2026-11-01' })).toEqual([
    'NEXT_DAY_PAST',
    'again',
  ]);
  await place.does('recheckDepartment', { ...again, again: '2026-12-31' });
  await place.does('reportDepartmentRectification', { id, rectification: '已加密班次' }, unit(1));
  await place.does('recheckDepartment', { id, isPassed: true, recheckNote: '已改正' });
  const { departmentEvaluation } = await place.fixture.ask(
    `query($id: ID!) { departmentEvaluation(id: $id) { status isBelowThreshold isOverdue rectificationDueOn rectification recheckNote questions
      organiser { name } survey { title } decision { title } history { act } } }`,
    { variables: { id } },
  );
  expect(departmentEvaluation).toEqual({
    ...{
      status: 'RECHECKED',
      isBelowThreshold: true,
      isOverdue: false,
      rectificationDueOn: '2026-12-31',
      rectification: '已加密班次',
    },
    ...{ recheckNote: '已改正', questions: delivered.questions, organiser: { name: '东胜区人大常委会主任会议' } },
    ...{ survey: { title: '评议对象推荐' }, decision: { title: '确定评议对象' } },
    history: [
      'scheduleDepartmentEvaluation',
      'submitDepartmentReport',
      'deliverDepartmentReport',
      'openDepartmentRating',
      'tallyDepartmentRatings',
      'publishDepartmentRating',
      'recordDepartmentConsequence',
      'reportDepartmentRectification',
      'recheckDepartment',
      'reportDepartmentRectification',
      'recheckDepartment',
    ].map((act) => ({ act })),
  });
  expect(await place.contradictions(/^(DepartmentEvaluation|RatingParticipation|SecretRating)$/)).toEqual([]);
});

test('a unit on a ballot is a target once a published ballot has chosen it, as the congress decided', async () => {
  const ballot = uuidOf('ballot', 1);
  await place.rows(
    `insert into ballot_round (id, name, purpose, division_code, body, occasion, method, status, held_on, candidate_count, seat_count, min_surplus_rate, entitled_count)
     values ($1, '评议对象票决', 'REVIEW_TARGETS', '150602000000', 'CONGRESS', 'IN_SESSION', 'PAPER', 'PREPARED', '2026-11-29', 0, 1, 0, 9)`,
    ballot,
  );
  const id = `BallotRound:${ballot}`;
  await place.does('addCandidate', { id, name: '区交通运输局', agency: agency(1) });
  await place.does('addCandidate', { id, name: '市教育体育局', agency: agency(0) });
  expect(await place.refuses('addCandidate', { id, name: '宜昌市教育局', agency: agency(3) })).toEqual([
    'NOT_THIS_PLACE',
    'agency',
  ]);
  const chosen = { kind: 'DUTY_EVALUATION', selection: 'BALLOT', ballot: id };
  const refused = (more: object) => place.refuses('scheduleDepartmentEvaluation', { ...plan, ...chosen, ...more });
  expect(await refused({})).toEqual(['NOT_CHOSEN_BY_BALLOT', 'ballot']);
  await place.rows(`update ballot_round set status = 'PUBLISHED' where id = $1`, ballot);
  await place.rows(
    `update ballot_candidate set is_elected = agency_id = $2 where ballot_id = $1`,
    ballot,
    ids.agency(1),
  );
  expect(await refused({ agency: agency(0) })).toEqual(['NOT_CHOSEN_BY_BALLOT', 'ballot']);
  expect(await refused({ selection: 'CHAIRPERSONS_MEETING' })).toEqual(['NOT_CHOSEN_BY_BALLOT', 'ballot']);
  expect(await refused({ selection: 'FULL_COVERAGE' })).toEqual(['ALL_ARE_RATED', 'selection']);
  expect(await refused({ decision: await decide(chairs, 'CHAIRPERSONS_MEETING', id) })).toEqual([
    'NOT_COMPETENT',
    'decision',
  ]);
  const decision = await decide(congress, 'SESSION', id);
  const scheduled = await schedule({ ...chosen, decision });
  expect(await stored(scheduled)).toMatchObject({ status: 'SCHEDULED', ballot_id: ballot, selection: 'BALLOT' });
  expect(await place.contradictions(/^DepartmentEvaluation$/)).toEqual([]);
});

test('who may not, does not', async () => {
  const id = await schedule({ year: 2023 });
  for (const viewer of [deputy(1), unit(1), { role: 'citizen' }, otherOffice] as const)
    expect(await place.forbids('scheduleDepartmentEvaluation', { ...plan, year: 2022 }, viewer)).toBe('FORBIDDEN');
  expect(await place.forbids('submitDepartmentReport', { id, report: '报告' }, unit(0))).toBe('FORBIDDEN');
  expect(await place.forbids('submitDepartmentReport', { id, report: '报告' }, office)).toBe('FORBIDDEN');
  const rating = { evaluation: id, deputy: deputyId(1), rating: 'SATISFIED' };
  expect(await place.refuses('rateDepartment', rating, deputy(1))).toEqual(['NO_RATING_NOW', 'evaluation']);
  await place.does('openDepartmentRating', { id });
  for (const viewer of [office, unit(1), { role: 'citizen' }, deputy(3)] as const)
    expect(await place.forbids('rateDepartment', rating, viewer)).toBe('FORBIDDEN');
  // Deputies of the city alone, of other places, and those whose mandate has ended rate nothing here.
  for (const n of [4, 6, 7])
    expect(await place.refuses('rateDepartment', { ...rating, deputy: deputyId(n) }, deputy(n))).toEqual([
      'NOT_OF_THAT_CONGRESS',
      'evaluation',
    ]);
  expect(await place.forbids('tallyDepartmentRatings', { id }, unit(1))).toBe('FORBIDDEN');
  expect(await place.refuses('scheduleDepartmentEvaluation', { ...plan, year: 2022, agency: agency(3) })).toEqual([
    'NOT_THIS_PLACE',
    'agency',
  ]);
  expect(await place.refuses('scheduleDepartmentEvaluation', { ...plan, year: 2022, ratedOn: '2026-11-28' })).toEqual([
    'IN_THE_PAST',
    'ratedOn',
  ]);
});
