import { SdkError } from './errors.js';

/** What the SDK needs to know about a cancellation. Every AbortSignal is one; mini-programs have none of their own. */
export interface Signal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** A cancellation without AbortController: pass `signal` to a call, call `abort()` to give it up. */
export function createAbort(): { readonly signal: Signal; readonly abort: () => void } {
  let aborted = false;
  let listeners: (() => void)[] = [];
  const signal: Signal = {
    get aborted() {
      return aborted;
    },
    addEventListener(_type, listener) {
      listeners.push(listener);
    },
    removeEventListener(_type, listener) {
      listeners = listeners.filter((other) => other !== listener);
    },
  };
  const abort = () => {
    if (aborted) return;
    aborted = true;
    for (const listener of listeners) listener();
  };
  return { signal, abort };
}

/** Named here so that the SDK compiles without the types of any platform; browsers, Node and mini-programs have both. */
declare const setTimeout: (run: () => void, ms: number) => unknown;
declare const clearTimeout: (timer: unknown) => void;

/**
 * Runs `work` until it settles, `outer` is aborted or the time is up, whichever is first. The promise settles at once
 * in each case; `work` learns through its own signal that nobody waits for it any more.
 */
export function limited<T>(work: (signal: Signal) => Promise<T>, outer?: Signal, timeoutMs?: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const own = createAbort();
    const giveUp = (error: SdkError) => {
      tidy();
      reject(error);
      own.abort();
    };
    const onAbort = () => giveUp(new SdkError('ABORTED', 'The call was aborted.'));
    const timer =
      timeoutMs &&
      setTimeout(() => giveUp(new SdkError('TIMEOUT', `No answer came within ${timeoutMs} ms.`)), timeoutMs);
    const tidy = () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', onAbort);
    };
    if (outer?.aborted) return onAbort();
    outer?.addEventListener('abort', onAbort);
    work(own.signal).then(resolve, reject).then(tidy);
  });
}

/** Waits, unless the signal is aborted first. */
export const pause = (ms: number, outer: Signal): Promise<void> =>
  limited(
    (signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        signal.addEventListener('abort', () => clearTimeout(timer));
      }),
    outer,
  );
