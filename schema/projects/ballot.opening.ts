import { fromBase64 } from '../../ballot/protocol/bytes.js';
import { readCeremony } from '../../ballot/protocol/ceremony.js';
import { isStatementSigned, readSigned, type Statement } from '../../ballot/protocol/statement.js';
import { type Seen, set } from '../kit/transitions.js';
import type { BallotCandidate } from './ballot-candidate.js';

/** What the roll and the box say, when the ballot is closed. */
export interface Standing {
  readonly envelopes: number;
  readonly issued: number;
  readonly physical: number;
  readonly root: string;
  readonly isPublishable: boolean;
  readonly issueKey?: string | null;
  readonly boxKey?: string | null;
}

interface Ballot {
  readonly id: string;
  readonly method: string;
  readonly candidateCount: number;
  /** How many candidates a ballot may be for. */
  readonly most: number;
  readonly presentCount?: number | undefined;
  readonly ceremony?: string | undefined;
  readonly standing: Standing;
}

export const openingRefusals = {
  NOT_A_STATEMENT: ['不是本次票决的计票结果', 'It is no statement of this ballot'],
  NOT_SIGNED: ['没有两名监票人的签名', 'Two tellers have not signed it'],
  OTHER_ENVELOPES: ['所计选票与票箱封存的不同', 'They opened other envelopes than the box holds'],
  MORE_BALLOTS_THAN_PAPERS: ['选票多于发出的票数', 'More ballots than papers were issued'],
  DOES_NOT_ADD_UP: ['计票结果自相矛盾', 'The count does not add up'],
} as const;
type Fault = keyof typeof openingRefusals;

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

function faultOf(
  statement: Statement,
  { method, candidateCount, most, presentCount, standing }: Ballot,
): Fault | undefined {
  const { envelopes, envelopeRoot, physical, valid, refused, totals } = statement;
  if (envelopes !== standing.envelopes || envelopeRoot !== standing.root) return 'OTHER_ENVELOPES';
  const papers = method === 'ONLINE' ? standing.physical : Number.POSITIVE_INFINITY;
  if (
    envelopes > standing.issued ||
    physical > papers ||
    envelopes + physical > (presentCount ?? Number.POSITIVE_INFINITY)
  )
    return 'MORE_BALLOTS_THAN_PAPERS';
  if (totals.length !== candidateCount || valid + sum(Object.values(refused)) !== envelopes + physical)
    return 'DOES_NOT_ADD_UP';
  if (totals.some((one) => one.for + one.against + one.abstain !== valid)) return 'DOES_NOT_ADD_UP';
  return sum(totals.map((one) => one.for)) > most * valid ? 'DOES_NOT_ADD_UP' : undefined;
}

/** The tellers' statement, or why it is not taken. Those who count ballots on paper alone sign on paper. */
export function openingOf(
  file: string,
  ballot: Ballot,
): { readonly statement: Statement; readonly text: string } | Fault {
  const signed = readSigned(file);
  const round = `BallotRound:${ballot.id}`;
  if (signed?.statement.round !== round) return 'NOT_A_STATEMENT';
  const { statement, text, signatures } = signed;
  const tellers = ballot.ceremony === undefined ? undefined : readCeremony(ballot.ceremony)?.tellers;
  const signers = signatures.filter(
    ({ teller, signature }) =>
      tellers?.[teller] && isStatementSigned(round, text, signature, fromBase64(tellers[teller].key)),
  );
  if (tellers && new Set(signers.map(({ teller }) => teller)).size < 2) return 'NOT_SIGNED';
  return faultOf(statement, ballot) ?? { statement, text: file };
}

/** What is kept of it until it is published: figures that have no audience. */
export function tallied(
  { statement, text }: { readonly statement: Statement; readonly text: string },
  it: Pick<Ballot, 'method' | 'presentCount'> & { readonly candidates: readonly Seen<BallotCandidate, 'position'>[] },
  { issued, physical }: Standing,
) {
  const returned = statement.envelopes + statement.physical;
  const papers = it.method === 'ONLINE' ? issued + physical : (it.presentCount ?? returned);
  const also = it.candidates.map((one) => {
    const total = statement.totals[one.position - 1]!;
    return set(one, { talliedFor: total.for, talliedAgainst: total.against, talliedAbstain: total.abstain });
  });
  const counts = { talliedIssued: papers, talliedReturned: returned, talliedValid: statement.valid };
  return { sets: { ...counts, talliedStatement: text }, also };
}
