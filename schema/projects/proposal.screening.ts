import { type Competence, competent, decidesOn, decisionRefusals, seenOfDecision } from '../bodies/decides-on.js';
import { Decision } from '../bodies/decision.js';
import {
  type Addition,
  add,
  choice,
  count,
  fromSql,
  type Moment,
  one,
  optional,
  type Refusal,
  refuse,
  type Seen,
  text,
} from '../kit/transitions.js';
import type { LivelihoodRound } from './livelihood-round.js';
import { ScreeningCriterion, type ScreeningDecision, ScreeningDirection } from './screening.choices.js';
import { ScreeningStep } from './screening-step.js';

interface LastStep {
  readonly turn: number;
  readonly direction: ScreeningDirection;
  readonly decidedOn: string;
}

/** The latest step of its round, as it is now. */
export const lastStep = fromSql<LastStep>(
  `(select json_build_object('turn', s.turn, 'direction', s.direction, 'decidedOn', s.decided_on) from screening_step s
    where s.proposal_id = {id} and s.round_id = {round} order by s.turn desc, s.direction limit 1)`,
);

/** Of every screening: what is sent, what is looked at, and why it is refused. */
export const screening = {
  given: {
    direction: choice(ScreeningDirection, '流转方向', 'Up or down'),
    body: text('筛选主体：决定或者被征询意见的机构，不是个人', 'The body that decided or was asked', { max: 100 }),
    criterion: optional(choice(ScreeningCriterion, '筛选原则：起决定作用的原则', 'What decided it')),
    participants: optional(text('参加方：征求意见时参加的单位和各方面人员', 'Who took part when opinions were asked')),
    participantCount: optional(count('参加人数', 'How many took part')),
    resolution: optional(
      one(() => Decision, '政府决定：上报后政府对清单的决定', 'The government’s decision on the list', seenOfDecision),
    ),
  },
  sees: ['proposedOn'],
  beside: { round: ['stage', 'division'] },
  reads: {
    lastStep,
    ...competent('(select r.division_code from livelihood_round r where r.id = {round})', "'GOVERNMENT'"),
  },
  refusals: {
    ...decisionRefusals,
    NOT_BEING_SCREENED: ['未列入轮次，或者轮次不在筛选阶段', 'In no round that is being screened'],
    NOT_UP_YET: ['尚未上报，不能下发', 'Down only after it went up'],
    RESOLUTION_MISSING: ['上报的须有政府决定，下发的不得有', 'Up needs a decision of the government, down none'],
  },
} as const;
type Faults = keyof typeof screening.refusals;

export interface Screened extends Pick<Moment, 'today' | 'newId'> {
  readonly id: string;
  readonly it: {
    readonly proposedOn: string;
    readonly round?: Seen<LivelihoodRound, 'stage' | 'division'> | undefined;
  };
  readonly direction: ScreeningDirection;
  readonly body: string;
  readonly criterion?: ScreeningCriterion | undefined;
  readonly participants?: string | undefined;
  readonly participantCount?: number | undefined;
  readonly reason?: string | undefined;
  readonly resolution?: (Parameters<typeof decidesOn>[0] & { readonly id: string }) | undefined;
  readonly lastStep?: LastStep | undefined;
  readonly bodies?: Competence['bodies'];
}

/** Why a list may not go this way now: up and down take turns, though what is clear need not come down. */
function faultOf({ it: { round, proposedOn }, direction, resolution, lastStep, bodies }: Screened) {
  if (round?.stage !== 'SCREENING') return refuse<Faults>('NOT_BEING_SCREENED', 'id');
  if (direction === 'DOWN' && lastStep?.direction !== 'UP') return refuse<Faults>('NOT_UP_YET', 'direction');
  if ((direction === 'UP') !== (resolution !== undefined)) return refuse<Faults>('RESOLUTION_MISSING', 'resolution');
  const since = lastStep?.decidedOn ?? proposedOn;
  const fault =
    resolution && decidesOn(resolution, { kind: 'DECIDED', subject: `LivelihoodRound:${round.id}`, since, bodies });
  return fault && refuse<Faults>(fault, 'resolution');
}

/** The step that a screening leaves. */
export function stepOf(screened: Screened, decision: ScreeningDecision): Addition | Refusal<Faults> {
  const { id, it, direction, lastStep, resolution, today, newId } = screened;
  const fault = faultOf(screened);
  if (fault) return fault;
  const { body, criterion = null, participants = null, participantCount = null, reason = null } = screened;
  return add(ScreeningStep, {
    ...{ id: newId(), proposal: id, round: it.round!.id, division: it.round!.division },
    turn: (lastStep?.turn ?? 0) + (direction === 'UP' ? 1 : 0),
    ...{ direction, body, decision, criterion, reason, participants, participantCount },
    resolution: resolution?.id ?? null,
    decidedOn: resolution?.decidedOn ?? today,
  });
}
