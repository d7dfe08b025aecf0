import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'graphql';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { linkRows } from '../../api/database/audit/sequencer.js';
import { verifyAudit } from '../../api/database/audit/verify.js';
import { startEmbedded } from '../../api/database/embedded.js';
import { openWrites } from '../../api/database/open-writes.js';
import { openStore } from '../../api/database/orm.js';
import { prepareDatabase } from '../../api/database/prepare.js';
import { vaultOf } from '../../api/personal/vault.js';
import type { JsonText } from '../../api/read/answer.js';
import { createExecutor } from '../../api/read/execute.js';
import { createPerform } from '../../api/write/perform.js';
import { anonymous } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { postmasterPid } from '../platform/processes.js';
import { careless, clusterFolder } from '../setup/cluster.js';
import { dataKeys } from '../setup/fixture.js';
import { startProxy } from '../setup/network.js';
import { words } from './voice.js';

const restarts = 10;
const writers = 6;
const source = `mutation($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { publicFeedback { id } number replayed userErrors { code } } }`;
const document = parse(source);

test('PostgreSQL restarted ten times under writes hangs nobody, and each message is stored once', async () => {
  const dataDir = clusterFolder();
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  // What is committed is with the kernel, which outlives PostgreSQL.
  const settings = { ...careless, synchronous_commit: 'on' };
  const start = () => startEmbedded({ dataDir, log: () => undefined, settings });
  let postgres = await start();
  onTestFinished(() => postgres.stop());
  const { reader, writer } = await prepareDatabase(postgres.url, { say: () => undefined });
  const owned = async <Done>(work: (client: pg.Client) => Promise<Done>) => {
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    return work(client).finally(() => client.end());
  };
  await owned((client) =>
    client.query(
      `insert into division (code, name, level, kind) values ('150000000000', '内蒙古自治区', 'PROVINCE', 'AUTONOMOUS_REGION')`,
    ),
  );
  const network = await startProxy(writer.url);
  const through = (url: string) =>
    Object.assign(new URL(url), { hostname: '127.0.0.1', port: new URL(network.url).port }).href;
  const pool = { poolSize: 4, statementTimeoutMs: 5_000 };
  const writes = openWrites({ ...pool, url: through(writer.url) });
  const store = await openStore({ ...pool, url: through(reader.url) });
  const execute = createExecutor(platform, store.reads, store.reads, {
    perform: createPerform(writes, platform.acts, vaultOf(dataKeys)),
  });

  /** The number of a message, or what went wrong. */
  const send = async (input: object): Promise<string | undefined> => {
    const { data, errors } = await execute({ document, source, variables: { input }, viewer: anonymous });
    return errors ? undefined : JSON.parse((data as JsonText).text).submitFeedback.number;
  };
  let isOver = false;
  const told = new Map<string, string>();
  let tries = 0;
  const work = async () => {
    while (!isOver) {
      const input = words({ division: 'Division:150000000000', deputy: undefined });
      let number: string | undefined;
      while (number === undefined) {
        tries++;
        number = await send(input);
        if (number === undefined) await pause(10);
      }
      told.set(input.idempotencyKey, number);
    }
  };
  const working = Promise.all(Array.from({ length: writers }, work));
  for (let n = 0; n < restarts; n++) {
    const before = told.size;
    await expect.poll(() => told.size, { timeout: 30_000 }).toBeGreaterThan(before + 2 * writers);
    if (n % 2) process.kill(postmasterPid(dataDir)!, 'SIGQUIT');
    await (n % 2 ? postgres.onExit : postgres.stop());
    await postgres.stop();
    postgres = await start();
    network.leadTo(postgres.url);
  }
  const before = told.size;
  await expect.poll(() => told.size, { timeout: 30_000 }).toBeGreaterThan(before + 2 * writers);
  isOver = true;
  await working;

  expect(tries).toBeGreaterThan(told.size);
  const numbers = await owned(async (client) => (await client.query('select number from public_feedback')).rows);
  expect(numbers.map(({ number }) => number).toSorted()).toEqual([...told.values()].toSorted());
  await owned(async (client) => {
    while (await linkRows(client));
    expect((await client.query('select count(*)::int from act.audit')).rows[0].count).toBe(told.size);
    expect((await verifyAudit(client)).findings).toEqual([]);
  });
  // All places of both pools are free.
  const more = await Promise.all(
    Array.from({ length: 12 }, () => send(words({ division: 'Division:150000000000', deputy: undefined }))),
  );
  expect(more.filter((number) => number === undefined)).toEqual([]);
  await writes.close();
  await store.close();
  network.cut();
  await network.close();
}, 400_000);
