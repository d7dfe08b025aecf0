/** What a concept file needs, in one import. */
export * from './declare/audience.js';
export { CheckedIn } from './declare/checked-in.js';
export { choices, type ValueOf } from './declare/choices.js';
export { Concept } from './declare/concept.js';
export { Computed, Derived, DerivedChoice } from './declare/derived.js';
export { always, liesIn } from './declare/invariants.js';
export { Overdue } from './declare/overdue.js';
export * from './declare/properties.js';
export { Entity, Versioned } from './declare/record.js';
export { One, OneAround } from './declare/relations.js';
export * from './declare/rows.js';
