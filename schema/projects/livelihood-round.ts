import { Choice, Concept, Day, Entity, Int, One, open, openRows, Rate, Text } from '../kit/index.js';
import { Congress } from '../organisations/congress.js';
import { Division } from '../organisations/division.js';
import { DecisionMethod, LivelihoodLevel, RoundStage } from './livelihood.choices.js';

@Concept({
  zh: '民生实事项目票决轮次',
  en: 'One round in which a place collects, decides on, carries out and evaluates its livelihood projects; usually one a year',
  rows: openRows,
  order: '-announcedOn',
  unique: [['division', 'year', 'number']],
  days: [['announcedOn', 'collectionClosesOn', 'decidedOn', 'closedOn']],
})
export class LivelihoodRound extends Entity {
  @Text('名称', 'Name', open, { max: 100, search: true })
  name!: string;

  @One(() => Division, '行政区划', 'The place whose projects they are', open, { group: true })
  division!: Division;

  @One(() => Congress, '人民代表大会', 'The congress that decides; absent in a subdistrict', open, { optional: true })
  congress?: Congress;

  @Int('年度', 'Year of the projects', open, { filter: true, order: true, group: true })
  year!: number;

  @Int('轮次', 'Number within the year, from 1; more than 1 where ballots are held between sessions', open)
  number!: number;

  @Choice(LivelihoodLevel, '层级', 'Tier that decides', open, { filter: true, group: true })
  level!: LivelihoodLevel;

  @Choice(DecisionMethod, '决定方式', 'How it decides', open, { filter: true, group: true })
  method!: DecisionMethod;

  @Choice(RoundStage, '阶段', 'Where it stands', open, { filter: true, group: true })
  stage!: RoundStage;

  @Rate(
    '最低差额比例',
    'Least surplus of candidates over seats that the ballot rule asks for: 0.2; absent without a ballot',
    open,
    { optional: true },
  )
  minSurplusRate?: number;

  @Day('公告日期', 'Announced on', open, { filter: true, order: true })
  announcedOn!: string;

  @Day('征集截止日期', 'Last day for proposals', open, { filter: true, order: true })
  collectionClosesOn!: string;

  @Day('决定日期', 'Day on which the projects were decided on; absent until then', open, {
    filter: true,
    optional: true,
  })
  decidedOn?: string;

  @Day('结束日期', 'Closed on; absent until then', open, { optional: true })
  closedOn?: string;
}
