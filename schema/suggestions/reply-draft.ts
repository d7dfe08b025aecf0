import { agencies, Concept, Day, Entity, mine, nothing, One, open, Text } from '../kit/index.js';
import { SuggestionAssignment } from './suggestion-assignment.js';

@Concept({
  zh: '拟答复：承办单位内部拟写、待审核的答复，仅本单位可见',
  en: 'A reply as a unit drafts and reviews it; nobody but that unit sees it',
  rows: { public: nothing, agency: mine('assignment.agency', 'agency') },
  order: '-draftedOn',
  unique: [['assignment']],
})
export class ReplyDraft extends Entity {
  @One(() => SuggestionAssignment, '承办', 'The assignment that it is to answer', open, {
    back: ['replyDrafts', '拟答复：本单位的拟答复，至多一件', 'The unit’s own draft, at most one'],
  })
  assignment!: SuggestionAssignment;

  @Text('内容：拟写的全文，答复发出后为空', 'What is drafted; absent once the reply has gone out', agencies, {
    max: 20000,
    optional: true,
  })
  content?: string;

  @Day('拟写日期：最近一次拟写之日', 'Last drafted on', open, { order: true, group: true })
  draftedOn!: string;
}
