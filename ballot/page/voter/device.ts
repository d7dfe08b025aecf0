import type { RoundRecord } from '../../protocol/round.js';
import type { Vote } from '../../protocol/vote.js';

/** How far she has come with a ballot, kept on this device alone; bytes are texts. */
export type Kept =
  /** Asked for her paper: the same seed asks for the same one. */
  | { readonly stage: 'asked'; readonly seed: string }
  | { readonly stage: 'paper'; readonly paper: string }
  /** She votes in the hall. */
  | { readonly stage: 'physical' }
  /** Sealed, and perhaps sent: it is sent as it is until the box answers. */
  | { readonly stage: 'sealed'; readonly paper: string; readonly vote: string }
  /** What is left when the box has it: neither paper nor envelope. */
  | {
      readonly stage: 'cast';
      readonly round: RoundRecord;
      readonly receipt: string;
      readonly signature: string;
      readonly lines: Vote['lines'];
    };

const prefix = 'ballot/1|';

export function kept(round: string): Kept | undefined {
  const text = localStorage.getItem(prefix + round);
  return text === null ? undefined : (JSON.parse(text) as Kept);
}

export function keep(round: string, value: Kept): void {
  localStorage.setItem(prefix + round, JSON.stringify(value));
  void navigator.storage?.persist?.();
}

export const forget = (round: string): void => localStorage.removeItem(prefix + round);

export const keptRounds = (): string[] =>
  Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));

/** Whether what is kept stays: a browser may be told to keep nothing. */
export function canKeep(): boolean {
  try {
    localStorage.setItem('ballot', '1');
    localStorage.removeItem('ballot');
    return true;
  } catch {
    return false;
  }
}
