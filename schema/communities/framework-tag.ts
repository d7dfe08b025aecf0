import { Code, Concept, Day, Entity, One, open, rowsWhere, value } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { PolicyFramework } from './policy-framework.js';

/** Types whose records everybody sees; that another record exists would tell something of it. */
const openTypes = [
  'Station',
  'PracticeBase',
  'PolicyDocument',
  'LivelihoodRound',
  'LivelihoodProject',
  'DeputyGroup',
  'Grid',
  'CommunityAssembly',
  'StreetAssembly',
  'Campaign',
  'ReceptionSession',
  'GridDeputyAssignment',
  'PetitionAgent',
  'OnlineChannel',
  'DutyReport',
];

@Concept({
  zh: '政策框架标签：把平台上的任一记录归入某一框架，一条记录的标签数量不限',
  en: 'A tag: this record belongs to that framework. Any record of the platform can have any number of tags',
  rows: rowsWhere(value('objectType', ...openTypes)),
  order: '-taggedOn',
  unique: [['framework', 'objectId']],
})
export class FrameworkTag extends Entity {
  @One(() => PolicyFramework, '政策框架', 'The framework', open, {
    group: true,
    back: ['tags', '标签', 'What is tagged with it'],
  })
  framework!: PolicyFramework;

  @Code('对象类型：被标记记录的类型，如Station', 'Type of the tagged record, e.g. Station', open, {
    max: 60,
    filter: true,
    group: true,
  })
  objectType!: string;

  @Code(
    '对象标识：被标记记录的全局标识，用于 `node(id)`；可能是查询者不可见的记录',
    'Global id of the tagged record, for `node(id)`; it may be one that you may not see',
    open,
    {
      max: 100,
      filter: true,
    },
  )
  objectId!: string;

  @One(() => Division, '所属区划：被标记记录所属的区划', 'The division of the tagged record', open, { group: true })
  division!: Division;

  @Day('标记日期', 'Tagged on', open, { filter: true, order: true })
  taggedOn!: string;

  @Day('取消日期：自该日起不再归入该框架，未取消的为空', 'Taken off on this day; absent while it is on', open, {
    optional: true,
    filter: true,
  })
  endedOn?: string;
}
