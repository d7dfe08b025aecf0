import type pg from 'pg';
import { backfill } from '../../api/events/backfill.js';
import { installFeed } from '../../api/events/install.js';
import { platform } from '../../schema/platform.js';
import { after, connected, type Write, type Written, writeUntil } from './writers.js';

export interface InstallationReport {
  readonly records: number;
  readonly seconds: number;
  /** Four writers of suggestions, before it and while it goes on. */
  readonly before: Written;
  readonly meanwhile: Written;
}

const writers = 4;

/** How long the feed of a database takes that knows no record yet, and what writers notice of it. */
export async function measureInstallation(
  config: pg.ClientConfig,
  seconds: number,
  say: (line: string) => void,
): Promise<InstallationReport> {
  const suggestions = await connected(config, async (client) =>
    (await client.query('select id from suggestion order by id limit 40000')).rows.map(({ id }) => String(id)),
  );
  const write: Write = (client, writer, nth) =>
    client.query({
      name: 'suggestion',
      text: 'update suggestion set is_key = not is_key where id = $1',
      values: [suggestions[(nth * 7919 + writer * 101) % suggestions.length]],
    });
  const before = await writeUntil(config, writers, write, after(seconds * 1000));
  return connected(config, async (client) => {
    await client.query('truncate feed.change, feed.lost, feed.state');
    let isDone = false;
    const meanwhile = writeUntil(config, writers, write, () => isDone);
    const started = performance.now();
    try {
      await installFeed(client, platform.specs, say);
      await backfill(client, platform.specs, { say });
    } finally {
      isDone = true;
    }
    const took = (performance.now() - started) / 1000;
    const { rows } = await client.query('select count(*)::int as records from feed.change');
    return { records: rows[0].records, seconds: Number(took.toFixed(1)), before, meanwhile: await meanwhile };
  });
}
