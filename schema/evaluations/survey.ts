import { Choice, Concept, Day, Derived, Entity, Flag, One, open, rowsWhere, Text, value } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { SurveyAudience, SurveyStatus, SurveyTopic } from './survey.choices.js';

@Concept({
  zh: '问卷调查：面向代表或者公众的网上问卷，自开始之日起公开',
  en: 'An online survey of deputies or the public; public from the day it opens',
  rows: rowsWhere(value('status', 'OPEN', 'CLOSED', 'PUBLISHED', 'FED_BACK')),
  order: '-opensOn',
  days: [['opensOn', 'closesOn', 'fedBackOn']],
})
export class Survey extends Entity {
  @Text('标题', 'Title', open, { max: 200, search: true })
  title!: string;

  @Choice(SurveyTopic, '主题', 'What it is about', open, { filter: true, group: true })
  topic!: SurveyTopic;

  @Choice(SurveyAudience, '对象', 'Who may answer', open, { filter: true, group: true })
  audience!: SurveyAudience;

  @Choice(SurveyStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: SurveyStatus;

  @One(() => Division, '行政区划：开展问卷的区划', 'The place that asks', open, { group: true })
  division!: Division;

  @One(() => Agency, '组织单位', 'The organ that asks', open, { optional: true })
  organiser?: Agency;

  @Flag('匿名：答卷是否不记姓名，含代表', 'Whether answers are kept without the person, deputies included', open, {
    filter: true,
  })
  isAnonymous!: boolean;

  @Text('说明：目的和答卷的用途', 'What it is for, and how answers are used', open, { max: 2000 })
  notice!: string;

  @Day('开始日期', 'First day', open, { filter: true, order: true, group: true })
  opensOn!: string;

  @Day('截止日期', 'Last day', open, { filter: true, order: true })
  closesOn!: string;

  @Derived(
    'flag',
    `({status} = 'OPEN' and {today} between {opensOn} and {closesOn})`,
    '可作答：今天是否可以作答',
    'Whether answers are taken today',
    open,
    { filter: true },
  )
  isOpen!: boolean;

  @Text('调查结论：文字形式的结果，公布前为空', 'What came out, in words; absent until published', open, {
    max: 2000,
    optional: true,
  })
  conclusion?: string;

  @Text('反馈：结果如何运用，反馈前为空', 'What was made of the results; absent until fed back', open, {
    max: 2000,
    optional: true,
  })
  feedback?: string;

  @Day('反馈日期：反馈前为空', 'Fed back on; absent until then', open, { optional: true, filter: true })
  fedBackOn?: string;
}
