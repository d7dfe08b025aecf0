import { LRUCache } from 'lru-cache';
import type { Adapter, AdapterPayload } from 'oidc-provider';

/** What begun sign-ins leave behind, for as long as they last; more than ten thousand at a time push out the oldest. */
export function inMemory(): new (kind: string) => Adapter {
  const kept = new LRUCache<string, AdapterPayload>({ max: 10_000 });
  const places = new LRUCache<string, string>({ max: 10_000 });
  return class {
    constructor(private readonly kind: string) {}

    private key(id: string) {
      return `${this.kind}:${id}`;
    }

    async upsert(id: string, payload: AdapterPayload, seconds: number): Promise<void> {
      const options = seconds ? { ttl: seconds * 1000 } : {};
      kept.set(this.key(id), payload, options);
      for (const place of [payload.uid, payload.userCode]) if (place) places.set(this.key(place), id, options);
    }

    find = async (id: string) => kept.get(this.key(id));
    findByUid = async (uid: string) => kept.get(this.key(places.get(this.key(uid)) ?? ''));
    findByUserCode = this.findByUid;

    /** A code that has been used tells of its theft when it is used again. */
    async consume(id: string): Promise<void> {
      const payload = kept.get(this.key(id));
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    }

    async destroy(id: string): Promise<void> {
      kept.delete(this.key(id));
    }

    /** All that came of one consent. */
    async revokeByGrantId(grantId: string): Promise<void> {
      for (const [key, payload] of kept.entries()) if (payload.grantId === grantId) kept.delete(key);
    }
  };
}
