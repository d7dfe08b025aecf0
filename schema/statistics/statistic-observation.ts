import { Choice, Code, Concept, Day, Entity, One, open, openRows, Real, Text } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { Indicator } from './indicator.js';
import { SourceDocument } from './source-document.js';
import { DatePrecision, StatisticQualifier, StatisticQuality, StatisticUnit } from './statistics.choices.js';

@Concept({
  zh: '统计观测值',
  en: 'One figure as a source prints it: of an indicator, a place and a date, with the words around it. Figures of different sources are never added up',
  rows: openRows,
  order: '-asOfOn',
})
export class StatisticObservation extends Entity {
  @Code('登记号', 'Number in the register of figures', open, { lookup: true, filter: true, order: true, max: 20 })
  number!: string;

  @One(() => Indicator, '指标', 'What is counted', open, {
    group: true,
    back: ['observations', '观测值', 'Its figures, as the sources print them'],
  })
  indicator!: Indicator;

  @One(() => Division, '地区', 'The place that it is about', open, { group: true })
  division!: Division;

  @Real('数值', 'The figure as a number, in its unit', open, { filter: true, order: true })
  value!: number;

  @Text('原文数值', 'The figure as printed or registered, with its oddities', open, { max: 40 })
  printedValue!: string;

  @Choice(StatisticUnit, '单位', 'Unit', open, { filter: true, group: true })
  unit!: StatisticUnit;

  @Choice(StatisticQualifier, '数值限定', 'How exactly the source states it', open, { filter: true, group: true })
  qualifier!: StatisticQualifier;

  @Day('截至日期', 'The day up to which it counts, as exactly as it is known', open, {
    filter: true,
    order: true,
    group: true,
  })
  asOfOn!: string;

  @Choice(DatePrecision, '截至日期精度', 'How exactly that day is known', open, { filter: true })
  asOfPrecision!: DatePrecision;

  @Day('统计期起', 'First day of the period it covers; absent where the source names none', open, {
    filter: true,
    optional: true,
  })
  periodFromOn?: string;

  @Day('统计期止', 'Last day of the period; absent where it is the day up to which the figure counts', open, {
    filter: true,
    optional: true,
  })
  periodUntilOn?: string;

  @One(() => SourceDocument, '来源', 'The text that prints it', open, {
    group: true,
    back: ['observations', '观测值', 'Figures taken from it'],
  })
  source!: SourceDocument;

  @Code('所在行', 'Lines of the text, from 1: `33`, `5,111`', open, { max: 40 })
  lines!: string;

  @Text('原文', 'The source’s own words', open, { max: 500, search: true })
  quote!: string;

  @Choice(StatisticQuality, '数据质量', 'Whether it can be relied on', open, { filter: true, group: true })
  quality!: StatisticQuality;

  @Text('备注', 'What to know of this one figure', open, { max: 500, optional: true })
  note?: string;
}
