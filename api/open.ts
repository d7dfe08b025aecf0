import type { Config } from './config.js';
import { startEmbedded } from './database/embedded.js';
import { openStore, type Store } from './database/orm.js';
import { prepareDatabase, type Say } from './database/prepare.js';
import { releaseEachQuarter } from './database/quarterly.js';

export interface OpenPlatform {
  readonly store: Store;
  /** Resolves if the embedded PostgreSQL ends by itself; never for a DATABASE_URL. */
  readonly lost: Promise<string>;
  close(): Promise<void>;
}

/** Opens the database that the configuration names (or starts the embedded one) and brings it up to date. */
export async function openPlatform(config: Config, say: Say): Promise<OpenPlatform> {
  const embedded = config.databaseUrl ? undefined : await startEmbedded({ dataDir: config.dataDir, log: say });
  try {
    const url = config.databaseUrl ?? embedded!.url;
    await prepareDatabase(url, { seed: config.seed, say });
    const store = await openStore({ url, poolSize: config.poolSize, statementTimeoutMs: config.requestTimeoutMs });
    const lost = new Promise<string>((resolve) => {
      void embedded?.onExit.then(
        (exit) => exit.expected || resolve(`PostgreSQL ended by itself: ${JSON.stringify(exit)}`),
      );
    });
    const stopReleasing = releaseEachQuarter(url, say);
    const close = async () => {
      stopReleasing();
      await store.close();
      await embedded?.stop();
    };
    return { store, lost, close };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}
