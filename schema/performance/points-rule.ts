import { Choice, Concept, Day, Entity, Int, One, open, rowsWhere, Text, value } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { PointsRuleStatus } from './points.choices.js';

@Concept({
  zh: '履职积分办法：一地对代表工作积分的一版办法；积分明细指明计分项，即指明所依据的版次',
  en: 'One edition of a place’s rule on points for the work of deputies; an entry names the item, and so the edition, that it was made by',
  rows: rowsWhere(value('status', 'IN_FORCE', 'REPLACED', 'REPEALED')),
  order: '-effectiveOn',
  unique: [['division', 'edition']],
})
export class PointsRule extends Entity {
  @Text('名称', 'Name', open, { max: 100, search: true })
  name!: string;

  @One(() => Division, '行政区划：由该办法为哪里的代表计分', 'The place whose deputies it scores', open, {
    group: true,
  })
  division!: Division;

  @Int('版次：第几版，从1起', 'Edition, from 1', open, { filter: true })
  edition!: number;

  @Choice(PointsRuleStatus, '状态', 'Whether it is in force', open, { filter: true, group: true })
  status!: PointsRuleStatus;

  @Text('说明：积分的用途和核对人', 'What the points are used for, and who checks them', open, { max: 2000 })
  purpose!: string;

  @Day('施行日期：施行之日，起草期间为计划日期', 'In force from, planned while it is drafted', open, {
    filter: true,
    order: true,
  })
  effectiveOn!: string;

  @Day('失效日期：自该日起失效，施行期间为空', 'Day from which it is no longer in force; absent while it is', open, {
    optional: true,
    filter: true,
  })
  endedOn?: string;
}
