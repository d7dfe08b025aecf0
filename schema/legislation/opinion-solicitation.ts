import { Choice, ChoiceList, Concept, Day, Derived, Entity, One, open, rowsWhere, Text, value } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { DraftLawVersion } from './draft-law-version.js';
import { OpinionChannel, SolicitationKind, SolicitationStatus } from './legislation.choices.js';

@Concept({
  zh: '意见征集',
  en: 'A call for opinions of deputies and the public on a draft law or another topic',
  rows: rowsWhere(value('status', 'OPEN', 'CLOSED', 'COLLATED', 'REPORTED', 'FED_BACK')),
  order: '-opensOn',
  milestone: { on: 'opensOn', by: 'organiser', title: 'topic' },
  days: [['draftVersion.submittedOn', 'draftVersion.publishedOn', 'opensOn', 'closesOn', 'fedBackOn']],
})
export class OpinionSolicitation extends Entity {
  @Text('主题', 'Topic', open, { max: 200, search: true })
  topic!: string;

  @Choice(SolicitationKind, '类别', 'On what opinions are asked for', open, { filter: true, group: true })
  kind!: SolicitationKind;

  @Choice(SolicitationStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: SolicitationStatus;

  @One(() => Division, '行政区划', 'The place that asks', open, { group: true })
  division!: Division;

  @One(() => Agency, '组织单位', 'The organ that asks', open, { optional: true })
  organiser?: Agency;

  @One(() => DraftLawVersion, '草案文本', 'The version that is open for comment; absent for other topics', open, {
    optional: true,
    back: ['solicitations', '征求意见', 'Solicitations of opinions on it'],
  })
  draftVersion?: DraftLawVersion;

  @ChoiceList(OpinionChannel, '征集渠道', 'The ways by which opinions are taken', open, { filter: true })
  channels!: readonly OpinionChannel[];

  @Text('说明', 'What is asked, and how to take part', open, { max: 2000 })
  notice!: string;

  @Day('开始日期', 'First day', open, { filter: true, order: true, group: true })
  opensOn!: string;

  @Day('截止日期', 'Last day', open, { filter: true, order: true })
  closesOn!: string;

  @Derived(
    'flag',
    `({status} = 'OPEN' and {today} between {opensOn} and {closesOn})`,
    '可提意见',
    'Whether opinions are taken today',
    open,
    { filter: true },
  )
  isOpen!: boolean;

  @Day('反馈日期', 'Day on which the public was told what became of the opinions; absent until then', open, {
    optional: true,
  })
  fedBackOn?: string;
}
