import { Choice, Concept, Day, Entity, One, open, rowsWhere, Text, value } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Congress } from '../organisations/congress.js';
import { Division } from '../organisations/division.js';
import { DraftStage } from './legislation.choices.js';

const readings = Object.keys(DraftStage.values).filter((stage) => stage !== 'DRAFTING');

@Concept({
  zh: '法规草案',
  en: 'A local law from the plan to its publication; while it is drafted only the congress offices see it',
  rows: rowsWhere(value('stage', ...readings)),
  order: '-plannedOn',
  days: [['plannedOn', 'publishedOn', 'effectiveOn']],
})
export class DraftLaw extends Entity {
  @Text('名称', 'Title', open, { max: 200, search: true })
  title!: string;

  @Choice(DraftStage, '阶段', 'Where it stands', open, { filter: true, group: true })
  stage!: DraftStage;

  @One(() => Division, '行政区划', 'The place whose law it is', open, { group: true })
  division!: Division;

  @One(() => Congress, '人民代表大会', 'The congress or its standing committee that legislates', open, {
    optional: true,
  })
  congress?: Congress;

  @One(() => Agency, '提案机关', 'The organ that submits it', open, { optional: true })
  proposer?: Agency;

  @Day('列入计划日期', 'Taken into the plan on', open, { filter: true, order: true })
  plannedOn!: string;

  @Day('公布日期', 'Published on; absent until then', open, { filter: true, optional: true })
  publishedOn?: string;

  @Day('施行日期', 'In force from; absent until known', open, { filter: true, optional: true })
  effectiveOn?: string;
}
