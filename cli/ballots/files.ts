import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Clerk, createClerk } from '../../api/ballot/clerk/clerk.js';
import { openPool } from '../../api/ballot/host/pool.js';
import { base64Of } from '../../ballot/protocol/bytes.js';
import { UsageError } from '../command-line.js';
import { noticeOf } from './notice.js';

/** The database, with the role that reads for the tellers. */
interface Opened {
  readonly database: { close(): Promise<void> };
  readonly ballots: { readonly ballot_clerk: { readonly url: string } };
}

/** Writes what `work` makes of a round, with what the clerk may read. */
async function write(
  { database, ballots }: Opened,
  id: string,
  work: (round: string, clerk: Clerk) => Promise<string>,
) {
  const pool = openPool(ballots.ballot_clerk.url);
  try {
    const clerk = createClerk(pool);
    const round = await clerk.roundOf(id);
    if (!round) throw new UsageError('there is no such ballot that is open, or was');
    process.stdout.write(await work(round, clerk));
  } finally {
    await pool.end();
    await database.close();
  }
}

/** What the tellers carry to their machine. */
export const envelopesFile = (opened: Opened, id: string): Promise<void> =>
  write(opened, id, async (round, clerk) => {
    const envelopes = (await clerk.envelopes(id)).map(base64Of);
    process.stderr.write(
      `${envelopes.length} envelopes${envelopes.length ? '' : ': none before the ballot is closed'}\n`,
    );
    return `${JSON.stringify({ round: JSON.parse(round), envelopes })}\n`;
  });

function built(name: string): { readonly text: string; readonly digest: string } {
  try {
    const text = readFileSync(`dist/ballot/${name}`, 'utf8');
    return { text, digest: createHash('sha256').update(text).digest('hex') };
  } catch {
    throw new UsageError(`dist/ballot/${name} is missing: npm run ballot:pages builds it`);
  }
}

/** What hangs in the hall. */
export const noticeFile = (opened: Opened, id: string, page: string): Promise<void> =>
  write(opened, id, async (round) => {
    const [voters, tellers] = [built('vote.html'), built('tellers.html')];
    const [, platform = ''] = /<meta name="platform" content="([^"]*)">/.exec(voters.text) ?? [];
    const digests = { voters: voters.digest, tellers: tellers.digest };
    return noticeOf({ round: JSON.parse(round), page, digests, platform });
  });
