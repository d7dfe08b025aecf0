import { Meeting } from '../bodies/meeting.js';
import { mine, one, optional, refuse, type Words } from '../kit/transitions.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import type { EvaluationStatus } from '../performance/evaluation.choices.js';
import { chosenBy, targetFault, targetReads, targetRefusals } from './department.targets.js';
import type { DepartmentEvaluation } from './department-evaluation.js';
import { reviewOffice } from './review.actors.js';

const office = reviewOffice();
const planned = [
  'agency',
  'division',
  'kind',
  'year',
  'selection',
  'ratedOn',
  'session',
  'organiser',
  'bonusThresholdRate',
  'rectifyThresholdRate',
] as const;

const hearing = {
  meeting: optional(
    one(
      () => Meeting,
      '会议：没有召开会议的为空',
      'The meeting; none if there was none',
      ['status'],
      {},
      { body: ['division'] },
    ),
  ),
};

/** Until it is rated: the unit is chosen, reports, and is heard. */
export const reporting = ({ begin, act }: Words<DepartmentEvaluation, EvaluationStatus>) => ({
  scheduleDepartmentEvaluation: begin(
    '安排部门评议：全覆盖的直接安排，其他的依票决、问卷和确定对象的决定',
    'A unit’s evaluation is scheduled: for all units, or for those that a ballot, a survey and a decision have chosen',
    {
      to: 'SCHEDULED',
      by: office,
      takes: planned,
      given: chosenBy,
      reads: targetReads,
      refusals: targetRefusals,
      rule: (on) => {
        const { ballot, survey, decision } = on;
        return (
          targetFault(on) ?? {
            sets: { ballot: ballot?.id ?? null, survey: survey?.id ?? null, decision: decision?.id ?? null },
          }
        );
      },
    },
  ),

  submitDepartmentReport: act('提交述职报告：单位提交书面报告', 'The unit hands in its written report', {
    from: ['SCHEDULED'],
    to: 'REPORT_SUBMITTED',
    by: { agency: mine('agency', 'agency') },
    due: ['ratedOn'],
    needs: ['report'],
    takes: ['reporter'],
  }),

  deliverDepartmentReport: act(
    '记录单位述职：单位向代表报告的日期、报告人、会议和代表的提问',
    'When, by whom and where the unit reported to deputies, and what they asked',
    {
      from: ['REPORT_SUBMITTED'],
      to: 'DELIVERED',
      by: office,
      due: ['ratedOn'],
      needs: ['deliveredOn'],
      takes: ['reporter', 'questions'],
      given: hearing,
      sees: ['ratedOn', 'division'],
      refusals: {
        ...elsewhere,
        IN_THE_FUTURE: ['日期不得晚于今天', 'The day is after today'],
        NOT_HELD: ['会议尚未召开或者已取消', 'The meeting has not been held'],
      },
      rule: ({ it, deliveredOn, meeting, today }) => {
        if (deliveredOn > today) return refuse('IN_THE_FUTURE', 'deliveredOn');
        const stranger = strangerAmong({ meeting: meeting?.body }, it.division);
        if (stranger) return stranger;
        if (meeting && meeting.status !== 'HELD') return refuse('NOT_HELD', 'meeting');
        const ratedOn = it.ratedOn < deliveredOn ? deliveredOn : it.ratedOn;
        return { sets: { meeting: meeting?.id ?? null, ratedOn } };
      },
    },
  ),

  openDepartmentRating: act(
    '开始部门测评：当日起由本级人大代表无记名测评；满意度测评可以不先述职',
    'From today deputies of that congress rate in secret; a satisfaction rating needs no report first',
    {
      from: ['SCHEDULED', 'DELIVERED'],
      to: 'RATING',
      by: office,
      due: ['ratedOn'],
      sees: ['status', 'kind'],
      refusals: { REPORT_FIRST: ['履职情况测评和工作评议先由单位述职', 'The unit reports before it is rated'] },
      guard: ({ it }) =>
        it.status === 'SCHEDULED' && it.kind !== 'SATISFACTION_RATING' ? refuse('REPORT_FIRST', 'id') : undefined,
      rule: ({ today }) => ({ sets: { ratedOn: today } }),
    },
  ),
});
