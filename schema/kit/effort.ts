import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';
import type { PageSize } from './page-size.js';

/** What a field says of the work that it asks for: `api/limits/cost.ts` counts with it before anything runs. */
export interface Effort {
  /** Sizes of its argument `first`, those of a list where it says nothing; without that argument its own. */
  readonly size?: PageSize;
  /** Reads all records that match, however few objects come of them. */
  readonly isScan?: true;
}

/** Declares the effort of a field of a TypeGraphQL class. */
export const Effort = (effort: Effort) => Extensions({ effort });

/** The effort of a field of the schema. */
export const effortOf = (field: GraphQLField<unknown, unknown>) => (field.extensions.effort ?? {}) as Effort;
