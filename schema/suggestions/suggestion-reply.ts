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

export const ReplyMode = choices(
  'ReplyMode',
  '答复方式：承办单位以何种方式答复代表',
  'How a unit replied to the deputy',
  {
    WRITTEN: ['书面', 'In writing'],
    PLATFORM: ['平台：在履职平台上答复', 'On the platform'],
    FACE_TO_FACE: ['当面：当面答复', 'Face to face'],
    OTHER: ['其他', 'Otherwise'],
  },
);
export type ReplyMode = ValueOf<typeof ReplyMode>;

@Concept({
  zh: '建议答复：承办单位对建议的答复（《代表法》第五十一条）；代表不满意后的再次答复，依地方规定；协办单位的为告知主办单位的办理意见',
  en: 'A unit’s reply to a suggestion (Deputies Law, art. 51); a second one, after a poor rating, is a matter of local rules. That of an assisting unit is what it tells the lead unit',
  rows: rowsVia('assignment'),
  order: '-repliedOn',
  milestone: { on: 'repliedOn', by: 'assignment.agency' },
  days: [
    ['repliedOn', 'promisedOn'],
    ['repliedOn', 'keptOn'],
  ],
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

  @Choice(HandlingResult, '办理结果：按通用分类', 'Outcome in the common classes', open, { filter: true, group: true })
  result!: HandlingResult;

  @Text('本地分类：当地的写法，如A、甲', 'The class as the place itself writes it: A, 甲 …', open, {
    max: 20,
    optional: true,
  })
  localClass?: string;

  @Text('内容', 'The full reply', insiders, { max: 20000 })
  content!: string;

  @Flag('答复公开：答复全文是否公开', 'Whether the full reply is published', open, { filter: true })
  isPublished!: boolean;

  @Derived(
    'text',
    'case when {isPublished} then {content} end',
    '公开内容：答复公开时为全文，否则为空',
    'The full reply if it is published, otherwise null',
    open,
    { optional: true },
  )
  publicContent?: string;

  @Day(
    '承诺完成日期：承办单位承诺完成的最后一日，未作承诺的为空',
    'Day by which the unit promises to finish; absent without a promise',
    open,
    {
      filter: true,
      optional: true,
    },
  )
  promisedOn?: string;

  @Day(
    '落实日期：承诺事项落实之日，未落实或者未作承诺的为空',
    'What was promised was kept on; absent until then, and without a promise',
    open,
    {
      optional: true,
    },
  )
  keptOn?: string;
}
