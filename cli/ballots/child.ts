import { type PartOptions, startPart } from './part.js';

/** One part of the ballot in a process of its own, under the server that has started it, and ends with it. */
process.once('message', async (options: PartOptions) => {
  const stop = (code: number) => process.exit(code);
  try {
    const served = await startPart(options);
    process.once('disconnect', () => void served.close().finally(() => stop(0)));
    process.send?.({ url: served.url });
  } catch (error) {
    process.send?.({ fault: (error as { code?: string }).code ?? (error as Error).message }, () => stop(1));
  }
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined);
