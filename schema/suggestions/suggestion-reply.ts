import {
  Choice,
  Concept,
  choices,
  Day,
  Derived,
  Entity,
  Flag,
  insiders,
  One,
  open,
  rowsVia,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { HandlingResult } from './suggestion.choices.js';
import { SuggestionAssignment } from './suggestion-assignment.js';

export const ReplyMode = choices('ReplyMode', '答复方式', 'How a unit replied to the deputy', {
  WRITTEN: ['书面', 'In writing'],
  PLATFORM: ['平台', 'On the platform'],
  FACE_TO_FACE: ['当面', 'Face to face'],
  OTHER: ['其他', 'Otherwise'],
});
export type ReplyMode = ValueOf<typeof ReplyMode>;

@Concept({
  zh: '建议答复',
  en: 'A unit’s reply to a suggestion; a second one follows a poor rating (Deputies Law, art. 51)',
  rows: rowsVia('assignment'),
  order: '-repliedOn',
  milestone: { on: 'repliedOn', by: 'assignment.agency' },
  days: [['repliedOn', 'promisedOn']],
})
export class SuggestionReply extends Entity {
  @One(() => SuggestionAssignment, '承办', 'The assignment that it answers', open, {
    trace: 'part',
    back: ['replies', '答复', 'The unit’s replies'],
  })
  assignment!: SuggestionAssignment;

  @Day('答复日期', 'Replied on', open, { filter: true, order: true, group: true })
  repliedOn!: string;

  @Choice(ReplyMode, '答复方式', 'How it was given', open, { filter: true, group: true })
  mode!: ReplyMode;

  @Choice(HandlingResult, '办理结果', 'Outcome in the common classes', open, { filter: true, group: true })
  result!: HandlingResult;

  @Text('本地分类', 'The class as the place itself writes it: A, 甲 …', open, { max: 20, optional: true })
  localClass?: string;

  @Text('内容', 'The full reply', insiders, { max: 20000 })
  content!: string;

  @Flag('答复公开', 'Whether the full reply is published', open, { filter: true })
  isPublished!: boolean;

  @Derived(
    'text',
    'case when {isPublished} then {content} end',
    '公开内容',
    'The full reply if it is published, otherwise null',
    open,
    { optional: true },
  )
  publicContent?: string;

  @Day('承诺完成日期', 'Day by which the unit promises to finish; absent without a promise', open, {
    filter: true,
    optional: true,
  })
  promisedOn?: string;
}
