import { Grid } from '../grids/grid.js';
import {
  always,
  Choice,
  Code,
  Concept,
  Count,
  Day,
  Derived,
  Entity,
  Fen,
  Flag,
  flag,
  insiders,
  liesIn,
  mine,
  One,
  open,
  rowsWhere,
  some,
  Text,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { Station } from '../stations/station.js';
import { DisputeCategory, MediationStage, MediationStatus } from './dispute.choices.js';
import { PetitionCase } from './petition-case.js';

@Concept({
  zh: '矛盾纠纷调解：有代表参加的矛盾纠纷调解；公众只看到隐去当事人后公开的案例',
  en: 'The mediation of a dispute with deputies among the mediators; everybody sees only cases published without the parties',
  rows: rowsWhere(flag('isPublished'), {
    deputy: some('mediators', mine('deputy', 'deputy')),
    agency: mine('agency', 'agency'),
  }),
  publicCounts: { on: 'openedOn', by: ['category', 'stage', 'status', 'isSettledLocally'] },
  order: '-openedOn',
  milestone: { on: 'openedOn', by: 'agency' },
  days: [['openedOn', 'settledOn', 'closedOn']],
  invariants: [
    always('所在网格属于发生地', 'The grid is one of the place', liesIn('grid.division', 'division')),
    always(
      '就地化解的须有达成协议日期，其他的不得有',
      'What is settled where it arose has the day of that, and nothing else has',
      '{isSettledLocally} = ({settledOn} is not null)',
    ),
    always(
      '调解结束的须有结案日期，其他的不得有',
      'What is over has the day of that, and nothing else has',
      `({status} in ('SETTLED', 'PERFORMED', 'FAILED', 'REFERRED', 'CLOSED')) = ({closedOn} is not null)`,
    ),
  ],
})
export class DisputeMediation extends Entity {
  @Code('编号：平台内唯一', 'Number, unique on the platform', open, { lookup: true, max: 40 })
  number!: string;

  @Text('标题：一句话概括，不含当事人信息', 'What it is about, in one line, without the parties', open, {
    max: 200,
    search: true,
  })
  title!: string;

  @Text('案情：事实和诉求', 'Facts and claims', insiders, { max: 2000 })
  summary!: string;

  @Text('当事人(掩码)：只留姓，如王**、李**', 'Family names only: 王**、李**', insiders, { max: 60, optional: true })
  partiesMasked?: string;

  @Choice(DisputeCategory, '类别', 'What it is about', open, { filter: true, group: true })
  category!: DisputeCategory;

  @Choice(MediationStage, '阶段：相对于诉讼，在哪一阶段调解', 'When it was mediated, seen from a lawsuit', open, {
    filter: true,
    group: true,
  })
  stage!: MediationStage;

  @Choice(MediationStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: MediationStatus;

  @Flag('已公开：是否作为案例公开', 'Whether it is published as an example', open, { filter: true })
  isPublished!: boolean;

  @Text(
    '调解组织：开展调解的团队或者调解室，如海上枫桥调解室；仅由调解人员调解的为空',
    'Team or room that mediates, e.g. 海上枫桥调解室; absent where nobody but the mediators does',
    open,
    {
      max: 60,
      optional: true,
      filter: true,
      group: true,
    },
  )
  team?: string;

  @One(() => Division, '发生地', 'Where the dispute is', open, { group: true })
  division!: Division;

  @One(() => Grid, '所在网格：有代表参与工作的网格', 'The grid, where deputies work in it', open, { optional: true })
  grid?: Grid;

  @One(() => Station, '家站：开展调解的家站', 'The station where it was mediated', open, { optional: true })
  station?: Station;

  @One(
    () => Agency,
    '协同单位：协助调解的机关，如负责劳动监察的机关',
    'The organ that helps, e.g. for labour inspection',
    open,
    {
      optional: true,
      group: true,
    },
  )
  agency?: Agency;

  @One(() => PetitionCase, '信访事项', 'The petition that it settles', open, {
    optional: true,
    trace: 'from',
    back: ['mediations', '调解', 'Mediations that it led to'],
  })
  petition?: PetitionCase;

  @Day('登记日期', 'Opened on', open, { filter: true, order: true, group: true })
  openedOn!: string;

  @Day('达成协议日期：未达成协议前为空', 'Settled on; absent until then', open, {
    optional: true,
    filter: true,
    group: true,
  })
  settledOn?: string;

  @Day('结案日期：结案之日，不论是否达成协议；未结案前为空', 'Closed on, settled or not; absent until then', open, {
    optional: true,
    filter: true,
  })
  closedOn?: string;

  @Derived(
    'int',
    '({settledOn} - {openedOn})',
    '调解天数：到达成协议为止的天数，当日达成为0',
    'Days until it was settled, 0 on the same day',
    open,
    {
      optional: true,
      filter: true,
    },
  )
  dayCount?: number;

  @Flag('就地化解：在当地化解，未到上一级', 'Settled where it arose, not taken to the level above', open, {
    filter: true,
    group: true,
  })
  isSettledLocally!: boolean;

  @Fen(
    '协议金额(分)：约定或者追回的金额，单位为分；没有的为空',
    'Sum agreed on or recovered, in fen; absent where none',
    open,
    {
      optional: true,
      filter: true,
      sum: true,
    },
  )
  amountSettledFen?: number;

  @Count('受益人数', 'People who were helped', open, { filter: true, sum: true })
  beneficiaryCount!: number;

  @Text(
    '结果：调解的结果，不含当事人信息；有结果前为空',
    'How it ended, without the parties; absent until then',
    open,
    { max: 1000, optional: true },
  )
  outcome?: string;
}
