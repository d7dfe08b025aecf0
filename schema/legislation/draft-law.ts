import { decided } from '../bodies/decided.js';
import { Decision } from '../bodies/decision.js';
import { Choice, Concept, Day, Entity, One, open, rowsWhere, Text, value } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Congress } from '../organisations/congress.js';
import { Division } from '../organisations/division.js';
import { DraftStage } from './legislation.choices.js';

const readings = Object.keys(DraftStage.values).filter((stage) => stage !== 'DRAFTING');

@Concept({
  zh: '法规草案：地方性法规从列入计划到公布的全过程；起草期间只有人大工作机构可见',
  en: 'A local law from the plan to its publication; while it is drafted only the congress offices see it',
  rows: rowsWhere(value('stage', ...readings)),
  order: '-plannedOn',
  days: [['plannedOn', 'publishedOn', 'effectiveOn']],
  invariants: decided('decision', '表决通过的决定', {
    when: `{stage} in ('VOTED', 'APPROVED_BY_UPPER_LEVEL', 'PUBLISHED')`,
    by: ['CONGRESS', 'STANDING_COMMITTEE'],
    of: '{division}',
    before: 'publishedOn',
  }),
})
export class DraftLaw extends Entity {
  @Text('名称', 'Title', open, { max: 200, search: true })
  title!: string;

  @Choice(DraftStage, '阶段', 'Where it stands', open, { filter: true, group: true })
  stage!: DraftStage;

  @One(() => Division, '行政区划：制定法规的区划', 'The place whose law it is', open, { group: true })
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

  @Day('公布日期：公布前为空', 'Published on; absent until then', open, { filter: true, optional: true })
  publishedOn?: string;

  @Day('施行日期：施行之日，未确定前为空', 'In force from; absent until known', open, { filter: true, optional: true })
  effectiveOn?: string;
}
