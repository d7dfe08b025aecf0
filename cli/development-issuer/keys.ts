import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { ConfigError } from '../../api/config.js';

/** What a development issuer keeps, so that its tokens stay good over restarts. */
export interface IssuerSecrets {
  readonly jwk: JWK;
  readonly cookieKey: string;
  /** Of every program that has an account, so that it may be written into the settings of one. */
  readonly clientSecret: string;
}

/** Made once, beside the data, for nobody but its owner to read. */
export async function issuerSecrets(dataDir: string): Promise<IssuerSecrets> {
  const file = join(dataDir, 'issuer.json');
  try {
    mkdirSync(dataDir, { recursive: true });
    if (!existsSync(file)) writeFileSync(file, JSON.stringify(await made(), null, 2), { flag: 'wx', mode: 0o600 });
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigError(`${file}: cannot keep the keys of the development issuer (${(error as Error).message})`);
  }
}

/** Secrets in base64url: `+` and `/` do not survive HTTP Basic authentication with every client. */
const secret = () => randomBytes(32).toString('base64url');

async function made(): Promise<IssuerSecrets> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: randomBytes(8).toString('base64url') };
  return { jwk, cookieKey: secret(), clientSecret: secret() };
}
