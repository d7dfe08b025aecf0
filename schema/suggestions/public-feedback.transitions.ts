import {
  code,
  day,
  everything,
  fromSql,
  hold,
  one,
  optional,
  Refusal,
  refuse,
  transitions,
} from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { areNeighbours, elsewhere, strangerAmong } from '../organisations/one-place.js';
import { counter, desk, escalated, forCountyOffice, office, unit } from './feedback.actors.js';
import { attach, attachmentInput, attachmentRefusals } from './feedback.attachments.js';
import { FeedbackStatus } from './feedback.choices.js';
import { byRule, days, lastDay } from './feedback.clocks.js';
import { conversionInput, conversionRefusals } from './feedback.conversion-input.js';
import { conversions, seenOfFeedback } from './feedback.conversions.js';
import { countScan, scanned } from './feedback.scanned.js';
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
import { outcome } from './public-feedback.outcome.transitions.js';

/** States in which nothing has come of it yet. */
const unsettled = ['RECEIVED', 'SCREENED', 'REFERRED', 'IN_HANDLING'] as const;

/** To whom feedback is referred, and by when. */
const referral = {
  agency: optional(
    one(
      () => Agency,
      '转交单位：就项目反映的，不填为项目的牵头部门',
      'The unit; by default the lead department of the project',
      ['division'],
    ),
  ),
  dueOn: optional(day('期限：不填的按当地规则', 'Last day; by the rule of the place if absent')),
};

const referralReads = {
  rule: byRule('FEEDBACK_REPLY'),
  lead: fromSql<string>('(select j.lead_department_id from livelihood_project j where j.id = {project})'),
};

const referralRefusals = {
  ...elsewhere,
  ...escalated,
  UNIT_MISSING: ['须指明转交单位', 'Say to which unit'],
  DUE_IN_THE_PAST: ['期限不得早于今天', 'The last day is before today'],
} as const;

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
        by: { anonymous: everything, citizen: everything, deputy: everything, staff: counter.staff },
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
          return { sets: { ...own, ...address }, also: [...also, ...countScan(scannedCode)], tells: { number } };
        },
      },
    ),

    screenFeedback: act('甄别意见：查看并分类', 'Somebody looks at it and sorts it', {
      from: ['RECEIVED'],
      to: 'SCREENED',
      by: counter,
      takes: ['category'],
    }),

    answerFeedbackOnSite: act('当场答复意见：当场给出答复', 'Answered on the spot', {
      from: ['RECEIVED', 'SCREENED'],
      to: 'ANSWERED_ON_SITE',
      by: counter,
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
        from: ['RECEIVED', 'SCREENED', 'REOPENED'],
        to: 'REFERRED',
        by: desk,
        given: referral,
        sees: ['division', 'reopenedOn', 'escalatedOn'],
        reads: referralReads,
        refusals: referralRefusals,
        guard: forCountyOffice,
        rule: ({ it, today, agency, lead, rule, dueOn }) => {
          const unit = agency?.id ?? lead;
          if (!unit) return refuse('UNIT_MISSING', 'agency');
          if (dueOn && dueOn < today) return refuse('DUE_IN_THE_PAST', 'dueOn');
          const { on, isDueProvisional } = dueOn
            ? { on: dueOn, isDueProvisional: false }
            : lastDay(rule, today, days.usual);
          const first = { dueOn: on, isDueProvisional };
          const again = dueOn ? { reopenDueOn: on, isDueProvisional } : {};
          return (
            strangerAmong({ agency }, it.division) ?? {
              sets: { agency: unit, ...(it.reopenedOn ? again : first) },
            }
          );
        },
      },
    ),

    acceptFeedback: act('受理意见：承办单位受理', 'The unit takes it up', {
      from: ['REFERRED', 'REOPENED'],
      to: 'IN_HANDLING',
      by: unit,
      due: ['reopenDueOn', 'dueOn'],
      sees: ['status', 'escalatedOn'],
      refusals: escalated,
      guard: (on) => (on.it.status === 'REOPENED' ? forCountyOffice(on) : undefined),
    }),

    replyFeedback: act('答复意见：承办单位说明办理结果，不论是否解决', 'The unit says what came of it, solved or not', {
      from: ['IN_HANDLING'],
      to: 'HANDLED',
      by: unit,
      due: ['reopenDueOn', 'dueOn'],
      needs: ['outcome'],
      takes: ['resolvedOn'],
      given: attachmentInput,
      sees: ['receivedOn', 'reopenedOn', 'escalatedOn'],
      refusals: {
        ...attachmentRefusals,
        NOT_ITS_TIME: ['日期须在接收之后、今天之前', 'The day lies before it came or after today'],
      },
      rule: ({ id, it, today, resolvedOn = today, attachments }) => {
        if (resolvedOn > today || resolvedOn < (it.escalatedOn ?? it.reopenedOn ?? it.receivedOn))
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
        from: ['RECEIVED', 'SCREENED', 'REOPENED'],
        to: 'CONVERTED',
        by: desk,
        given: conversionInput,
        sees: seenOfFeedback,
        beside: { division: ['level'] },
        refusals: { ...escalated, ...conversionRefusals },
        guard: forCountyOffice,
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
        by: counter,
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
  }),
  outcome,
);
