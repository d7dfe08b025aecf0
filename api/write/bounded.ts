import { createHmac } from 'node:crypto';
import { Refusal } from '../../schema/kit/declare/acts/effects.js';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import type { Order } from './order.js';
import type { StoredAnswer } from './state.js';

/** What is asked before somebody without a post has something done. */
export interface Asked {
  /** Who and where, as digests, and how often at most in the time that is looked at. */
  readonly counted: readonly { readonly key: Buffer; readonly most: number }[];
  /** The digest of who sends what; absent where nothing is the same as anything. */
  readonly same: Buffer | undefined;
  /** The place of the request's answer: a retry is not the same once more. */
  readonly place: Buffer;
  readonly tells: Readonly<Record<string, unknown>>;
}
/** Whether it may be done: when to come again, or what was told of the same before. */
export type Admitted = { readonly again?: number; readonly before?: Readonly<Record<string, unknown>> };

/** What all nodes know of the last ten minutes. */
export interface Senders {
  admit(asked: Asked): Promise<Admitted>;
  /** It was not done after all. */
  forget(same: Buffer): Promise<void>;
}
export interface Bounds {
  readonly senders: Senders;
  /** Nobody who looks into the database learns an address. */
  readonly key: Uint8Array;
  /** See `limits.submissions`. */
  readonly limits: { readonly client: number; readonly address: number; readonly county: number };
}

const counties = 6;

/** Lets do what is bounded, or refuses it; what is done then is forgotten if it fails. */
export async function bounded<Done>(
  { act, actor, sent, place }: Order,
  { tells }: StoredAnswer,
  bounds: Bounds | undefined,
  work: () => Promise<Done>,
): Promise<Done | Refusal> {
  const { from, client, viewer } = actor;
  if (!bounds || !act.bounded || !from || (viewer.role !== 'anonymous' && viewer.role !== 'citizen')) return work();
  const { senders, key, limits } = bounds;
  const digest = (...parts: readonly unknown[]) =>
    createHmac('sha256', key)
      .update(JSON.stringify([act.name, ...parts]))
      .digest();
  const who = client ?? from.device ?? from.network;
  const counted = [{ key: digest('client', who), most: limits.client }];
  // Devices say themselves which they are.
  if (from.device !== undefined && client === undefined)
    counted.push({ key: digest('address', from.network), most: limits.address });
  const { division } = sent;
  if (typeof division === 'string')
    counted.push({ key: digest('county', division.slice(0, counties)), most: limits.county });
  const parts = act.bounded.same?.map((name) => sent[name] ?? null);
  const same = parts && digest('same', who, ...parts);
  const { again, before } = await senders.admit({ counted, same, place, tells });
  if (again !== undefined)
    throw new ClientError(
      'RATE_LIMITED',
      `${act.name} was asked for too often from here. Try again in ${again} seconds.`,
      { retryAfter: again },
    );
  if (before) return new Refusal('SENT_BEFORE', act.bounded.same!.slice(0, 1), before);
  try {
    return await work();
  } catch (error) {
    if (same) await senders.forget(same).catch(() => {});
    throw error;
  }
}
