import { decided } from '../bodies/decided.js';
import { Decision } from '../bodies/decision.js';
import {
  always,
  Choice,
  ChoiceList,
  Concept,
  Day,
  DerivedChoice,
  Entity,
  Int,
  One,
  open,
  openRows,
  Rate,
  Text,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Congress } from '../organisations/congress.js';
import { Division } from '../organisations/division.js';
import { DecisionMethod, LivelihoodLevel } from './livelihood.choices.js';
import { NoticeChannel, phaseSql, RoundPhase, RoundStage, RoundStep, stepSql } from './round.choices.js';
import { deciderSql } from './round.seat.js';

@Concept({
  zh: '民生实事项目票决轮次：一地征集、决定、实施和评估民生实事项目的一轮，通常一年一轮',
  en: 'One round in which a place collects, decides on, carries out and evaluates its livelihood projects; usually one a year',
  rows: openRows,
  order: '-announcedOn',
  unique: [['division', 'year', 'number']],
  days: [
    ['announcedOn', 'collectionClosesOn', 'decidedOn', 'closedOn'],
    ['decidedOn', 'publishedOn'],
  ],
  // Congresses decide on livelihood projects: Organic Law, art. 11(3) at county level and up, 12(3) in townships.
  invariants: [
    ...decided('decision', '项目决定', {
      when: '{decidedOn} is not null',
      by: deciderSql,
      // What a community agrees on in consultation, its subdistrict decides.
      of: `case {level} when 'COMMUNITY' then {division.parent} else {division} end`,
      on: 'decidedOn',
    }),
    always(
      '决定之后方有决定，票决之前没有',
      'What is past its vote is decided, and nothing else is',
      `({stage} in ('DECIDED', 'RESULT_PUBLISHED', 'IMPLEMENTING', 'EVALUATING', 'CLOSED')) = ({decision} is not null)`,
    ),
    always(
      '以票决决定的有公布结果的票决',
      'A ballot whose result is published decides, where it is by ballot',
      `{decision} is null or {method} = 'CONSULTATION' or exists (select from ballot_round b where b.round_id = {id} and b.status = 'PUBLISHED')`,
    ),
  ],
})
export class LivelihoodRound extends Entity {
  @Text('名称', 'Name', open, { max: 100, search: true })
  name!: string;

  @One(() => Division, '行政区划：项目所属的区划', 'The place whose projects they are', open, { group: true })
  division!: Division;

  @One(
    () => Congress,
    '人民代表大会：作出决定的人大，街道的为空',
    'The congress that decides; absent in a subdistrict',
    open,
    { optional: true },
  )
  congress?: Congress;

  @Int('年度', 'Year of the projects', open, { filter: true, order: true, group: true })
  year!: number;

  @Int(
    '轮次：年内的序号，从1起；闭会期间票决的大于1',
    'Number within the year, from 1; more than 1 where ballots are held between sessions',
    open,
    { filter: true },
  )
  number!: number;

  @Choice(LivelihoodLevel, '层级', 'Tier that decides', open, { filter: true, group: true })
  level!: LivelihoodLevel;

  @Choice(DecisionMethod, '决定方式', 'How it decides', open, { filter: true, group: true })
  method!: DecisionMethod;

  @Choice(RoundStage, '状态', 'Where it stands', open, { filter: true, group: true })
  stage!: RoundStage;

  @DerivedChoice(RoundPhase, phaseSql, '阶段：三个阶段中的哪一个', 'Which of the three phases it is in', open)
  phase!: RoundPhase;

  @DerivedChoice(RoundStep, stepSql, '环节：六个环节中的哪一个', 'Which of the six steps it is at', open)
  step!: RoundStep;

  @One(
    () => Agency,
    '组织单位：承担征集、筛选和任务分解的政府工作部门，没有确定的为空',
    'The government’s office that collects and screens, and breaks the tasks down; absent if none is named',
    open,
    { optional: true },
  )
  organiser?: Agency;

  @ChoiceList(NoticeChannel, '公告渠道：不详的为空', 'Where it was announced; absent if unknown', open, {
    filter: true,
    optional: true,
  })
  channels?: readonly NoticeChannel[];

  @Text('公告：征集公告的内容，没有录入的为空', 'Words of the notice; absent if not kept', open, {
    max: 5000,
    optional: true,
  })
  notice?: string;

  @Rate(
    '最低差额比例：票决办法要求的候选数比应选数至少多出的比例，如0.2；不票决的为空',
    'Least surplus of candidates over seats that the ballot rule asks for: 0.2; absent without a ballot',
    open,
    { optional: true },
  )
  minSurplusRate?: number;

  @Day('公告日期', 'Announced on', open, { filter: true, order: true })
  announcedOn!: string;

  @Day('征集截止日期', 'Last day for proposals', open, { filter: true, order: true })
  collectionClosesOn!: string;

  @Day('决定日期：决定项目之日，未决定前为空', 'Day on which the projects were decided on; absent until then', open, {
    filter: true,
    optional: true,
  })
  decidedOn?: string;

  @One(
    () => Decision,
    '决定：确定项目的决定，由人大、街道议政代表会票决，或者由街道人大工委会商作出；未决定前为空',
    'The decision on the projects: of the congress or a subdistrict’s assembly by ballot, or of the subdistrict’s work committee after consultation; absent until then',
    open,
    { optional: true, back: ['livelihoodRounds', '民生实事轮次', 'The round of livelihood projects that it decided'] },
  )
  decision?: Decision;

  @Day(
    '公布日期：公布结果之日，未公布前或者不详的为空',
    'Result published on; absent until then, or if unknown',
    open,
    {
      optional: true,
    },
  )
  publishedOn?: string;

  @ChoiceList(
    NoticeChannel,
    '公布渠道：未公布前或者不详的为空',
    'Where the result was published; absent until then, or if unknown',
    open,
    {
      filter: true,
      optional: true,
    },
  )
  publishedIn?: readonly NoticeChannel[];

  @Day('结束日期：未结束前为空', 'Closed on; absent until then', open, { optional: true })
  closedOn?: string;
}
