import { ConfigError } from '../config-error.js';
import { type Algorithm, algorithms, type Cipher, cipherOf } from './ciphers.js';

/** Whose value it is: a property of a record, `PublicFeedback`, its key, `phone`. */
export interface Place {
  readonly type: string;
  readonly key: string;
  readonly field: string;
}

/** A value as it is stored. */
export interface Sealed {
  readonly algorithm: string;
  /** Which of the keys it was sealed by. */
  readonly keyName: string;
  readonly value: Buffer;
  /** What it is looked up by. */
  readonly blind: Buffer;
}

/** Seals and opens personal values. */
export interface Vault {
  /** What it seals by. */
  readonly newest: Pick<Sealed, 'algorithm' | 'keyName'>;
  /** By the newest key. `normal` is the value as it is looked up. */
  seal(place: Place, value: string, normal: string): Sealed;
  /** By the key that it was sealed by. @throws if that key is not given, or the value was changed */
  open(place: Place, sealed: Pick<Sealed, 'algorithm' | 'keyName' | 'value'>): string;
  /** What equal values are looked up by, whichever key they were sealed by. */
  blindsOf(field: string, normal: string): readonly Buffer[];
}

const secretBytes = 32;
const form = /^(?<name>[\w-]{1,20}):(?:(?<cipher>AES|SM4):)?(?<secret>[A-Za-z0-9+/]{43}=)$/;
const algorithmOf: Readonly<Record<string, Algorithm>> = { AES: algorithms[0], SM4: algorithms[1] };

const textOf = ({ type, key, field }: Place) => `${type}:${key}.${field}`;

/**
 * The keys of DATA_KEYS, or of another variable, the newest first: `2026:BASE64,2025:SM4:BASE64`. The newest seals, all open.
 * @throws ConfigError naming what is wrong
 */
export function vaultOf(keys: string, variable = 'DATA_KEYS'): Vault {
  const ciphers = new Map<string, Cipher>();
  for (const entry of keys.split(',').map((text) => text.trim())) {
    const { name, cipher = 'AES', secret } = form.exec(entry)?.groups ?? {};
    if (name === undefined || secret === undefined)
      throw new ConfigError(
        `${variable}: ${JSON.stringify(entry.split(':')[0]!.slice(0, 20))} is no key; give name:key or name:SM4:key, the key of ${secretBytes} random bytes in base64, from: openssl rand -base64 32`,
      );
    if (ciphers.has(name))
      throw new ConfigError(`${variable}: two keys are named ${name}; give each a name of its own`);
    ciphers.set(name, cipherOf(algorithmOf[cipher]!, Buffer.from(secret, 'base64')));
  }
  const [[newestName, newest]] = ciphers as unknown as [[string, Cipher]];
  const blindOf = (cipher: Cipher, field: string, normal: string) => cipher.blind(`${field}\n${normal}`);
  const sealedBy = { algorithm: newest.algorithm, keyName: newestName };
  return {
    newest: sealedBy,
    seal: (place, value, normal) => ({
      ...sealedBy,
      value: newest.seal(Buffer.from(value), textOf(place)),
      blind: blindOf(newest, place.field, normal),
    }),
    open: (place, { algorithm, keyName, value }) => {
      const cipher = ciphers.get(keyName);
      if (cipher?.algorithm !== algorithm)
        throw new Error(`${variable} has no key ${keyName} of ${algorithm}, by which ${textOf(place)} was sealed`);
      return cipher.open(value, textOf(place)).toString();
    },
    blindsOf: (field, normal) => [...ciphers.values()].map((cipher) => blindOf(cipher, field, normal)),
  };
}
