/** Runs work as it comes, but never more than `limit` pieces at a time; the rest waits in order. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

export function createGate(limit: number): Gate {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    // A place is handed over directly to the one who has waited longest, so that nobody overtakes.
    if (running < limit) running += 1;
    else await new Promise<void>((enter) => waiting.push(enter));
    try {
      return await work();
    } finally {
      const enter = waiting.shift();
      if (enter) enter();
      else running -= 1;
    }
  };
}
