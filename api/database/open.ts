import { platform } from '../../schema/platform.js';
import type { Directory } from '../auth/directory.js';
import { backfillInBackground } from '../events/background-backfill.js';
import { sql } from '../sql/sql.js';
import { linkAlways } from './audit/sequencer.js';
import { createDirectory, openNotes } from './directory.js';
import { startEmbedded } from './embedded.js';
import { fullDisk } from './full-disk.js';
import { outdated } from './minor-versions.js';
import { openWrites } from './open-writes.js';
import { openStore, type Store } from './orm.js';
import { type Prepared, prepareDatabase, type Say, type Seed } from './prepare.js';
import { releaseEachQuarter } from './quarterly.js';
import type { GivenRoles } from './roles.js';
import { Senders } from './senders.js';
import { validateInBackground } from './values/background-validation.js';
import type { Writes } from './writes.js';

/** Which database, and how it is used: see `Config`. */
export interface DatabaseConfig {
  readonly mode: 'development' | 'production';
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly roles: GivenRoles;
  readonly poolSize: number;
  readonly requestTimeoutMs: number;
  /** Signs the heads of the audit: see `audit/head.ts`. */
  readonly auditKey: string | undefined;
}

export interface OpenPlatform {
  readonly store: Store;
  /** How those who serve ballots log in; none where there are no roles for them. */
  readonly logins: Pick<Prepared, 'reader' | 'writer' | 'ballots'>;
  /** What the pseudonyms of the log follow from in production. */
  readonly logSecret: Uint8Array;
  /** Key of the tokens of citizens whom we sign in ourselves. */
  readonly citizensKey: Uint8Array;
  /** Key of the links to files. */
  readonly filesKey: Uint8Array;
  /** The accounts of those who come in. */
  readonly directory: Directory;
  /** What those without a post have sent lately. */
  readonly senders: Senders;
  /** The way of acts to the database. */
  readonly writes: Writes;
  /** What goes on beside serving, in words for an operator; undefined if nothing does. */
  note(): string | undefined;
  /** Resolves if the embedded PostgreSQL ends by itself; never for a DATABASE_URL. */
  readonly lost: Promise<string>;
  close(): Promise<void>;
}

/** Opens the database that the configuration names (or starts the embedded one) and brings it up to date; `seed` loads an empty one. */
export async function openPlatform(config: DatabaseConfig, say: Say, seed?: Seed): Promise<OpenPlatform> {
  const embedded = config.databaseUrl ? undefined : await startEmbedded({ dataDir: config.dataDir, log: say });
  try {
    const url = config.databaseUrl ?? embedded!.url;
    const { reader, writer, ballots, logSecret, citizensKey, filesKey } = await prepareDatabase(url, {
      seed,
      say,
      feed: 'begun',
      roles: config.roles,
    });
    const { poolSize, requestTimeoutMs: statementTimeoutMs } = config;
    const notes = openNotes(writer.url);
    const sent = openNotes(writer.url);
    const senders = new Senders(sent);
    const forget = setInterval(() => void senders.sweep().catch(() => {}), 600_000).unref();
    const store = await openStore({ url: reader.url, poolSize, statementTimeoutMs, isOurs: !config.databaseUrl });
    const writes = openWrites({ url: writer.url, poolSize, statementTimeoutMs });
    if (config.mode === 'production') await warnOfAge(store, !config.databaseUrl, say);
    const backfill = backfillInBackground(url, platform.specs, say);
    const validation = validateInBackground(url, platform.specs, say);
    const lost = new Promise<string>((resolve) => {
      void embedded?.onExit.then(
        (exit) => exit.expected || resolve(`PostgreSQL ended by itself: ${JSON.stringify(exit)}`),
      );
    });
    const note = () => {
      const at = backfill.progress();
      const feed = at && `the change feed is being brought up to date: step ${at.step + 1} of ${at.of} (${at.at})`;
      return [feed, validation.note()].filter(Boolean).join('; ') || undefined;
    };
    const stopLinking = linkAlways(url, config.auditKey);
    const stopReleasing = releaseEachQuarter(url, platform.specs, say);
    const close = async () => {
      clearInterval(forget);
      stopReleasing();
      await Promise.all([backfill.stop(), validation.stop(), stopLinking()]);
      await notes.end();
      await sent.end();
      await writes.close();
      await store.close();
      await embedded?.stop();
    };
    const directory = createDirectory({ reader: store.pool, writer: notes });
    const logins = { reader, writer, ballots };
    return { store, logins, senders, writes, directory, logSecret, citizensKey, filesKey, note, lost, close };
  } catch (error) {
    await embedded?.stop();
    throw (embedded && fullDisk(config.dataDir, error)) ?? error;
  }
}

async function warnOfAge({ pool }: Store, isEmbedded: boolean, say: Say): Promise<void> {
  const { rows } = await pool.query(sql`select current_setting('server_version_num')::int as version`);
  const line = outdated(rows[0].version);
  const way = isEmbedded
    ? '; the embedded one comes with npm: give the DATABASE_URL of one that is kept up to date'
    : '';
  if (line) say(`warning: ${line}${way}`);
}
