import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ids } from '../setup/small-place.js';
import {
  agency,
  announcement,
  citizen,
  deputy,
  elsewhere,
  finance,
  lead,
  office,
  organiser,
  Street,
  street,
  words,
} from './livelihood.js';

let place: Street;
let round: string;
let project: string;
beforeAll(async () => {
  place = await Street.open();
});
afterAll(() => place.close());

const onRound = (act: string, input: object = {}, viewer = office) =>
  place.refuses('livelihoodRound', act, { id: round, ...input }, viewer);
const onProposal = (act: string, id: string, input: object = {}, viewer = office) =>
  place.refuses('livelihoodProposal', act, { id, ...input }, viewer);
const onProject = (act: string, input: object = {}, viewer = office) =>
  place.refuses('livelihoodProject', act, { id: project, ...input }, viewer);
const announced = (more: object, viewer = office) =>
  place.refuses('livelihoodRound', 'announceRound', announcement(more), viewer);

test('a round is announced where rounds are held, by a method of its tier, by an office of its place', async () => {
  const province = { role: 'staff', division: '150000000000' } as const;
  expect(await announced({ division: 'Division:150000000000' }, province)).toEqual(['NO_TIER_OF_ROUNDS', 'division']);
  expect(await announced({ method: 'SESSION_BALLOT' })).toEqual(['METHOD_OF_ANOTHER_TIER', 'method']);
  expect(await announced({ collectionClosesOn: '2026-08-31' })).toEqual(['CLOSES_IN_THE_PAST', 'collectionClosesOn']);
  expect(await announced({ organiser: agency(3) })).toEqual(['NOT_THIS_PLACE', 'organiser']);
  for (const viewer of [elsewhere, citizen, deputy, lead]) expect(await announced({}, viewer)).toBe('FORBIDDEN');
  round = await place.announces();
  const again = await place.announces();
  const [second] = await place.rows('select name, number from livelihood_round where id = $1', again.split(':')[1]);
  expect(second).toEqual({ name: '交通街道2027年民生实事项目（第2批）', number: 2 });
});

test('a proposal is for a round that takes proposals, from its place, by such as one is', async () => {
  const refused = (more: object, viewer = citizen) =>
    place.refuses('livelihoodProposal', 'submitProposal', words(more), viewer);
  expect(await refused({ round })).toEqual(['NOT_COLLECTING', 'round']);
  await place.does('livelihoodRound', 'openCollection', { id: round }, organiser);
  expect(await refused({ round, division: 'Division:150603000000' })).toEqual(['NOT_ITS_PLACE', 'round']);
  expect(await refused({ proposerKind: 'DEPUTY' })).toEqual(['NOT_SUCH_A_PROPOSER', 'proposerKind']);
  expect(await refused({ proposerKind: 'DEPARTMENT' }, deputy)).toEqual(['NOT_SUCH_A_PROPOSER', 'proposerKind']);
  const suggestion = `Suggestion:${ids.suggestion(54)}`;
  expect(await refused({ suggestion })).toEqual(['NOT_THIS_PLACE', 'suggestion']);
});

test('who proposed something takes it back: by code, or as the deputy', async () => {
  const { id, proposalCode } = await place.submits();
  const asked = await place.fixture.ask(
    'query($code: String!) { livelihoodProposalByCode(proposalCode: $code) { title status } }',
    {
      variables: { code: proposalCode },
    },
  );
  expect(asked.livelihoodProposalByCode).toEqual({ title: '修建口袋公园', status: 'PROPOSED' });
  const told = await place.tries('livelihoodProposal', 'retractProposal', { proposalCode }, citizen);
  expect(told.userErrors).toEqual([]);
  expect((await place.row('livelihoodProposal', id)).status).toBe('WITHDRAWN');
  const own = await place.proposes({ proposerKind: 'DEPUTY' }, deputy);
  const other = { role: 'deputy', deputy: ids.deputy(6) } as const;
  expect(await onProposal('withdrawProposal', own, {}, other)).toBe('NOT_FOUND');
  await place.does('livelihoodProposal', 'withdrawProposal', { id: own }, deputy);
});

