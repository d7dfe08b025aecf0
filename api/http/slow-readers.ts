import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Exchange } from '../request/exchange.js';
import { Pieces } from './pieces.js';

export interface ReaderLimits {
  /** Bytes from which on a reader is watched; less than that fits into the system's own buffers. */
  readonly longBytes: number;
  /** The least that a reader must take while bytes wait for it, seen over windows of so many milliseconds. */
  readonly bytesPerSecond: number;
  readonly windowMs: number;
  /** What may wait for readers in all, in characters; beyond it the client that holds most loses an answer. */
  readonly heldBytes: number;
}

interface Reader {
  readonly response: ServerResponse;
  readonly exchange: Exchange;
  /** What waits for it in this process. */
  held(): number;
  /** Where the window began, and what it had taken then. */
  since: number;
  taken: number;
}

/**
 * Whoever asks for much and takes it slowly makes the server keep it, which costs the asker nothing. Long answers are
 * handed over in pieces; who does not take them at a least speed is cut off, so that no place or memory is held for long.
 */
export function cutSlowReaders(fastify: FastifyInstance, limits: ReaderLimits): void {
  const readers = new Set<Reader>();
  let timer: NodeJS.Timeout | undefined;

  const watch = (response: ServerResponse, exchange: Exchange, held: () => number) => {
    const taken = response.socket?.bytesWritten ?? 0;
    const reader: Reader = { response, exchange, held, since: performance.now(), taken };
    readers.add(reader);
    cutHolders();
    timer ??= setInterval(look, Math.min(1_000, limits.windowMs / 4)).unref();
    response.once('close', () => {
      readers.delete(reader);
      if (readers.size) return;
      clearInterval(timer);
      timer = undefined;
    });
  };

  const look = () => {
    const now = performance.now();
    for (const reader of readers) {
      const { response, since, taken } = reader;
      const takenNow = (response.socket?.bytesWritten ?? 0) - response.writableLength;
      const isWaiting = response.writableLength > 0;
      if (isWaiting && now - since < limits.windowMs) continue;
      if (isWaiting && takenNow - taken < (limits.bytesPerSecond * (now - since)) / 1_000)
        cutOff(response, reader.exchange);
      reader.since = now;
      reader.taken = takenNow;
    }
    cutHolders();
  };

  /** Of the client that holds most, the answer that has been on its way for longest. */
  const cutHolders = () => {
    let total = 0;
    const clients = new Map<string, number>();
    for (const { held, exchange } of readers) {
      total += held();
      clients.set(exchange.asker.client, (clients.get(exchange.asker.client) ?? 0) + held());
    }
    if (total <= limits.heldBytes) return;
    const most = [...clients].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
    for (const reader of readers)
      if (reader.exchange.asker.client === most && reader.held()) return cutOff(reader.response, reader.exchange);
  };

  fastify.addHook('onSend', (request, reply, payload, done) => {
    const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
    // Node writes bytes in less time than a text that is not Latin, head and all.
    if (isWhole ? payload.length <= limits.longBytes : !(payload instanceof Readable))
      return done(null, typeof payload === 'string' ? Buffer.from(payload) : payload);
    const stream = isWhole ? new Pieces(payload) : (payload as Readable);
    if (isWhole) reply.header('content-length', Buffer.byteLength(payload));
    watch(reply.raw, request.exchange, () => (stream instanceof Pieces ? stream.left : 0) + reply.raw.writableLength);
    done(null, stream);
  });
}

/** Ends an answer that goes on for too long; its reader sees that it is not whole. */
export function cutOff(response: ServerResponse, exchange: Exchange): void {
  exchange.errors = ['DEADLINE_EXCEEDED'];
  response.destroy();
}
