import { type Competence, competent, decidesOn, decisionRefusals, seenOfDecision } from '../bodies/decides-on.js';
import { Decision } from '../bodies/decision.js';
import { type Change, fromSql, list, one, optional, type Refusal, refuse, type Seen, set } from '../kit/transitions.js';
import { LivelihoodProposal } from './livelihood-proposal.js';
import { deciderSql, seatSql } from './round.seat.js';

type Candidate = Seen<LivelihoodProposal, 'status' | 'round'>;
interface Agreed {
  readonly id: string;
  readonly meeting: string;
}

const seen = ['status', 'round'] as const;

export const decisionInput = {
  decision: one(() => Decision, '决定：确定项目的决定', 'The decision on the projects', [...seenOfDecision, 'meeting']),
  chosen: list(one(() => LivelihoodProposal, '确定的项目', 'What was chosen', seen)),
  notChosen: optional(list(one(() => LivelihoodProposal, '未确定的项目', 'What was not', seen))),
};
export const decisionReads = {
  ...competent(seatSql, deciderSql),
  candidates: fromSql<number>(
    `(select count(*) from livelihood_proposal p where p.round_id = {id} and p.status = 'SHORTLISTED')`,
  ),
  agreed: fromSql<readonly Agreed[]>(
    `(select json_agg(json_build_object('id', c.id, 'meeting', c.meeting_id)) from consultation c where c.round_id = {id} and c.result = 'AGREED')`,
  ),
};
export const roundRefusals = {
  ...decisionRefusals,
  NOT_A_CANDIDATE: ['不是该轮次的候选项目，或者重复列出', 'Not a candidate of this round, or named twice'],
  NOT_ALL_NAMED: ['有候选项目既未列为确定，也未列为未确定', 'Some candidates are named as neither'],
  NOT_AGREED: ['该会议的会商未达成一致', 'No consultation at this meeting has agreed'],
} as const;

interface Deciding {
  readonly id: string;
  readonly it: { readonly collectionClosesOn: string };
  readonly decision: Parameters<typeof decidesOn>[0] & { readonly id: string; readonly meeting: string };
  readonly chosen: readonly Candidate[];
  readonly notChosen?: readonly Candidate[] | undefined;
  readonly candidates?: number | undefined;
  readonly agreed?: readonly Agreed[] | undefined;
  readonly bodies: Competence['bodies'];
}

/** What becomes of each candidate: all are named, once. */
export function settle(deciding: Deciding): Change[] | Refusal<keyof typeof roundRefusals> {
  const { id, it, decision, chosen, notChosen = [], candidates, agreed = [], bodies } = deciding;
  const subject = `LivelihoodRound:${id}`;
  const fault = decidesOn(decision, { kind: 'DECIDED', subject, since: it.collectionClosesOn, bodies });
  if (fault) return refuse(fault, 'decision');
  const named = [...chosen, ...notChosen];
  if (new Set(named.map((one) => one.id)).size < named.length) return refuse('NOT_A_CANDIDATE', 'notChosen');
  if (!named.every((one) => one.round === id && one.status === 'SHORTLISTED'))
    return refuse('NOT_A_CANDIDATE', 'chosen');
  if (named.length !== candidates) return refuse('NOT_ALL_NAMED', 'notChosen');
  const held = agreed.find(({ meeting }) => meeting === decision.meeting);
  if (!held) return refuse('NOT_AGREED', 'decision');
  const consultation = held.id;
  return [
    ...chosen.map((one) => set(one, { status: 'CHOSEN', consultation })),
    ...notChosen.map((one) => set(one, { status: 'NOT_CHOSEN', consultation })),
  ];
}
