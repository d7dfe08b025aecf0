import { dueSql } from '../calendar/clock.js';
import { addDays } from '../kit/days.js';
import {
  code,
  everything,
  fromSql,
  hold,
  mine,
  one,
  Refusal,
  refuse,
  transitions,
  within,
} from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { areNeighbours, elsewhere, strangerAmong } from '../organisations/one-place.js';
import {
  attach,
  attachmentInput,
  attachmentRefusals,
  publish,
  publishedInput,
  publishedRefusals,
} from './feedback.attachments.js';
import { FeedbackStatus } from './feedback.choices.js';
import { conversionInput, conversionRefusals } from './feedback.conversion-input.js';
import { conversions, seenOfFeedback } from './feedback.conversions.js';
import { scanned } from './feedback.scanned.js';
import {
  numberOf,
  senderOf,
  strangerIn,
  submissionInput,
  submissionRefusals,
  taken,
  whereTo,
} from './feedback.submission.js';
import { PublicFeedback } from './public-feedback.js';

/** Who looks after what came in: the office of the place, and the deputy it came to. */
const desk = { staff: within(), deputy: mine('deputy', 'deputy') };
const office = { staff: within() };
const unit = { agency: mine('agency', 'agency') };
/** Days for an answer, and for a second one after a poor rating, where no rule of the place says otherwise. */
const days = { usual: 30, again: 15 };
/** The last day by the rule of the place, counted from today. */
const byRule = (matter: 'FEEDBACK_REPLY' | 'FEEDBACK_SECOND_REPLY') =>
  fromSql<string>(`(select c.due_on from (${dueSql(matter, '{division}', '{today}')}) c)`);
