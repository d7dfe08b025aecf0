import { Deputy } from '../deputies/deputy.js';
import {
  any,
  Choice,
  ChoiceList,
  Code,
  Concept,
  Count,
  Day,
  Entity,
  Flag,
  flag,
  insiders,
  mine,
  One,
  Overdue,
  office,
  open,
  rowsWhere,
  Text,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { DivisionLevel } from '../organisations/division.choices.js';
import { Division } from '../organisations/division.js';
import { Station } from '../stations/station.js';
import { PublicFeedback } from '../suggestions/public-feedback.js';
import { SuggestionCategory } from '../suggestions/suggestion.choices.js';
import {
  AgencyMode,
  inHandling,
  NotAcceptedReason,
  PetitionChannel,
  PetitionResult,
  PetitionStatus,
  WorkMethod,
} from './petition.choices.js';
import { courseOfPetition } from './petition.invariants.js';
import { PetitionAgent } from './petition-agent.js';

const later = { filter: true, group: true, optional: true } as const; // chosen in the course of the case

@Concept({
  zh: '信访事项：群众个人的诉求；有代办方式的由信访代办员代办；公众只看到隐去信访人后公开的内容',
  en: 'A citizen’s own grievance; with an agency mode it is carried by a petition agent (信访代办). Everybody sees only what is published of it, without the petitioner',
  rows: rowsWhere(flag('isPublished'), {
    deputy: any(mine('deputy', 'deputy'), mine('agent.deputy', 'deputy')),
    agency: mine('agency', 'agency'),
  }),
  publicCounts: { on: 'registeredOn', by: ['channel', 'category', 'status', 'result'] },
  handled: { assigned: 'registeredOn', settled: ['concludedOn'] },
  order: '-registeredOn',
  milestone: { on: 'registeredOn', by: 'deputy' },
  days: [
    ['registeredOn', 'notifiedOn'],
    ['notifiedOn', 'concludedOn'],
    ['registeredOn', 'concludedOn'],
    ['registeredOn', 'notifyDueOn', 'dueOn'],
    ['agent.appointedOn', 'registeredOn'],
    ['deputy.firstElectedOn', 'registeredOn'],
    ['station.openedOn', 'registeredOn'],
  ],
  invariants: courseOfPetition,
})
export class PetitionCase extends Entity {
  @Code('编号：平台内唯一', 'Number, unique on the platform', open, { lookup: true, max: 40 })
  number!: string;

  @Text('标题：一句话概括，不含个人信息', 'What it is about, in one line, without personal details', open, {
    max: 200,
    search: true,
  })
  title!: string;

  @Text('诉求：信访人的原话', 'The petitioner’s own words', insiders, { max: 5000 })
  content!: string;

  @Text('信访人(掩码)：只留姓，如王**', 'Family name only: 王**', insiders, { max: 20, optional: true })
  petitionerMasked?: string;

  @Text('联系电话(掩码)：隐去中间四位，如138****0001', 'Telephone with the middle digits hidden: 138****0001', office, {
    max: 20,
    optional: true,
  })
  phoneMasked?: string;

  @Count('信访人数：联名信访的大于1', 'Petitioners; more than 1 for a joint petition', open, {
    filter: true,
    sum: true,
  })
  petitionerCount!: number;

  @Choice(PetitionChannel, '信访渠道', 'How it came', open, { filter: true, group: true })
  channel!: PetitionChannel;

  @Choice(SuggestionCategory, '分类', 'Subject', open, { filter: true, group: true })
  category!: SuggestionCategory;

  @Choice(PetitionStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: PetitionStatus;

  @Choice(PetitionResult, '办理结果：未办结前为空', 'What came of it; absent until concluded', open, later)
  result?: PetitionResult;

  @Choice(
    NotAcceptedReason,
    '不予受理原因：为何不予受理，受理的为空',
    'Why it was not accepted; absent if it was',
    open,
    later,
  )
  notAcceptedReason?: NotAcceptedReason;

  @Choice(
    AgencyMode,
    '代办方式：代办员如何代办，没有代办员的为空',
    'How agents carry it; absent without an agent',
    open,
    later,
  )
  agencyMode?: AgencyMode;

  @ChoiceList(WorkMethod, '工作方法', 'How deputies press for it', open, { filter: true })
  workMethods!: readonly WorkMethod[];

  @Choice(DivisionLevel, '办理层级：在哪一级办理（分级代办）', 'Level that settles it (分级代办)', open, {
    filter: true,
    group: true,
  })
  tier!: DivisionLevel;

  @Flag('信访积案：接手前已多年未解决', 'Unsolved for years before it was taken up', open, {
    filter: true,
    group: true,
  })
  isBacklog!: boolean;

  @Flag('已公开：标题和结果是否公开', 'Whether title and outcome are published', open, { filter: true })
  isPublished!: boolean;

  @Count('涉及小区数：所涉及的住宅小区数，由个人提出的为空', 'Compounds that it concerns; absent for people', open, {
    optional: true,
    sum: true,
  })
  compoundCount?: number;

  @One(() => Division, '问题属地', 'Where the matter is', open, { group: true })
  division!: Division;

  @One(() => Station, '受理家站', 'The station where it was taken down', open, { optional: true })
  station?: Station;

  @One(() => PetitionAgent, '代办员：代办该信访的代办员', 'The petition agent who carries it', open, {
    optional: true,
    back: [
      'cases',
      '代办信访：该代办员代办的信访，何人可见见PetitionCase',
      'The petitions that the agent carries; see PetitionCase for who sees which',
    ],
  })
  agent?: PetitionAgent;

  @One(
    () => Deputy,
    '受理代表：接到该信访的代表，不一定是代办员',
    'The deputy it came to, who need not be the agent',
    open,
    { optional: true },
  )
  deputy?: Deputy;

  @One(
    () => Deputy,
    '信访人代表：以公民身份为本人的事项信访的代表，不得受理或者代办该信访',
    'The deputy whose own matter it is, who brings it as a citizen and neither takes it up nor carries it',
    office,
    { optional: true },
  )
  ownDeputy?: Deputy;

  @One(() => Agency, '责任单位：受转送或者交办的单位', 'The unit it was transferred or assigned to', open, {
    optional: true,
    group: true,
  })
  agency?: Agency;

  @One(() => PublicFeedback, '来自群众意见', 'The feedback that it came from', open, {
    optional: true,
    trace: 'from',
    back: [
      'petitions',
      '信访事项：由此形成的信访，何人可见见PetitionCase',
      'Petitions that came of it; see PetitionCase for who sees which',
    ],
  })
  feedback?: PublicFeedback;

  @Day('登记日期', 'Registered on', open, { filter: true, order: true, group: true })
  registeredOn!: string;

  @Day(
    '告知期限：告知信访人是否受理的最后一日，15日内',
    'Last day to tell the petitioner if it is accepted: 15 days',
    open,
    { filter: true },
  )
  notifyDueOn!: string;

  @Day('告知日期：告知信访人之日，未告知前为空', 'Petitioner told on; absent until then', open, {
    optional: true,
    filter: true,
  })
  notifiedOn?: string;

  @Day('办理期限：办结的最后一日，60日内，延期的除外', 'Last day to conclude it: 60 days unless extended', open, {
    filter: true,
    order: true,
  })
  dueOn!: string;

  @Day('办结日期：未办结前为空', 'Concluded on; absent until then', open, { optional: true, filter: true, group: true })
  concludedOn?: string;

  @Overdue(
    { due: 'dueOn', done: ['concludedOn'], runs: { status: inHandling } },
    '到期应办结而未办结',
    'It should have been concluded by now',
  )
  isOverdue!: boolean;

  @Text(
    '结果说明：办理的结果，不含个人信息；有结果前为空',
    'What came of it, without personal details; absent until then',
    open,
    { max: 1000, optional: true },
  )
  outcome?: string;
}
