import type { Viewer } from '../../schema/kit/declare/viewer.js';

/** Who sends a request. */
export interface Caller {
  readonly viewer: Viewer;
  /** A pseudonym for the log. Who sends no token has none. */
  readonly subject?: string;
  /** Whose idempotency keys these are: the subject, unless others have the same one. */
  readonly client?: string;
}

/** What a request says of its sender. */
export interface Credentials {
  readonly authorization?: string | undefined;
  /** One of the roles that its account has: `staff`, or `staff@150602` if it has posts in several divisions. */
  readonly 'x-role'?: string | string[] | undefined;
}

/** The caller that the headers of a request name; without a token, anonymous. @throws UNAUTHENTICATED, FORBIDDEN */
export type CallerOf = (headers: Credentials) => Promise<Caller>;

/** Whoever has a token, in each role in which they may ask: in the first unless they say otherwise. */
export interface Bearer {
  readonly callers: readonly Caller[];
  /** Unix time in seconds. */
  readonly ends: number;
}
