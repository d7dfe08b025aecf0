import { decided } from '../bodies/decided.js';
import { Decision } from '../bodies/decision.js';
import { Choice, Concept, Day, Entity, One, open, rowsWhere, Text, value } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Congress } from '../organisations/congress.js';
import { Division } from '../organisations/division.js';
import { ContactPointLevel, DraftStage } from './legislation.choices.js';

const readings = Object.keys(DraftStage.values).filter((stage) => stage !== 'DRAFTING');

@Concept({
  zh: '法规草案：法律、法规从列入计划到公布的全过程，包括在本地征求意见的国家法律草案；起草期间只有人大工作机构可见',
  en: 'A law from the plan to its publication, national ones among them on which a place is heard; while it is drafted only the congress offices see it',
  rows: rowsWhere(value('stage', ...readings)),
  order: '-plannedOn',
  days: [
    ['plannedOn', 'passedOn', 'submittedForApprovalOn', 'approvedOn', 'publishedOn', 'effectiveOn'],
    ['passedOn', 'publishedOn'],
  ],
  invariants: decided('decision', '表决通过的决定', {
    when: `{stage} in ('VOTED', 'APPROVED_BY_UPPER_LEVEL', 'PUBLISHED') and {legislature} <> 'NATIONAL'`,
    by: ['CONGRESS', 'STANDING_COMMITTEE'],
    of: '{division}',
    on: 'passedOn',
    before: 'publishedOn',
  }),
})
export class DraftLaw extends Entity {
  @Text('名称', 'Title', open, { max: 200, search: true })
  title!: string;

  @Choice(DraftStage, '阶段', 'Where it stands', open, { filter: true, group: true })
  stage!: DraftStage;

  @Choice(
    ContactPointLevel,
    '立法机关：由哪一级人大常委会立法',
    'At what level the congress or standing committee legislates',
    open,
    { filter: true, group: true },
  )
  legislature!: ContactPointLevel;

  @One(
    () => Division,
    '行政区划：制定法规的区划；国家法律草案为登记该草案的区划',
    'The place whose law it is; of a national law the place that keeps this record of it',
    open,
    { group: true },
  )
  division!: Division;

  @One(
    () => Congress,
    '人民代表大会：立法的人大或者其常委会',
    'The congress or its standing committee that legislates',
    open,
    {
      optional: true,
    },
  )
  congress?: Congress;

  @One(() => Agency, '提案机关：提出法规案的机关', 'The organ that submits it', open, { optional: true })
  proposer?: Agency;

  @Day('列入计划日期', 'Taken into the plan on', open, { filter: true, order: true })
  plannedOn!: string;

  @One(
    () => Decision,
    '表决：人大或者常委会表决通过的决定，通过前为空',
    'The vote of the congress or standing committee that passed it; absent until then',
    open,
    { optional: true, back: ['draftLaws', '法规草案', 'The draft law that it passed'] },
  )
  decision?: Decision;

  @Day('通过日期：表决通过之日，通过前为空', 'Passed on; absent until then', open, { filter: true, optional: true })
  passedOn?: string;

  @Day('报请批准日期：设区的市报请省级批准之日', 'Submitted by a city to the province for approval on', open, {
    filter: true,
    optional: true,
  })
  submittedForApprovalOn?: string;

  @Day(
    '批准期限：报请批准之日起四个月（《立法法》第八十一条），未报请的为空',
    'Last day for the approval, four months from its submission (Legislation Law, art. 81); absent until then',
    open,
    { filter: true, optional: true },
  )
  approvalDueOn?: string;

  @Day(
    '批准日期：省级人大常委会批准之日，不须批准或者尚未批准的为空',
    'Approved by the province on; absent until then, and where no approval is needed',
    open,
    {
      filter: true,
      optional: true,
    },
  )
  approvedOn?: string;

  @Day('公布日期：公布前为空', 'Published on; absent until then', open, { filter: true, optional: true })
  publishedOn?: string;

  @Day('施行日期：施行之日，未确定前为空', 'In force from; absent until known', open, { filter: true, optional: true })
  effectiveOn?: string;
}
