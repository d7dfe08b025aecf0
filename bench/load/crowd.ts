import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Rush, RushResult } from './crowd-worker.js';

/** A process that sends load; `niceness` says how far it stands back for the others on this machine. */
export function startCrowd(niceness = 0) {
  const file = fileURLToPath(new URL('./crowd-worker.js', import.meta.url));
  const worker = fork(file, niceness ? [String(niceness)] : [], { serialization: 'advanced' });
  return {
    async run(rush: Rush): Promise<RushResult> {
      worker.send(rush);
      const [result] = (await once(worker, 'message')) as [RushResult];
      return result;
    },
    stop: () => worker.disconnect(),
  };
}
export type Crowd = ReturnType<typeof startCrowd>;
