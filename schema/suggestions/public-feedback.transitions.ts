import { addDays } from '../kit/days.js';
import { choice, code, everything, mine, one, optional, refuse, text, transitions, within } from '../kit/transitions.js';
import { FeedbackStatus } from './feedback.choices.js';
import { PublicFeedback } from './public-feedback.js';

/** Who looks after what came in: the office of the place, and the deputy it came to. */
const desk = { staff: within(), deputy: mine('deputy', 'deputy') };


/** Days for an answer, and for a second one. */
const usualDays = 30;

export const feedbackTransitions = transitions(
  {
    concept: () => PublicFeedback,
    state: 'status',
    states: FeedbackStatus,
    code: {
      name: 'trackingCode',
      kept: 'trackingDigest',
      query: 'feedbackByTrackingCode',
      zh: '查询码：提交时告知反映人，凭此查询、评价、撤回或者要求重新办理',
      en: 'The tracking code that the sender was told: with it one looks the message up, rates, withdraws and reopens it',
    },
  },
  ({ begin, act }) => ({
    submitFeedback: begin('提交意见', 'A citizen’s words reach a deputy, a station or a division', {
      to: 'RECEIVED',
      by: { anonymous: everything, citizen: everything, deputy: everything, staff: within() },
      takes: ['title', 'content', 'category', 'channel', 'division', 'deputy', 'station', 'activity', 'reception'],
      given: {
        name: optional(text('姓名：只留姓，不公开', 'Only the family name is kept, and never published', { max: 40 })),
        phone: optional(code('电话：隐去中间四位，不公开', 'Kept with its middle digits hidden, and never published', { max: 20 })),
      },
      tells: { number: code('编号', 'Number') },
      rule: ({ id, today, name, phone }) => {
        const number = `YJ${today.replaceAll('-', '')}-${id.slice(-12).toUpperCase()}`;
        const who = { ...(name && { citizenNameMasked: maskedName(name) }), ...(phone && { phoneMasked: maskedPhone(phone) }) };
        return { sets: { number, isPublished: false, receivedOn: today, ...who }, tells: { number } };
      },
    }),

    screenFeedback: act('甄别意见', 'Somebody looks at it and sorts it', {
      from: ['RECEIVED'],
      to: 'SCREENED',
      by: desk,
      takes: ['category'],
    }),

    referFeedback: act('转交意见', 'Referred to the unit that has to answer; its clock runs from today', {
      from: ['RECEIVED', 'SCREENED'],
      to: 'REFERRED',
      by: desk,
      needs: ['agency'],
      takes: ['dueOn'],
      refusals: { DUE_IN_THE_PAST: ['期限不能早于今天', 'The last day is before today'] },
      rule: ({ dueOn, today }) =>
        dueOn && dueOn < today ? refuse('DUE_IN_THE_PAST', 'dueOn') : { sets: { dueOn: dueOn ?? addDays(today, usualDays) } },
    }),
  }),
);

const maskedName = (name: string) => `${[...name][0]}**`;
const maskedPhone = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(-4)}`;
void choice, void one;
