import { fileURLToPath } from 'node:url';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { entities } from '../../schema/platform.js';
import { Control } from './control.js';
import { giveWay } from './give-way.js';
import { obstacleOf } from './obstacles.js';
import { Reads } from './reads.js';
import { sessionSettings } from './session.js';

export interface DatabaseOptions {
  readonly url: string;
  readonly poolSize: number;
  /** 0 for no limit. */
  readonly statementTimeoutMs: number;
  /** Further settings of each session. */
  readonly settings?: Readonly<Record<string, string>>;
  /** PostgreSQL is a child of this process: what it does for expensive questions can give way to all else on the machine. */
  readonly isOurs?: boolean;
}

/** A guard against mistakes; what may be done is up to the role. */
const readerSettings = { default_transaction_read_only: 'on', search_path: 'public,pg_temp' };

/** A cut cable is not covered by PostgreSQL's own limits: `Reads` cuts a connection that outlives its request. */
export const poolOptions = (
  { url, poolSize, statementTimeoutMs, settings = {} }: DatabaseOptions,
  planCacheMode: 'force_generic_plan' | 'force_custom_plan',
) => ({
  connectionString: url,
  max: poolSize,
  options: [
    sessionSettings(planCacheMode, statementTimeoutMs),
    ...Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`),
  ].join(' '),
  connectionTimeoutMillis: 3_000,
  idleTimeoutMillis: 60_000,
  maxLifetimeSeconds: 3_600,
  keepAlive: true,
});

export const createOrm = (options: DatabaseOptions) =>
  MikroORM.init(
    defineConfig({
      entities,
      clientUrl: options.url,
      driverOptions: poolOptions(options, 'force_generic_plan'),
      extensions: [Migrator],
      // Ours, so that a migration may import what it writes down, under the test runner too.
      dynamicImportProvider: (id) => import(id),
      migrations: {
        path: fileURLToPath(new URL('../../schema/migrations', import.meta.url)),
        glob: 'Migration*.{js,ts}',
        tableName: 'migration',
        snapshot: false,
        transactional: true,
        silent: true,
      },
      // Functions are made by the first migration, not declared on entities; the change feed keeps itself; public counts
      // and what acts leave behind are no entities.
      schemaGenerator: {
        ignoreRoutines: true,
        ignoreTriggers: true,
        ignoreSchema: ['feed', 'access', 'counts', 'act', 'ballot'],
      },
      forceUtcTimezone: true,
      discovery: { warnWhenNoEntities: true },
    }),
  );

export interface Store {
  readonly orm: MikroORM;
  /** MikroORM's own pool. */
  readonly pool: pg.Pool;
  readonly reads: Reads;
  /** For expensive questions: one connection for five of the main pool, or about one for each core. */
  readonly expensiveReads: Reads;
  /** One connection that no question waits for, to see what has changed. */
  readonly lookout: Reads;
  /** What keeps statements from being answered now, in words for an operator; undefined if nothing does. */
  obstacle(): Promise<string | undefined>;
  close(): Promise<void>;
}

export const poolOf = (options: DatabaseOptions, max: number): pg.Pool =>
  calm(new pg.Pool({ ...poolOptions(options, 'force_custom_plan'), max }));

/** A connection that the server drops is replaced at the next use; its query in flight has failed by itself. */
export function calm(pool: pg.Pool): pg.Pool {
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** All connections of the main pool wait for the database so long only if something is in their way, such as a lock. */
const stuckMs = 3_000;

/** Opens the database for reading: MikroORM with its pool, and the pools for statements that are planned each time. */
export async function openStore(given: DatabaseOptions): Promise<Store> {
  const options = { ...given, settings: { ...readerSettings, ...given.settings } };
  const orm = await createOrm(options);
  const prepared = calm((await orm.em.getConnection().getNativeClient()) as pg.Pool);
  const planned = poolOf(options, Math.max(2, Math.ceil(options.poolSize / 2)));
  const expensive = poolOf(options, Math.max(1, Math.floor(options.poolSize / 5)));
  const lookout = calm(new pg.Pool({ ...poolOptions(options, 'force_generic_plan'), max: 1 }));
  if (options.isOurs) expensive.on('connect', giveWay);
  const control = new Control(poolOptions(options, 'force_custom_plan'));
  const reads = new Reads({ prepared, planned, control });
  return {
    orm,
    pool: prepared,
    reads,
    expensiveReads: new Reads({ prepared: expensive, planned: expensive, control }),
    lookout: new Reads({ prepared: lookout, planned: lookout, control }),
    obstacle: () =>
      control
        .ask('select')
        .then(() => (reads.isStuck(stuckMs) ? 'all connections to the database wait for it' : undefined), obstacleOf),
    close: async () => {
      await Promise.all([planned.end(), expensive.end(), lookout.end(), control.close()]);
      await orm.close();
    },
  };
}
