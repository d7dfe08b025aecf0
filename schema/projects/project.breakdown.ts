import { prefixOf } from '../kit/declare/division-codes.js';
import {
  type Addition,
  add,
  type Change,
  fromSql,
  hold,
  list,
  type Moment,
  nextNumber,
  one,
  optional,
  type Refusal,
  refuse,
  type Seen,
  type Setting,
} from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { AssistingDepartment } from './assisting-department.js';
import type { DecisionMethod, LivelihoodLevel } from './livelihood.choices.js';
import type { LivelihoodProject } from './livelihood-project.js';
import { LivelihoodProposal } from './livelihood-proposal.js';
import type { RoundStage } from './round.choices.js';

interface Round {
  readonly stage: RoundStage;
  readonly year: number;
  readonly level: LivelihoodLevel;
  readonly method: DecisionMethod;
  readonly division: string;
  readonly decidedOn: string;
  /** Where the lead department is. */
  readonly seat: string;
  /** Proposals of it that have a project. */
  readonly done: readonly string[] | null;
}

export const breakdownInput = {
  proposal: one(() => LivelihoodProposal, '建议项目：已确定的', 'The proposal that was decided on', [
    ...(['status', 'round', 'title', 'category'] as const),
  ]),
  assisting: optional(list(one(() => Agency, '协办部门', 'Departments that help', ['division']))),
};
export const breakdownReads = {
  of: fromSql<Round>(
    `(select json_build_object('stage', r.stage, 'year', r.year, 'level', r.level, 'method', r.method, 'division', r.division_code, 'decidedOn', r.decided_on,
       'seat', (select a.division_code from agency a where a.id = {leadDepartment}),
       'done', (select json_agg(j.proposal_id) from livelihood_project j where j.round_id = r.id and j.proposal_id is not null))
     from livelihood_round r where r.id = {round})`,
  ),
};
export const breakdownRefusals = {
  ...elsewhere,
  NOT_PUBLISHED: ['该轮次的结果尚未公布', 'The round has no published result'],
  NOT_DECIDED_ON: ['不是该轮次确定的项目', 'The round has not decided on this one'],
  BROKEN_DOWN_BEFORE: ['该项目的任务已分解', 'Its tasks are broken down already'],
  STARTS_BEFORE_ITS_DECISION: ['计划开工日期早于决定日期', 'It would start before it was decided on'],
  DUE_BEFORE_ITS_START: ['完工期限早于开工日期', 'It would be due before it starts'],
} as const;

interface Task extends Pick<Moment, 'newId'> {
  readonly id: string;
  readonly round: string;
  readonly plannedStartOn: string;
  readonly dueOn: string;
  readonly leadDepartment: string;
  readonly proposal: Seen<LivelihoodProposal, 'status' | 'round' | 'title' | 'category'>;
  readonly assisting?: readonly Seen<Agency, 'division'>[] | undefined;
  readonly of?: Round | undefined;
}

type Fault = Refusal<keyof typeof breakdownRefusals>;

function faultOf({ round, proposal, plannedStartOn, dueOn, assisting, of }: Task): Fault | undefined {
  if (!of || !['RESULT_PUBLISHED', 'IMPLEMENTING'].includes(of.stage)) return refuse('NOT_PUBLISHED', 'round');
  if (proposal.round !== round || !['ELECTED', 'CHOSEN'].includes(proposal.status))
    return refuse('NOT_DECIDED_ON', 'proposal');
  if (of.done?.includes(proposal.id)) return refuse('BROKEN_DOWN_BEFORE', 'proposal');
  if (plannedStartOn < of.decidedOn) return refuse('STARTS_BEFORE_ITS_DECISION', 'plannedStartOn');
  if (dueOn < plannedStartOn) return refuse('DUE_BEFORE_ITS_START', 'dueOn');
  return strangerAmong({ leadDepartment: { division: of.seat }, assisting }, of.division);
}

interface BrokenDown {
  readonly sets: Setting<LivelihoodProject>;
  readonly also: readonly (Addition | Change)[];
}

/** The project that follows from a proposal, and who helps; whoever does it at the same time finds it done. */
export function breakDown(task: Task): BrokenDown | Fault {
  const fault = faultOf(task);
  if (fault) return fault;
  const { id: project, proposal, assisting = [], leadDepartment, newId } = task;
  const { year, level, method, division } = task.of!;
  const helpers = assisting.filter(({ id }) => id !== leadDepartment);
  return {
    sets: {
      ...{ year, level, method, division, proposal: proposal.id, name: proposal.title, category: proposal.category },
      number: nextNumber(`P${prefixOf(division, 'round')}-${year}`),
      ...{ progressFlag: 'ON_TRACK', progressRate: 0, investedFen: 0 },
    },
    also: [
      hold(proposal),
      ...helpers.map(({ id: agency }) => add(AssistingDepartment, { id: newId(), project, agency })),
    ],
  };
}
