import { Decision } from '../bodies/decision.js';
import { Meeting } from '../bodies/meeting.js';
import {
  Choice,
  Code,
  Concept,
  Count,
  Day,
  Derived,
  Entity,
  Instant,
  One,
  open,
  Rate,
  rowsWhere,
  Text,
  value,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { BallotBody, BallotMethod, BallotOccasion, BallotPurpose, BallotStatus } from './ballot.choices.js';
import { invariants } from './ballot.invariants.js';
import { BallotRule } from './ballot-rule.js';
import { LivelihoodRound } from './livelihood-round.js';

/** A figure of the count: null until the result is published, whoever asks. */
const published = (property: string) => `case when {status} = 'PUBLISHED' then {${property}} end`;

@Concept({
  zh: '票决：差额无记名票决；投票不在本记录中，只载公布的总数，任何记录都不关联投票人与选择',
  en: 'A secret ballot with more candidates than seats. Votes are no part of this record: it holds the published count only, and no record links a voter with a choice',
  rows: rowsWhere(value('status', 'OPEN', 'CLOSED', 'TALLIED', 'PUBLISHED', 'VOIDED')),
  order: '-heldOn',
  milestone: { on: 'heldOn', by: 'division' },
  days: [['round.announcedOn', 'round.collectionClosesOn', 'heldOn']],
  invariants,
})
export class BallotRound extends Entity {
  @Text('名称', 'Name', open, { max: 100, search: true })
  name!: string;

  @Choice(BallotPurpose, '票决事项', 'What it decides', open, { filter: true, group: true })
  purpose!: BallotPurpose;

  @One(
    () => LivelihoodRound,
    '轮次：所决定的民生实事轮次，其他票决为空',
    'The round of livelihood projects that it decides; absent for other ballots',
    open,
    { optional: true, back: ['ballots', '票决', 'Its ballots'] },
  )
  round?: LivelihoodRound;

  @One(() => Meeting, '会议：在哪次会议上票决', 'The meeting at which it is held', open, {
    optional: true,
    back: ['ballots', '票决', 'Ballots held at it'],
  })
  meeting?: Meeting;

  @One(() => Decision, '决定：公布的结果即为决定，此前为空', 'What its result decides; absent until published', open, {
    optional: true,
    back: ['ballots', '票决', 'The ballot whose result it is'],
  })
  decision?: Decision;

  @One(() => Division, '行政区划：票决机构所在的区划', 'The place whose body votes', open, { group: true })
  division!: Division;

  @Choice(BallotBody, '票决机构', 'Who votes', open, { filter: true, group: true })
  body!: BallotBody;

  @Choice(BallotOccasion, '票决时机：会议期间或者闭会期间', 'At a session or between sessions', open, {
    filter: true,
    group: true,
  })
  occasion!: BallotOccasion;

  @Choice(BallotMethod, '投票方式', 'How votes are cast', open, { filter: true, group: true })
  method!: BallotMethod;

  @Choice(BallotStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: BallotStatus;

  @Day('票决日期：投票之日，开始前为计划日期', 'Day of the ballot, planned until it opens', open, {
    filter: true,
    order: true,
    group: true,
  })
  heldOn!: string;

  @Count('候选数', 'Candidates on the ballot', open, { sum: true })
  candidateCount!: number;

  @Count('应选数：应选出的项目数或者单位数', 'Projects or units to be elected', open, { sum: true })
  seatCount!: number;

  @Derived(
    'float',
    '({candidateCount} - {seatCount})::float8 / nullif({seatCount}, 0)',
    '差额比例：候选数除以应选数减1',
    'Candidates over seats, minus 1',
    open,
    { optional: true, filter: true },
  )
  surplusRate?: number;

  @One(
    () => BallotRule,
    '票决办法：依照哪一办法，此前的票决可以为空',
    'The rule that it follows; may be absent of older ballots',
    open,
    { optional: true, back: ['ballots', '票决', 'Ballots held by it'] },
  )
  rule?: BallotRule;

  @Rate('最低差额比例：票决办法要求的最低差额，如0.2', 'Least surplus that the ballot rule asks for, e.g. 0.2', open)
  minSurplusRate!: number;

  @Count('应到人数', 'Entitled to vote', open, { sum: true })
  entitledCount!: number;

  @Count(
    '实到人数：开始时到会的人数，闭会期间线上票决的为空',
    'Present when it opened; absent of a ballot online between sessions',
    open,
    { optional: true },
  )
  presentCount?: number;

  @Instant('开始时间：未开始前为空', 'Opened at; absent until then', open, { optional: true })
  openedAt?: Date;

  @Instant('截止时间：未截止前为空', 'Closed at; absent until then', open, { optional: true })
  closedAt?: Date;

  @Instant('公布时间：公布结果的时间，未公布前为空', 'Result published at; absent until then', open, { optional: true })
  publishedAt?: Date;

  @Instant('领票开始：线上票决开始领取选票的时间', 'Papers are issued from; ballots on the platform only', open, {
    optional: true,
  })
  issuingOpensAt?: Date;

  @Instant('领票截止：线上票决停止领取选票的时间', 'Papers are issued until', open, { optional: true })
  issuingClosesAt?: Date;

  @Instant(
    '投票开始：线上票决开始投票的时间，晚于领票截止',
    'Envelopes are taken from; after papers have ended',
    open,
    { optional: true },
  )
  votingOpensAt?: Date;

  @Instant('投票截止：线上票决停止投票的时间', 'Envelopes are taken until', open, { optional: true })
  votingClosesAt?: Date;

  @Code(
    '签票公钥：发票程序为本次票决所制，SPKI，base64',
    'Key that papers are signed with, SPKI in base64, made for this ballot',
    open,
    { max: 600, optional: true },
  )
  issueKey?: string;

  @Code(
    '回执公钥：票箱程序为本次票决所制，SPKI，base64',
    'Key that the box signs receipts with, SPKI in base64',
    open,
    { max: 200, optional: true },
  )
  boxKey?: string;

  @Code(
    '密钥仪式：封票公钥和三名监票人的公钥，JSON',
    'What the ceremony made known: the key that ballots are sealed with, and those of the tellers; JSON',
    open,
    { max: 1000, optional: true },
  )
  ceremony?: string;

  @Code('计票结果(原文)：监票人签名的计票结果', 'The statement that the tellers signed', undefined, {
    max: 20_000,
    optional: true,
  })
  talliedStatement?: string;

  @Count('发出票数(计票)：计票人员清点的发出票数', 'Ballots issued, as counted by the tellers', undefined, {
    optional: true,
  })
  talliedIssued?: number;

  @Count('收回票数(计票)：计票人员清点的收回票数', 'Ballots returned, as counted by the tellers', undefined, {
    optional: true,
  })
  talliedReturned?: number;

  @Count('有效票数(计票)：计票人员清点的有效票数', 'Valid ballots, as counted by the tellers', undefined, {
    optional: true,
  })
  talliedValid?: number;

  @Derived('int', published('talliedIssued'), '发出票数：公布前为空', 'Ballots issued; null until published', open, {
    optional: true,
  })
  issuedCount?: number;

  @Derived(
    'int',
    published('talliedReturned'),
    '收回票数：公布前为空',
    'Ballots returned; null until published',
    open,
    { optional: true },
  )
  ballotCount?: number;

  @Derived('int', published('talliedValid'), '有效票数：公布前为空', 'Valid ballots; null until published', open, {
    optional: true,
  })
  validCount?: number;

  @Derived(
    'text',
    published('talliedStatement'),
    '计票结果原文：监票人签名的文件，公布前为空',
    'The tellers’ signed statement; null until published',
    open,
    { optional: true },
  )
  statement?: string;

  @Count(
    '缺额：未选出的名额，因未过半数或者票数相等；公布前为空',
    'Seats left, for want of a majority or by a tie; absent until published',
    open,
    { optional: true },
  )
  vacantCount?: number;
}
