import { fromSql, refuse, transitions } from '../kit/transitions.js';
import { Decision } from './decision.js';
import { minuteTakers } from './minute-takers.js';
import { isSeen, noSuchSubject, subjectOf } from './subject.js';

/** What the rule looks at of the meeting. */
interface Held {
  readonly body: string;
  readonly status: string;
  readonly first: string;
  readonly last: string;
  readonly entitled?: number | null;
  readonly present?: number | null;
}

const ofMeeting = {
  held: fromSql<Held>(
    `(select json_build_object('body', m.body_id, 'status', m.status, 'first', m.held_on, 'last', coalesce(m.closed_on, m.held_on), 'entitled', m.entitled_count, 'present', m.present_count) from meeting m where m.id = {meeting})`,
  ),
  isOnItsAgenda: fromSql<boolean>('(select a.meeting_id = {meeting} from agenda_item a where a.id = {agendaItem})'),
  ...subjectOf('{subjectId}'),
  isRecorded: fromSql<boolean>(
    'exists (select from decision d where d.meeting_id = {meeting} and d.kind = {kind} and d.subject_id = {subjectId})',
  ),
};
const refusals = {
  NOT_HELD: ['会议尚未召开或者已取消', 'The meeting has not been held'],
  NOT_ITS_DAY: ['决定日期不在会期内', 'Not on a day of the meeting'],
  NOT_ON_ITS_AGENDA: ['该议程不是此次会议的议程', 'Not an item of this meeting'],
  ...noSuchSubject,
  RECORDED_BEFORE: ['此次会议对该对象的同类决定已记载', 'This meeting’s decision on it is recorded already'],
  TOO_MANY_VOTES: ['票数多于出席人数', 'More votes than were present'],
  NO_MAJORITY: ['赞成票未过全体半数', 'No majority of all members is for it'],
} as const;

export const decisionTransitions = transitions({ concept: () => Decision }, ({ begin }) => ({
  recordDecision: begin(
    '记录决定：记载机构在一次会议上对一个事项作出的决定',
    'What a body decided on a matter at a meeting is put down',
    {
      by: { staff: minuteTakers('meeting.body') },
      needs: ['meeting', 'kind', 'title', 'result', 'decidedOn', 'subjectId'],
      takes: ['agendaItem', 'forCount', 'againstCount', 'abstainCount', 'documentNumber'],
      reads: ofMeeting,
      refusals,
      rule: (given) => {
        const { held, isOnItsAgenda, subjectType, grants = [], isRecorded, viewer } = given;
        const { decidedOn, agendaItem, result, forCount, againstCount = 0, abstainCount = 0 } = given;
        if (held?.status !== 'HELD') return refuse('NOT_HELD', 'meeting');
        if (decidedOn < held.first || decidedOn > held.last) return refuse('NOT_ITS_DAY', 'decidedOn');
        if (agendaItem && !isOnItsAgenda) return refuse('NOT_ON_ITS_AGENDA', 'agendaItem');
        if (!subjectType || !isSeen(grants, viewer)) return refuse('NO_SUCH_SUBJECT', 'subjectId');
        if (isRecorded) return refuse('RECORDED_BEFORE', 'subjectId');
        const votes = (forCount ?? 0) + againstCount + abstainCount;
        if (held.present != null && votes > held.present) return refuse('TOO_MANY_VOTES', 'forCount');
        if (result === 'PASSED' && forCount !== undefined && held.entitled != null && 2 * forCount <= held.entitled)
          return refuse('NO_MAJORITY', 'forCount');
        return { sets: { body: held.body, subjectType } };
      },
    },
  ),
}));
