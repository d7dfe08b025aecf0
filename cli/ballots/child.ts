import { type PartOptions, startPart } from './part.js';

/** One part of the ballot in a process of its own, under the server that has started it, and ends with it. */
let close = async () => {};
process.once('disconnect', () => void close().finally(() => process.exit(0)));
// The server, which hears these signals too, says when to end.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined);

/** Tells the server, if it still listens. */
const tell = (said: object) => new Promise<void>((resolve) => process.send?.(said, () => resolve()));

process.once('message', async (options: PartOptions) => {
  try {
    const served = await startPart(options);
    close = served.close;
    await tell({ url: served.url });
  } catch (error) {
    await tell({ fault: (error as { code?: string }).code ?? (error as Error).message });
    process.exit(1);
  }
});
