import { concat, hexOf } from './bytes.js';
import { ballotBytes, type Mark, marks, trackerBytes } from './formats.js';

/** One line of a ballot: how she voted on a candidate, and the number under which she finds that again. */
export interface Line {
  readonly mark: Mark;
  /** 12 hexadecimal digits, of its own for each candidate: no number belongs to a whole ballot. */
  readonly tracker: string;
}

const version = 1;
const code = (mark: Mark) => mark.charCodeAt(0);

/** `random` are 6 bytes for each mark. */
export function packBallot(chosen: readonly Mark[], random: Uint8Array): Uint8Array {
  if (random.length !== chosen.length * trackerBytes) throw new RangeError('6 random bytes for each candidate');
  return concat(Uint8Array.of(version), Uint8Array.from(chosen, code), random);
}

/** Why an envelope is no valid ballot. */
export type Fault = 'SEALED_WRONG' | 'MALFORMED' | 'TRACKERS_REPEATED' | 'TOO_MANY_FOR';

/** `most` candidates may be voted for; more make the ballot invalid. */
export function unpackBallot(bytes: Uint8Array, candidates: number, most: number): readonly Line[] | Fault {
  if (bytes.length !== ballotBytes(candidates) || bytes[0] !== version) return 'MALFORMED';
  const lines: Line[] = [];
  for (let i = 0; i < candidates; i++) {
    const mark = marks.find((one) => code(one) === bytes[1 + i]);
    if (!mark) return 'MALFORMED';
    const at = 1 + candidates + i * trackerBytes;
    lines.push({ mark, tracker: hexOf(bytes.subarray(at, at + trackerBytes)) });
  }
  // One number for all lines would show a whole ballot to whoever dictated it.
  if (new Set(lines.map(({ tracker }) => tracker)).size < candidates) return 'TRACKERS_REPEATED';
  return lines.filter(({ mark }) => mark === 'F').length > most ? 'TOO_MANY_FOR' : lines;
}
