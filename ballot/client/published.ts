import { base64Of } from '../protocol/bytes.js';
import { readLists } from '../protocol/statement.js';
import type { Vote } from '../protocol/vote.js';

/** What a voter finds of her vote in what was published. */
export interface Found {
  /** Her envelope is among those that were opened. */
  readonly envelope: boolean;
  /** Of each candidate: her tracker is in the list, with her mark. */
  readonly lines: readonly boolean[];
}

/** Looks her vote up in whole files: nobody is asked for her trackers. */
export function findVote(
  files: { readonly papers: string; readonly lists: string },
  vote: Pick<Vote, 'receipt' | 'lines'>,
): Found {
  const { papers } = JSON.parse(files.papers) as { papers: readonly (readonly string[])[] };
  const lists = readLists(files.lists);
  const receipt = base64Of(vote.receipt);
  return {
    envelope: papers.some((row) => row[2] === receipt),
    lines: vote.lines.map(
      ({ tracker, mark }, n) => lists[n]?.some((line) => line.tracker === tracker && line.mark === mark) ?? false,
    ),
  };
}
