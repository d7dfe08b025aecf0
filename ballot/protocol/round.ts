import { sha256 } from '@noble/hashes/sha2.js';
import { hexOf } from './bytes.js';
import type { Ceremony } from './ceremony.js';

/** What is published of a round before it is voted on; SHA-256 of its text hangs in the hall. */
export interface RoundRecord extends Ceremony {
  readonly protocol: 'ballot/1';
  /** Its global id. */
  readonly round: string;
  readonly name: string;
  /** In the order of the marks. */
  readonly candidates: readonly string[];
  /** For how many of them a ballot may be. */
  readonly most: number;
  readonly marks: 'FXA';
  /** RSA-2048, SPKI in base64: papers are signed with it. */
  readonly issueKey: string;
  /** Ed25519, SPKI in base64: receipts are signed with it. */
  readonly boxKey: string;
  readonly issuingOpensAt: string;
  readonly issuingClosesAt: string;
  readonly votingOpensAt: string;
  readonly votingClosesAt: string;
}

/** As it is published: the order of its parts is fixed. */
export const roundText = (record: RoundRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** SHA-256 of the text that is published. Names are no ASCII, so that UTF-8 is written here, where there is no TextEncoder. */
export function digestOfRound(round: RoundRecord): string {
  const text = unescape(encodeURIComponent(roundText(round)));
  return hexOf(sha256(Uint8Array.from(text, (sign) => sign.charCodeAt(0))));
}
