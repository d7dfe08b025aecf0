import { Deputy } from '../deputies/deputy.js';
import {
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  Fen,
  Flag,
  flag,
  mine,
  One,
  open,
  rowsWhere,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { Campaign } from './campaign.js';

export const DonationKind = choices('DonationKind', '捐赠类型：捐赠了什么', 'What was given', {
  MONEY: ['捐款', 'Money'],
  GOODS: ['捐物：捐赠物资，按价值计', 'Goods, by their value'],
});
export type DonationKind = ValueOf<typeof DonationKind>;

@Concept({
  zh: '捐款捐物：代表或者代表所在单位的捐赠，公开；捐赠人不愿公开的除外',
  en: 'A gift of a deputy, or of a body that a deputy leads; public unless the giver does not want to be named',
  rows: rowsWhere(flag('isPublished'), { deputy: mine('deputy', 'deputy') }),
  order: '-donatedOn',
  days: [['campaign.startedOn', 'donatedOn', 'campaign.endedOn']],
})
export class Donation extends Entity {
  @One(
    () => Campaign,
    '代表行动：所属的行动，单独捐赠的为空',
    'The campaign; absent where it was given for itself',
    open,
    {
      optional: true,
      back: ['donations', '捐款捐物', 'What was given'],
    },
  )
  campaign?: Campaign;

  @One(() => Division, '受益区划', 'The place that it helps', open, { group: true })
  division!: Division;

  @One(() => Deputy, '捐赠代表：捐赠或者经手的代表', 'The deputy who gave or arranged it', open)
  deputy!: Deputy;

  @Text(
    '捐赠单位：以何单位名义捐赠，代表个人捐赠的为空',
    'The body in whose name it was given; absent where the deputy gave it in person',
    open,
    {
      max: 100,
      optional: true,
    },
  )
  donorName?: string;

  @Choice(DonationKind, '类型', 'Money or goods', open, { filter: true, group: true })
  kind!: DonationKind;

  @Fen('金额(分)', 'Sum or value in fen', open, { filter: true, sum: true })
  amountFen!: number;

  @Text('物资：捐赠了什么，捐款的为空', 'What was given; absent for money', open, { max: 200, optional: true })
  goods?: string;

  @Day('捐赠日期', 'Given on', open, { filter: true, order: true, group: true })
  donatedOn!: string;

  @Flag('已公开：捐赠人是否同意公开姓名', 'Whether the giver agreed to be named', open, { filter: true })
  isPublished!: boolean;
}
