import { castFor, countRefusals, paper, tallyOf } from '../evaluations/rating.counts.js';
import { reviewOffice } from '../evaluations/review.actors.js';
import { add, fromSql, mine, Refusal, refuse, secret, transitions } from '../kit/transitions.js';
import type { CongressLevel } from '../organisations/congress.choices.js';
import { elsewhere, isOfOnePlace, placesOf, strangerAmong } from '../organisations/one-place.js';
import { dutyConsequences } from './duty-report.consequences.transitions.js';
import { DutyReport } from './duty-report.js';
import { DutyReportEvaluation } from './duty-report-evaluation.js';
import { EvaluationStatus } from './evaluation.choices.js';
import { ratingCodeOf } from './rating-code.js';

const office = reviewOffice();

interface Seat {
  readonly deputy: string;
  readonly level: CongressLevel;
  readonly status: string;
  readonly place: string | null;
}
const seat = fromSql<Seat>(
  `(select json_build_object('deputy', m.deputy_id, 'level', c.level, 'status', m.status, 'place', c.division_code)
    from mandate m join congress c on c.id = m.congress_id where m.id = {mandate})`,
);
const scheduling = {
  seat,
  ...placesOf({ station: 'station' }),
  isTaken: fromSql<boolean>(
    'exists (select from duty_report r where r.mandate_id = {mandate} and r.reported_on = {reportedOn})',
  ),
};
/** Electors choose the deputies of counties and townships, congresses those above. */
const electedByElectors: readonly CongressLevel[] = ['COUNTY', 'TOWNSHIP'];

export const dutyReportTransitions = transitions(
  { concept: () => DutyReport, state: 'status', states: EvaluationStatus },
  ({ begin, act }) => ({
    scheduleDutyReport: begin(
      '安排代表述职：县级、乡级代表向原选区选民述职，其他代表向原选举单位述职',
      'A deputy’s report is scheduled: to the electors at county and township level, to the electing congress above',
      {
        to: 'SCHEDULED',
        by: office,
        takes: ['mandate', 'division', 'year', 'reportedOn', 'venue', 'station', 'leastRate'],
        reads: scheduling,
        refusals: {
          ...elsewhere,
          IN_THE_PAST: ['日期不得早于今天', 'The day is before today'],
          MANDATE_NOT_ACTIVE: ['代表资格不在执行职务', 'The mandate is not active'],
          REPORTS_THAT_DAY: ['该代表当日已安排述职', 'The deputy reports on that day already'],
        },
        rule: ({ seat, places = {}, isTaken, division, reportedOn, today }) => {
          if (reportedOn < today) return refuse('IN_THE_PAST', 'reportedOn');
          if (seat?.status !== 'ACTIVE') return refuse('MANDATE_NOT_ACTIVE', 'mandate');
          if (seat.place && !isOfOnePlace(seat.place, division)) return refuse('NOT_THIS_PLACE', 'mandate');
          const stranger = strangerAmong(places, division);
          if (stranger) return stranger;
          if (isTaken) return refuse('REPORTS_THAT_DAY', 'reportedOn');
          const audience = electedByElectors.includes(seat.level) ? 'CONSTITUENTS' : 'ELECTORAL_UNIT';
          return { sets: { deputy: seat.deputy, level: seat.level, audience } };
        },
      },
    ),

    submitDutyReport: act(
      '提交述职稿：述职前可以再次提交',
      'The deputy hands in the report; until delivered it may be again',
      {
        from: ['SCHEDULED', 'REPORT_SUBMITTED'],
        to: 'REPORT_SUBMITTED',
        by: { deputy: mine('deputy', 'deputy') },
        due: ['reportedOn'],
        needs: ['draft'],
      },
    ),

    deliverDutyReport: act('记录述职：代表已述职，述职稿自此公开', 'It has been delivered, and its text is public', {
      from: ['REPORT_SUBMITTED'],
      to: 'DELIVERED',
      by: office,
      due: ['reportedOn'],
      takes: ['venue'],
      sees: ['reportedOn'],
      refusals: { NOT_YET: ['未到日期', 'Its day has not come'] },
      guard: ({ it, today }) => (it.reportedOn > today ? refuse('NOT_YET', 'id') : undefined),
    }),

    openDutyRating: act(
      '开始述职评议：告知评议码，在述职现场公布；到场选民凭评议码评议',
      'It is rated: the office is told the code that is shown where it was delivered, by which electors rate',
      {
        from: ['DELIVERED'],
        to: 'RATING',
        by: office,
        tells: {
          ratingCode: secret('评议码：只告知一次，在现场公布', 'The code: told once, to be shown there', ratingCodeOf),
        },
      },
    ),

    tallyDutyReport: act(
      '统计述职评议：平台上的评票由平台统计，现场纸质票由计票人清点后填入',
      'The secret ratings of the platform are counted by it; those on paper are put in as tellers counted them',
      {
        from: ['RATING'],
        to: 'TALLIED',
        by: office,
        given: paper,
        sees: ['audience'],
        reads: { cast: castFor('duty_report_id') },
        refusals: countRefusals,
        rule: ({ id: report, it, today: ratedOn, newId, ...counted }) => {
          const counts = tallyOf(counted);
          if (counts instanceof Refusal) return counts;
          const body = it.audience === 'CONSTITUENTS' ? 'ELECTORS' : 'DEPUTIES';
          return { also: [add(DutyReportEvaluation, { id: newId(), report, body, ratedOn, ...counts })] };
        },
      },
    ),

    publishDutyReport: act('公布述职评议：公布评议结果', 'The rating is published', {
      from: ['TALLIED'],
      to: 'PUBLISHED',
      by: office,
    }),
  }),
  dutyConsequences,
);
