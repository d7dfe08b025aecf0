import { connect, type Socket } from 'node:net';
import { setPriority } from 'node:os';
import { AnswerReader } from './answers.js';

/** Requests from many connections for some time, one after another on each or at a fixed rate over all. */
export interface Rush {
  readonly port: number;
  /** Whole HTTP requests, sent in turn. */
  readonly requests: readonly string[];
  readonly ms: number;
  /** At a rate: the most. */
  readonly connections: number;
  /** Requests per second, whether or not earlier ones have been answered; absent: each connection waits for its answer. */
  readonly rate?: number;
  /** What a connection waits before its next request. */
  readonly pauseMs?: number;
}

/** One for each request that was answered; status 0 if the connection broke. Times run from when it was sent. */
export interface RushResult {
  readonly statuses: Uint16Array;
  readonly latencies: Float64Array;
  /** Of each request that was sent at a rate, how much later than it was due: more than a little, and the rate was lower. */
  readonly lateness: Float64Array;
  /** Requests that were due when no connection was left. */
  readonly unsent: number;
}

// Load comes from other machines in life: it must not take the processors from what it measures.
if (process.argv[2]) setPriority(Number(process.argv[2]));

async function run({ port, requests, ms, connections, rate, pauseMs = 0 }: Rush): Promise<RushResult> {
  const texts = requests.map((request) => Buffer.from(request));
  const statuses: number[] = [];
  const latencies: number[] = [];
  const lateness: number[] = [];
  const idle: Connection[] = [];
  const open = new Set<Connection>();
  const until = performance.now() + ms;
  let next = 0;
  let unsent = 0;

  class Connection {
    readonly #reader = new AnswerReader();
    readonly #socket: Socket;
    #sent: number | undefined;

    constructor(private readonly free: (connection: Connection) => void) {
      open.add(this);
      this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
      this.#socket.on('data', (chunk) => this.#reader.take(chunk) && this.#note(this.#reader.status));
      this.#socket.on('error', () => undefined);
      this.#socket.on('close', () => {
        open.delete(this);
        if (this.#sent !== undefined) this.#note(0);
      });
    }

    send() {
      this.#sent = performance.now();
      this.#socket.write(texts[next++ % texts.length]!);
    }

    get isOpen() {
      return open.has(this);
    }

    cut() {
      this.#sent = undefined;
      this.#socket.destroy();
    }

    #note(status: number) {
      statuses.push(status);
      latencies.push(performance.now() - this.#sent!);
      this.#sent = undefined;
      this.free(this);
    }
  }

  if (rate === undefined) {
    const again = (connection: Connection) => {
      const send = () => {
        if (performance.now() >= until) connection.cut();
        else (connection.isOpen ? connection : new Connection(again)).send();
      };
      if (pauseMs) setTimeout(send, pauseMs);
      else send();
    };
    for (let n = 0; n < connections; n++) again(new Connection(again));
    await new Promise((done) => setTimeout(done, ms + 50));
  } else {
    const started = performance.now();
    let sent = 0;
    const put = (connection: Connection) => void (connection.isOpen && idle.push(connection));
    while (performance.now() < until) {
      for (const due = () => started + (sent * 1000) / rate; due() <= performance.now(); sent++) {
        const connection = idle.pop() ?? (open.size < connections ? new Connection(put) : undefined);
        if (!connection) unsent++;
        else {
          lateness.push(performance.now() - due());
          connection.send();
        }
      }
      await new Promise((done) => setTimeout(done, 1));
    }
    // Who was sent in time is waited for, a while.
    const patience = performance.now() + 12_000;
    while (idle.length < open.size && performance.now() < patience) await new Promise((done) => setTimeout(done, 20));
  }
  for (const connection of open) connection.cut();
  return {
    statuses: Uint16Array.from(statuses),
    latencies: Float64Array.from(latencies),
    lateness: Float64Array.from(lateness),
    unsent,
  };
}

process.on('disconnect', () => process.exit());
process.on('message', async (rush: Rush) => process.send!(await run(rush)));
