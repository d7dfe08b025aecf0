import { fromSql, mine, refuse, transitions } from '../kit/transitions.js';
import { PresenceStatus } from './body.choices.js';
import { MeetingPresence } from './meeting-presence.js';
import { minuteTakers } from './minute-takers.js';

const office = { staff: minuteTakers('meeting.body') };
/** The day on which the meeting is, or between its first day and its last. */
const isMeeting = `m.status <> 'CANCELLED' and {today} between m.held_on and coalesce(m.closed_on, m.held_on)`;

const reads = {
  isMeeting: fromSql<boolean>(`(select ${isMeeting} from meeting m where m.id = {meeting})`),
  isMember: fromSql<boolean>(
    `exists (select from meeting m join body b on b.id = m.body_id join congress c on c.division_code = b.division_code
       join mandate t on t.congress_id = c.id where m.id = {meeting} and t.deputy_id = {deputy} and t.status = 'ACTIVE'
       and (b.kind = 'CONGRESS' or b.kind = 'STANDING_COMMITTEE' and t.is_standing_committee_member))`,
  ),
  isOnIt: fromSql<boolean>(
    'exists (select from meeting_presence p where p.meeting_id = {meeting} and p.deputy_id = {deputy})',
  ),
};
const refusals = {
  NOT_MEETING: ['会议今天不开', 'It does not meet today'],
  NOT_A_MEMBER: ['不是该机构的组成人员', 'Not a member of the body'],
  ON_THE_ROLL: ['已登记到会', 'On the roll already'],
} as const;

export const presenceTransitions = transitions(
  { concept: () => MeetingPresence, state: 'status', states: PresenceStatus },
  ({ begin, act }) => ({
    recordPresence: begin('签到：登记一名代表到会，可由本人签到', 'A deputy is entered as present, by herself too', {
      to: 'PRESENT',
      by: { ...office, deputy: mine('deputy', 'deputy') },
      needs: ['meeting', 'deputy'],
      reads,
      refusals,
      rule: ({ isMeeting, isMember, isOnIt }) => {
        if (!isMeeting) return refuse('NOT_MEETING', 'meeting');
        if (!isMember) return refuse('NOT_A_MEMBER', 'deputy');
        return isOnIt ? refuse('ON_THE_ROLL', 'deputy') : {};
      },
    }),

    strikePresence: act('撤销签到：登记有误，其实未到会', 'The entry was wrong: the deputy is not present', {
      from: ['PRESENT'],
      to: 'STRUCK',
      by: office,
      aside: true,
      reason: 'required',
    }),

    restorePresence: act('恢复签到：其实到会', 'The deputy is present after all', {
      from: ['STRUCK'],
      to: 'PRESENT',
      by: office,
      aside: true,
    }),
  }),
);
