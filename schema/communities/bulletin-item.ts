import { Choice, Concept, Entity, Int, mine, nothing, One, open, Text, value, within } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { FeedbackChannel } from '../suggestions/feedback.choices.js';
import { PublicFeedback } from '../suggestions/public-feedback.js';
import { SuggestionCategory } from '../suggestions/suggestion.choices.js';
import { Bulletin } from './bulletin.js';

@Concept({
  zh: '专报条目',
  en: 'One matter of a bulletin, without personal details',
  rows: {
    public: nothing,
    deputy: value('bulletin.status', 'ISSUED', 'INSTRUCTED', 'ANSWERED'),
    staff: within('bulletin.division'),
    analyst: within('bulletin.division'),
    agency: mine('agency', 'agency'),
  },
  unique: [['bulletin', 'position']],
  milestone: { on: 'bulletin.periodEndsOn', by: 'bulletin.compiler' },
})
export class BulletinItem extends Entity {
  @One(() => Bulletin, '专报', 'The bulletin', open, {
    group: true,
    trace: 'at',
    back: ['items', '条目', 'What it reports'],
  })
  bulletin!: Bulletin;

  @Int('序号', 'Place in the bulletin, from 1', open, { filter: true })
  position!: number;

  @Text('标题', 'What it is about', open, { max: 200, search: true })
  title!: string;

  @Text('内容', 'What people say and ask for', open, { max: 1000 })
  content!: string;

  @Choice(SuggestionCategory, '分类', 'Subject', open, { filter: true, group: true })
  category!: SuggestionCategory;

  @Choice(FeedbackChannel, '来源渠道', 'How it came, e.g. by a chat group of deputies and residents', open, {
    filter: true,
    group: true,
  })
  channel!: FeedbackChannel;

  @One(() => PublicFeedback, '群众意见', 'The voice of a citizen behind it, if one stands for it', open, {
    optional: true,
    trace: 'from',
    back: [
      'bulletinItems',
      '专报条目：反映该意见的专报条目，仅有权限者可见',
      'Where bulletins report it, for those who see them',
    ],
  })
  feedback?: PublicFeedback;

  @One(() => Agency, '办理单位', 'The unit that is asked to act; absent where none is', open, {
    optional: true,
    group: true,
  })
  agency?: Agency;

  @Text('办理情况', 'What was done; absent until then', open, { max: 500, optional: true })
  outcome?: string;
}
