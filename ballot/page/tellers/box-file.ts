import { fromBase64 } from '../../protocol/bytes.js';
import type { RoundRecord } from '../../protocol/round.js';

export interface BoxFile {
  readonly round: RoundRecord;
  readonly envelopes: readonly Uint8Array[];
}

/** Undefined for what `ballot-envelopes` does not write. */
export function readBox(text: string): BoxFile | undefined {
  try {
    const { round, envelopes } = JSON.parse(text) as { round: RoundRecord; envelopes: string[] };
    const isRound = round.protocol === 'ballot/1' && round.candidates.length > 0 && round.tellers.length > 0;
    return isRound ? { round, envelopes: envelopes.map(fromBase64) } : undefined;
  } catch {
    return undefined;
  }
}