/** States in which nothing has come of it yet. */
const unsettled = ['RECEIVED', 'SCREENED', 'REFERRED', 'IN_HANDLING'] as const;

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
    submitFeedback: begin(
      '提交意见：群众的意见到达代表、家站或者区划',
      'A citizen’s words reach a deputy, a station or a division',
      {
        to: 'RECEIVED',
        by: { anonymous: everything, citizen: everything, deputy: everything, staff: within() },
        takes: taken,
        bounded: { same: ['content', 'title', 'division'] },
        given: submissionInput,
        reads: { whereTo },
        tells: { number: code('编号', 'Number') },
        refusals: submissionRefusals,
        rule: ({ id, today, name, phone, scannedCode, attachments, whereTo, ...said }) => {
          const address = strangerIn(whereTo, said.division) ?? scanned(scannedCode, said);
          if (address instanceof Refusal) return address;
          const also = attach(attachments, id);
          if (also instanceof Refusal) return also;
          const number = numberOf(id, today);
          const own = { number, isPublished: false, receivedOn: today, ...senderOf(name, phone) };
          return { sets: { ...own, ...address }, also, tells: { number } };
        },
      },
    ),

    screenFeedback: act('甄别意见：查看并分类', 'Somebody looks at it and sorts it', {
      from: ['RECEIVED'],
      to: 'SCREENED',
      by: desk,
      takes: ['category'],
    }),

    answerFeedbackOnSite: act('当场答复意见：当场给出答复', 'Answered on the spot', {
      from: ['RECEIVED', 'SCREENED'],
      to: 'ANSWERED_ON_SITE',
      by: desk,
      needs: ['outcome'],
      given: attachmentInput,
      refusals: attachmentRefusals,
      rule: ({ id, today, attachments }) => {
        const also = attach(attachments, id);
        return also instanceof Refusal ? also : { sets: { handledOn: today, resolvedOn: today }, also };
      },
    }),

    referFeedback: act(
      '转交意见：转交须答复的单位，期限从当日起算',
      'Referred to the unit that has to answer; its clock runs from today',
      {
        from: ['RECEIVED', 'SCREENED'],
        to: 'REFERRED',
        by: desk,
        takes: ['dueOn'],
        given: { agency: one(() => Agency, '转交单位', 'The unit that it is referred to', ['division']) },
        sees: ['division'],
        reads: { lastDay: byRule('FEEDBACK_REPLY') },
        refusals: { ...elsewhere, DUE_IN_THE_PAST: ['期限不得早于今天', 'The last day is before today'] },
        rule: ({ it, today, agency, lastDay = addDays(today, days.usual), dueOn = lastDay }) => {
          if (dueOn < today) return refuse('DUE_IN_THE_PAST', 'dueOn');
          return strangerAmong({ agency }, it.division) ?? { sets: { agency: agency.id, dueOn } };
        },
      },
    ),

    acceptFeedback: act('受理意见：承办单位受理', 'The unit takes it up', {
      from: ['REFERRED', 'REOPENED'],
      to: 'IN_HANDLING',
      by: unit,
      due: ['reopenDueOn', 'dueOn'],
    }),

    replyFeedback: act('答复意见：承办单位说明办理结果，不论是否解决', 'The unit says what came of it, solved or not', {
      from: ['IN_HANDLING'],
      to: 'HANDLED',
      by: unit,
      due: ['reopenDueOn', 'dueOn'],
      needs: ['outcome'],
      takes: ['resolvedOn'],
      given: attachmentInput,
      sees: ['receivedOn', 'reopenedOn'],
      refusals: {
        ...attachmentRefusals,
        NOT_ITS_TIME: ['日期须在接收之后、今天之前', 'The day lies before it came or after today'],
      },
      rule: ({ id, it, today, resolvedOn = today, attachments }) => {
        if (resolvedOn > today || resolvedOn < (it.reopenedOn ?? it.receivedOn))
          return refuse('NOT_ITS_TIME', 'resolvedOn');
        const also = attach(attachments, id);
        if (also instanceof Refusal) return also;
        return { sets: it.reopenedOn ? { rehandledOn: resolvedOn } : { handledOn: resolvedOn }, also };
      },
    }),

    convertFeedback: act(
      '转化意见：成为代表建议、信访代办、民生实事建议、监督事项或者立法意见',
      'It becomes a suggestion, petition, proposal, matter for supervision or opinion on a draft',
      {
        from: ['RECEIVED', 'SCREENED'],
        to: 'CONVERTED',
        by: desk,
        given: conversionInput,
        sees: seenOfFeedback,
        beside: { division: ['level'] },
        refusals: conversionRefusals,
        rule: (matter) => {
          const converted = conversions[matter.to](matter);
          return 'also' in converted
            ? { ...converted, sets: { ...converted.sets, conversionTarget: matter.to } }
            : converted;
        },
      },
    ),

    mergeFeedback: act(
      '合并意见：并入同一事项的另一件，反映人凭原查询码跟踪',
      'It goes into another one on the same matter; its sender follows it by the same code',
      {
        from: unsettled,
        to: 'MERGED',
        by: desk,
        aside: true,
        given: {
          mergedInto: one(() => PublicFeedback, '并入对象', 'The one that it goes into', ['status', 'division']),
        },
        sees: ['division'],
        refusals: {
          ...elsewhere,
          NOT_A_TARGET: [
            '不能并入：不能并入自身或者已合并、已撤回、不予受理的意见',
            'Nothing goes into itself, nor into what was merged, withdrawn or rejected',
          ],
        },
        rule: ({ id, it, mergedInto }) => {
          if (mergedInto.id === id || ['MERGED', 'WITHDRAWN', 'REJECTED'].includes(mergedInto.status))
            return refuse('NOT_A_TARGET', 'mergedInto');
          if (!areNeighbours(mergedInto.division, it.division)) return refuse('NOT_THIS_PLACE', 'mergedInto');
          return { sets: { mergedInto: mergedInto.id }, also: [hold(mergedInto)] };
        },
      },
    ),

    rejectFeedback: act('不予受理意见：不予受理并说明理由', 'Not taken up, with the reason', {
      from: ['RECEIVED', 'SCREENED'],
      to: 'REJECTED',
      by: office,
      reason: 'required',
    }),

    withdrawFeedback: act('撤回意见：反映人自己撤回', 'Its sender takes it back', {
      from: unsettled,
      to: 'WITHDRAWN',
      byCode: true,
      reason: 'optional',
    }),

    rateFeedback: act('评价意见办理：反映人评价办理情况', 'Its sender rates what was done', {
      from: ['HANDLED', 'ANSWERED_ON_SITE'],
      to: 'RATED',
      byCode: true,
      needs: ['satisfaction'],
      rule: ({ today }) => ({ sets: { ratedOn: today } }),
    }),

    reopenFeedback: act(
      '要求重新办理：反映人不满意的重新办理，另计期限',
      'Handled again for a sender who is not satisfied; it has a clock of its own',
      {
        from: ['RATED'],
        to: 'REOPENED',
        byCode: true,
        reason: 'required',
        sees: ['satisfaction', 'reopenedOn', 'agency'],
        reads: { lastDay: byRule('FEEDBACK_SECOND_REPLY') },
        refusals: {
          NOT_DISSATISFIED: ['评价为不满意的才可重新办理', 'Only what was rated poor is handled again'],
          REOPENED_BEFORE: ['已重新办理过一次', 'It has been reopened once'],
          NO_UNIT: ['没有承办单位，请另行提交', 'No unit handled it: send it anew'],
        },
        guard: ({ it }) => {
          if (it.satisfaction !== 'DISSATISFIED') return refuse('NOT_DISSATISFIED', 'id');
          if (it.reopenedOn) return refuse('REOPENED_BEFORE', 'id');
          return it.agency ? undefined : refuse('NO_UNIT', 'id');
        },
        rule: ({ it, today, lastDay = addDays(today, days.again) }) => ({
          sets: {
            firstSatisfaction: it.satisfaction!,
            ...{ satisfaction: null, ratedOn: null, resolvedOn: null },
            reopenedOn: today,
            reopenDueOn: lastDay,
          },
        }),
      },
    ),

    closeFeedback: act('办结意见', 'Closed', {
      from: ['RATED', 'HANDLED', 'ANSWERED_ON_SITE', 'CONVERTED', 'REJECTED'],
      to: 'CLOSED',
      by: desk,
    }),

    publishFeedback: act(
      '公开意见：公开标题和处理结果，不公开反映人的任何信息',
      'Title and outcome are published, with nothing of the sender',
      {
        from: ['HANDLED', 'ANSWERED_ON_SITE', 'RATED', 'CONVERTED', 'CLOSED'],
        by: office,
        takes: ['title', 'outcome'],
        given: publishedInput,
        sees: ['isPublished'],
        refusals: { ...publishedRefusals, PUBLISHED: ['已经公开', 'It is published already'] },
        guard: ({ it }) => (it.isPublished ? refuse('PUBLISHED', 'id') : undefined),
        rule: ({ id, attachments }) => {
          const also = publish(attachments, id);
          return also instanceof Refusal ? also : { sets: { isPublished: true }, also };
        },
      },
    ),
  }),
);
