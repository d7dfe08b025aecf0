import {
  always,
  Choice,
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
  invariants: [
    always(
      '候选数与票上的候选项目一致',
      'As many candidates as stand on the ballot',
      '{candidateCount} = {candidates}',
    ),
    always(
      '公布结果后当选数与应选数一致',
      'When the result is published, as many are elected as there are seats',
      `{status} <> 'PUBLISHED' or {seatCount} = (select count(*) from ballot_candidate c where c.ballot_id = {id} and c.is_elected)`,
    ),
  ],
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

  @Rate('最低差额比例：票决办法要求的最低差额，如0.2', 'Least surplus that the ballot rule asks for, e.g. 0.2', open)
  minSurplusRate!: number;

  @Count('应到人数', 'Entitled to vote', open, { sum: true })
  entitledCount!: number;

  @Instant('开始时间：未开始前为空', 'Opened at; absent until then', open, { optional: true })
  openedAt?: Date;

  @Instant('截止时间：未截止前为空', 'Closed at; absent until then', open, { optional: true })
  closedAt?: Date;

  @Instant('公布时间：公布结果的时间，未公布前为空', 'Result published at; absent until then', open, { optional: true })
  publishedAt?: Date;

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
    {
      optional: true,
    },
  )
  ballotCount?: number;

  @Derived('int', published('talliedValid'), '有效票数：公布前为空', 'Valid ballots; null until published', open, {
    optional: true,
  })
  validCount?: number;
}
