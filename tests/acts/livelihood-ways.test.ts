import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../schema/kit/days.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { agency, deputy, lead, office, organiser, Street } from './livelihood.js';

let place: Street;
beforeAll(async () => {
  place = await Street.open();
});
afterAll(() => place.close());

/** The lives of a round, a proposal, a project and a problem: what may follow each state, beside itself. */
const lives: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  LivelihoodRound: {
    ANNOUNCED: ['COLLECTING'],
    COLLECTING: ['SCREENING'],
    SCREENING: ['SHORTLISTED'],
    SHORTLISTED: ['DELIBERATING', 'CONSULTING'],
    DELIBERATING: ['CONSULTING'],
    CONSULTING: ['DECIDED'],
    DECIDED: ['RESULT_PUBLISHED'],
    RESULT_PUBLISHED: ['IMPLEMENTING'],
    IMPLEMENTING: ['EVALUATING'],
    EVALUATING: ['CLOSED'],
  },
  LivelihoodProposal: {
    PROPOSED: ['IN_POOL', 'SCREENED_OUT', 'WITHDRAWN'],
    IN_POOL: ['SCREENED_OUT', 'MERGED', 'SHORTLISTED', 'WITHDRAWN'],
    SCREENED_OUT: ['IN_POOL'],
    SHORTLISTED: ['CHOSEN', 'NOT_CHOSEN'],
    NOT_CHOSEN: ['IN_POOL'],
  },
  LivelihoodProject: {
    NOT_STARTED: ['IN_PROGRESS', 'CARRIED_OVER', 'CANCELLED'],
    IN_PROGRESS: ['SUSPENDED', 'COMPLETED', 'CARRIED_OVER', 'CANCELLED'],
    SUSPENDED: ['IN_PROGRESS', 'CARRIED_OVER', 'CANCELLED'],
    CARRIED_OVER: ['IN_PROGRESS', 'CANCELLED'],
    COMPLETED: ['ACCEPTED'],
    ACCEPTED: ['EVALUATED'],
    EVALUATED: ['IN_OPERATION'],
  },
  ProjectIssue: {
    OPEN: ['RECTIFYING'],
    RECTIFYING: ['RESOLVED'],
    RESOLVED: ['RECHECKED', 'RECTIFYING'],
    RECHECKED: ['CLOSED'],
  },
};
const pick = <One>(list: readonly One[], n: number): One => list[n % list.length]!;
const reason = '理由';

/** One round, with what is in it, and the days that go by. */
class Way {
  day = '2026-09-01';
  round = '';
  meeting = '';
  decision = '';
  resolution = '';

  /** A round at its notice, at its screening or with its works under way. */
  async begin(n: number): Promise<void> {
    await this.passes(0);
    this.round = await place.announces();
    await this.decided();
    if (n % 3 === 0) return;
    const { round } = this;
    await place.does('livelihoodRound', 'openCollection', { id: round });
    const proposals = [await place.proposes({ round }), await place.proposes({ round, title: '更换路灯' })];
    for (const id of proposals) await place.does('livelihoodProposal', 'poolProposal', { id });
    await this.passes(30);
    await place.does('livelihoodRound', 'beginScreening', { id: round });
    await this.decided();
    if (n % 3 === 1) return;
    const up = { direction: 'UP', body: '街道办事处', resolution: this.resolution };
    for (const id of proposals) {
      await place.does('livelihoodProposal', 'screenProposal', { id, ...up });
      await place.does('livelihoodProposal', 'shortlistProposal', { id });
    }
    await place.does('livelihoodRound', 'publishShortlist', { id: round });
    await place.does('livelihoodRound', 'callConsultation', { id: round });
    const { meeting, decision } = this;
    const agreed = { meeting, result: 'AGREED', summary: '同意', residentCount: 9 };
    await place.does('livelihoodRound', 'recordConsultation', { id: round, ...agreed });
    await place.does('livelihoodRound', 'decideRound', { id: round, decision, chosen: proposals });
    await place.does('livelihoodRound', 'publishRound', { id: round, publishedIn: ['PORTAL'] });
    for (const proposal of proposals) await place.does('livelihoodProject', 'breakDownProject', task(this, proposal));
  }

