import { recheck, recheckedOf } from '../evaluations/rectifying.js';
import { reviewOffice } from '../evaluations/review.actors.js';
import { listed, mine, refuse, type Seen, type Words } from '../kit/transitions.js';
import type { DutyReport } from './duty-report.js';
import { DutyReportEvaluation } from './duty-report-evaluation.js';
import type { EvaluationStatus } from './evaluation.choices.js';

const office = reviewOffice();

const counts = ['satisfiedCount', 'basicallySatisfiedCount', 'dissatisfiedCount'] as const;
const rateOf = (one: Seen<DutyReportEvaluation, (typeof counts)[number]>): number => {
  const good = one.satisfiedCount + one.basicallySatisfiedCount;
  return good / (good + one.dissatisfiedCount);
};

/** What the local measure says follows from the rating of a report. */
export const dutyConsequences = ({ act }: Words<DutyReport, EvaluationStatus>) => ({
  recordDutyReportConsequence: act(
    '记录述职结果运用：写明所依据的当地办法；限期改进的，满意率须低于当地办法的门槛',
    'What followed, and by which local measure; improvement by a day only below the rate that the measure sets',
    {
      from: ['PUBLISHED'],
      toOneOf: ['CONSEQUENCE_RECORDED', 'RECTIFYING'],
      by: office,
      needs: ['consequenceNote', 'consequenceBasis'],
      takes: ['rectificationDueOn'],
      sees: ['leastRate'],
      lists: {
        evaluations: listed(DutyReportEvaluation, ...counts),
      },
      refusals: {
        IN_THE_PAST: ['日期不得早于今天', 'The day is before today'],
        NOT_BELOW_ITS_RATE: [
          '满意率不低于当地办法的门槛，或者未载门槛',
          'Its rate is not below that of the measure, or none is set',
        ],
      },
      rule: ({ it, rectificationDueOn, today }) => {
        if (!rectificationDueOn) return { sets: { status: 'CONSEQUENCE_RECORDED', consequenceOn: today } };
        if (rectificationDueOn < today) return refuse('IN_THE_PAST', 'rectificationDueOn');
        const isBelow = it.evaluations.some((one) => rateOf(one) < (it.leastRate ?? 0));
        if (!isBelow) return refuse('NOT_BELOW_ITS_RATE', 'rectificationDueOn');
        return { sets: { status: 'RECTIFYING', consequenceOn: today } };
      },
    },
  ),

  reportDutyImprovement: act('报告改进：代表报告改进情况', 'The deputy reports what has been put right', {
    from: ['RECTIFYING'],
    to: 'RECTIFIED',
    by: { deputy: mine('deputy', 'deputy') },
    due: ['rectificationDueOn'],
    needs: ['rectification'],
    rule: ({ today }) => ({ sets: { rectifiedOn: today } }),
  }),

  recheckDutyReport: act(
    '复查改进：通过的结束，不通过的另定期限',
    'It is looked at again: it is put right, or gets another last day',
    {
      ...recheck,
      from: ['RECTIFIED'],
      toOneOf: ['RECHECKED', 'RECTIFYING'],
      by: office,
      needs: ['recheckNote'],
      rule: recheckedOf,
    },
  ),
});
