import { always, Concept, Count, Entity, Flag, Int, One, open, rowsVia, Text } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { BallotRound } from './ballot-round.js';
import { LivelihoodProposal } from './livelihood-proposal.js';

@Concept({
  zh: '票决候选项目：票上的一个候选项目；得票数在公布结果时写入，此前不存于任何记录',
  en: 'A candidate on a ballot; its count is written when the result is published and exists nowhere in this record before',
  rows: rowsVia('ballot'),
  order: 'position',
  unique: [['ballot', 'position']],
  milestone: { on: 'ballot.heldOn' },
  invariants: [
    always(
      '票决当选的建议项目即为当选',
      'What a ballot elects is elected',
      `not {isElected} or {proposal.status} = 'ELECTED'`,
    ),
  ],
})
export class BallotCandidate extends Entity {
  @One(() => BallotRound, '票决', 'The ballot', open, {
    trace: 'at',
    back: ['candidates', '候选项目', 'What is voted on'],
  })
  ballot!: BallotRound;

  @Int('序号：在票上的次序，从1起', 'Place on the ballot, from 1', open, { order: true })
  position!: number;

  @Text('名称：票上所写的名称', 'Name as it stands on the ballot', open, { max: 200, search: true })
  name!: string;

  @One(() => LivelihoodProposal, '建议项目', 'The proposal behind it', open, {
    optional: true,
    trace: 'part',
    back: ['candidacies', '候选', 'Its places on ballots'],
  })
  proposal?: LivelihoodProposal;

  @One(
    () => Agency,
    '单位：候选为单位的，如评议对象，其他为空',
    'The unit that may be chosen, such as one to be evaluated; absent for others',
    open,
    {
      optional: true,
      group: true,
      back: ['candidacies', '候选：作为评议对象的候选', 'Ballots on which it could be chosen'],
    },
  )
  agency?: Agency;

  @Count('赞成票(计票)', 'Votes for it, as counted by the tellers', undefined, { optional: true })
  talliedFor?: number;

  @Count('反对票(计票)', 'Votes against it, as counted', undefined, { optional: true })
  talliedAgainst?: number;

  @Count('弃权票(计票)', 'Abstentions, as counted', undefined, { optional: true })
  talliedAbstain?: number;

  @Count('赞成票数：公布结果前为空', 'Votes for it; null until the result is published', open, {
    optional: true,
    sum: true,
  })
  voteCount?: number;

  @Count('反对票数：公布结果前为空', 'Votes against it; null until the result is published', open, {
    optional: true,
    sum: true,
  })
  againstCount?: number;

  @Count('弃权票数：公布结果前为空', 'Abstentions; null until the result is published', open, {
    optional: true,
    sum: true,
  })
  abstainCount?: number;

  @Int('名次：按得票的名次，从1起；公布结果前为空', 'Rank by votes, from 1; null until the result is published', open, {
    optional: true,
  })
  rank?: number;

  @Flag('当选：是否当选，公布结果前为空', 'Whether it was elected; null until the result is published', open, {
    optional: true,
    filter: true,
    group: true,
  })
  isElected?: boolean;

  @Flag(
    '末位票数相等：与其他候选项目争最后名额而得票相等，公布结果前为空',
    'Whether it ties for the last seats; null until the result is published',
    open,
    {
      optional: true,
    },
  )
  isTied?: boolean;
}
