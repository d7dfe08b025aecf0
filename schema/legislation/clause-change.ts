import { Choice, Concept, choices, Entity, One, open, Rate, rowsVia, type ValueOf } from '../kit/index.js';
import { DraftClause } from './draft-clause.js';
import { DraftLawVersion } from './draft-law-version.js';

export const ClauseChangeKind = choices(
  'ClauseChangeKind',
  '条款变化：与上一文本相比的变化',
  'What became of a clause since the version before',
  {
    SAME: ['未改：内容相同，编号可能不同', 'The same words; its number may be another'],
    MOVED: ['移位：内容相同，次序不同', 'The same words at another place'],
    CHANGED: ['修改', 'Other words'],
    SPLIT: ['拆分：成为几个条款', 'Has become several'],
    MERGED: ['合并：与其他条款合为一个', 'Has become one with others'],
    NEW: ['新增', 'Was not there'],
    DELETED: ['删去：本文本中没有，以后的文本继续列出', 'Is no longer there; later versions list it, too'],
    RESTORED: ['恢复：删去后又写入', 'Is there again'],
  },
);
export type ClauseChangeKind = ValueOf<typeof ClauseChangeKind>;

@Concept({
  zh: '条款沿革：每个锚点在一个文本中的去处，删去的也列出；由平台按条文内容比对得出',
  en: 'Where each anchor of a draft law stands in one of its versions, those that have no place any more among them; found by comparing the words',
  rows: rowsVia('draftVersion'),
  unique: [['draftVersion', 'anchor', 'before', 'after']],
})
export class ClauseChange extends Entity {
  @One(() => DraftLawVersion, '草案文本', 'The version', open, {
    back: [
      'changes',
      '条款沿革：与上一文本相比，首个文本没有',
      'What changed since the version before; none of the first',
    ],
  })
  draftVersion!: DraftLawVersion;

  @One(() => DraftClause, '锚点：最早出现时的条款', 'The anchor: the clause as it began', open, {
    back: ['whereabouts', '各文本中的去处：以该条款为锚点的', 'Where what began as it stands in later versions'],
  })
  anchor!: DraftClause;

  @One(() => DraftClause, '原条款：新增的为空', 'The clause before; absent of what is new', open, {
    optional: true,
    back: ['became', '成为：在下一文本中成为什么', 'What became of it in the next version'],
  })
  before?: DraftClause;

  @One(() => DraftClause, '现条款：删去的为空', 'The clause now; absent of what was deleted', open, {
    optional: true,
    back: ['cameFrom', '来自：在上一文本中的来源', 'What it was in the version before'],
  })
  after?: DraftClause;

  @Choice(ClauseChangeKind, '变化', 'What became of it', open, { filter: true, group: true })
  change!: ClauseChangeKind;

  @Rate('相似度：0到1，1为内容相同', 'How alike the words are, from 0 to 1, which says that they are the same', open)
  similarity!: number;
}
