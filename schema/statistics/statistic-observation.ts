import { Choice, Code, Concept, Day, Entity, One, open, openRows, Real, Text } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { Indicator } from './indicator.js';
import { SourceDocument } from './source-document.js';
import { DatePrecision, StatisticQualifier, StatisticQuality, StatisticUnit } from './statistics.choices.js';

@Concept({
  zh: '统计观测值：来源中的一个数字：指标、地区和日期，连同原文用语；不同来源的数字不相加',
  en: 'One figure as a source prints it: of an indicator, a place and a date, with the words around it. Figures of different sources are never added up',
  rows: openRows,
  order: '-asOfOn',
})
export class StatisticObservation extends Entity {
  @Code('登记号：在数据登记中的编号', 'Number in the register of figures', open, {
    lookup: true,
    filter: true,
    order: true,
    max: 20,
  })
  number!: string;

  @One(() => Indicator, '指标', 'What is counted', open, {
    group: true,
    back: ['observations', '观测值：来源所载的观测值', 'Its figures, as the sources print them'],
  })
  indicator!: Indicator;

  @One(() => Division, '地区', 'The place that it is about', open, { group: true })
  division!: Division;

  @Real('数值：按单位换算的数值', 'The figure as a number, in its unit', open, { filter: true, order: true })
  value!: number;

  @Text(
    '原文数值：原文或者登记的写法，保留其特殊之处',
    'The figure as printed or registered, with its oddities',
    open,
    { max: 40 },
  )
  printedValue!: string;

  @Choice(StatisticUnit, '单位', 'Unit', open, { filter: true, group: true })
  unit!: StatisticUnit;

  @Choice(StatisticQualifier, '数值限定：来源数值的准确程度', 'How exactly the source states it', open, {
    filter: true,
    group: true,
  })
  qualifier!: StatisticQualifier;

  @Day('截至日期：计入到哪一日，以已知的精度', 'The day up to which it counts, as exactly as it is known', open, {
    filter: true,
    order: true,
    group: true,
  })
  asOfOn!: string;

  @Choice(DatePrecision, '截至日期精度：该日的精度', 'How exactly that day is known', open, { filter: true })
  asOfPrecision!: DatePrecision;

  @Day(
    '统计期起：统计期的第一日，来源未列明的为空',
    'First day of the period it covers; absent where the source names none',
    open,
    {
      filter: true,
      optional: true,
    },
  )
  periodFromOn?: string;

  @Day(
    '统计期止：统计期的最后一日，与截至日期相同的为空',
    'Last day of the period; absent where it is the day up to which the figure counts',
    open,
    {
      filter: true,
      optional: true,
    },
  )
  periodUntilOn?: string;

  @One(() => SourceDocument, '来源：载有该数字的原文', 'The text that prints it', open, {
    group: true,
    back: ['observations', '观测值', 'Figures taken from it'],
  })
  source!: SourceDocument;

  @Code('所在行：在原文中的行，从1起，如 `33`、`5,111`', 'Lines of the text, from 1: `33`, `5,111`', open, { max: 40 })
  lines!: string;

  @Text('原文：来源的原话', 'The source’s own words', open, { max: 500, search: true })
  quote!: string;

  @Choice(StatisticQuality, '数据质量：是否可以采信', 'Whether it can be relied on', open, {
    filter: true,
    group: true,
  })
  quality!: StatisticQuality;

  @Text('备注：对这个数字应注意的事项', 'What to know of this one figure', open, { max: 500, optional: true })
  note?: string;
}
