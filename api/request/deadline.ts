import type { ServerResponse } from 'node:http';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import { type Stop, Stoppable } from './stop.js';

/** A request's time: its signal is aborted with an ClientError when the time is up or the client leaves. */
export interface Deadline {
  readonly signal: Stop;
  /** The answer of the work, or the reason of the abort if that comes first. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Ends the watch once the answer is ready. */
  clear(): void;
}

export const clientLeft = new ClientError('UNAVAILABLE', 'The client left before the answer was ready.');

/** Starts the time of one request; work that ignores the signal is abandoned, never waited for. */
export function startDeadline(response: ServerResponse, milliseconds: number): Deadline {
  const signal = new Stoppable();
  let abandon: ((reason: unknown) => void) | undefined;
  const abort = (reason: ClientError) => {
    signal.abort(reason);
    abandon?.(reason);
  };
  const late = () =>
    abort(
      new ClientError(
        'DEADLINE_EXCEEDED',
        `The answer took longer than ${milliseconds} ms and was cancelled. Ask for less, or filter more narrowly.`,
      ),
    );
  const left = () => abort(clientLeft);
  const timer = setTimeout(late, milliseconds);
  if (response.destroyed) left();
  else response.once('close', left);
  return {
    signal,
    race: (work) =>
      new Promise((resolve, reject) => {
        abandon = reject;
        if (signal.aborted) reject(signal.reason);
        work.then(resolve, reject);
      }),
    clear() {
      clearTimeout(timer);
      response.off('close', left);
    },
  };
}
