import type { HandlingResult } from './suggestion.choices.js';

/** The common classes that a local class can mean; the first where nothing else is said. */
const meanings: Readonly<Record<string, readonly HandlingResult[]>> = {
  A: ['SOLVED'],
  B: ['BEING_SOLVED', 'PLANNED'],
  C: ['NOT_SOLVABLE_NOW', 'PLANNED'],
  D: ['FOR_REFERENCE'],
};
const letters: Readonly<Record<string, string>> = { 甲: 'A', 乙: 'B', 丙: 'C', 丁: 'D' };

/** What a class as the place writes it can mean: A, Ａ类, 甲 …; undefined if it is none of these. */
export function meaningsOf(localClass: string): readonly HandlingResult[] | undefined {
  const bare = localClass.normalize('NFKC').trim().replace(/类$/, '').toUpperCase();
  return meanings[letters[bare] ?? bare];
}
