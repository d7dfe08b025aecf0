import { BadClaim, type Claims, idOf, viewerFrom } from '../api/auth/claims.js';
import { signToken } from '../api/auth/tokens.js';
import { readSignerConfig } from '../api/config.js';
import type { Role, Viewer } from '../schema/kit/declare/viewer.js';
import { readFlags, runCommand, UsageError } from './command-line.js';
import { findFaults } from './token-faults.js';
import { refusedByServer } from './token-probe.js';

const usage = `usage: npm run -s token -- --role R [flags], or --account ID [flags]

Prints a token, and nothing else to standard output. It is signed with the TOKEN_SECRET of the environment, or in
development with the secret that the server keeps in DATA_DIR.

  --role R         anonymous, citizen, deputy, staff, agency, analyst, system, security or audit
  --account ID     in whose name: Account:… or a UUID; it says the rest, and no other flag goes with it but the last three
  --division CODE  where it acts: 2, 4, 6, 9 or 12 digits (staff, agency and analyst need one)
  --deputy ID      for whom: Deputy:… or a UUID (the role deputy needs one)
  --agency ID      for which: Agency:… or a UUID (the role agency needs one)
  --sub USER       who uses it, as you tell your users apart: the log has a pseudonym of it (npm run log:subject)
  --scope NAMES    what it is good for: some of "read export act" (default: everything)
  --days N         how long it is good, at most 366 (default 1)`;

const flag = { type: 'string' } as const;
const options = {
  account: flag,
  scope: flag,
  role: flag,
  division: flag,
  deputy: flag,
  agency: flag,
  sub: flag,
  days: flag,
};
const say = (line: string) => process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const { days = '1', help: _help, ...claims } = readFlags(usage, options);
  const viewer = claims.account === undefined ? viewerOf(claims) : accountIn(claims);
  const config = readSignerConfig();
  const token = await signToken(config.tokenSecret, claims, Number(days));
  await findFaults(viewer, config, say);
  const refusal = await refusedByServer(config);
  if (refusal) say(refusal);
  process.stdout.write(`${token}\n`);
}

function viewerOf(claims: Claims): Viewer {
  if (claims.role === undefined) throw new BadClaim('role', 'is missing');
  const viewer = viewerFrom({ ...claims });
  const told = speaksFor[viewer.role] ?? [];
  for (const claim of ['division', 'deputy', 'agency'] as const)
    if (claims[claim] !== undefined && !told.includes(claim))
      throw new BadClaim(
        claim,
        `says nothing with the role ${viewer.role}, which speaks for ${told.length ? 'another' : 'none'}; leave it out`,
      );
  return viewer;
}

/** For whom and where a role speaks. */
const speaksFor: Partial<Record<Role, readonly (keyof Claims)[]>> = {
  deputy: ['deputy', 'division'],
  staff: ['division'],
  agency: ['agency', 'division'],
  analyst: ['division'],
};

/** An account says what else there is to say. */
function accountIn({ account, sub: _, scope: __, ...more }: Claims): { account: string } {
  const [other] = Object.keys(more);
  if (other) throw new BadClaim(other as keyof Claims, 'does not go with --account, which says it');
  return { account: idOf('account', 'Account', account) };
}

/** One line that names the flag at fault. */
function asUsageError(error: unknown): unknown {
  if (error instanceof BadClaim) return new UsageError(`--${error.claim} ${error.message}`);
  return error instanceof RangeError ? new UsageError(`--days ${error.message}`) : error;
}

await runCommand(() =>
  main().catch((error) => {
    throw asUsageError(error);
  }),
);
