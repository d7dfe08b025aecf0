import { Code, Concept, Entity, Int, One, open, rowsVia, Text } from '../kit/index.js';
import { DraftLawVersion } from './draft-law-version.js';
import { longestClause } from './statute/parse.js';

@Concept({
  zh: '草案条款：草案文本的一条、一款或者一项；锚点不随修改改变，意见据此跟到以后的文本',
  en: 'An article, paragraph or item of a version of a draft law; its anchor stays when the draft is changed, and opinions follow it to later versions',
  rows: rowsVia('draftVersion'),
  order: 'position',
  unique: [
    ['draftVersion', 'position'],
    ['draftVersion', 'path'],
    ['draftVersion', 'anchor'],
  ],
})
export class DraftClause extends Entity {
  @One(() => DraftLawVersion, '草案文本', 'The version whose clause it is', open, {
    group: true,
    back: ['clauses', '条款：依次排列', 'Its clauses, in their order'],
  })
  draftVersion!: DraftLawVersion;

  @Int('序号：在文本中的次序，从1起', 'Place in the text, from 1', open, { order: true })
  position!: number;

  @Code(
    '编号：条、款、项，如12、12.2、12.2.3；第十二条之一为12-1，第一条之前的为0.1',
    'Article, paragraph, item: 12, 12.2 or 12.2.3; 12-1 is 第十二条之一, and 0.1 stands before the first article',
    open,
    { max: 40, filter: true },
  )
  path!: string;

  @Text('名称：如第十二条第二款第（三）项', 'The same in words: 第十二条第二款第（三）项', open, { max: 60 })
  label!: string;

  @Text('章节：所在的编、章、节，没有的为空', 'Part, chapter and section; absent without', open, {
    max: 300,
    optional: true,
  })
  heading?: string;

  @Text('条文：不含编号', 'Its words, without the number', open, { max: longestClause, search: true })
  text!: string;

  @One(
    () => DraftClause,
    '锚点：该条款最早出现时的条款，首次出现的为其自身',
    'The clause as which it began in the earliest version that has it; itself if it is new',
    open,
    { back: ['readings', '各文本中的条款：同一锚点的条款', 'What it is in each version'] },
  )
  anchor!: DraftClause;
}
