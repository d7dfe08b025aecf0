import { Deputy } from '../deputies/deputy.js';
import {
  any,
  Choice,
  Code,
  Concept,
  Day,
  Entity,
  Fen,
  insiders,
  mine,
  One,
  open,
  rowsWhere,
  Text,
  value,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { Station } from '../stations/station.js';
import { FeedbackChannel } from '../suggestions/feedback.choices.js';
import { PublicFeedback } from '../suggestions/public-feedback.js';
import { Suggestion } from '../suggestions/suggestion.js';
import { BallotRound } from './ballot-round.js';
import { Consultation } from './consultation.js';
import { CandidateStatus, ProjectCategory, ProposerKind } from './livelihood.choices.js';
import { LivelihoodRound } from './livelihood-round.js';

/** States from the pool on. */
const inPool: readonly CandidateStatus[] = [
  ...(['IN_POOL', 'SCREENED_OUT', 'SHORTLISTED', 'ON_BALLOT', 'ELECTED', 'NOT_ELECTED'] as const),
  ...(['CHOSEN', 'NOT_CHOSEN', 'MERGED'] as const),
];

@Concept({
  zh: '民生实事建议项目：被提为民生实事项目的建议，自进入项目库起公开，含其来源的群众意见或者代表建议',
  en: 'What somebody proposed as a livelihood project: public from the project pool on, with the feedback or suggestion it came from',
  rows: rowsWhere(value('status', ...inPool), {
    deputy: mine('deputy', 'deputy'),
    agency: any(mine('agency', 'agency'), mine('round.organiser', 'agency')),
  }),
  order: '-proposedOn',
  milestone: { on: 'proposedOn', by: 'deputy' },
  days: [
    // What was in the pool before may be taken into a later round.
    ['proposedOn', 'round.collectionClosesOn'],
    ['deputy.firstElectedOn', 'proposedOn'],
    ['station.openedOn', 'proposedOn'],
  ],
})
export class LivelihoodProposal extends Entity {
  @Code('编号：平台内唯一', 'Number, unique on the platform', open, { lookup: true, max: 40 })
  number!: string;

  @One(
    () => LivelihoodRound,
    '轮次：列入哪一轮次，在项目库中尚未列入的为空',
    'The round that it is part of; absent while it is in the pool for a later one',
    open,
    { optional: true, back: ['proposals', '建议项目', 'What was proposed'] },
  )
  round?: LivelihoodRound;

  @One(() => Division, '行政区划：建议所惠及的区划', 'The place it is meant for', open, { group: true })
  division!: Division;

  @Text('名称：一句话概括所建议的内容', 'What is proposed, in one line', open, { max: 200, search: true })
  title!: string;

  @Text('内容：按原文，建议什么、为何建议', 'What is proposed and why, as it was written', insiders, {
    max: 5000,
    optional: true,
  })
  content?: string;

  @Choice(ProjectCategory, '类别', 'Field', open, { filter: true, group: true })
  category!: ProjectCategory;

  @Choice(FeedbackChannel, '征集渠道', 'How it came', open, { filter: true, group: true })
  channel!: FeedbackChannel;

  @Choice(ProposerKind, '提出主体', 'Who proposed it', open, { filter: true, group: true })
  proposerKind!: ProposerKind;

  @Choice(CandidateStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: CandidateStatus;

  @Text('筛选意见：为何选中或者筛除', 'Why it was chosen or screened out', open, { max: 500, optional: true })
  screeningReason?: string;

  @Fen('匡算投资(分)', 'Estimated investment in fen', open, { optional: true, sum: true })
  estimateFen?: number;

  @Day('提出日期', 'Proposed on', open, { filter: true, order: true, group: true })
  proposedOn!: string;

  @One(() => PublicFeedback, '来自群众意见：形成该建议的群众意见', 'The citizen’s feedback it came from', open, {
    optional: true,
    trace: 'from',
    back: [
      'proposals',
      '民生实事建议：由该意见形成的民生实事建议',
      'Proposals for livelihood projects that came of it',
    ],
  })
  feedback?: PublicFeedback;

  @One(() => Suggestion, '来自代表建议：形成该建议的代表建议', 'The deputies’ suggestion it came from', open, {
    optional: true,
    trace: 'from',
  })
  suggestion?: Suggestion;

  @One(() => Deputy, '提出代表：征集或者提出的代表', 'The deputy who collected or proposed it', open, {
    optional: true,
  })
  deputy?: Deputy;

  @One(() => Station, '征集家站：受理该建议的家站', 'The home or station that took it down', open, {
    optional: true,
    group: true,
  })
  station?: Station;

  @One(
    () => BallotRound,
    '票决：列入其票上的票决，没有的为空',
    'The ballot on which it stands, or stood last; absent if none',
    open,
    {
      optional: true,
      back: ['proposals', '建议项目', 'The proposals on it'],
    },
  )
  ballot?: BallotRound;
  @One(() => Agency, '提出单位：提出建议的部门或者单位', 'The department or unit that proposed it', open, {
    optional: true,
    group: true,
  })
  agency?: Agency;

  @One(() => LivelihoodProposal, '并入：合并到的同类建议', 'The one of its kind that it was merged into', open, {
    optional: true,
    trace: 'merged',
    back: ['merged', '并入的建议', 'What was merged into it'],
  })
  mergedInto?: LivelihoodProposal;

  @One(
    () => Consultation,
    '会商：确定或者未确定该项目的会商，其他为空',
    'The consultation after which it was chosen or not; absent for others',
    open,
    { optional: true, trace: 'decided', back: ['proposals', '会商的项目', 'What was consulted on'] },
  )
  consultation?: Consultation;

  // What its proposer was told is kept as a digest, and shown to nobody.
  @Code('查询码摘要', 'Digest of the code', undefined, { unique: true, optional: true, max: 43 })
  codeDigest?: string;
}
