import { fromSql, refuse, transitions } from '../kit/transitions.js';
import { elsewhere } from '../organisations/one-place.js';
import { MeetingStatus } from './body.choices.js';
import { Meeting } from './meeting.js';
import { minuteTakers } from './minute-takers.js';

const office = { staff: minuteTakers('body') };

export const meetingTransitions = transitions(
  { concept: () => Meeting, state: 'status', states: MeetingStatus },
  ({ begin, act }) => ({
    planMeeting: begin('安排会议', 'A meeting of a body is planned', {
      to: 'PLANNED',
      by: office,
      takes: ['body', 'kind', 'name', 'term', 'number', 'session', 'heldOn', 'closedOn', 'entitledCount'],
      reads: {
        isDissolved: fromSql<boolean>('(select b.ended_on <= {heldOn} from body b where b.id = {body})'),
        isOurs: fromSql<boolean>(
          '(select c.division_code = b.division_code from congress_session s join congress c on c.id = s.congress_id, body b where s.id = {session} and b.id = {body})',
        ),
        isNumbered: fromSql<boolean>(
          'exists (select from meeting m where m.body_id = {body} and m.kind = {kind} and m.term = {term} and m.number = {number})',
        ),
      },
      refusals: {
        ...elsewhere,
        DISSOLVED: ['该机构届时已撤销', 'The body is dissolved by then'],
        NUMBER_TAKEN: ['该机构已有同届次、会次的会议', 'There is a meeting of this number'],
        ENDS_BEFORE_IT_BEGINS: ['闭会日期早于召开日期', 'Its last day is before its first'],
      },
      rule: ({ heldOn, closedOn, session, isOurs, isDissolved, isNumbered }) => {
        if (isDissolved) return refuse('DISSOLVED', 'body');
        if (session && !isOurs) return refuse('NOT_THIS_PLACE', 'session');
        if (isNumbered) return refuse('NUMBER_TAKEN', 'number');
        return closedOn && closedOn < heldOn ? refuse('ENDS_BEFORE_IT_BEGINS', 'closedOn') : {};
      },
    }),

    holdMeeting: act('记录会议召开：会议已召开，记载到会情况', 'It has been held, with who was present', {
      from: ['PLANNED'],
      to: 'HELD',
      by: office,
      needs: ['presentCount', 'entitledCount'],
      takes: ['heldOn', 'closedOn'],
      sees: ['heldOn', 'closedOn'],
      refusals: {
        NOT_YET: ['未到日期', 'Its day has not come'],
        MORE_THAN_ENTITLED: ['出席人数多于应到人数', 'More are present than may attend'],
        ENDS_BEFORE_IT_BEGINS: ['闭会日期早于召开日期', 'Its last day is before its first'],
      },
      rule: ({ it, today, heldOn = it.heldOn, closedOn = it.closedOn, presentCount, entitledCount }) => {
        if (heldOn > today || (closedOn && closedOn > today)) return refuse('NOT_YET', 'heldOn');
        if (closedOn && closedOn < heldOn) return refuse('ENDS_BEFORE_IT_BEGINS', 'closedOn');
        return presentCount > entitledCount ? refuse('MORE_THAN_ENTITLED', 'presentCount') : {};
      },
    }),

    cancelMeeting: act('取消会议', 'It is called off', {
      from: ['PLANNED'],
      to: 'CANCELLED',
      by: office,
      aside: true,
      reason: 'required',
    }),
  }),
);
