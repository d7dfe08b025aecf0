import type { OidcOptions } from '../../api/auth/oidc/oidc-issuer.js';
import { serveBox } from '../../api/ballot/box/serve-box.js';
import type { Served } from '../../api/ballot/host/serve.js';
import { ConfigError } from '../../api/config-error.js';

/** What a part of the ballot is told when it is started, as JSON: no more than it needs. */
export type PartOptions =
  | {
      readonly part: 'box';
      readonly host: string;
      readonly port: number;
      readonly url: string;
      readonly keys: string;
    }
  | {
      readonly part: 'issuer';
      readonly host: string;
      readonly port: number;
      readonly url: string;
      readonly readerUrl: string;
      readonly keys: string;
      /** Key of the development's own tokens, in base64. */
      readonly tokenSecret: string | undefined;
      readonly oidc: OidcOptions | undefined;
    };

/** Tells an operator what went wrong within, and nothing of what was sent. */
const report = (error: Error) =>
  process.stderr.write(
    `ballot: ${error instanceof ConfigError ? error.message : `${error.name} ${(error as { code?: string }).code ?? ''}`}\n`,
  );

/** The box loads no code of accounts: it is imported where it is needed. */
export async function startPart(options: PartOptions): Promise<Served> {
  if (options.part === 'box') return serveBox(options, report);
  const { serveIssuer } = await import('../../api/ballot/issuer/serve-issuer.js');
  const { secretIssuer } = await import('../../api/auth/tokens.js');
  const { oidcIssuer } = await import('../../api/auth/oidc/oidc-issuer.js');
  const { tokenSecret, oidc } = options;
  const issuers = [
    ...(tokenSecret === undefined ? [] : [secretIssuer(Buffer.from(tokenSecret, 'base64'))]),
    ...(oidc ? [oidcIssuer(oidc)] : []),
  ];
  return serveIssuer({ ...options, issuers }, report);
}
