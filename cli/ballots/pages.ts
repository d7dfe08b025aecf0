import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../api/config.js';
import { readFlags, runCommand, UsageError } from '../command-line.js';
import { personClient } from '../development-issuer/settings.js';
import { type Addresses, miniProgramClient, tellersPage, voteClient, votersPage } from './bundle.js';

const usage = `usage: npm run -s ballot:pages -- [--issuer URL] [--platform URL] [--box URL] [--sign-in URL --client ID] [--write]

Builds the pages of tellers and voters and the voting client in dist/ballot, and prints the SHA-256 of each, which is
published. The page of voters has its addresses in it: --issuer and --box, where issuer and box speak GraphQL (without --box
the page's own origin, for the box serves the page), --platform, where the result is published, --sign-in and --client, the
OpenID Connect issuer that signs deputies in, and what it calls the page. Without any they are those of npm start on this
machine. --write notes the digest of the tellers' page, which is the same everywhere.`;

const digestFile = 'ballot/page/tellers.sha256';
const flag = { type: 'string' } as const;

function address(name: string, given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const url = URL.parse(given);
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && /^(127\.0\.0\.1|localhost)$/.test(url.hostname));
  if (!isSafe) throw new UsageError(`--${name}: ${given} must be an address with https, or http on this machine`);
  return given;
}

/** Those that were given, or those of a server on this machine. */
function addressesOf(flags: Readonly<Record<string, string | boolean | undefined>>): Addresses {
  const given = (name: string) => address(name, flags[name] as string | undefined);
  const { port, issuerPort, ballots } = readSettings();
  const here = (at: number) => `http://127.0.0.1:${at}`;
  const [issuer, platform] = [given('issuer'), given('platform')];
  if (!issuer !== !platform) throw new UsageError('--issuer and --platform go together');
  const signIn = given('sign-in') ?? (issuer ? undefined : here(issuerPort));
  return {
    issuer: issuer ?? `${here(ballots.issuerPort)}/graphql`,
    platform: platform ?? here(port),
    box: given('box'),
    signIn,
    client: (flags.client as string | undefined) ?? (signIn && personClient),
  };
}

await runCommand(async () => {
  const given = { issuer: flag, platform: flag, box: flag, 'sign-in': flag, client: flag };
  const { write, ...flags } = readFlags(usage, { ...given, write: { type: 'boolean' } });
  const files = {
    'tellers.html': await tellersPage(),
    'vote.html': await votersPage(addressesOf(flags)),
    'vote.js': await voteClient(),
    'vote.miniprogram.js': await miniProgramClient(),
  };
  mkdirSync('dist/ballot', { recursive: true });
  const digests = Object.entries(files).map(([name, text]) => {
    writeFileSync(join('dist/ballot', name), text);
    return [createHash('sha256').update(text).digest('hex'), name] as const;
  });
  for (const [digest, name] of digests) process.stdout.write(`${digest}  ${name}\n`);
  const [[tellers]] = digests as [readonly [string, string]];
  if (write) writeFileSync(digestFile, `${tellers}\n`);
  else if (readFileSync(digestFile, 'utf8').trim() !== tellers)
    throw new Error(`${digestFile} has another digest: run with --write`);
});
