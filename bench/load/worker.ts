import { connect } from 'node:net';

/** A slice of load: requests are sent in turn on a fixed number of connections, over and over unless each is sent once. */
export interface Slice {
  readonly port: number;
  /** Whole HTTP requests. */
  readonly requests: readonly string[];
  readonly connections: number;
  readonly ms: number;
  /** Which request is the first; slices of one operation go on where the last one stopped. */
  readonly from: number;
  /** Each is sent once: the slice ends with the last of them. */
  readonly isOnce?: boolean;
  /** What every answer has in it. */
  readonly contains?: string;
}

export interface SliceResult {
  readonly ms: number;
  /** Milliseconds of each request. */
  readonly latencies: Float64Array;
  /** The first answer that was not one. */
  readonly failure?: string;
}

const headEnd = Buffer.from('\r\n\r\n');
const wanted = Buffer.from('{"data":{');

async function runSlice({ port, requests, connections, ms, from, isOnce, contains }: Slice): Promise<SliceResult> {
  const texts = requests.map((request) => Buffer.from(request));
  const part = contains === undefined ? undefined : Buffer.from(contains);
  const latencies: number[] = [];
  let next = from;
  let failure: string | undefined;
  const started = performance.now();

  const connection = () =>
    new Promise<void>((done) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      let sent = 0;
      let received: Buffer = Buffer.alloc(0);
      const send = () => {
        const isOver = isOnce && next >= texts.length;
        if (failure || isOver || performance.now() - started >= ms) return void socket.end();
        received = Buffer.alloc(0);
        sent = performance.now();
        socket.write(texts[next++ % texts.length]!);
      };
      socket.on('connect', send);
      socket.on('data', (chunk) => {
        received = received.length ? Buffer.concat([received, chunk]) : chunk;
        const body = received.indexOf(headEnd) + 4;
        if (body < 4) return;
        const head = received.toString('latin1', 0, body);
        const length = /\r\ncontent-length: *(\d+)/i.exec(head);
        if (length && received.length < body + Number(length[1])) return;
        latencies.push(performance.now() - sent);
        const isGood = length && head.startsWith('HTTP/1.1 200') && received.subarray(body, body + 9).equals(wanted);
        if (!isGood || (part && received.indexOf(part, body) < 0)) failure ??= received.toString().slice(0, 2000);
        send();
      });
      socket.on('error', (error) => (failure ??= String(error)));
      socket.on('close', () => done());
    });

  await Promise.all(Array.from({ length: connections }, connection));
  const result = { ms: performance.now() - started, latencies: Float64Array.from(latencies) };
  return failure === undefined ? result : { ...result, failure };
}

process.on('disconnect', () => process.exit());
process.on('message', async (slice: Slice) => process.send!(await runSlice(slice)));
