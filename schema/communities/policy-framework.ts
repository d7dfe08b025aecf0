import { Body } from '../bodies/body.js';
import { Concept, Count, Day, Entity, One, open, openRows, Text } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { PolicyDocument } from './policy-document.js';

@Concept({
  zh: '政策框架：可给任一记录贴标签的命名框架，如三个联系、五有五化，不作字段名',
  en: 'A named framework of work that anything can be tagged with: a slogan such as 三个联系 or 五有五化, never a field name',
  rows: openRows,
  order: 'name',
  unique: [['division', 'name']],
  days: [['document.issuedOn', 'startedOn', 'endedOn']],
})
export class PolicyFramework extends Entity {
  @Text('名称', 'Its name', open, { max: 60, filter: true, order: true, pinyin: true, search: true })
  name!: string;

  @One(
    () => Division,
    '提出区划：提出该框架的区划，全国性的为空',
    'The place that coined it; absent for one of the whole country',
    open,
    {
      optional: true,
      group: true,
    },
  )
  division?: Division;

  @One(() => PolicyFramework, '上级框架', 'The framework that it is a part of', open, {
    optional: true,
    back: ['parts', '组成部分', 'The frameworks that are parts of it'],
  })
  parent?: PolicyFramework;

  @One(() => PolicyDocument, '依据文件：框架所出的文件', 'The document that it comes from', open, { optional: true })
  document?: PolicyDocument;

  @One(() => Body, '提出机构：不详的为空', 'The body that coined it; absent if unknown', open, {
    optional: true,
    back: ['frameworksCoined', '提出的框架', 'The frameworks that it coined'],
  })
  coinedBy?: Body;

  @Count(
    '组成数：名称中的数量，如四个机制为4；没有的为空',
    'How many parts its name counts: 4 of 四个机制; absent where it counts none',
    open,
    {
      optional: true,
      filter: true,
    },
  )
  partCount?: number;

  @Text('含义', 'What it stands for', open, { max: 500 })
  meaning!: string;

  @Day('起始日期：开始使用之日，不详时为空', 'In use since; absent where unknown', open, {
    optional: true,
    filter: true,
  })
  startedOn?: string;

  @Day('停用日期：自该日起不再使用，使用期间为空', 'In use no longer from this day on; absent while it is', open, {
    optional: true,
    filter: true,
  })
  endedOn?: string;
}
