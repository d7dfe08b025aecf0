import type { GraphQLField, GraphQLInputField, GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';
import type { PageSize } from '../declare/page-size.js';

/**
 * Work that is no object of the answer, by its kind; `api/limits/limits.ts` has the price of each: a count, a scan or a
 * grouping of all records that match, telling their different values apart, a walk over relations, finding who is near a
 * place, comparing texts, drawing a picture, doing something that changes records.
 */
export type Work = 'count' | 'scan' | 'group' | 'distinct' | 'walk' | 'find' | 'compare' | 'draw' | 'act';

/** What a field says of the work that it asks for: `api/limits/cost.ts` counts with it before anything runs. */
export interface Effort {
  /** Sizes of its argument `first`, those of a list where it says nothing; without that argument its own. */
  readonly size?: PageSize;
  /** Of a list whose length follows from another argument: how many objects it has with a value, null without one. */
  readonly length?: { readonly argument: string; readonly of: (schema: GraphQLSchema, value: unknown) => number };
  /** Done once by a statement of its own, however many objects come of it; with the conditions of the list it is in. */
  readonly work?: Work;
  /** The field beside it whose statement does this work too, where both are asked for. */
  readonly sharedWith?: string;
  /** Done for each object. */
  readonly each?: Work;
  /** How many texts its argument `search` looks in. */
  readonly searched?: number;
}

/** What a field of a filter says of the condition that it is. */
export interface ConditionEffort {
  /** Looks at records of another concept. `isHeld`: not if it asks for no more than the key, which the record holds. */
  readonly relation?: { readonly isHeld: boolean };
  /** Looks for words in a text. */
  readonly isSearch?: true;
}

/** Declares the effort of a field of a TypeGraphQL class. */
export const Effort = (effort: Effort | ConditionEffort) => Extensions({ effort });

/** The effort of a field of the schema. */
export const effortOf = (field: GraphQLField<unknown, unknown>) => (field.extensions.effort ?? {}) as Effort;

export const conditionEffortOf = (field: GraphQLInputField) => (field.extensions.effort ?? {}) as ConditionEffort;