describe('screening', () => {
  let one: string;
  let free: string;
  const up = { direction: 'UP', body: '街道办事处' };
  const down = { direction: 'DOWN', body: '各社区' };

  test('begins when proposals are closed, and only for what is in the round', async () => {
    one = await place.proposes({ round });
    free = await place.proposes({ title: '开设夜校' });
    for (const id of [one, free]) await place.does('livelihoodProposal', 'poolProposal', { id }, office);
    expect(await onProposal('takeProposal', one, { round })).toEqual(['IN_A_ROUND', 'id']);
    expect(await onProposal('carryProposal', free, { reason: '留待以后' })).toEqual(['IN_NO_ROUND', 'id']);
    expect(await onRound('extendCollection', { collectionClosesOn: '2026-09-30', reason: '国庆' })).toEqual([
      ...['NO_EXTENSION', 'collectionClosesOn'],
    ]);
    const longer = { id: round, collectionClosesOn: '2026-10-05', reason: '国庆期间继续征集' };
    await place.does('livelihoodRound', 'extendCollection', longer, organiser);
    await place.comes('2026-10-05');
    expect(await onRound('beginScreening')).toEqual(['STILL_COLLECTING', 'id']);
    expect(await onProposal('screenProposal', one, down)).toEqual(['NOT_BEING_SCREENED', 'id']);
    await place.comes('2026-10-06');
    await place.does('livelihoodRound', 'beginScreening', { id: round }, organiser);
    expect(await onProposal('screenProposal', free, down)).toEqual(['NOT_BEING_SCREENED', 'id']);
  });

  test('goes up with a decision of the government on the list, and down only after that', async () => {
    expect(await onProposal('screenProposal', one, down)).toEqual(['NOT_UP_YET', 'direction']);
    expect(await onProposal('screenProposal', one, up)).toEqual(['RESOLUTION_MISSING', 'resolution']);
    const other = await place.decides('STREET_ASSEMBLY', round, '2026-10-06');
    const wrong = await place.decides('GOVERNMENT', one, '2026-10-06');
    const failed = await place.decides('GOVERNMENT', round, '2026-10-06', { result: 'NOT_PASSED', forCount: 2 });
    const by = (resolution: string) => onProposal('screenProposal', one, { ...up, resolution });
    expect(await by(other.id)).toEqual(['NOT_COMPETENT', 'resolution']);
    expect(await by(wrong.id)).toEqual(['OF_ANOTHER_MATTER', 'resolution']);
    expect(await by(failed.id)).toEqual(['NOT_PASSED', 'resolution']);
    expect(await onProposal('shortlistProposal', one)).toEqual(['NOT_SCREENED', 'id']);
    expect(await onRound('publishShortlist')).toEqual(['NO_CANDIDATES', 'id']);
    const { id: resolution } = await place.decides('GOVERNMENT', round, '2026-10-06');
    const merging = { ...up, resolution, reason: '同类' };
    for (const mergedInto of [one, free])
      expect(await onProposal('mergeProposal', one, { ...merging, mergedInto })).toEqual([
        'NOT_OF_ITS_ROUND',
        'mergedInto',
      ]);
    await place.does('livelihoodProposal', 'screenProposal', { id: one, ...up, resolution });
    expect(await onProposal('screenProposal', one, { ...down, resolution })).toEqual([
      'RESOLUTION_MISSING',
      'resolution',
    ]);
    await place.does('livelihoodProposal', 'shortlistProposal', { id: one });
    await place.does('livelihoodRound', 'publishShortlist', { id: round });
    const steps = await place.rows('select turn, direction, decision, body from screening_step');
    expect(steps).toEqual([{ turn: 1, direction: 'UP', decision: 'KEPT', body: '街道办事处' }]);
  });

  test('leads to a consultation of the place, and to a decision that names every candidate once', async () => {
    expect(await onRound('putToVote')).toEqual(['NOT_BY_BALLOT', 'id']);
    await place.does('livelihoodRound', 'callConsultation', { id: round });
    const cabinet = await place.meets('GOVERNMENT', '2026-10-06');
    const consultation = { result: 'AGREED', summary: '同意', deputies: [`Deputy:${ids.deputy(1)}`] };
    const recorded = (more: object) => onRound('recordConsultation', { ...consultation, ...more });
    expect(await recorded({ meeting: cabinet })).toEqual(['NOT_A_CONSULTATION', 'meeting']);
    const held = await place.decides('SUBDISTRICT_WORK_COMMITTEE', round, '2026-10-06');
    expect(await recorded({ meeting: held.meeting, deputies: [] })).toEqual(['NOBODY_TOOK_PART', 'deputies']);
    expect(await recorded({ meeting: held.meeting, units: [agency(3)] })).toEqual(['NOT_THIS_PLACE', 'units']);
    const decided = (more: object = {}) => onRound('decideRound', { decision: held.id, chosen: [one], ...more });
    expect(await decided()).toEqual(['NOT_AGREED', 'decision']);
    await place.does('livelihoodRound', 'recordConsultation', { id: round, meeting: held.meeting, ...consultation });
    expect(await recorded({ meeting: held.meeting })).toEqual(['CONSULTATION_RECORDED', 'meeting']);
    expect(await decided({ notChosen: [one] })).toEqual(['NOT_A_CANDIDATE', 'notChosen']);
    expect(await decided({ chosen: [free] })).toEqual(['NOT_A_CANDIDATE', 'chosen']);
    expect(await decided({ chosen: [] })).toEqual(['NOT_ALL_NAMED', 'notChosen']);
    await place.does('livelihoodRound', 'decideRound', { id: round, decision: held.id, chosen: [one] });
    const task = {
      ...{ round, proposal: one, leadOfficial: '副主任', leadDepartment: agency(1), target: '建成' },
      ...{ plannedStartOn: '2026-11-01', dueOn: '2027-10-31', investmentFen: 1_000 },
    };
    const broken = (more: object) => place.refuses('livelihoodProject', 'breakDownProject', { ...task, ...more });
    expect(await broken({})).toEqual(['NOT_PUBLISHED', 'round']);
    await place.does('livelihoodRound', 'publishRound', { id: round, publishedIn: ['PORTAL'] });
    expect(await broken({ proposal: free })).toEqual(['NOT_DECIDED_ON', 'proposal']);
    expect(await broken({ plannedStartOn: '2026-10-05' })).toEqual(['STARTS_BEFORE_ITS_DECISION', 'plannedStartOn']);
    expect(await broken({ dueOn: '2026-10-31' })).toEqual(['DUE_BEFORE_ITS_START', 'dueOn']);
    expect(await broken({ leadDepartment: agency(3) })).toEqual(['NOT_THIS_PLACE', 'leadDepartment']);
    expect(await broken({ assisting: [agency(3)] })).toEqual(['NOT_THIS_PLACE', 'assisting']);
    expect(await onRound('implementRound')).toEqual(['NOT_BROKEN_DOWN', 'id']);
    project = await place.does('livelihoodProject', 'breakDownProject', task, organiser);
    expect(await broken({})).toEqual(['BROKEN_DOWN_BEFORE', 'proposal']);
    await place.does('livelihoodRound', 'implementRound', { id: round });
  });
});

