import { createCallerOf } from '../../auth/bearer.js';
import type { Issuer } from '../../auth/issuer.js';
import { createSubjects } from '../../auth/subjects.js';
import { createDirectory } from '../../database/directory.js';
import { keyVaultOf } from '../host/key-vault.js';
import { keepKeys } from '../host/keys.js';
import { openPool } from '../host/pool.js';
import { type Served, serve } from '../host/serve.js';
import { type IssuerContext, issuerSchema } from './issuer.js';

export interface IssuerOptions {
  /** How the issuer logs in to the database. */
  readonly url: string;
  /** BALLOT_KEYS, which seal its private keys. */
  readonly keys: string;
  /** How accounts are looked up: as the reader. */
  readonly readerUrl: string;
  readonly host: string;
  readonly port: number;
  /** Whose tokens are taken. */
  readonly issuers: readonly Issuer[];
}

/** The issuer, alone: a deputy asks with her token, and gets her paper. */
export async function serveIssuer(options: IssuerOptions, report: (error: Error) => void): Promise<Served> {
  const pool = openPool(options.url);
  const reader = openPool(options.readerUrl);
  const vault = keyVaultOf(options.keys);
  const stopKeys = keepKeys(pool, 'issue', vault, report);
  const directory = createDirectory({ reader: reader.pool, writer: reader.pool });
  const callerOf = createCallerOf(options.issuers, createSubjects(new Uint8Array(32)), directory);
  const served = await serve({
    schema: issuerSchema(pool, vault),
    host: options.host,
    port: options.port,
    context: async (headers): Promise<IssuerContext> => {
      const { viewer } = await callerOf(headers);
      return { voter: viewer.role === 'deputy' ? viewer.deputy : viewer.account };
    },
    report,
  });
  const close = async () => {
    stopKeys();
    await served.close();
    await Promise.all([pool.end(), reader.end()]);
  };
  return { url: served.url, close };
}
