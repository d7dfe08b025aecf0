import type { CandidateStatus } from '../../../schema/projects/livelihood.choices.js';
import { LivelihoodProposal } from '../../../schema/projects/livelihood-proposal.js';
import { LivelihoodRound } from '../../../schema/projects/livelihood-round.js';
import type { ScreeningCriterion } from '../../../schema/projects/screening.choices.js';
import { ScreeningStep } from '../../../schema/projects/screening-step.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { screening } from '../../places/ordos-projects.js';
import { addDays } from '../days.js';
import { divisionOf } from '../organisations.js';

interface Proposal {
  readonly id: string;
  readonly round: string;
  readonly division: string;
  readonly status: CandidateStatus;
  readonly screeningReason?: string;
}

/** Up, the government narrows the list; down, those concerned are asked. */
const upper = ['政府办公室', '政府专题会议', '政府常务会议'];
const lower = ['苏木乡镇和部门', '人大代表小组', '社会公示'];
const revisions = ['根据群众意见优化建设点位', '合并同类建议，扩大受益范围', '细化建设内容和完成时限'];

/** What the reasons for a proposal measure it by. */
const criteria: readonly (readonly [word: string, ScreeningCriterion])[] = [
  ['覆盖面', 'BROAD_REACH'],
  ['手续', 'VERIFIABILITY'],
  ['重复', 'EQUAL_BENEFIT'],
  ['资金', 'URGENCY'],
];

/** 伊金霍洛旗: candidates are chosen in three rounds up and down, between the last proposal and the session. */
export function screen(data: Dataset): void {
  const closings = new Map(data.of(LivelihoodRound).map((round) => [round.id, round.collectionClosesOn as string]));
  const proposals = data.of(LivelihoodProposal) as unknown as readonly Proposal[];
  for (const proposal of proposals)
    if (proposal.division === screening.banner) screenOne(data, proposal, closings.get(proposal.round)!);
}

function screenOne(
  data: Dataset,
  { id: proposal, round, division, status, screeningReason }: Proposal,
  closedOn: string,
) {
  const random = randomOf(`screening/${proposal}`);
  const { name } = divisionOf(division);
  const isOut = status === 'SCREENED_OUT';
  const last = isOut ? random.int(1, screening.turns) : screening.turns;
  for (let turn = 1; turn <= last; turn++)
    for (const [n, direction] of (['UP', 'DOWN'] as const).entries()) {
      const decidedOn = addDays(closedOn, 7 * turn - 5 + 4 * n);
      const isDropped = isOut && turn === last;
      if (decidedOn > data.day || (isDropped && direction === 'DOWN')) return;
      const isRevised = !isDropped && direction === 'DOWN' && random.chance(0.3);
      data.add(ScreeningStep, {
        id: uuidOf(`screening/${proposal}`, 2 * turn + n, new Date(decidedOn)),
        proposal,
        round,
        division,
        turn,
        direction,
        body: direction === 'UP' ? `${name}人民${upper[turn - 1]}` : lower[turn - 1]!,
        decision: isDropped ? 'DROPPED' : isRevised ? 'REVISED' : 'KEPT',
        decidedOn,
        ...(isRevised && { reason: random.pick(revisions) }),
        ...(isDropped && { reason: screeningReason!, criterion: criterionOf(screeningReason!) }),
      });
    }
}

function criterionOf(reason: string): ScreeningCriterion {
  const known = criteria.find(([word]) => reason.includes(word));
  if (!known) throw new Error(`no criterion for ${reason}`);
  return known[1];
}
