import { dueSql } from '../calendar/clock.js';
import type { Viewer } from '../kit/declare/viewer.js';
import {
  add,
  choice,
  day,
  fromSql,
  listed,
  mine,
  optional,
  refuse,
  type Seen,
  set,
  text,
  type Words,
  yes,
} from '../kit/transitions.js';
import { moveByReply, unitsPart } from './assignment.standing.js';
import { classOf, contentFault, meetingFault, replyRefusals, turnFault } from './reply.checks.js';
import { ReplyDraft } from './reply-draft.js';
import { HandlingResult } from './suggestion.choices.js';
import type { AssignmentStatus, SuggestionAssignment } from './suggestion-assignment.js';
import { ReplyMode, SuggestionReply } from './suggestion-reply.js';

const unit = { agency: mine('agency', 'agency') };
const inHand = ['ACCEPTED', 'REPLY_IN_REVIEW'] as const;
const isReviewer = (posts: readonly string[] = []) => posts.includes('UNIT_REVIEWER');
const isUnreviewed = ({ it, viewer }: { it: { agency: { hasReplyReview: boolean } }; viewer: Viewer }) =>
  it.agency.hasReplyReview && !isReviewer(viewer.posts);

const replyInput = {
  mode: choice(ReplyMode, '答复方式', 'How it is given'),
  result: optional(
    choice(
      HandlingResult,
      '办理结果：按通用分类，未填的按本地分类对应',
      'In the common classes; by the local class if left out',
    ),
  ),
  localClass: optional(
    text('本地分类：当地的写法，如A、甲', 'The class as the place itself writes it: A, 甲 …', { max: 20 }),
  ),
  content: optional(
    text('内容：未填的为审核后的拟答复', 'The full reply; what was drafted, if left out', { max: 20000 }),
  ),
  promisedOn: optional(day('承诺完成日期：承诺完成的最后一日', 'Day by which the unit promises to finish')),
  isPublished: optional(yes('答复公开：答复全文是否公开', 'Whether the full reply is published')),
};
const replyDrafts = listed(ReplyDraft, 'content');
/** What was drafted has gone out, or is not needed any more. */
const used = (drafts: readonly Seen<ReplyDraft, 'content'>[]) => drafts.map((draft) => set(draft, { content: null }));
const meetBy = fromSql<string>(
  `(select c.due_on from suggestion s, lateral (${dueSql('SUGGESTION_MEETING', 's.division_code', '{assignedOn}::date')}) c where s.id = {suggestion})`,
);

/** How a unit’s reply comes about: drafted, reviewed where the unit says so, given. */
export const replyActs = (act: Words<SuggestionAssignment, AssignmentStatus>['act']) => ({
  draftReply: act('拟写答复：送本单位审核人审核', 'A reply is drafted for the reviewer of the unit', {
    ...unitsPart,
    from: inHand,
    to: 'REPLY_IN_REVIEW',
    by: unit,
    due: ['secondDueOn', 'dueOn'],
    given: { replyDraft: text('拟答复', 'The reply as it is drafted', { max: 20000 }) },
    lists: { replyDrafts },
    rule: ({ it, id, today, newId, replyDraft }) => {
      const [before] = it.replyDrafts;
      const draft = { content: replyDraft, draftedOn: today };
      return { also: [before ? set(before, draft) : add(ReplyDraft, { id: newId(), assignment: id, ...draft })] };
    },
  }),

  returnDraft: act('退回拟答复：审核人退回修改', 'The reviewer hands the draft back', {
    ...unitsPart,
    from: ['REPLY_IN_REVIEW'],
    to: 'ACCEPTED',
    by: unit,
    refusals: { ...unitsPart.refusals, NOT_REVIEWED: replyRefusals.NOT_REVIEWED },
    guard: ({ viewer }) => (isReviewer(viewer.posts) ? undefined : refuse('NOT_REVIEWED', 'id')),
  }),

  replySuggestion: act(
    '答复建议：主办、分办单位答复代表，协办单位告知办理意见',
    'A unit replies to the deputy, or tells the lead unit its opinion if it assists',
    {
      ...unitsPart,
      from: inHand,
      to: 'REPLIED',
      by: unit,
      due: ['secondDueOn', 'dueOn'],
      takes: ['metOn'],
      given: replyInput,
      lists: { replyDrafts },
      reads: { ...unitsPart.reads, meetBy },
      refusals: { ...unitsPart.refusals, ...replyRefusals },
      guard: (on) => (isUnreviewed(on) ? refuse('NOT_REVIEWED', 'id') : unitsPart.guard(on)),
      rule: ({ it, id, today, newId, others = [], meetBy, mode, metOn = it.metOn, ...sent }) => {
        const { localClass, promisedOn, isPublished = false, content = it.replyDrafts[0]?.content ?? '' } = sent;
        if (isPublished && it.suggestion.publicity !== 'PUBLIC') return refuse('NOT_TO_BE_PUBLIC', 'isPublished');
        const on = { ...it, today, others };
        const fault =
          turnFault(on) ?? meetingFault(on, mode, metOn, !!meetBy) ?? contentFault(today, content, promisedOn);
        const result = fault ?? classOf(sent.result, localClass);
        if (typeof result !== 'string') return result;
        const reply = { assignment: id, repliedOn: today, mode, result, localClass, content, promisedOn, isPublished };
        const day = it.repliedOn ? { secondRepliedOn: today } : { repliedOn: today };
        const also = [add(SuggestionReply, { id: newId(), ...reply }), moveByReply(it, others, result)];
        return { sets: day, also: [...also, ...used(it.replyDrafts)] };
      },
    },
  ),
});
