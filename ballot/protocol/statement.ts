import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Fault, Line } from './ballot.js';
import { ascii, base64Of, concat, fromBase64, hexOf } from './bytes.js';
import { label } from './formats.js';

/** The lines of all ballots for one candidate, sorted by tracker: nothing says which lines are of one ballot. */
export type List = readonly Line[];

export interface Total {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

/** What the tellers sign: the count, and the lists by their digest. */
export interface Statement {
  readonly round: string;
  readonly envelopes: number;
  /** Of all envelopes, in hexadecimal digits. */
  readonly envelopeRoot: string;
  /** Ballots on paper that were put in at the opening. */
  readonly physical: number;
  readonly refused: Readonly<Partial<Record<Fault, number>>>;
  readonly valid: number;
  readonly totals: readonly Total[];
  /** Of the text of the lists, in hexadecimal digits. */
  readonly lists: string;
}
export interface Signature {
  readonly teller: number;
  readonly signature: string;
}
/** The tellers' signed file. `text` is the statement as it was signed. */
export interface SignedStatement {
  readonly text: string;
  readonly signatures: readonly Signature[];
}

export const totalOf = (list: List): Total => {
  const count = (mark: Line['mark']) => list.filter((line) => line.mark === mark).length;
  return { for: count('F'), against: count('X'), abstain: count('A') };
};

/** The lists as they are published: two openings of the same envelopes give the same bytes. */
export const listsText = (lists: readonly List[]): string =>
  `${JSON.stringify(lists.map((list) => list.map(({ tracker, mark }) => `${tracker}${mark}`)))}\n`;

/** @throws for a text that `listsText` does not write */
export function readLists(text: string): readonly List[] {
  const rows = JSON.parse(text) as readonly (readonly string[])[];
  const line = (row: string): Line => {
    if (!/^[0-9a-f]{12}[FXA]$/.test(row)) throw new RangeError('not a line of a list');
    return { tracker: row.slice(0, 12), mark: row.slice(12) as Line['mark'] };
  };
  const lists = rows.map((list) => list.map(line));
  if (listsText(lists) !== text) throw new RangeError('not written as lists are');
  return lists;
}

export const digestOf = (text: string): string => hexOf(sha256(ascii(text)));

const signed = (round: string, text: string) => concat(label(round, 'statement'), ascii(text));

export const signStatement = (round: string, text: string, secretKey: Uint8Array): string =>
  base64Of(ed25519.sign(signed(round, text), secretKey));

export const isStatementSigned = (round: string, text: string, signature: string, publicKey: Uint8Array): boolean => {
  try {
    return ed25519.verify(fromBase64(signature), signed(round, text), publicKey);
  } catch {
    return false;
  }
};

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Undefined for a file that has another shape than the one that tellers write. */
export function readSigned(file: string): (SignedStatement & { readonly statement: Statement }) | undefined {
  try {
    const { text, signatures } = JSON.parse(file) as SignedStatement;
    const statement = JSON.parse(text) as Statement;
    const { round, envelopes, envelopeRoot, physical, refused, valid, totals, lists } = statement;
    const counts = totals.flatMap((one) => [one.for, one.against, one.abstain]);
    const isWhole =
      [round, envelopeRoot, lists].every((one) => typeof one === 'string') &&
      [envelopes, physical, valid, ...Object.values(refused), ...counts].every(isCount) &&
      signatures.every(({ teller, signature }) => isCount(teller) && typeof signature === 'string');
    return isWhole ? { text, signatures, statement } : undefined;
  } catch {
    return undefined;
  }
}
