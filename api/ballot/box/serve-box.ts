import { keyVaultOf } from '../host/key-vault.js';
import { keepKeys } from '../host/keys.js';
import { builtPage, readPage } from '../host/page.js';
import { openPool } from '../host/pool.js';
import { Refused } from '../host/refusals.js';
import { type Served, serve } from '../host/serve.js';
import { boxSchema } from './box.js';

export interface BoxOptions {
  /** How the box logs in to the database. */
  readonly url: string;
  /** BALLOT_KEYS, which seal its private keys. */
  readonly keys: string;
  readonly host: string;
  readonly port: number;
  /** The file of the page of voters. */
  readonly page?: string;
}

/** Whatever says who sends a vote is refused, not dropped: the client that sends it is to be mended. */
const telling = ['authorization', 'cookie', 'x-role', 'x-api-key', 'idempotency-key', 'proxy-authorization'];

/** The box, alone: any page may send it an envelope, and nothing of a request is written down. */
export async function serveBox(
  { url, keys, host, port, page = builtPage }: BoxOptions,
  report: (error: Error) => void,
): Promise<Served> {
  const vault = keyVaultOf(keys);
  const pool = openPool(url);
  const stopKeys = keepKeys(pool, 'box', vault, report);
  const served = await serve({
    schema: boxSchema(pool, vault),
    host,
    port,
    // The page of voters has the box's own origin, which knows no accounts.
    page: readPage(page),
    context: (headers) => {
      if (telling.some((name) => headers[name] !== undefined)) throw new Refused('CREDENTIALS_SENT');
      return {};
    },
    report,
  });
  const close = async () => {
    stopKeys();
    await served.close();
    await pool.end();
  };
  return { url: served.url, close };
}
