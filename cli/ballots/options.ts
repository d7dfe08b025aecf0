import type { OidcOptions } from '../../api/auth/oidc/oidc-issuer.js';
import type { Config } from '../../api/config.js';
import type { Prepared } from '../../api/database/prepare.js';
import type { PartOptions } from './part.js';

type Logins = Pick<Prepared, 'reader' | 'ballots'>;

export const boxOptions = ({ host, ballots }: Config, url: string): PartOptions => ({
  part: 'box',
  host,
  port: ballots.boxPort,
  url,
});

export const issuerOptions = (
  { host, ballots, tokenSecret }: Config,
  urls: { readonly url: string; readonly readerUrl: string },
  oidc: OidcOptions | undefined,
): PartOptions => ({
  part: 'issuer',
  host,
  port: ballots.issuerPort,
  ...urls,
  tokenSecret: tokenSecret && Buffer.from(tokenSecret).toString('base64'),
  oidc,
});

/** Both, as they run beside a server; none where the database has no roles for them. */
export function partsOf(config: Config, { reader, ballots }: Logins, oidc: OidcOptions | undefined): PartOptions[] {
  if (!config.ballots.areServed || !ballots) return [];
  const issuer = { url: ballots.ballot_issuer.url, readerUrl: reader.url };
  return [issuerOptions(config, issuer, oidc), boxOptions(config, ballots.ballot_box.url)];
}
