import { Deputy } from '../deputies/deputy.js';
import { Mandate } from '../deputies/mandate.js';
import { FollowedUp } from '../evaluations/followed-up.js';
import {
  Choice,
  Code,
  Concept,
  choices,
  Day,
  Derived,
  Int,
  insiders,
  mine,
  One,
  open,
  openRows,
  Rate,
  Text,
  type ValueOf,
  within,
} from '../kit/index.js';
import { CongressLevel } from '../organisations/congress.choices.js';
import { Division } from '../organisations/division.js';
import { Station } from '../stations/station.js';
import { EvaluationStatus } from './evaluation.choices.js';

export const ReportAudience = choices('ReportAudience', '述职对象：代表向谁述职', 'To whom a deputy reports', {
  CONSTITUENTS: ['原选区选民', 'The electors of the deputy’s constituency'],
  ELECTORAL_UNIT: ['原选举单位：选举该代表的人大', 'The congress that elected the deputy'],
});
export type ReportAudience = ValueOf<typeof ReportAudience>;

const delivered = [
  'DELIVERED',
  'RATING',
  'TALLIED',
  'PUBLISHED',
  'CONSEQUENCE_RECORDED',
  'RECTIFYING',
  'RECTIFIED',
  'RECHECKED',
];

@Concept({
  zh: '代表述职：代表向原选区选民或者原选举单位报告履职（《代表法》第五十八条）；述职后文本公开',
  en: 'A deputy’s report on the duties of the office to those who elected the deputy (Deputies Law, art. 58); its text is public once delivered',
  // Announced to everybody; the text before its day is for the deputy and the offices.
  rows: { ...openRows, deputy: mine('deputy', 'deputy'), staff: within(), analyst: within() },
  order: '-reportedOn',
  unique: [['mandate', 'reportedOn']],
  days: [['mandate.startedOn', 'reportedOn', 'consequenceOn', 'recheckedOn']],
})
export class DutyReport extends FollowedUp {
  @One(() => Deputy, '代表', 'The deputy', open, {
    group: true,
    back: ['dutyReports', '述职：向选举该代表的选民或者单位述职', 'Reports to those who elected the deputy'],
  })
  deputy!: Deputy;

  @One(() => Mandate, '代表资格：所报告的代表资格', 'The mandate that the deputy reports on', open)
  mandate!: Mandate;

  @Choice(CongressLevel, '级别：该代表资格所属人大的级别', 'Level of the congress of that mandate', open, {
    filter: true,
    group: true,
  })
  level!: CongressLevel;

  @One(() => Division, '所属区划', 'Where the deputy reports', open, { group: true })
  division!: Division;

  @Int('年度：所报告的年度', 'Year that the deputy reports on', open, { filter: true, group: true })
  year!: number;

  @Choice(ReportAudience, '述职对象', 'To whom', open, { filter: true, group: true })
  audience!: ReportAudience;

  @Choice(EvaluationStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: EvaluationStatus;

  @Day('述职日期：述职之日，此前为计划日期', 'Day of the report, planned until delivered', open, {
    filter: true,
    order: true,
    group: true,
  })
  reportedOn!: string;

  @Text('地点', 'Where it is held', open, { max: 100 })
  venue!: string;

  @One(() => Station, '家站：述职所在的家站，其他地方为空', 'The station where it is held; absent elsewhere', open, {
    optional: true,
  })
  station?: Station;

  @Rate(
    '满意率门槛：当地办法规定的满意率门槛，没有规定的为空',
    'Least satisfaction rate that the local measure asks for; absent without one',
    open,
    { optional: true },
  )
  leastRate?: number;

  @Text(
    '运用依据：结果运用所依据的当地办法及条款，没有运用的为空',
    'Local measure by which something follows from the rating; absent if nothing does',
    open,
    { max: 200, optional: true },
  )
  consequenceBasis?: string;

  // What is shown where it is delivered is kept as a digest, and shown to nobody.
  @Code('评议码摘要', 'Digest of the code by which electors rate', undefined, { unique: true, optional: true, max: 43 })
  ratingDigest?: string;

  @Text('述职稿：所写的述职稿，述职前后均存', 'The report as written, before and after it is delivered', insiders, {
    max: 10000,
    optional: true,
  })
  draft?: string;

  @Derived(
    'text',
    `case when {status} in (${delivered.map((status) => `'${status}'`).join(', ')}) then {draft} end`,
    '述职报告：述职稿，未述职前为空',
    'The report; null until delivered',
    open,
    { optional: true },
  )
  content?: string;
}
