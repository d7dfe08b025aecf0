import { BadClaim } from '../api/auth/claims.js';
import type { Settings } from '../api/config.js';
import { runningDatabase } from '../api/database/connect.js';
import { connect } from '../api/database/login.js';
import type { Viewer } from '../schema/kit/declare/viewer.js';

/** First two digits of a division code (GB/T 2260). */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
);

/** What each claim names a record of. */
const named = { division: 'division', deputy: 'deputy', agency: 'agency', account: 'account' } as const;
type Named = keyof typeof named;

/**
 * Refuses a token for a division, deputy, agency or account that does not exist: its bearer would see nothing and not know why.
 * Where no database runs, only what every division code must be is checked. @throws BadClaim
 */
export async function findFaults(
  viewer: Pick<Viewer, Named>,
  settings: Settings,
  say: (line: string) => void,
): Promise<void> {
  const { division } = viewer;
  if (division && !provinces.has(division.slice(0, 2)))
    throw new BadClaim('division', `${division.slice(0, 2)}… is no province of China`);
  const claims = (Object.keys(named) as Named[]).filter((claim) => viewer[claim]);
  if (!claims.length) return;
  const url = settings.roles.reader ?? settings.databaseUrl ?? (await runningDatabase(settings.dataDir));
  const missing = url ? await missingIn(url, viewer, claims) : undefined;
  if (!missing)
    say(`--${claims.join(', --')}: not looked up, for there is no database to ask; start the server to have it done`);
  else if (missing[0]) throw new BadClaim(missing[0], `is no ${named[missing[0]]} of the database`);
}

/** Claims that name no record; undefined where no records can be asked for. */
async function missingIn(
  url: string,
  viewer: Pick<Viewer, Named>,
  claims: readonly Named[],
): Promise<Named[] | undefined> {
  const client = await connect('DATABASE_URL', url).catch(() => undefined);
  if (!client) return undefined;
  try {
    if ((await client.query('select from division limit 1')).rowCount === 0) return undefined;
    const missing: Named[] = [];
    for (const claim of claims) {
      const key = claim === 'division' ? 'code' : 'id';
      const found = await client.query(`select from ${named[claim]} where ${key} = $1`, [viewer[claim]]);
      if (!found.rowCount) missing.push(claim);
    }
    return missing;
  } catch {
    // Tables that are not there yet, or not for this role to read.
    return undefined;
  } finally {
    await client.end();
  }
}
