/** What a concept file needs, in one import. */
export * from './audience.js';
export { choices, type ValueOf } from './choices.js';
export { Concept } from './concept.js';
export { Computed, Derived } from './derived.js';
export { always, liesIn } from './invariants.js';
export { Overdue } from './overdue.js';
export { Entity, Versioned } from './record.js';
export { One } from './relations.js';
export * from './rows.js';
export * from './words.js';
