import { hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../config-error.js';

const SECRET_BYTES = 32;
const advice = `give at least ${SECRET_BYTES} random bytes, for example from: openssl rand -base64 48`;

export interface SecretSource {
  /** TOKEN_SECRET. */
  readonly given: string | undefined;
  readonly dataDir: string;
}

/** The key of a development's tokens: the one that is given, else that of the data folder, made on the first start. */
export function tokenSecret({ given, dataDir }: SecretSource): Uint8Array {
  const secret = Buffer.from(given ?? developmentSecret(dataDir));
  if (secret.length >= SECRET_BYTES) return new Uint8Array(secret);
  if (given !== undefined) throw new ConfigError(`TOKEN_SECRET: ${secret.length} bytes are too short; ${advice}`);
  throw new ConfigError(`${join(dataDir, 'token.secret')}: too short to be a secret; delete it and start again`);
}

/** The key that a server has, for those who sign for it: a new one would be accepted by nobody. */
export function existingSecret(source: SecretSource): Uint8Array {
  const isNew = source.given === undefined && !existsSync(fileIn(source.dataDir));
  if (!isNew) return tokenSecret(source);
  throw new ConfigError(
    `DATA_DIR: no server has started in ${source.dataDir} yet, so that its tokens have no secret; ` +
      "start it first, or give the server's DATA_DIR or TOKEN_SECRET",
  );
}

const fileIn = (dataDir: string) => join(dataDir, 'token.secret');

/** Tokens of a developer stay valid over restarts: the secret is made once and kept beside the data. */
function developmentSecret(dataDir: string): string {
  const file = fileIn(dataDir);
  try {
    mkdirSync(dataDir, { recursive: true });
    if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
    chmodSync(file, 0o600);
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new ConfigError(`DATA_DIR: cannot keep a secret in ${dataDir} (${(error as Error).message})`);
  }
}

/** The key of the audit in development: it follows from the secret of the tokens. */
export const developmentAuditKey = (secret: Uint8Array): string =>
  Buffer.from(hkdfSync('sha256', secret, '', 'deputy-graph: heads of the audit', 32)).toString('base64');

/** Keys of a development that seal what is stored follow from the secret of the tokens, too. */
const developmentKeys = (secret: Uint8Array, use: string): string =>
  `development:${Buffer.from(hkdfSync('sha256', secret, '', `deputy-graph: ${use}`, 32)).toString('base64')}`;
export const developmentDataKeys = (secret: Uint8Array): string => developmentKeys(secret, 'personal data');
export const developmentBallotKeys = (secret: Uint8Array): string => developmentKeys(secret, 'keys of ballots');
