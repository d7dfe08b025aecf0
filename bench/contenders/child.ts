/** What a contender's process is told at its start. */
export interface Settings {
  readonly databaseUrl: string;
  readonly poolSize: number;
  /** Folder that PostGraphile is installed in. */
  readonly packages: string;
  /** Megabytes of answers that ours keeps; none, if absent. */
  readonly answerMb?: number;
  /** Issuer or box: how it logs in, and BALLOT_KEYS. */
  readonly ballots?: { readonly url: string; readonly keys: string };
  /** Whoever writes as well: how the writer logs in, the owner, and the key of tokens. */
  readonly writing?: { readonly writerUrl: string; readonly ownerUrl: string; readonly tokenSecret: string };
}

/** CPU time since the start in milliseconds, and resident memory, of a contender's process. */
export interface Usage {
  readonly cpuMs: number;
  readonly memoryMb: number;
}

/** The process's side: starts the server, says where it listens, and tells its usage whenever it is asked. */
export async function serve(start: (settings: Settings) => Promise<string>): Promise<void> {
  const settings = JSON.parse(process.argv[2]!) as Settings;
  process.on('disconnect', () => process.exit());
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send!({ cpuMs: (user + system) / 1000, memoryMb: process.memoryUsage.rss() / 2 ** 20 } satisfies Usage);
  });
  process.send!({ url: await start(settings) });
}
