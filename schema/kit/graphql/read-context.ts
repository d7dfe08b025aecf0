import type { GraphQLField, GraphQLResolveInfo } from 'graphql';
import type { Class } from '../declare/class.js';
import type { Viewer } from '../declare/viewer.js';
import type { ServerLimits } from './about/limits.js';

/** Runs a query with the rights of the asker. Throws its first error. */
export type Ask = <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;

/** Texts that are `compared`, of the newest records of a county that everybody sees: which concept, the county’s six digits, since when. */
export interface RecentTexts {
  readonly of: Class;
  readonly county: string;
  readonly since: string;
}

/** What a resolver needs. */
export interface ReadContext {
  /** The read path, which answers one root field from the database. */
  readonly read: (info: GraphQLResolveInfo) => Promise<unknown>;
  /** For resolvers that put several answers together. */
  readonly ask: Ask;
  readonly viewer: Viewer;
  /** What the server holds the asker to; absent where no server asks. */
  readonly limits?: ServerLimits | undefined;
  /** The record with a global id, as far as it is selected and the asker may see it; null if it is hidden. */
  readonly record: (info: GraphQLResolveInfo, id: string) => Promise<object | null>;
  /** At most 2000 texts, the newest first, with the global ids of their records. */
  readonly recent: (question: RecentTexts) => Promise<readonly { readonly id: string; readonly text: string }[]>;
}

export type AnyField = GraphQLField<unknown, ReadContext>;
