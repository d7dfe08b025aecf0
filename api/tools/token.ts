import { parseArgs } from 'node:util';
import { BadClaim } from '../auth/claims.js';
import { signToken } from '../auth/tokens.js';
import { readConfig } from '../config.js';

/** `npm run token -- --role R [--division CODE] [--deputy ID] [--agency ID] [--days N]`: prints a token, only that. */
async function main(): Promise<string> {
  const flag = { type: 'string' } as const;
  const options = { role: flag, division: flag, deputy: flag, agency: flag, days: flag };
  const { values } = parseArgs({ options, strict: true });
  const { role, days = '1', ...claims } = values;
  if (role === undefined) throw new BadClaim('role', 'is missing');
  return signToken(readConfig().tokenSecret, { role, ...claims }, Number(days));
}

/** One line that names the flag at fault. */
function complaint(error: unknown): string {
  if (error instanceof BadClaim) return `--${error.claim} ${error.message}`;
  if (error instanceof RangeError) return `--days ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

try {
  process.stdout.write(`${await main()}\n`);
} catch (error) {
  process.stderr.write(`${complaint(error)}\n`);
  process.exitCode = 1;
}
