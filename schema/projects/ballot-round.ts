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
  zh: '票决',
  en: 'A secret ballot with more candidates than seats. Votes are no part of this record: it holds the published count only, and no record links a voter with a choice',
  rows: rowsWhere(value('status', 'OPEN', 'CLOSED', 'TALLIED', 'PUBLISHED', 'VOIDED')),
  order: '-heldOn',
  milestone: { on: 'heldOn', by: 'division' },
  days: [['round.announcedOn', 'round.collectionClosesOn', 'heldOn']],
  invariants: [
    always('候选数与候选项目一致', 'As many candidates as stand on the ballot', '{candidateCount} = {candidates}'),
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
    '轮次',
    'The round of livelihood projects that it decides; absent for other ballots',
    open,
    { optional: true, back: ['ballots', '票决', 'Its ballots'] },
  )
  round?: LivelihoodRound;

  @One(() => Division, '行政区划', 'The place whose body votes', open, { group: true })
  division!: Division;

  @Choice(BallotBody, '票决机构', 'Who votes', open, { filter: true, group: true })
  body!: BallotBody;

  @Choice(BallotOccasion, '票决时机', 'At a session or between sessions', open, { filter: true, group: true })
  occasion!: BallotOccasion;

  @Choice(BallotMethod, '投票方式', 'How votes are cast', open, { filter: true, group: true })
  method!: BallotMethod;

  @Choice(BallotStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: BallotStatus;

  @Day('票决日期', 'Day of the ballot, planned until it opens', open, { filter: true, order: true, group: true })
  heldOn!: string;

  @Count('候选数', 'Candidates on the ballot', open, { sum: true })
  candidateCount!: number;

  @Count('应选数', 'Projects or units to be elected', open, { sum: true })
  seatCount!: number;

  @Derived(
    'float',
    '({candidateCount} - {seatCount})::float8 / nullif({seatCount}, 0)',
    '差额比例',
    'Candidates over seats, minus 1',
    open,
    { optional: true, filter: true },
  )
  surplusRate?: number;

  @Rate('最低差额比例', 'Least surplus that the ballot rule asks for, e.g. 0.2', open)
  minSurplusRate!: number;

  @Count('应到人数', 'Entitled to vote', open, { sum: true })
  entitledCount!: number;

  @Instant('开始时间', 'Opened at; absent until then', open, { optional: true })
  openedAt?: Date;

  @Instant('截止时间', 'Closed at; absent until then', open, { optional: true })
  closedAt?: Date;

  @Instant('公布时间', 'Result published at; absent until then', open, { optional: true })
  publishedAt?: Date;

  @Count('发出票数(计票)', 'Ballots issued, as counted by the tellers', undefined, { optional: true })
  talliedIssued?: number;

  @Count('收回票数(计票)', 'Ballots returned, as counted by the tellers', undefined, { optional: true })
  talliedReturned?: number;

  @Count('有效票数(计票)', 'Valid ballots, as counted by the tellers', undefined, { optional: true })
  talliedValid?: number;

  @Derived('int', published('talliedIssued'), '发出票数', 'Ballots issued; null until published', open, {
    optional: true,
  })
  issuedCount?: number;

  @Derived('int', published('talliedReturned'), '收回票数', 'Ballots returned; null until published', open, {
    optional: true,
  })
  ballotCount?: number;

  @Derived('int', published('talliedValid'), '有效票数', 'Valid ballots; null until published', open, {
    optional: true,
  })
  validCount?: number;
}
