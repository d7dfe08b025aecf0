import { Campaign } from '../communities/campaign.js';
import { Deputy } from '../deputies/deputy.js';
import { Grid } from '../grids/grid.js';
import {
  all,
  always,
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  insiders,
  mine,
  One,
  Overdue,
  open,
  rowsWhere,
  Text,
  type ValueOf,
  value,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { DisputeMediation } from './dispute-mediation.js';

export const HazardKind = choices('HazardKind', '隐患类型：代表排查的内容', 'What deputies look for on a check', {
  DISPUTE: ['矛盾纠纷：可能激化的矛盾纠纷', 'A dispute that may grow'],
  PETITION: ['信访隐患：可能引发信访的诉求', 'A grievance that may become a petition'],
  FIRE: ['消防', 'Fire'],
  TRAFFIC: ['交通', 'Traffic'],
  WORK_SAFETY: ['安全生产', 'Safety at work'],
  FOOD: ['食品', 'Food'],
  BUILDING: ['房屋', 'Buildings'],
  FLOOD: ['防汛：防汛和排水', 'Flood and drainage'],
});
export type HazardKind = ValueOf<typeof HazardKind>;

export const HazardStatus = choices('HazardStatus', '排查状态：排查的结果', 'What became of a check', {
  NONE_FOUND: ['未发现', 'Nothing found'],
  FOUND: ['已发现：发现隐患', 'Found'],
  REPORTED: ['已上报：已上报责任单位', 'Reported to the unit that is responsible'],
  RECTIFYING: ['整改中', 'Being put right'],
  RESOLVED: ['已化解：已整改或者已化解', 'Put right or settled'],
  CLOSED: ['销号：复查合格后销号', 'Checked again and struck off the list'],
});
export type HazardStatus = ValueOf<typeof HazardStatus>;

/** Things may be published once they are right; people’s disputes never are. */
const harmless = all(
  value('kind', 'FIRE', 'TRAFFIC', 'WORK_SAFETY', 'FOOD', 'BUILDING', 'FLOOD'),
  value('status', 'NONE_FOUND', 'RESOLVED', 'CLOSED'),
);

@Concept({
  zh: '隐患排查：代表对矛盾纠纷和安全隐患的排查、发现和处置情况；隐患消除后公开，矛盾纠纷一律不公开',
  en: 'A deputy’s check for disputes and hazards, with what was found and what became of it; public once there is no danger, never for disputes',
  rows: rowsWhere(harmless, { deputy: mine('deputy', 'deputy'), agency: mine('agency', 'agency') }),
  handled: { title: 'kind', assigned: 'checkedOn', settled: ['resolvedOn'] },
  order: '-checkedOn',
  milestone: { on: 'checkedOn', by: 'deputy' },
  days: [
    ['campaign.startedOn', 'checkedOn', 'dueOn'],
    ['checkedOn', 'resolvedOn'],
  ],
  invariants: [
    always(
      '发现隐患的须有整改期限，其他的不得有',
      'What is found is to be put right by a day, and nothing else is',
      `({status} = 'NONE_FOUND') = ({dueOn} is null)`,
    ),
    always(
      '已化解的须有化解日期，其他的不得有',
      'What is put right has the day of that, and nothing else has',
      `({status} in ('RESOLVED', 'CLOSED')) = ({resolvedOn} is not null)`,
    ),
  ],
})
export class HazardCheck extends Entity {
  @Choice(HazardKind, '类型', 'What was looked for', open, { filter: true, group: true })
  kind!: HazardKind;

  @Choice(HazardStatus, '状态', 'What became of it', open, { filter: true, group: true })
  status!: HazardStatus;

  @One(() => Division, '所在区划：排查的地方', 'Where', open, { group: true })
  division!: Division;

  @One(() => Grid, '所在网格', 'The grid', open, { optional: true })
  grid?: Grid;

  @One(() => Deputy, '代表', 'The deputy who checked', open)
  deputy!: Deputy;

  @One(() => Campaign, '专项行动：所属的专项行动', 'The campaign that it belongs to', open, {
    optional: true,
    group: true,
    back: ['hazardChecks', '隐患排查', 'Checks made in it'],
  })
  campaign?: Campaign;

  @Day('排查日期', 'Checked on', open, { filter: true, order: true, group: true })
  checkedOn!: string;

  @Text('排查情况：排查发现的情况，供工作人员使用', 'What was found, for those who do the work', insiders, {
    max: 1000,
    optional: true,
  })
  finding?: string;

  @One(() => Agency, '责任单位：受上报的责任单位', 'The unit that it was reported to', open, {
    optional: true,
    group: true,
  })
  agency?: Agency;

  @Day('整改期限：整改的最后一日，未发现隐患的为空', 'To be put right by; absent where nothing was found', open, {
    optional: true,
    filter: true,
  })
  dueOn?: string;

  @Day('化解日期：未化解前为空', 'Put right on; absent until then', open, { optional: true, filter: true })
  resolvedOn?: string;

  @Overdue(
    { due: 'dueOn', done: ['resolvedOn'], runs: { status: ['FOUND', 'REPORTED', 'RECTIFYING'] } },
    '到期未整改',
    'Not put right though due',
  )
  isOverdue!: boolean;

  @One(() => DisputeMediation, '调解：由该排查引出的调解', 'The mediation that it led to', open, {
    optional: true,
    trace: 'into',
    back: [
      'hazardChecks',
      '隐患排查：发现该纠纷的排查，仅有权限者可见',
      'Checks that found it, for those who see them',
    ],
  })
  mediation?: DisputeMediation;
}