  /** What bodies decide on the round that day. */
  async decided(): Promise<void> {
    this.resolution = (await place.decides('GOVERNMENT', this.round, this.day)).id;
    const { meeting, id } = await place.decides('SUBDISTRICT_WORK_COMMITTEE', this.round, this.day);
    [this.meeting, this.decision] = [meeting, id];
  }

  async passes(days: number): Promise<void> {
    this.day = addDays(this.day, days);
    await place.comes(this.day);
  }

  async ids(table: string, name: string): Promise<string[]> {
    const of = { livelihood_round: 'id', project_issue: 'project_id' }[table] ?? 'round_id';
    const where =
      of === 'project_id' ? 'project_id in (select id from livelihood_project where round_id = $1)' : `${of} = $1`;
    const found = await place.rows(`select id from ${table} where ${where} order by id`, this.round.split(':')[1]);
    return found.map(({ id }) => `${name}:${id}`);
  }
}

const task = ({ round, day }: Way, proposal: string) => ({
  ...{ round, proposal, leadOfficial: '副主任', leadDepartment: agency(1), target: '建成', investmentFen: 900 },
  ...{ plannedStartOn: addDays(day, 3), dueOn: addDays(day, 60), assisting: [agency(0)] },
});

/** What an act may be sent besides, and by whom; some of it is refused. */
const sent: Readonly<Record<string, (way: Way, n: number) => Promise<object> | object>> = {
  extendCollection: ({ day }, n) => ({ reason, collectionClosesOn: addDays(day, n % 9) }),
  recordConsultation: ({ meeting }, n) => ({
    ...{ meeting, result: pick(['AGREED', 'AGREED', 'ADJOURNED'], n), summary: '会商', residentCount: 9 },
  }),
  decideRound: async (way, n) => {
    const all = await place.rows(
      `select id from livelihood_proposal where round_id = $1 and status = 'SHORTLISTED' order by id`,
      way.round.split(':')[1],
    );
    const named = all.map(({ id }) => `LivelihoodProposal:${id}`);
    const cut = 1 + (n % Math.max(1, named.length));
    return { decision: way.decision, chosen: named.slice(0, cut), notChosen: named.slice(cut) };
  },
  publishRound: () => ({ publishedIn: ['PORTAL'] }),
  takeProposal: ({ round }) => ({ round }),
  rejectProposal: () => ({ reason }),
  carryProposal: () => ({ reason }),
  screenProposal: ({ resolution }, n) =>
    n % 3 ? { direction: 'UP', body: '街道办事处', resolution } : { direction: 'DOWN', body: '社区', reason },
  dropProposal: ({ resolution }) => ({ reason, direction: 'UP', body: '街道办事处', resolution }),
  mergeProposal: async (way, n) => ({
    ...{ reason, direction: 'UP', body: '街道办事处', resolution: way.resolution },
    mergedInto: pick(await way.ids('livelihood_proposal', 'LivelihoodProposal'), n),
  }),
  allocateFunds: (_, n) => ({ source: 'ENTERPRISE', amountFen: 100 * (n % 5) }),
  rescheduleProject: ({ day }, n) => ({ reason, dueOn: addDays(day, n % 400) }),
  carryOverProject: () => ({ reason, dueOn: '2028-05-31' }),
  cancelProject: ({ decision }) => ({ reason, decision }),
  reportProgress: (_, n) => ({ progressRate: (n % 10) / 10, cadence: pick(['WEEKLY', 'MONTHLY'], n), summary: '进展' }),
  suspendProject: () => ({ reason }),
  completeProject: () => ({ outputSummary: '建成' }),
  acceptProject: () => ({ acceptance: '合格' }),
  rateProject: ({ day }, n) => ({
    ...{ body: pick(['RESIDENTS', 'STREET_ASSEMBLY'], n), evaluatedOn: day, satisfiedCount: n % 9 },
    ...{ basicallySatisfiedCount: 1, dissatisfiedCount: 0 },
  }),
  operateProject: () => ({ operator: '居委会', upkeep: '日常保洁' }),
  recordAcceptanceCheck: ({ day }) => ({ kind: 'FIRE', checkedBy: '消防救援大队', passedOn: day }),
  handOverProject: () => ({ operator: '居委会' }),
  reportUpkeep: () => ({ summary: '年度检修' }),
  escalateIssue: () => ({ reason, remedy: 'BULLETIN' }),
  resolveIssue: () => ({ rectification: '已整改' }),
  returnIssue: ({ day }) => ({ reason, dueOn: addDays(day, 20) }),
};
const actors: readonly Viewer[] = [office, organiser, lead, deputy];
const concepts = [
  ['LivelihoodRound', 'livelihoodRound', 'livelihood_round'],
  ['LivelihoodProposal', 'livelihoodProposal', 'livelihood_proposal'],
  ['LivelihoodProject', 'livelihoodProject', 'livelihood_project'],
  ['ProjectIssue', 'projectIssue', 'project_issue'],
] as const;
/** What is expected to be refused as a whole, of whoever may not. */
const expectedly = ['FORBIDDEN', 'NOT_FOUND'];
type Field = Parameters<Street['tries']>[0];
const tries = (field: Field, act: string, input: object, viewer: Viewer = office) =>
  place.tries(field, act, input, viewer).catch((error) => {
    if (!expectedly.includes(error.extensions?.code)) throw error;
  });

