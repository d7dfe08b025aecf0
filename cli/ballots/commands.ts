import { keyOfRound } from '../../api/ballot/host/ids.js';
import { readConfig, readSettings } from '../../api/config.js';
import { openDatabase } from '../../api/database/connect.js';
import { connect } from '../../api/database/login.js';
import { prepareDatabase } from '../../api/database/prepare.js';
import { sql } from '../../api/sql/sql.js';
import { readFlags, UsageError } from '../command-line.js';
import { envelopesFile, noticeFile } from './files.js';
import { boxOptions, issuerOptions } from './options.js';
import { type PartOptions, startPart } from './part.js';

export const ballotUsage = `       npm run -s cli -- ballot-issuer
       npm run -s cli -- ballot-box
       npm run -s cli -- ballot-envelopes --round BallotRound:… > box.json
       npm run -s cli -- ballot-notice --round BallotRound:… --page https://vote.… > notice.html
       npm run -s cli -- ballot-destroy --round BallotRound:… --yes

ballot-issuer and ballot-box serve a part of secret ballots alone, on BALLOT_ISSUER_PORT and BALLOT_BOX_PORT. With
BALLOT_ISSUER_URL and READER_URL, or BALLOT_BOX_URL, they need no owner of the database. ballot-envelopes gives the tellers
what they carry to their machine when a ballot is closed; ballot-notice writes what hangs in the hall, with a code that
leads to the ballot on the page of voters (--page), as npm run ballot:pages has built it; ballot-destroy ends the envelopes and keys of one whose time for
objections is over.`;

const say = (line: string) => process.stderr.write(`${line}\n`);
const flag = { type: 'string' } as const;

/** Serves until it is told to stop. */
async function run(options: PartOptions, close: () => Promise<void> = async () => {}): Promise<void> {
  const served = await startPart(options);
  say(`ballot ${options.part}: ${served.url}`);
  const stop = () => void served.close().then(close);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
}

/** The database, prepared, where no address of a role was given. */
async function prepared() {
  const settings = readSettings();
  const database = await openDatabase(settings, say);
  const { reader, ballots } = await prepareDatabase(database.url, { say, roles: settings.roles });
  if (!ballots)
    throw new UsageError('the owner of the database may make no roles: give BALLOT_ISSUER_URL and BALLOT_BOX_URL');
  return { database, reader, ballots };
}

const issuer = async (args: readonly string[]) => {
  readFlags(ballotUsage, {}, args);
  const config = readConfig();
  const { ballot_issuer: url, reader: readerUrl } = config.roles;
  if (url && readerUrl) return run(issuerOptions(config, { url, readerUrl }, config.oidc));
  const { database, reader, ballots } = await prepared();
  const urls = { url: ballots.ballot_issuer.url, readerUrl: reader.url };
  return run(issuerOptions(config, urls, config.oidc), () => database.close());
};

const box = async (args: readonly string[]) => {
  readFlags(ballotUsage, {}, args);
  const config = readConfig();
  if (config.roles.ballot_box) return run(boxOptions(config, config.roles.ballot_box));
  const { database, ballots } = await prepared();
  return run(boxOptions(config, ballots.ballot_box.url), () => database.close());
};

const roundOf = (round: string | undefined): string => {
  try {
    return keyOfRound(round ?? '');
  } catch {
    throw new UsageError(`--round must be the id of a ballot, as BallotRound:…\n\n${ballotUsage}`);
  }
};

const pageOf = (page: string | undefined): string => {
  if (page && /^https?:$/.test(URL.parse(page)?.protocol ?? '')) return page;
  throw new UsageError('--page must be the address at which voters open their page');
};

const destroy = async (args: readonly string[]) => {
  const { round, yes } = readFlags(ballotUsage, { round: flag, yes: { type: 'boolean' } }, args);
  const id = roundOf(round);
  if (!yes) throw new UsageError('envelopes and keys of the ballot are gone for good: say --yes');
  const { database } = await prepared();
  try {
    const client = await connect('DATABASE_URL', database.url);
    const { rows } = await client.query(sql`select ballot.destroy($1) as gone`, [id]).finally(() => client.end());
    if (rows[0].gone === null) throw new UsageError('the ballot is neither published nor void');
    say(`${rows[0].gone} envelopes are destroyed; backups and the log of PostgreSQL (WAL) may still hold them`);
  } finally {
    await database.close();
  }
};

export const ballotCommands = {
  'ballot-issuer': issuer,
  'ballot-box': box,
  'ballot-envelopes': async (args: readonly string[]) => {
    const { round } = readFlags(ballotUsage, { round: flag }, args);
    return envelopesFile(await prepared(), roundOf(round));
  },
  'ballot-notice': async (args: readonly string[]) => {
    const { round, page } = readFlags(ballotUsage, { round: flag, page: flag }, args);
    const [id, address] = [roundOf(round), pageOf(page)];
    return noticeFile(await prepared(), id, address);
  },
  'ballot-destroy': destroy,
};
