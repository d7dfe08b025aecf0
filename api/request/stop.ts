/**
 * What ends work before it is done, as far as the work looks at it: an AbortSignal, or the time of one request. The latter
 * is lighter, for there is one in each request, and hardly any is ever aborted.
 */
export interface Stop {
  readonly aborted: boolean;
  readonly reason: unknown;
  /** @throws the reason, once it is aborted */
  throwIfAborted(): void;
  /** Calls the listener once, when it is aborted. */
  addEventListener(type: 'abort', listener: () => void, options: { readonly once: true }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** A stop that whoever has it can bring about. */
export class Stoppable implements Stop {
  aborted = false;
  reason: unknown;
  readonly #listeners = new Set<() => void>();

  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    const listeners = [...this.#listeners];
    this.#listeners.clear();
    for (const listener of listeners) listener();
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.delete(listener);
  }
}
