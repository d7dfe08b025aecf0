import type { DocumentNode, GraphQLError } from 'graphql';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import type { ServerLimits } from '../../schema/kit/graphql/about/limits.js';
import type { Origin } from '../request/perform.js';
import type { Stop } from '../request/stop.js';
import type { Coerced } from '../request/variables.js';
import type { Plan } from './plan.js';

/** `data` that is JSON text already: the server writes it through unparsed. */
export class JsonText {
  constructor(readonly text: string) {}
}

/** One validated operation of one asker. */
export interface OperationRequest {
  readonly document: DocumentNode;
  /** The operation's text as sent: the plan cache's key. */
  readonly source: string;
  readonly operationName?: string;
  /** As sent. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** What they came to where the operation's cost was computed from them; coerced here if absent. */
  readonly coerced?: Coerced;
  readonly viewer: Viewer;
  /** Whose idempotency keys are sent; absent for whoever has no name. */
  readonly client?: string | undefined;
  /** Where it comes from. */
  readonly from?: Origin | undefined;
  /** The request, for the audit. */
  readonly request?: string | undefined;
  /** Texts for people are in Chinese. */
  readonly isChinese?: boolean | undefined;
  /** Aborted when the client leaves or the request's deadline passes. */
  readonly signal?: Stop;
  /** Likely to be asked again, so that its plan is worth keeping from the first time on. */
  readonly isExpected?: boolean;
  /** Runs on the connections of expensive questions, so that cheap ones find theirs free. */
  readonly isExpensive?: boolean | undefined;
  /** Most characters of the answer. */
  readonly longest?: number | undefined;
  /** What the server holds the asker to, for who asks after it. */
  readonly limits?: ServerLimits;
  /** Return each statement's SQL and time in `extensions.sql` (development only). */
  readonly explain?: boolean;
}

export interface Answer {
  readonly data: JsonText | Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
  readonly extensions?: Record<string, unknown>;
  /** What it was read by, if by one plan alone. */
  readonly plan?: Plan;
}

export type Execute = (question: OperationRequest) => Promise<Answer>;
