import { randomBytes } from 'node:crypto';
import { type DocumentNode, type GraphQLError, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import pg from 'pg';
import { inject } from 'vitest';
import { load } from '../../api/database/load.js';
import type { Store } from '../../api/database/orm.js';
import { releaseCounts } from '../../api/database/release-counts.js';
import type { Writes } from '../../api/database/writes.js';
import { vaultOf } from '../../api/personal/vault.js';
import { type Execute, JsonText } from '../../api/read/answer.js';
import { createExecutor } from '../../api/read/execute.js';
import type { StatementTiming } from '../../api/read/run.js';
import { createPerform } from '../../api/write/perform.js';
import { anonymous, type Viewer } from '../../schema/kit/declare/viewer.js';
import type { Platform } from '../../schema/kit/graphql/schema.js';
import { platform } from '../../schema/platform.js';
import type { Dataset } from '../../seeds/kit/dataset.js';
import { createEmpty } from './empty.js';
import { openTestStore, openTestWrites } from './store.js';

/** Keys of personal data, the newest first. */
export const dataKeys = `new:SM4:${Buffer.alloc(32, 1).toString('base64')},old:${Buffer.alloc(32, 2).toString('base64')}`;
const vault = vaultOf(dataKeys);

export interface Asking {
  readonly variables?: Record<string, unknown>;
  readonly viewer?: Viewer;
  readonly operationName?: string;
  /** Whose idempotency keys are sent. */
  readonly client?: string;
  readonly isChinese?: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are compared with whole values; a wrong path fails the test
export type Data = any;

/** A database of a test file's own, and the platform's executor on it. */
export interface Fixture {
  /** Its `reads` are those of the server; its `pool` is the owner's, to write and to look behind the scenes. */
  readonly store: Store;
  readonly execute: Execute;
  /** How its owner logs in. */
  readonly url: string;
  /** The data of a document that is answered without errors; throws the first error otherwise. */
  ask(source: string, asking?: Asking): Promise<Data>;
  /** The data and the statements that brought it. */
  askSql(source: string, asking?: Asking): Promise<{ data: Data; sql: StatementTiming[] }>;
  /** Code, argument and message of the error with which a document is refused. */
  refusal(source: string, asking?: Asking): Promise<{ code: unknown; argument: unknown; message: string }>;
  /** The same database, asked through a platform with other bounds. */
  through(other: Platform): Fixture;
  close(): Promise<void>;
}

/**
 * Makes a database beside the one that all tests share and loads the records. With `now` its clock stands still, for
 * PostgreSQL only: the test process has fake timers for its own.
 */
export async function openFixture(data: Dataset, { now }: { readonly now?: string } = {}): Promise<Fixture> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const shared = inject('postgresUrl');
  await administer(shared, createEmpty(name));
  const url = new URL(shared);
  url.pathname = `/${name}`;
  if (now) await stopClock(url.href, name, now);
  const settings: Record<string, string> = now ? { search_path: stoppedPath } : {};
  const store = await openTestStore(url.href, settings);
  const writes = openTestWrites(url.href, settings);
  const client = await store.pool.connect();
  await load(client, data);
  await releaseCounts(client, platform.specs, () => {}, { anew: true });
  await analyze(client);
  client.release();

  const close = async () => {
    await writes.close();
    await store.close();
    await administer(shared, `drop database ${name} with (force)`);
  };
  return fixtureOn(url.href, store, writes, platform, close);
}

/** Of tables that are empty the database that was copied knows it. */
async function analyze(client: pg.ClientBase) {
  const { rows } = await client.query(
    `select string_agg(oid::regclass::text, ', ') as filled from pg_class
     where relkind = 'r' and oid >= 16384 and pg_relation_size(oid) > 0`,
  );
  await client.query(`analyze ${rows[0].filled}`);
}

const documents = new LRUCache<string, DocumentNode>({ max: 200 });

/** Parses and validates, once for all viewers that ask the same. */
function valid(source: string): DocumentNode {
  const known = documents.get(source);
  if (known) return known;
  const document = parse(source);
  const invalid = validate(platform.schema, document);
  if (invalid[0]) throw invalid[0];
  documents.set(source, document);
  return document;
}

/** The platform on a database that holds records. */
export function fixtureOn(
  url: string,
  store: Store,
  writes: Writes,
  asked: Platform,
  close: () => Promise<void>,
): Fixture {
  const execute = createExecutor(asked, store.reads, store.reads, {
    perform: createPerform(writes, asked.acts, vault),
  });
  const answer = async (
    source: string,
    { variables = {}, viewer = anonymous, operationName, client, isChinese }: Asking,
    explain = false,
  ) => {
    const document = valid(source);
    const named = operationName ? { operationName } : {};
    const question = { document, source, variables, viewer, client, isChinese, explain, ...named };
    const { data, errors, extensions } = await execute(question);
    if (errors?.[0]) throw errors[0];
    return { data: data instanceof JsonText ? JSON.parse(data.text) : data, sql: extensions?.sql as StatementTiming[] };
  };
  return {
    url,
    store,
    execute,
    ask: async (source, asking = {}) => (await answer(source, asking)).data,
    askSql: (source, asking = {}) => answer(source, asking, true),
    refusal: async (source, asking = {}) => {
      const told = await answer(source, asking).catch((error: GraphQLError) => error);
      if (!(told instanceof Error)) throw new Error(`was answered: ${JSON.stringify(told.data).slice(0, 500)}`);
      return { code: told.extensions?.code, argument: told.extensions?.argument, message: told.message };
    },
    through: (other) => fixtureOn(url, store, writes, other, close),
    close,
  };
}

/** A `now()` that is found before PostgreSQL's own by every session that begins from here on. */
const stoppedPath = 'clock,pg_catalog,public';
async function stopClock(url: string, name: string, now: string) {
  await administer(
    url,
    `create schema clock;
     create function clock.now() returns timestamptz stable parallel safe return timestamptz '${now}';
     grant usage on schema clock to public;
     alter database ${name} set search_path = ${stoppedPath}`,
  );
}

async function administer(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
