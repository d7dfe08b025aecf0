import { ConfigError } from '../../config-error.js';
import { vaultOf } from '../../personal/vault.js';

/** The key of a ballot that papers are signed with, or receipts. */
export type KeyKind = 'issue' | 'box';

/** Private keys as they stand in the database: sealed by a key of BALLOT_KEYS, which does not. */
export interface KeyVault {
  /** What is stored: `name:algorithm:base64`. */
  seal(kind: KeyKind, round: string, privateKey: string): string;
  /** @throws ConfigError if it was sealed by a key that is not given, for another ballot, or not at all */
  open(kind: KeyKind, round: string, stored: string): string;
  /** What everything begins with that the newest key has sealed. */
  readonly newest: string;
}

export function keyVaultOf(keys: string): KeyVault {
  const vault = vaultOf(keys, 'BALLOT_KEYS');
  const newest = `${vault.newest.keyName}:${vault.newest.algorithm}:`;
  const placeOf = (kind: KeyKind, round: string) => ({ type: 'BallotRound', key: round, field: `${kind}Key` });
  return {
    newest,
    seal: (kind, round, privateKey) =>
      newest + vault.seal(placeOf(kind, round), privateKey, '').value.toString('base64'),
    open: (kind, round, stored) => {
      const [keyName, algorithm, sealed] = stored.split(':') as [string, string?, string?];
      try {
        // Who writes to the database could put a key of his own there: in the clear none is taken.
        if (algorithm === undefined || sealed === undefined) throw new Error('it is not sealed');
        return vault.open(placeOf(kind, round), { keyName, algorithm, value: Buffer.from(sealed, 'base64') });
      } catch (error) {
        throw new ConfigError(`BALLOT_KEYS: the ${kind} key of BallotRound:${round}: ${(error as Error).message}`);
      }
    },
  };
}
