import type { Act } from '../../schema/kit/declare/acts/acts.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';

/** Where a request comes from: the network, and the device as far as it says which it is. */
export interface Origin {
  readonly network: string;
  readonly device?: string | undefined;
}

/** Who wants something done, and in which request. */
export interface Actor {
  readonly viewer: Viewer;
  /** Whose idempotency keys these are; absent for whoever has no name, whose keys are long and random. */
  readonly client?: string | undefined;
  /** Where it comes from, for what is bounded. */
  readonly from?: Origin | undefined;
  /** The request, for the audit. */
  readonly request?: string | undefined;
  /** Refusals are worded in Chinese. */
  readonly isChinese?: boolean | undefined;
  /** Aborted when the request's time is up. What has begun to be written is written all the same. */
  readonly signal?: AbortSignal | undefined;
}

/** What came of an act. */
export interface Performed {
  /** The payload; its record is a global id. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** That record was named by its code, so that the actor sees of it what is open to all. */
  readonly isEntitled: boolean;
}

export type Perform = (act: Act, input: Readonly<Record<string, unknown>>, actor: Actor) => Promise<Performed>;
