import { type Change, list, one, refuse, type Seen, set } from '../kit/transitions.js';
import { LegislativeOpinion } from './legislative-opinion.js';
import { SolicitedOpinion } from './solicited-opinion.js';

const looked = ['status', 'solicitation'] as const;
/** Opinions of a solicitation that an act on it names. */
export const drafts = list(one(() => LegislativeOpinion, '立法意见', 'Opinions on the draft law', looked));
export const topics = list(one(() => SolicitedOpinion, '征集意见', 'Opinions on another topic', looked));

export const opinionRefusals = {
  OF_ANOTHER_CALL: ['意见不属于该意见征集', 'An opinion belongs to another solicitation'],
  NOT_AT_THAT_STEP: ['有意见不在可进行此操作的状态', 'An opinion is at another step'],
} as const;

interface Looked {
  readonly id: string;
  readonly status: string;
  readonly solicitation?: string | undefined;
}

/** What becomes of opinions that stand at one of these steps; or why nothing does. */
export function advance<Opinion extends Seen<LegislativeOpinion> & Looked>(
  opinions: readonly Opinion[],
  solicitation: string,
  from: readonly Opinion['status'][],
  row: Parameters<typeof set<LegislativeOpinion>>[1],
): Change[] | ReturnType<typeof refuse<keyof typeof opinionRefusals>>;
export function advance<Opinion extends Seen<SolicitedOpinion> & Looked>(
  opinions: readonly Opinion[],
  solicitation: string,
  from: readonly Opinion['status'][],
  row: Parameters<typeof set<SolicitedOpinion>>[1],
): Change[] | ReturnType<typeof refuse<keyof typeof opinionRefusals>>;
export function advance(opinions: readonly Looked[], solicitation: string, from: readonly string[], row: object) {
  if (opinions.some((one) => one.solicitation !== solicitation)) return refuse('OF_ANOTHER_CALL', 'opinions');
  if (opinions.some(({ status }) => !from.includes(status))) return refuse('NOT_AT_THAT_STEP', 'opinions');
  return opinions.map((one) => set(one, row as never));
}
