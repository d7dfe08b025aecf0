import { decided } from '../bodies/decided.js';
import { Decision } from '../bodies/decision.js';
import { Choice, ChoiceList, Concept, Day, Derived, Entity, One, open, rowsWhere, Text, value } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { DraftLawVersion } from './draft-law-version.js';
import { OpinionChannel, SolicitationKind, SolicitationStatus } from './legislation.choices.js';

@Concept({
  zh: '意见征集：就法规草案或者其他事项向代表和公众征求意见',
  en: 'A call for opinions of deputies and the public on a draft law or another topic',
  rows: rowsWhere(value('status', 'OPEN', 'CLOSED', 'COLLATED', 'REPORTED', 'FED_BACK')),
  order: '-opensOn',
  milestone: { on: 'opensOn', by: 'organiser', title: 'topic' },
  invariants: decided('heard', '征求意见情况的报告', {
    when: `{status} in ('REPORTED', 'FED_BACK')`,
    by: ['STANDING_COMMITTEE'],
    of: '{division}',
    before: 'fedBackOn',
  }),
  days: [['draftVersion.submittedOn', 'draftVersion.publishedOn', 'opensOn', 'closesOn', 'fedBackOn']],
})
export class OpinionSolicitation extends Entity {
  @Text('主题', 'Topic', open, { max: 200, search: true })
  topic!: string;

  @Choice(SolicitationKind, '类别：就什么征求意见', 'On what opinions are asked for', open, {
    filter: true,
    group: true,
  })
  kind!: SolicitationKind;

  @Choice(SolicitationStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: SolicitationStatus;

  @One(() => Division, '行政区划：征求意见的区划', 'The place that asks', open, { group: true })
  division!: Division;

  @One(() => Agency, '组织单位', 'The organ that asks', open, { optional: true })
  organiser?: Agency;

  @One(
    () => DraftLawVersion,
    '草案文本：征求意见的文本，其他主题为空',
    'The version that is open for comment; absent for other topics',
    open,
    {
      optional: true,
      back: ['solicitations', '征求意见', 'Solicitations of opinions on it'],
    },
  )
  draftVersion?: DraftLawVersion;

  @ChoiceList(OpinionChannel, '征集渠道：通过哪些渠道征求意见', 'The ways by which opinions are taken', open, {
    filter: true,
  })
  channels!: readonly OpinionChannel[];

  @Text('说明：问题和参加方式', 'What is asked, and how to take part', open, { max: 2000 })
  notice!: string;

  @Day('开始日期', 'First day', open, { filter: true, order: true, group: true })
  opensOn!: string;

  @Day('截止日期', 'Last day', open, { filter: true, order: true })
  closesOn!: string;

  @Derived(
    'flag',
    `({status} = 'OPEN' and {today} between {opensOn} and {closesOn})`,
    '可提意见：今天是否可提意见',
    'Whether opinions are taken today',
    open,
    { filter: true },
  )
  isOpen!: boolean;

  @One(
    () => Decision,
    '听取报告：常委会听取征求意见情况的报告，未报告前为空',
    'Where the standing committee heard what came of it; absent until reported',
    open,
    { optional: true, back: ['heardSolicitations', '听取的意见征集', 'The solicitation whose report was heard'] },
  )
  heard?: Decision;

  @Text('意见整理：意见的主要内容，整理前为空', 'What the opinions say in the main; absent until collated', open, {
    max: 5000,
    optional: true,
  })
  summary?: string;

  @Text('反馈：采纳或者研究情况，反馈前为空', 'What became of the opinions; absent until the public was told', open, {
    max: 5000,
    optional: true,
  })
  result?: string;

  @Day(
    '反馈日期：向公众反馈采纳情况之日，未反馈前为空',
    'Day on which the public was told what became of the opinions; absent until then',
    open,
    {
      optional: true,
    },
  )
  fedBackOn?: string;
}