/** Something new: a proposal, a project of one that was chosen, a problem, or what bodies decide on that day. */
async function adds(way: Way, n: number): Promise<unknown> {
  const { round, day } = way;
  const proposals = await way.ids('livelihood_proposal', 'LivelihoodProposal');
  const projects = await way.ids('livelihood_project', 'LivelihoodProject');
  switch (n % 4) {
    case 0:
      if (proposals.length < 5) return place.proposes({ round }).catch(() => undefined);
      return way.passes(n % 12);
    case 1:
      return way.decided();
    case 2:
      if (!proposals.length) return;
      return tries('livelihoodProject', 'breakDownProject', task(way, pick(proposals, n >> 2)));
    default:
      if (!projects.length) return;
      return tries(
        'projectIssue',
        'raiseProjectIssue',
        { project: pick(projects, n >> 2), description: '进度滞后', remedy: 'DEADLINE_URGE', dueOn: addDays(day, 9) },
        pick([deputy, office, lead], n >> 3),
      );
  }
}

/** One step of a way, on one of its records; whether it is refused does not matter. */
async function step(way: Way, n: number): Promise<void> {
  if (n % 5 === 0) return void (await adds(way, n >> 3));
  const [name, field, table] = pick([concepts[0], ...concepts], n >> 2);
  const records = await way.ids(table, name);
  if (!records.length) return void (await adds(way, n >> 3));
  const id = pick(records, n >> 4);
  const row = await place.row(field, id);
  const open = [...platform.acts.values()].filter(
    // There is no group to watch over a project here.
    ({ spec, from, byCode, ...act }) =>
      spec.name === name && !byCode && act.name !== 'assignSupervisionGroup' && from.includes(row.stage ?? row.status),
  );
  if (!open.length) return;
  const act = pick(open, n >> 5);
  const more = (await sent[act.name]?.(way, n >> 6)) ?? {};
  const able = actors.filter(({ role }) => act.by?.[role]);
  await tries(field, act.name, { id, ...more }, pick(able, n >> 7));
}

test('whatever is tried in whatever order, the rules hold, and every way is one of the lives', async () => {
  const reached = new Set<string>();
  let count = 0;
  const ways = fc.array(fc.nat(0xffffff), { minLength: 90, maxLength: 120, size: 'max' });
  await fc.assert(
    fc.asyncProperty(ways, async (numbers) => {
      const way = new Way();
      await way.begin(count++);
      for (const n of numbers) await step(way, n);
      const history = await place.rows(
        `select type, key, "from", "to" from act.history where type = any($1) order by key, version`,
        Object.keys(lives),
      );
      for (const { type, from, to } of history) {
        reached.add(`${type} ${to}`);
        if (from && from !== to) expect(lives[type]![from], `${type}: ${from} -> ${to}`).toContain(to);
      }
    }),
    { numRuns: 6, seed: 20261129, endOnFailure: true },
  );
  expect([...reached].toSorted()).toEqual(
    expect.arrayContaining(['LivelihoodRound SHORTLISTED', 'LivelihoodProposal SCREENED_OUT', 'ProjectIssue RESOLVED']),
  );
  expect(await place.contradictions()).toEqual([]);
});
