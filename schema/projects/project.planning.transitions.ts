import { decidesOn, decisionRefusals, seenOfDecision } from '../bodies/decides-on.js';
import { Decision } from '../bodies/decision.js';
import { fromSql, mine, one, refuse, type Words } from '../kit/transitions.js';
import type { ProjectStatus } from './livelihood.choices.js';
import type { LivelihoodProject } from './livelihood-project.js';
import { breakDown, breakdownInput, breakdownReads, breakdownRefusals } from './project.breakdown.js';
import { allocation } from './project.funding.js';
import { congressOffice, overseers } from './round.actors.js';

const unfinished = ['NOT_STARTED', 'IN_PROGRESS', 'SUSPENDED', 'CARRIED_OVER'] as const;
const words = ['leadOfficial', 'target', 'plannedStartOn', 'dueOn', 'investmentFen', 'beneficiaryCount'] as const;

/** What is to be done, with what money, by when; and what becomes of it otherwise. */
export const planning = ({ begin, act }: Words<LivelihoodProject, ProjectStatus>) => ({
  breakDownProject: begin(
    '分解任务：明确项目的牵头领导、牵头和协办部门、目标、期限',
    'A project that was decided on gets its lead official, departments, target and last day',
    {
      to: 'NOT_STARTED',
      by: { staff: congressOffice('round.division'), agency: mine('round.organiser', 'agency') },
      needs: ['round', 'leadDepartment'],
      takes: words,
      given: breakdownInput,
      reads: breakdownReads,
      refusals: breakdownRefusals,
      rule: breakDown,
    },
  ),

  allocateFunds: act(
    '安排资金：从一个来源安排资金，合计不超过总投资和年度资金',
    'Money from one source is allocated: no more than the investment, nor than the yearly appropriation',
    { ...allocation, from: unfinished, by: overseers },
  ),

  rescheduleProject: act('调整期限：调整完工期限并说明原因', 'Its last day is changed, with the reason', {
    from: unfinished,
    by: overseers,
    aside: true,
    reason: 'required',
    needs: ['dueOn'],
    sees: ['dueOn', 'originalDueOn', 'plannedStartOn'],
    refusals: {
      SAME_DAY: ['与现在的期限相同', 'That is its last day already'],
      DUE_BEFORE_ITS_START: breakdownRefusals.DUE_BEFORE_ITS_START,
    },
    rule: ({ it, dueOn }) => {
      if (dueOn === it.dueOn) return refuse('SAME_DAY', 'dueOn');
      if (dueOn < it.plannedStartOn) return refuse('DUE_BEFORE_ITS_START', 'dueOn');
      return { sets: { originalDueOn: it.originalDueOn ?? it.dueOn } };
    },
  }),

  carryOverProject: act('结转项目：当年不能完工的结转下一年度', 'What is not done in its year goes on in a later one', {
    from: ['NOT_STARTED', 'IN_PROGRESS', 'SUSPENDED'],
    to: 'CARRIED_OVER',
    by: overseers,
    aside: true,
    reason: 'required',
    needs: ['dueOn'],
    sees: ['year', 'dueOn', 'originalDueOn'],
    refusals: { NOT_A_LATER_YEAR: ['结转后的期限须在以后年度', 'Its last day is in no later year'] },
    rule: ({ it, dueOn }) => {
      if (Number(dueOn.slice(0, 4)) <= it.year) return refuse('NOT_A_LATER_YEAR', 'dueOn');
      return { sets: { originalDueOn: it.originalDueOn ?? it.dueOn } };
    },
  }),

  cancelProject: act('取消项目：按原决定机构的决定取消', 'Cancelled by the body that decided on it, with the reason', {
    from: unfinished,
    to: 'CANCELLED',
    by: { staff: congressOffice() },
    aside: true,
    reason: 'required',
    given: { decision: one(() => Decision, '决定：同意取消的决定', 'The decision to cancel it', seenOfDecision) },
    reads: {
      decided: fromSql<{ body: string; on: string }>(
        `(select json_build_object('body', d.body_id, 'on', d.decided_on) from livelihood_round r join decision d on d.id = r.decision_id where r.id = {round})`,
      ),
    },
    refusals: decisionRefusals,
    rule: ({ id, decision, decided }) => {
      const [subject, since, bodies] = [`LivelihoodProject:${id}`, decided?.on ?? '', decided && [decided.body]];
      const fault = decidesOn(decision, { kind: 'DECIDED', subject, since, bodies });
      return fault ? refuse(fault, 'decision') : { sets: { cancellation: decision.id } };
    },
  }),
});
