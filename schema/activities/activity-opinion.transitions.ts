import { fromSql, mine, one, refuse, transitions } from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { ActivityOpinion, OpinionStatus } from './activity-opinion.js';
import { organisersOf } from './organisers.js';

const organisers = organisersOf('activity');
const office = { staff: organisers.staff };

export const activityOpinionTransitions = transitions(
  { concept: () => ActivityOpinion, state: 'status', states: OpinionStatus },
  ({ begin, act }) => ({
    giveOpinion: begin('提出意见：到场的代表在活动中提出意见', 'A deputy who is there gives an opinion', {
      to: 'RECORDED',
      by: { ...office, deputy: mine('deputy', 'deputy') },
      needs: ['activity', 'deputy', 'content'],
      reads: {
        isThere: fromSql<boolean>(
          `exists (select from activity_participation p join activity a on a.id = p.activity_id where p.activity_id = {activity}
            and p.deputy_id = {deputy} and p.attendance = 'PRESENT' and a.status in ('ONGOING', 'SUMMARISED'))`,
        ),
      },
      refusals: { WAS_NOT_THERE: ['该代表没有出席这次活动', 'The deputy was not there'] },
      rule: ({ isThere, today }) => (isThere ? { sets: { givenOn: today } } : refuse('WAS_NOT_THERE', 'deputy')),
    }),

    referContribution: act(
      '转交意见：转交有关单位研究，写明答复期限',
      'It is referred to the unit that it concerns, with the last day',
      {
        from: ['RECORDED'],
        to: 'REFERRED',
        by: office,
        needs: ['dueOn'],
        given: { agency: one(() => Agency, '转交单位', 'The unit that it is referred to', ['division']) },
        beside: { activity: ['division'] },
        refusals: { ...elsewhere, DUE_IN_THE_PAST: ['期限不得早于今天', 'The last day is before today'] },
        rule: ({ it, agency, dueOn, today }) => {
          if (dueOn < today) return refuse('DUE_IN_THE_PAST', 'dueOn');
          const stranger = strangerAmong({ agency }, it.activity.division);
          return stranger ?? { sets: { agency: agency.id, referredOn: today } };
        },
      },
    ),

    answerContribution: act('答复意见：有关单位答复研究处理情况', 'The unit says what it made of it', {
      from: ['REFERRED'],
      to: 'ANSWERED',
      by: { agency: mine('agency', 'agency') },
      due: ['dueOn'],
      needs: ['answer'],
      rule: ({ today }) => ({ sets: { answeredOn: today } }),
    }),
  }),
);
