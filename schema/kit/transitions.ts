/** What a file of transitions needs, in one import. */
export { add, hold, refuse, set } from './declare/acts/effects.js';
export { choice, code, count, day, list, one, optional, text, yes } from './declare/acts/given.js';
export { listed, transitions } from './declare/acts/transitions.js';
export * from './declare/rows.js';
