import { Concept, Day, Entity, Flag, Int, One, open, Real, rowsVia, Text } from '../kit/index.js';
import { DeputyInitiative } from './deputy-initiative.js';

@Concept({
  zh: '代表实事项目指标：代表创办项目的可衡量或者预计的指标，如日均用餐63人次',
  en: 'Something measured or expected of a deputy’s initiative: 日均用餐 63 人次',
  rows: rowsVia('initiative'),
  order: '-measuredOn',
  unique: [['initiative', 'measure', 'year']],
})
export class InitiativeMetric extends Entity {
  @One(() => DeputyInitiative, '项目', 'The initiative', open, { back: ['metrics', '指标', 'What was measured'] })
  initiative!: DeputyInitiative;

  @Text('指标', 'What is measured', open, { max: 60, filter: true, group: true })
  measure!: string;

  @Real('数值', 'How much', open, { sum: true })
  quantity!: number;

  @Text('单位：如人次/日、万元、户', 'Unit: 人次/日, 万元, 户', open, { max: 10, filter: true, group: true })
  unit!: string;

  @Int('年度', 'Year it is for', open, { filter: true, group: true })
  year!: number;

  @Flag('预计：是否为预计值，而非统计值', 'Whether it is expected, not measured', open, { filter: true })
  isExpected!: boolean;

  @Day('统计日期：统计或者预计之日', 'Day on which it was measured or expected', open, { filter: true, order: true })
  measuredOn!: string;
}
