import type { OidcOptions } from '../api/auth/oidc/oidc-issuer.js';
import { issuer as accounts } from '../api/auth/tokens.js';
import type { Config } from '../api/config.js';
import type { Store } from '../api/database/orm.js';
import { errorCode } from '../api/sql/error-code.js';

/** The issuer that signs people in, and what ends with the server. */
export interface Identity {
  readonly oidc: OidcOptions | undefined;
  close(): Promise<void>;
}

const nothing = async () => {};

/**
 * OIDC_ISSUER, or in development an issuer of our own, which signs in anybody as whoever they say: only where nobody but
 * this machine reaches it. Its library is loaded here and nowhere else.
 */
export async function openIdentity(config: Config, { pool }: Store, say: (line: string) => void): Promise<Identity> {
  const isOwn = config.mode === 'development' && !config.oidc && !config.exposeDevelopment;
  if (!isOwn) return { oidc: config.oidc, close: nothing };
  const { startDevelopmentIssuer } = await import('./development-issuer/issuer.js');
  const { issuerPort, dataDir, oidcAudience: audience } = config;
  const start = (port: number) => startDevelopmentIssuer({ port, dataDir, audience, pool });
  const { url, close } = await start(issuerPort).catch((error) => {
    if (errorCode(error) !== 'EADDRINUSE') throw error;
    say(`ISSUER_PORT: ${issuerPort} is in use by another program; the issuer takes any free port`);
    return start(0);
  });
  return { oidc: { issuer: url, audience, accounts, sessions: config.sessions }, close };
}
