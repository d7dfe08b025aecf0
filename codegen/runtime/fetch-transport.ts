import type { Transport } from './transport.js';

/** The part of `fetch` that is used; the global one of browsers, Node, Deno and Bun fits. */
export type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body: string; signal: never },
) => Promise<{
  readonly status: number;
  readonly headers: { forEach(visit: (value: string, name: string) => void): void };
  text(): Promise<string>;
}>;

declare const fetch: Fetch;
declare const AbortController: new () => { readonly signal: never; abort(): void };

/** Sends through `fetch`; pass another one of the same shape to add a proxy or tracing. */
export const fetchTransport =
  (send: Fetch = (url, init) => fetch(url, init)): Transport =>
  async ({ url, method, headers, body, signal }) => {
    // fetch takes no signal but a real one.
    const controller = new AbortController();
    signal.addEventListener('abort', () => controller.abort());
    const response = await send(url, { method, headers: { ...headers }, body, signal: controller.signal });
    const received: Record<string, string> = {};
    response.headers.forEach((value, name) => {
      received[name.toLowerCase()] = value;
    });
    return { status: response.status, headers: received, body: await response.text() };
  };
