import { prefixOf } from '../kit/declare/division-codes.js';
import type { Role } from '../kit/declare/viewer.js';
import { fromSql, type Moment, one, optional, type Refusal, refuse, type Seen } from '../kit/transitions.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import type { ProposerKind } from './livelihood.choices.js';
import { LivelihoodRound } from './livelihood-round.js';

type Round = Seen<LivelihoodRound, 'stage' | 'division'>;

export const ofRound = {
  round: one(() => LivelihoodRound, '轮次：列入哪一轮次', 'The round that it is part of', ['stage', 'division']),
};
export const ofRoundIfAny = { round: optional(ofRound.round) };

/** Where what it came from belongs. */
export const sources = fromSql<Readonly<Record<string, string | null>>>(
  `json_build_object('station', (select s.division_code from station s where s.id = {station}),
    'feedback', (select f.division_code from public_feedback f where f.id = {feedback}),
    'suggestion', (select s.division_code from suggestion s where s.id = {suggestion}))`,
);
const placed = (divisions: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(Object.entries(divisions).flatMap(([name, division]) => (division ? [[name, { division }]] : [])));

/** As whom somebody proposes; a station takes down what others say. */
const kinds: Readonly<Partial<Record<Role, readonly ProposerKind[]>>> = {
  anonymous: ['RESIDENT', 'COLLECTIVE'],
  citizen: ['RESIDENT', 'COLLECTIVE'],
  deputy: ['DEPUTY'],
  agency: ['DEPARTMENT'],
};

export const roundFaults = {
  NOT_COLLECTING: ['该轮次不在征集期', 'The round takes no proposals now'],
  NOT_ITS_PLACE: ['不在该轮次的区划内', 'Not in the place of the round'],
} as const;
export const submissionRefusals = {
  ...elsewhere,
  ...roundFaults,
  NOT_SUCH_A_PROPOSER: ['提出主体与身份不符', 'You do not propose as such a one'],
} as const;

/** Why something cannot be part of a round that stands at one of these stages. */
export function outsideOf(
  round: Round,
  division: string,
  stages: readonly Round['stage'][],
): keyof typeof roundFaults | undefined {
  if (!stages.includes(round.stage)) return 'NOT_COLLECTING';
  return division.startsWith(prefixOf(round.division, 'round')) ? undefined : 'NOT_ITS_PLACE';
}

interface Submitted extends Pick<Moment, 'today' | 'viewer'> {
  readonly id: string;
  readonly division: string;
  readonly proposerKind: ProposerKind;
  readonly round?: Round | undefined;
  readonly sources?: Readonly<Record<string, string | null>> | undefined;
}

/** What is kept of a proposal beside its words, or why it is not taken. */
export function submitted({ id, division, proposerKind, round, sources = {}, today, viewer }: Submitted) {
  const allowed = kinds[viewer.role];
  if (allowed && !allowed.includes(proposerKind)) return refuse('NOT_SUCH_A_PROPOSER', 'proposerKind');
  const fault = round && outsideOf(round, division, ['COLLECTING']);
  if (fault) return refuse(fault, 'round') as Refusal<keyof typeof submissionRefusals>;
  const stranger = strangerAmong(placed(sources), division);
  if (stranger) return stranger;
  return {
    // Its day, and what nobody can count on from.
    number: `MS${today.replaceAll('-', '')}-${id.slice(-12).toUpperCase()}`,
    proposedOn: today,
    round: round?.id ?? null,
    deputy: viewer.deputy ?? null,
    agency: viewer.role === 'agency' ? (viewer.agency ?? null) : null,
  };
}
