import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import pg from 'pg';
import { signToken, keyOf as tokenKey } from '../../api/auth/tokens.js';
import { createClerk } from '../../api/ballot/clerk/clerk.js';
import { openPool } from '../../api/ballot/host/pool.js';
import { startEmbedded } from '../../api/database/embedded.js';
import { prepareDatabase } from '../../api/database/prepare.js';
import { fetchPost } from '../../ballot/client/fetch-post.js';
import { readRound } from '../../ballot/client/voter.js';
import { keyOf } from '../../ballot/tellers/ceremony.js';
import { open } from '../../ballot/tellers/opening.js';
import { startParts } from '../../cli/ballots/children.js';
import { writeSettings } from '../database.js';
import type { Flags } from '../flags.js';
import { machineLine } from '../machine.js';
import { ballotKeys, beginVotes, candidates, openBallots } from './ballots.js';
import { type Spread, startPhones } from './phones.js';
import { makeTown } from './town.js';

export interface VotesReport {
  readonly machine: string;
  readonly voters: number;
  /** Over how many seconds papers are asked for, and then votes sent. */
  readonly seconds: number;
  readonly papers: Spread;
  readonly votes: Spread;
  /** What two tellers found when they opened the box. */
  readonly opened: { readonly valid: number; readonly refused: number; readonly ms: number };
}

/** As many deputies as the flag says get their papers and vote, each from a phone with a connection of its own. */
export async function measureVotes(flags: Flags, say: (line: string) => void): Promise<VotesReport> {
  const { votes: voters, seconds } = flags;
  const dataDir = `${flags.dataDir}-votes`;
  rmSync(dataDir, { recursive: true, force: true });
  const closing: (() => unknown)[] = [() => rmSync(dataDir, { recursive: true, force: true })];
  try {
    const postgres = await startEmbedded({ dataDir, log: say, settings: writeSettings });
    closing.push(() => postgres.stop());
    const { reader, ballots } = await prepareDatabase(postgres.url, { say });
    const owner = new pg.Pool({ connectionString: postgres.url, max: 2 });
    owner.on('error', () => undefined);
    closing.push(() => owner.end());
    const town = await makeTown(owner, voters);
    const {
      ids: [id],
      ceremony,
      shares,
    } = await openBallots(owner, ballots!, town, 1);
    const round = `BallotRound:${id}`;
    const secret = randomBytes(32).toString('base64url');
    const { issuer, box, stop } = await startBoth(ballots!, reader.url, secret);
    closing.push(stop);

    say(`${voters} phones prepare their papers`);
    const record = await readRound(fetchPost, issuer, round);
    const tokens = await Promise.all(town.deputies.map((deputy) => signToken(secret, { role: 'deputy', deputy })));
    const phones = startPhones({ record, issuer, box, tokens });
    closing.push(phones.stop);
    await phones.prepare();
    say(`papers, over ${seconds} s`);
    const papers = await phones.rush('papers', seconds);
    await beginVotes(owner, [id!]);
    say('they seal their votes');
    await phones.seal();
    say(`votes, over ${seconds} s`);
    const votes = await phones.rush('votes', seconds);

    await owner.query(`update ballot_round set status = 'CLOSED', closed_at = now() where id = $1`, [id]);
    const clerkPool = openPool(ballots!.ballot_clerk.url);
    const envelopes = await createClerk(clerkPool).envelopes(id!);
    await clerkPool.end();
    const since = performance.now();
    const key = await keyOf(shares.slice(0, 2), ceremony.sealKey);
    const { statement } = open({ round, candidates, most: 3, envelopes, physical: [] }, key!);
    const refused = Object.values(statement.refused).reduce((sum, one) => sum + one, 0);
    const opened = { valid: statement.valid, refused, ms: Math.round(performance.now() - since) };
    return { machine: await machineLine(owner), voters, seconds, papers, votes, opened };
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

/** Issuer and box as `npm start` starts them. */
async function startBoth(
  ballots: NonNullable<Awaited<ReturnType<typeof prepareDatabase>>['ballots']>,
  readerUrl: string,
  secret: string,
) {
  const common = { host: '127.0.0.1', port: 0, keys: ballotKeys };
  const tokenSecret = Buffer.from(tokenKey(secret)).toString('base64');
  const urls = new Map<string, string>();
  const stop = await new Promise<() => Promise<void>>((resolve, reject) => {
    const stopBoth = startParts(
      [
        { part: 'box', ...common, url: ballots.ballot_box.url },
        {
          part: 'issuer',
          ...common,
          url: ballots.ballot_issuer.url,
          readerUrl,
          tokenSecret,
          oidc: undefined,
        },
      ],
      (line) => {
        const [, part, url] = /^ballot (\w+): (http\S+)$/.exec(line) ?? [];
        if (!part || !url) return reject(new Error(line));
        urls.set(part, url);
        if (urls.size === 2) resolve(stopBoth);
      },
    );
  });
  return { issuer: urls.get('issuer')!, box: urls.get('box')!, stop };
}
