import { fromBase64 } from './bytes.js';

export const tellers = 3;

/** What everybody may know of the keys of a round. */
export interface Ceremony {
  /** X25519: what ballots are sealed for. */
  readonly sealKey: string;
  /** Of each teller: SHA-256 of her share in hexadecimal digits, and the Ed25519 key that her signatures are checked with. */
  readonly tellers: readonly { readonly share: string; readonly key: string }[];
}

export const ceremonyText = ({ sealKey, tellers }: Ceremony): string =>
  JSON.stringify({ sealKey, tellers: tellers.map(({ share, key }) => ({ share, key })) });

/** Undefined for a text that no ceremony writes. */
export function readCeremony(text: string): Ceremony | undefined {
  try {
    const ceremony = JSON.parse(text) as Ceremony;
    const is32 = (key: string) => fromBase64(key).length === 32;
    const isWhole =
      ceremonyText(ceremony) === text &&
      is32(ceremony.sealKey) &&
      ceremony.tellers.length === tellers &&
      new Set(ceremony.tellers.map(({ key }) => key)).size === tellers &&
      ceremony.tellers.every(({ share, key }) => /^[0-9a-f]{64}$/.test(share) && is32(key));
    return isWhole ? ceremony : undefined;
  } catch {
    return undefined;
  }
}
