import type { OidcOptions } from '../../api/auth/oidc/oidc-issuer.js';
import { ballotKeysOf, type Config } from '../../api/config.js';
import type { Prepared } from '../../api/database/prepare.js';
import type { PartOptions } from './part.js';

type Logins = Pick<Prepared, 'reader' | 'ballots'>;

export const boxOptions = (config: Config, url: string): PartOptions => ({
  part: 'box',
  host: config.host,
  port: config.ballots.boxPort,
  url,
  keys: ballotKeysOf(config),
});

export const issuerOptions = (
  config: Config,
  urls: { readonly url: string; readonly readerUrl: string },
  oidc: OidcOptions | undefined,
): PartOptions => ({
  part: 'issuer',
  host: config.host,
  port: config.ballots.issuerPort,
  ...urls,
  keys: ballotKeysOf(config),
  tokenSecret: config.tokenSecret && Buffer.from(config.tokenSecret).toString('base64'),
  oidc,
});

/** Both, as they run beside a server; none where the database has no roles for them. */
export function partsOf(config: Config, { reader, ballots }: Logins, oidc: OidcOptions | undefined): PartOptions[] {
  if (!config.ballots.areServed || !ballots) return [];
  const issuer = { url: ballots.ballot_issuer.url, readerUrl: reader.url };
  return [issuerOptions(config, issuer, oidc), boxOptions(config, ballots.ballot_box.url)];
}
