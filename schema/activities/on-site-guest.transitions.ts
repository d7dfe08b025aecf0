import { holding, localOffices } from '../accounts/holding.js';
import { all, mine, refuse, transitions, within } from '../kit/transitions.js';
import { OnSiteGuest, OnSiteGuestStatus } from './on-site-guest.js';

const guest = { staff: all(within(), holding(...localOffices)), agency: mine('agency', 'agency') };

export const onSiteGuestTransitions = transitions(
  { concept: () => OnSiteGuest, state: 'status', states: OnSiteGuestStatus },
  ({ act }) => ({
    registerSpeech: act('登记发言：会前登记交流发言的题目', 'What the place will speak on, told before the meeting', {
      from: ['INVITED', 'SPEAKS'],
      to: 'SPEAKS',
      by: guest,
      needs: ['speech'],
      beside: { meeting: ['status'] },
      refusals: { MEETING_OVER: ['会议已召开或者已取消', 'The meeting is held or called off'] },
      rule: ({ it }) => (it.meeting.status === 'ANNOUNCED' ? {} : refuse('MEETING_OVER', 'id')),
    }),

    handInExperience: act('提交经验材料：会后提交经验做法', 'What was learnt is handed in after the meeting', {
      from: ['ATTENDED'],
      by: guest,
      aside: true,
      needs: ['experience'],
      rule: ({ today }) => ({ sets: { handedInOn: today } }),
    }),
  }),
);
