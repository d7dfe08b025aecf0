import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Slice, SliceResult } from './worker.js';

/** The load comes from a process of its own, the same for all contenders. */
export function startGenerator() {
  const worker = fork(fileURLToPath(new URL('./worker.js', import.meta.url)), { serialization: 'advanced' });
  return {
    async run(slice: Slice): Promise<SliceResult> {
      worker.send(slice);
      const [result] = (await once(worker, 'message')) as [SliceResult];
      if (result.failure) throw new Error(`Under load, port ${slice.port} answered:\n${result.failure}`);
      return result;
    },
    stop: () => worker.disconnect(),
  };
}
export type Generator = ReturnType<typeof startGenerator>;
