import type { Pool } from 'pg';
import type { Claims } from '../../api/auth/claims.js';
import type { Variables } from '../operations/operation.js';
import type { HandOrder, Input, Transaction } from './transaction.js';

/** What an act is done on, or what is sent: the values that one request differs from another by. */
export type Target = Variables;

/** A mutation as one of the two GraphQL servers is asked for it. */
export interface Mutation {
  readonly query: string;
  readonly variables: (target: Target) => object;
}

/** Something that is done to a record, as all three are asked for it. */
export interface WriteOperation {
  readonly name: string;
  /** In one line, for the table. */
  readonly what: string;
  /** Makes so many records that an act can be done on once each; none are made if the act begins one. */
  readonly targets: (database: Pool, count: number) => Promise<readonly Target[]>;
  /** Where `count` requests have different targets; else they may share one. */
  readonly isOnce: boolean;
  /** So has the row that PostGraphile creates. */
  readonly isRowOnce?: true;
  /** Who sends it; nobody, if absent. */
  readonly sender?: (target: Target) => Claims;
  /** The act's name, and what is selected of its payload. */
  readonly act: string;
  readonly payload: string;
  /** Its input beside the key. */
  readonly input: (target: Target) => Input;
  /** The tables of records that it writes. */
  readonly tables: readonly string[];
  /** The answer's payload as text; throws what refuses it. */
  readonly byHand: (order: HandOrder, transaction: Transaction) => Promise<string>;
  /** One row of the table that is written most of. */
  readonly postgraphile: Mutation;
}