describe('money', () => {
  test('is allocated up to the investment, and from a yearly appropriation of the place', async () => {
    const given = { division: `Division:${street}`, year: 2027, source: 'CITY_AWARD_FUND', finance: agency(0) };
    const appropriated = (more: object) =>
      place.refuses('fundAppropriation', 'appropriateFunds', { ...given, ...more }, finance);
    expect(await appropriated({ amountFen: 0 })).toEqual(['NO_AMOUNT', 'amountFen']);
    const of = (more: object) =>
      place.does('fundAppropriation', 'appropriateFunds', { ...given, amountFen: 600, ...more }, finance);
    const appropriation = await of({});
    const earlier = await of({ year: 2026 });
    expect(await appropriated({ amountFen: 1 })).toEqual(['APPROPRIATED_BEFORE', 'source']);
    const allocated = (more: object) =>
      onProject('allocateFunds', { source: 'CITY_AWARD_FUND', amountFen: 500, ...more });
    expect(await allocated({})).toEqual(['APPROPRIATION_MISSING', 'appropriation']);
    expect(await allocated({ appropriation: earlier })).toEqual(['OF_ANOTHER_APPROPRIATION', 'appropriation']);
    expect(await allocated({ appropriation, amountFen: 601 })).toEqual(['MORE_THAN_APPROPRIATED', 'amountFen']);
    expect(await allocated({ appropriation, amountFen: 1_001 })).toEqual(['MORE_THAN_INVESTED', 'amountFen']);
    expect(await allocated({ appropriation, amountFen: -1 })).toEqual(['NO_AMOUNT', 'amountFen']);
    await place.does('livelihoodProject', 'allocateFunds', {
      id: project,
      source: 'CITY_AWARD_FUND',
      amountFen: 500,
      appropriation,
    });
    const adjusted = { id: appropriation, amountFen: 499 };
    expect(await place.refuses('fundAppropriation', 'adjustAppropriation', adjusted, finance)).toEqual([
      ...['LESS_THAN_ALLOCATED', 'amountFen'],
    ]);
  });

  test('is paid once the works have begun, up to what was allocated', async () => {
    const [{ id }] = await place.rows('select id from fund_allocation');
    const paid = (amountFen: number, viewer = finance) =>
      place.refuses('fundAllocation', 'disburseFunds', { id: `FundAllocation:${id}`, amountFen }, viewer);
    expect(await paid(100)).toEqual(['WORKS_NOT_BEGUN', 'id']);
    expect(await paid(100, lead)).toBe('FORBIDDEN');
    await place.does('livelihoodProject', 'startProject', { id: project }, lead);
    expect(await paid(501)).toEqual(['MORE_THAN_ALLOCATED', 'amountFen']);
    expect(await paid(0)).toEqual(['NO_AMOUNT', 'amountFen']);
  });
});

