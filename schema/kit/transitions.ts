/** What a file of transitions needs, in one import. */
export type { Moment } from './declare/acts/act.js';
export { type Addition, add, hold, type Refusal, refuse, type Seen, set } from './declare/acts/effects.js';
export { choice, code, count, day, list, one, optional, text, yes } from './declare/acts/given.js';
export type { Setting } from './declare/acts/rows-of.js';
export { fromSql, listed, transitions, type Words } from './declare/acts/transitions.js';
export * from './declare/rows.js';
