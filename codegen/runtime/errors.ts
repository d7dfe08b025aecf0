/** One entry of `errors` in an answer of the API. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  /** `code` is stable; `argument` is the path of the argument that is wrong. */
  readonly extensions?: { readonly code?: string; readonly argument?: string; readonly [key: string]: unknown };
}

/** Codes of this SDK itself; every other code is the API's. */
export type LocalCode =
  /** The function that gives the token failed. */
  | 'TOKEN'
  /** No answer came: no connection, or it was cut. */
  | 'NETWORK'
  /** No answer came within `timeoutMs`. */
  | 'TIMEOUT'
  /** The caller's signal was aborted. */
  | 'ABORTED'
  /** An answer came that is not the API's: often a proxy's or a wrong address. */
  | 'BAD_ANSWER';

interface Details {
  readonly status?: number;
  readonly errors?: readonly AnswerError[];
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/** The one class of errors that calls reject with. Decide by `code`; `message` is for people. */
export class SdkError extends Error {
  override readonly name = 'SdkError';
  /** HTTP status of the answer; 0 if none came. */
  readonly status: number;
  /** What the API said; empty if no answer of the API came. */
  readonly errors: readonly AnswerError[];
  /** Quote it when reporting a fault: it is in the server's log. */
  readonly requestId: string | undefined;
  /** How long the server asks to wait before the next attempt. */
  readonly retryAfterMs: number | undefined;

  constructor(
    readonly code: LocalCode | (string & {}),
    message: string,
    { status = 0, errors = [], requestId, retryAfterMs, cause }: Details = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    // Bundlers that go down to ES5 (mini-programs) lose the class of an error otherwise.
    Object.setPrototypeOf(this, SdkError.prototype);
    this.status = status;
    this.errors = errors;
    this.requestId = requestId;
    this.retryAfterMs = retryAfterMs;
  }
}