describe('works', () => {
  test('are reported by week by the lead department, and by month and quarter by the government’s office', async () => {
    const report = { progressRate: 0.5, summary: '过半' };
    const reported = (more: object, viewer: typeof lead) => onProject('reportProgress', { ...report, ...more }, viewer);
    expect(await reported({ cadence: 'MONTHLY' }, lead)).toEqual(['NOT_YOUR_CADENCE', 'cadence']);
    expect(await reported({ cadence: 'WEEKLY' }, organiser)).toEqual(['NOT_YOUR_CADENCE', 'cadence']);
    expect(await reported({ cadence: 'WEEKLY', investedFen: 1_001 }, lead)).toEqual([
      'INVESTED_TOO_MUCH',
      'investedFen',
    ]);
  });

  test('have another last day with a reason, go on in a later year, or end by a decision', async () => {
    const reason = '设计变更';
    expect(await onProject('rescheduleProject', { reason, dueOn: '2027-10-31' })).toEqual(['SAME_DAY', 'dueOn']);
    expect(await onProject('rescheduleProject', { reason, dueOn: '2026-10-31' })).toEqual([
      'DUE_BEFORE_ITS_START',
      'dueOn',
    ]);
    await place.does('livelihoodProject', 'rescheduleProject', { id: project, reason, dueOn: '2027-11-30' });
    const [days] = await place.rows('select due_on::text, original_due_on::text from livelihood_project');
    expect(days).toEqual({ due_on: '2027-11-30', original_due_on: '2027-10-31' });
    expect(await onProject('carryOverProject', { reason, dueOn: '2027-12-31' })).toEqual(['NOT_A_LATER_YEAR', 'dueOn']);
    const byOthers = await place.decides('GOVERNMENT', project, '2026-10-06');
    expect(await onProject('cancelProject', { reason, decision: byOthers.id })).toEqual(['NOT_COMPETENT', 'decision']);
  });

  test('have problems that deputies of the place raise, by a day to come', async () => {
    const raised = (more: object, viewer = deputy) =>
      place.refuses(
        'projectIssue',
        'raiseProjectIssue',
        {
          ...{ project, description: '围挡不规范', remedy: 'REMINDER', dueOn: '2026-10-20', ...more },
        },
        viewer,
      );
    expect(await raised({ dueOn: '2026-10-05' })).toEqual(['DUE_IN_THE_PAST', 'dueOn']);
    expect(await raised({}, { role: 'deputy', deputy: ids.deputy(7) })).toEqual(['NOT_ITS_DEPUTY', 'project']);
    expect(await raised({}, citizen)).toBe('FORBIDDEN');
  });

  test('are rated after they are completed, once by each body', async () => {
    await place.does('livelihoodProject', 'completeProject', { id: project, outputSummary: '建成' }, lead);
    const counts = { body: 'RESIDENTS', satisfiedCount: 5, basicallySatisfiedCount: 0, dissatisfiedCount: 0 };
    const rated = (more: object) => onProject('rateProject', { ...counts, evaluatedOn: '2026-10-06', ...more });
    expect(await rated({ evaluatedOn: '2026-10-05' })).toEqual(['RATED_OUT_OF_TIME', 'evaluatedOn']);
    expect(await rated({ satisfiedCount: 0 })).toEqual(['NO_RATINGS', 'satisfiedCount']);
    expect(await rated({ dissatisfiedCount: -1 })).toEqual(['NO_RATINGS', 'satisfiedCount']);
    await place.does('livelihoodProject', 'rateProject', { id: project, ...counts, evaluatedOn: '2026-10-06' });
    expect(await rated({})).toEqual(['RATED_BY_THEM', 'body']);
    expect(await place.contradictions()).toEqual([]);
  });
});
