import type { Viewer } from '../../schema/kit/declare/viewer.js';

/** Who sends a request. */
export interface Caller {
  readonly viewer: Viewer;
  /** A pseudonym for the log. Who sends no token has none. */
  readonly subject?: string;
  /** Whose idempotency keys these are: the subject, unless others have the same one. */
  readonly client?: string;
}

/** The caller that an Authorization header names; without a header, anonymous. Throws UNAUTHENTICATED. */
export type CallerOf = (authorization: string | undefined) => Promise<Caller>;
