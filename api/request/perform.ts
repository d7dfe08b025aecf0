import type { Act } from '../../schema/kit/declare/acts/acts.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import type { Stop } from './stop.js';

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
  readonly signal?: Stop | undefined;
}

/** What an act answers: its record, a global id; what its sender is told; why it was refused, if it was. */
export type Payload = Readonly<Record<string, unknown>>;

export type Perform = (act: Act, input: Readonly<Record<string, unknown>>, actor: Actor) => Promise<Payload>;
