import {
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  Flag,
  Int,
  One,
  open,
  openRows,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Congress } from '../organisations/congress.js';
import { Deputy } from './deputy.js';

export const MandateStatus = choices('MandateStatus', '代表资格状态', 'State of a mandate', {
  ELECTED: ['当选：已当选，资格尚未确认', 'Elected, qualification not yet confirmed'],
  QUALIFIED: ['资格确认：资格已确认，任期尚未开始', 'Qualification confirmed, term not yet begun'],
  ACTIVE: ['执行职务：正在执行代表职务', 'Acting as deputy'],
  SUSPENDED: ['暂停执行职务：代表职务已暂停执行（《代表法》第六十一条）', 'Suspended (Deputies Law, art. 61)'],
  TERMINATED: ['资格终止：代表资格已终止（《代表法》第六十二条）', 'Ended (Deputies Law, art. 62)'],
});
export type MandateStatus = ValueOf<typeof MandateStatus>;

export const SuspensionReason = choices(
  'SuspensionReason',
  '暂停原因：为何暂停执行代表职务（《代表法》第六十一条）',
  'Why a mandate is suspended (Deputies Law, art. 61)',
  {
    IN_CUSTODY_CRIMINAL_CASE: [
      '因刑事案件被羁押：因刑事案件被羁押，正在受侦查、起诉、审判',
      'In custody in a criminal case under investigation, prosecution or trial',
    ],
    SERVING_SENTENCE_WITH_POLITICAL_RIGHTS: [
      '服刑未附加剥夺政治权利',
      'Serving a sentence without deprivation of political rights',
    ],
  },
);
export type SuspensionReason = ValueOf<typeof SuspensionReason>;

export const TerminationReason = choices(
  'TerminationReason',
  '终止原因：为何终止代表资格（《代表法》第六十二条）',
  'Why a mandate ended (Deputies Law, art. 62)',
  {
    MOVED_AWAY: ['迁出或者调离：迁出或者调离本行政区域', 'Moved away from the administrative area'],
    RESIGNED: ['辞职被接受', 'Resignation accepted'],
    ORDERED_TO_RESIGN: ['责令辞职', 'Ordered to resign'],
    ABSENT_TWICE_WITHOUT_LEAVE: [
      '未经批准两次不出席会议：未经批准两次不出席人民代表大会会议',
      'Absent from two sessions without leave',
    ],
    RECALLED: ['被罢免', 'Recalled'],
    LOST_NATIONALITY: ['丧失国籍：丧失中华人民共和国国籍', 'Lost the nationality of the People’s Republic of China'],
    DEPRIVED_OF_POLITICAL_RIGHTS: ['剥夺政治权利', 'Deprived of political rights'],
    LOST_CAPACITY: ['丧失行为能力', 'Lost the capacity to act'],
    DECEASED: ['去世', 'Deceased'],
    TERM_ENDED: ['届满：任期届满', 'The term ended'],
  },
);
export type TerminationReason = ValueOf<typeof TerminationReason>;

@Concept({
  zh: '代表资格：一人在一级人大的一届代表资格，任期五年（《代表法》第二条）',
  en: 'A person’s mandate in one congress for one term of five years (Deputies Law, art. 2)',
  rows: openRows,
  order: '-startedOn',
  unique: [['deputy', 'congress', 'term']],
  days: [
    ['startedOn', 'endedOn'],
    ['deputy.firstElectedOn', 'startedOn'],
  ],
})
export class Mandate extends Entity {
  @One(() => Deputy, '代表', 'The person', open, {
    group: true,
    back: ['mandates', '代表资格：历任和现任的代表资格，可同时有几个', 'Mandates, concurrent and past'],
  })
  deputy!: Deputy;

  @One(() => Congress, '人民代表大会', 'The congress', open, {
    group: true,
    back: ['mandates', '代表资格', 'The mandates of its deputies'],
  })
  congress!: Congress;

  @Int('届次', 'Term of the congress', open, { filter: true, group: true })
  term!: number;

  @Text(
    '选区或选举单位：县、乡两级为选区，上级为选举单位',
    'Constituency (county, township) or electing unit (above)',
    open,
    { max: 100 },
  )
  electoralUnit!: string;

  @Text('代表团', 'Delegation at sessions', open, { max: 60, optional: true })
  delegation?: string;

  @Flag('常委会组成人员：是否为常委会组成人员', 'Whether the deputy is a member of the standing committee', open, {
    filter: true,
  })
  isStandingCommitteeMember!: boolean;

  @Text('常委会职务：在常委会的职务，如副主任、委员', 'Post in the standing committee, e.g. 副主任, 委员', open, {
    max: 60,
    optional: true,
  })
  committeePost?: string;

  @Choice(MandateStatus, '状态', 'State', open, { filter: true, group: true })
  status!: MandateStatus;

  @Choice(
    SuspensionReason,
    '暂停原因：为何暂停，仅暂停期间有值，其他为空',
    'Why suspended; only while it is, absent otherwise',
    open,
    { optional: true },
  )
  suspensionReason?: SuspensionReason;

  @Choice(
    TerminationReason,
    '终止原因：为何终止，仅终止后有值，其他为空',
    'Why ended; only when it is, absent otherwise',
    open,
    { optional: true },
  )
  terminationReason?: TerminationReason;

  @Day('起始日期：任期的第一日', 'First day of the mandate', open, { filter: true, order: true })
  startedOn!: string;

  @Day('终止日期：任期的最后一日，任期内为空', 'Last day; absent while it lasts', open, { optional: true })
  endedOn?: string;
}
