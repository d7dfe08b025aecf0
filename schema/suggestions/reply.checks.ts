import { type Refusal, refuse } from '../kit/transitions.js';
import type { Part } from './assignment.standing.js';
import { meaningsOf } from './reply.classes.js';
import type { HandlingResult } from './suggestion.choices.js';
import type { AssignmentRole } from './suggestion-assignment.js';
import type { ReplyMode } from './suggestion-reply.js';

export const replyRefusals = {
  NOT_REVIEWED: ['该单位的答复须由审核人审核发出', 'Replies of this unit go out by its reviewer'],
  ASSISTANTS_PENDING: [
    '协办单位尚未告知办理意见，期限也未满',
    'An assisting unit has not told its opinion, and still may',
  ],
  MEET_FIRST: ['当地规定先与代表当面沟通', 'The local rule asks to meet the deputy first'],
  MET_AT_ANOTHER_TIME: ['当面沟通须在交办之后、今天之前', 'The meeting is before the assignment, or after today'],
  NO_RESULT: ['本地分类不能对应，请填办理结果', 'What the local class means is not known: give the result'],
  OTHER_CLASS: ['本地分类与办理结果不符', 'The local class means another result'],
  NOT_TO_BE_PUBLIC: ['公开方式不允许', 'Its publicity does not allow it'],
  NO_CONTENT: ['没有答复内容', 'There is nothing to send'],
  PROMISED_IN_THE_PAST: ['承诺完成日期须在今天之后', 'What is promised is not after today'],
} as const;
type Refused = Refusal<keyof typeof replyRefusals> | undefined;

interface Occasion {
  readonly role: AssignmentRole;
  readonly assignedOn: string;
  readonly today: string;
  readonly others: readonly Part[];
}

/** Whether it is the unit's turn: the lead unit waits for those who assist, until their time is over. */
export const turnFault = ({ role, today, others }: Occasion): Refused =>
  role === 'LEAD' &&
  others.some((part) => part.role === 'ASSIST' && !['REPLIED', 'ENDED'].includes(part.status) && part.dueOn >= today)
    ? refuse('ASSISTANTS_PENDING', 'id')
    : undefined;

/** Whether the deputy was met in time, where a rule asks it; a reply face to face is a meeting itself. */
export function meetingFault(
  { role, assignedOn, today }: Occasion,
  mode: ReplyMode,
  metOn: string | undefined,
  isAsked: boolean,
): Refused {
  if (metOn !== undefined && (metOn < assignedOn || metOn > today)) return refuse('MET_AT_ANOTHER_TIME', 'metOn');
  const isMet = metOn !== undefined || mode === 'FACE_TO_FACE' || role === 'ASSIST';
  return isAsked && !isMet ? refuse('MEET_FIRST', 'metOn') : undefined;
}

/** What came of it in the common classes: as given, or as the local class says, which must not contradict it. */
export function classOf(given: HandlingResult | undefined, localClass: string | undefined) {
  const meant = localClass === undefined ? undefined : meaningsOf(localClass);
  const result = given ?? meant?.[0];
  if (!result) return refuse('NO_RESULT', 'result');
  return meant && !meant.includes(result) ? refuse('OTHER_CLASS', 'result') : result;
}

export const contentFault = (today: string, content: string | undefined, promisedOn: string | undefined): Refused => {
  if (!content) return refuse('NO_CONTENT', 'content');
  return promisedOn !== undefined && promisedOn <= today ? refuse('PROMISED_IN_THE_PAST', 'promisedOn') : undefined;
};
