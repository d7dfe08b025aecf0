/** What a file of transitions needs, in one import. */
export { type Moment, nothingKept } from './declare/acts/act.js';
export {
  type Addition,
  add,
  type Change,
  hold,
  Refusal,
  refuse,
  type Seen,
  set,
  share,
} from './declare/acts/effects.js';
export {
  choice,
  code,
  count,
  day,
  fen,
  list,
  one,
  oneBy,
  optional,
  personal,
  real,
  revealed,
  secret,
  text,
  yes,
} from './declare/acts/given.js';
export { listed } from './declare/acts/listed.js';
export { checkInKey, isShown, step, wrongCode } from './declare/acts/rotating.js';
export type { Setting } from './declare/acts/rows-of.js';
export { nextNumber } from './declare/acts/series.js';
export { fromSql, transitions, type Words } from './declare/acts/transitions.js';
export * from './declare/rows.js';
