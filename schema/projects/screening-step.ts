import { decided } from '../bodies/decided.js';
import { Decision } from '../bodies/decision.js';
import { Choice, Concept, Count, Day, Entity, Int, One, open, rowsVia, Text } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { LivelihoodProposal } from './livelihood-proposal.js';
import { LivelihoodRound } from './livelihood-round.js';
import { ScreeningCriterion, ScreeningDecision, ScreeningDirection } from './screening.choices.js';

@Concept({
  zh: '候选项目筛选：对一项建议筛选的一步：清单在各轮中上报下发，如三上三下',
  en: 'One step of the screening of one proposal: rounds in which the list goes up and comes down again (e.g. 三上三下)',
  rows: rowsVia('proposal'),
  order: '-decidedOn',
  unique: [['proposal', 'round', 'turn', 'direction']],
  milestone: { on: 'decidedOn', by: 'division', title: 'body' },
  invariants: decided('resolution', '筛选决定', {
    when: `{direction} = 'UP'`,
    by: ['GOVERNMENT'],
    of: '{division}',
    on: 'decidedOn',
  }),
  days: [['proposal.proposedOn', 'decidedOn', 'round.decidedOn']],
})
export class ScreeningStep extends Entity {
  @One(() => LivelihoodProposal, '建议项目', 'The proposal', open, {
    trace: 'part',
    back: ['screeningSteps', '筛选过程：逐步的筛选情况', 'How it was screened, step by step'],
  })
  proposal!: LivelihoodProposal;

  @One(() => LivelihoodRound, '轮次：为哪一轮次筛选', 'The round that it is screened for', open, {
    group: true,
    back: ['screeningSteps', '候选项目筛选', 'How its proposals were screened'],
  })
  round!: LivelihoodRound;

  @One(() => Division, '行政区划：清单所属的区划，与轮次相同', 'The place whose list it is: that of the round', open, {
    group: true,
  })
  division!: Division;

  @Int('轮次：清单第几次上报下发，从1起', 'Which time the list goes up and down, from 1', open, {
    filter: true,
    group: true,
  })
  turn!: number;

  @Choice(ScreeningDirection, '流转方向', 'Up or down', open, { filter: true, group: true })
  direction!: ScreeningDirection;

  @Text(
    '筛选主体：决定或者被征询意见的机构，不是个人，如旗人民政府常务会议',
    'The body that decided or was asked, no person: 旗人民政府常务会议',
    open,
    {
      max: 100,
      filter: true,
      group: true,
    },
  )
  body!: string;

  @Choice(ScreeningDecision, '筛选决定：保留、调整或者筛除', 'Kept, changed or dropped', open, {
    filter: true,
    group: true,
  })
  decision!: ScreeningDecision;

  @Choice(
    ScreeningCriterion,
    '筛选原则：起决定作用的原则，没有单独起决定作用的为空',
    'What decided it; absent where nothing did alone',
    open,
    {
      filter: true,
      group: true,
      optional: true,
    },
  )
  criterion?: ScreeningCriterion;

  @Text(
    '参加方：下发征求意见时参加的单位和各方面人员',
    'Who took part when opinions were asked: units, and kinds of people',
    open,
    {
      max: 500,
      optional: true,
    },
  )
  participants?: string;

  @Count('参加人数：不详的为空', 'How many took part; absent if unknown', open, { optional: true, sum: true })
  participantCount?: number;

  @Text('理由：筛除或者调整的理由，原样保留的为空', 'Why; absent where it was kept as it is', open, {
    max: 500,
    optional: true,
  })
  reason?: string;

  @One(
    () => Decision,
    '政府决定：上报后由政府作出的决定，征求意见的步骤为空',
    'The government’s decision on the list; absent where opinions were asked',
    open,
    { optional: true, back: ['screeningSteps', '候选项目筛选', 'The step of screening that it decided'] },
  )
  resolution?: Decision;

  @Day('日期', 'Decided on', open, { filter: true, order: true, group: true })
  decidedOn!: string;
}
