import { Code, Concept, Day, Entity, One, open, openRows, Text } from '../kit/index.js';
import { Division } from '../organisations/division.js';

@Concept({
  zh: '来源文献：数据来源的文字；所述日期的内容可能印发在后',
  en: 'A text that figures are taken from; what it says of one date may be printed much later',
  rows: openRows,
  order: 'code',
})
export class SourceDocument extends Entity {
  @Code('文献编号', 'Short code on the platform', open, { lookup: true, order: true, max: 40 })
  code!: string;

  @Text('标题：标题，原文没有标题的为说明', 'Title, or a description where the text has none', open, {
    max: 200,
    order: true,
    pinyin: true,
    search: true,
  })
  title!: string;

  @One(() => Division, '所述地区', 'The place that it is about', open, { group: true })
  division!: Division;

  @Text('发布者：在哪里发布，原文未说明的为空', 'Where it was published; absent where the text does not say', open, {
    max: 100,
    optional: true,
  })
  publisher?: string;

  @Day(
    '发布日期：原文未说明的为空；数据可能更早',
    'Published on; absent where the text does not say. Its figures may be older',
    open,
    {
      filter: true,
      optional: true,
    },
  )
  publishedOn?: string;

  @Text('说明：对原文本身的说明', 'What to know of the text itself', open, { max: 500, optional: true })
  note?: string;
}
