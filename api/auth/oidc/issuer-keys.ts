import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { ClientError } from '../../../schema/kit/declare/client-error.js';
import { fetchJson } from '../fetch-json.js';

/** When keys are fetched. */
export interface KeyPatience {
  /** Keys of this age are fetched anew in the background: one that was withdrawn is refused from then on. */
  readonly freshMs: number;
  /** An issuer that cannot be reached does not stop its keys for this long. */
  readonly keptMs: number;
  /** Tokens with made-up keys cause no more than so many fetches in a minute. */
  readonly perMinute: number;
}
const usual: KeyPatience = { freshMs: 300_000, keptMs: 86_400_000, perMinute: 6 };

type KeySet = ReturnType<typeof createLocalJWKSet>;

/** The public keys of an OpenID Connect issuer, as its discovery document leads to them. */
export class IssuerKeys {
  #keys: KeySet | undefined;
  #fetchedAt = Number.NEGATIVE_INFINITY;
  #tries: readonly number[] = [];
  #fetching: Promise<void> | undefined;

  constructor(
    private readonly issuer: string,
    private readonly patience: KeyPatience = usual,
  ) {}

  /** The key that a token names. One that is not known may be new: then the keys are fetched once more. */
  readonly keyOf: JWTVerifyGetKey = async (header, token) => {
    const keys = await this.#current();
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !this.#mayFetch()) throw error;
      await this.#fetch();
      return await this.#keys!(header, token);
    }
  };

  async #current(): Promise<KeySet> {
    const age = performance.now() - this.#fetchedAt;
    if (age > this.patience.keptMs) {
      if (!this.#mayFetch()) throw unavailable();
      await this.#fetch();
    } else if (age > this.patience.freshMs && this.#mayFetch()) void this.#fetch().catch(() => {});
    return this.#keys!;
  }

  #mayFetch(): boolean {
    const lately = this.#tries.filter((tried) => tried > performance.now() - 60_000);
    return this.#fetching !== undefined || lately.length < this.patience.perMinute;
  }

  /** Whoever asks meanwhile waits for the same fetch. */
  #fetch(): Promise<void> {
    this.#fetching ??= this.#load().finally(() => {
      this.#fetching = undefined;
    });
    return this.#fetching;
  }

  async #load(): Promise<void> {
    this.#tries = [...this.#tries, performance.now()].slice(-this.patience.perMinute);
    try {
      const found = await fetchJson(`${this.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
      // OpenID Connect Discovery 1.0, 4.3: else one issuer could speak for another.
      if (found.issuer !== this.issuer) throw new Error(`the document of ${this.issuer} is of ${found.issuer}`);
      this.#keys = createLocalJWKSet((await fetchJson(String(found.jwks_uri))) as unknown as JSONWebKeySet);
      this.#fetchedAt = performance.now();
    } catch (cause) {
      throw unavailable(cause);
    }
  }
}

const unavailable = (cause?: unknown) => {
  const error = new ClientError('UNAVAILABLE', 'The issuer of the token cannot be asked for its keys now; try again.');
  error.cause = cause;
  return error;
};
