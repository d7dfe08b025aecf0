import { Choice, Concept, Entity, Int, mine, nothing, One, open, Text, value, within } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { FeedbackChannel } from '../suggestions/feedback.choices.js';
import { PublicFeedback } from '../suggestions/public-feedback.js';
import { SuggestionCategory } from '../suggestions/suggestion.choices.js';
import { Bulletin } from './bulletin.js';

@Concept({
  zh: '专报条目：专报中的一件事项，不含个人信息',
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

  @Int('序号：在专报中的序号，从1起', 'Place in the bulletin, from 1', open, { filter: true })
  position!: number;

  @Text('标题', 'What it is about', open, { max: 200, search: true })
  title!: string;

  @Text('内容：群众的反映和诉求', 'What people say and ask for', open, { max: 1000 })
  content!: string;

  @Choice(SuggestionCategory, '分类', 'Subject', open, { filter: true, group: true })
  category!: SuggestionCategory;

  @Choice(
    FeedbackChannel,
    '来源渠道：从何种渠道来，如代表与居民的微信群',
    'How it came, e.g. by a chat group of deputies and residents',
    open,
    {
      filter: true,
      group: true,
    },
  )
  channel!: FeedbackChannel;

  @One(
    () => PublicFeedback,
    '群众意见：所反映的群众意见，有对应意见的才有值，否则为空',
    'The citizen’s feedback behind it; absent where there is none',
    open,
    {
      optional: true,
      trace: 'from',
      back: [
        'bulletinItems',
        '专报条目：反映该意见的专报条目，仅有权限者可见',
        'Where bulletins report it, for those who see them',
      ],
    },
  )
  feedback?: PublicFeedback;

  @One(
    () => Agency,
    '办理单位：请其办理的单位，没有的为空',
    'The unit that is asked to act; absent where none is',
    open,
    {
      optional: true,
      group: true,
    },
  )
  agency?: Agency;

  @Text('办理情况：办理的情况，未办理前为空', 'What was done; absent until then', open, { max: 500, optional: true })
  outcome?: string;
}
