import { type Line, packBallot, unpackBallot } from '../../protocol/ballot.js';
import { type Mark, marks, trackerBytes } from '../../protocol/formats.js';
import type { RoundRecord } from '../../protocol/round.js';
import type { Words } from '../dom.js';

const linesOf = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .split('\n')
    .map((line) => line.replace(/\s/g, ''));

/** What is wrong with the ballots on paper as they were typed: the first line that is, and why. */
export function faultOf(text: string, { candidates }: RoundRecord): Words | undefined {
  for (const [n, line] of linesOf(text).entries()) {
    if (!line) continue;
    const at = n + 1;
    const strange = [...line].find((sign) => !marks.includes(sign as Mark));
    if (strange) return [`第${at}行有“${strange}”：只写F、X、A`, `Line ${at} has “${strange}”: write F, X and A only`];
    if (line.length !== candidates.length)
      return [
        `第${at}行写了${line.length}个，应为${candidates.length}个`,
        `Line ${at} has ${line.length} marks, not ${candidates.length}`,
      ];
  }
  return undefined;
}

export const countOf = (text: string): number => linesOf(text).filter(Boolean).length;

/** They get trackers as every other: whatever is on them, over-votes too. */
export const physicalBallots = (text: string, { candidates }: RoundRecord): readonly (readonly Line[])[] =>
  linesOf(text)
    .filter(Boolean)
    .map((line) => {
      const chosen = line.split('') as Mark[];
      const random = crypto.getRandomValues(new Uint8Array(chosen.length * trackerBytes));
      const lines = unpackBallot(packBallot(chosen, random), candidates.length, candidates.length);
      if (typeof lines === 'string') throw new RangeError(lines);
      return lines;
    });
