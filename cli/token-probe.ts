import { signToken } from '../api/auth/tokens.js';
import type { SignerConfig } from '../api/config.js';
import { isLoopback } from '../api/loopback.js';

const patienceMs = 2_000;

/**
 * Asks the server that HOST and PORT name, if one runs, whether it takes tokens of this secret, and returns the line that
 * says that it does not: it has another TOKEN_SECRET or DATA_DIR. What is sent is good for a minute, and for nothing that
 * is not public.
 */
export async function refusedByServer({ host, port, tokenSecret }: SignerConfig): Promise<string | undefined> {
  const name = isLoopback(host) && host.includes(':') ? `[${host}]` : isLoopback(host) ? host : '127.0.0.1';
  const token = await signToken(tokenSecret, { role: 'anonymous' }, 1 / 1440);
  try {
    const { status } = await fetch(`http://${name}:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{"query":"{ __typename }"}',
      signal: AbortSignal.timeout(patienceMs),
    });
    if (status !== 401) return undefined;
  } catch {
    return undefined;
  }
  return (
    `warning: the server on port ${port} refuses tokens of this secret: it runs with another DATA_DIR or TOKEN_SECRET, ` +
    'or it is not the one that you mean (PORT)'
  );
}
