import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { PlainError } from '../http/plain-errors.js';
import { limits } from '../limits/limits.js';
import { contentOf, kinds, Unfit } from './content.js';
import type { FileStore } from './file-store.js';
import { type FileRecord, type FileRecords, placeOf } from './records.js';
import type { Scan } from './scan.js';

export interface FileOptions {
  readonly records: FileRecords;
  readonly store: FileStore;
  readonly scan?: Scan | undefined;
}

const full = () =>
  new PlainError(
    503,
    `So many files are sent at once that no other one is taken now. Send it again in a few seconds.`,
    'OVERLOADED',
  );
const unfit = (error: unknown) => (error instanceof Unfit ? new PlainError(422, error.message) : error);

/** Takes files that were announced, and hands them out. */
export class Files {
  #taking = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(private readonly options: FileOptions) {}

  /** The record of a file that is expected. @throws PlainError if none is */
  async expected(key: string): Promise<FileRecord> {
    const record = await this.options.records.find(key);
    if (record?.status !== 'REQUESTED')
      throw new PlainError(409, 'This file was sent already, or removed: ask requestUpload for another address.');
    return record;
  }

  /** Reads a body, looks at it, rids pictures of what is not the picture, and keeps it. @throws PlainError */
  async take(record: FileRecord, body: Readable): Promise<{ size: number }> {
    await this.#enter();
    try {
      const sent = await readAll(body, record.size);
      const { bytes, width, height } = await contentOf(record.kind, sent);
      await this.options.scan?.(sent);
      const digest = createHash('sha256').update(bytes).digest('hex');
      const place = placeOf({ id: record.id, digest });
      await this.options.store.put(place, bytes, kinds[record.kind]!.mime);
      const received = { size: bytes.length, digest, width, height };
      if (await this.options.records.store(record, received)) return { size: bytes.length };
      const kept = await this.options.records.find(record.id.slice(record.id.indexOf(':') + 1));
      if (kept?.digest !== digest) await this.options.store.remove(place);
      throw new PlainError(409, 'This file was sent already, or removed: ask requestUpload for another address.');
    } catch (error) {
      throw unfit(error);
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#taking--;
    }
  }

  /** Some are looked at at once, some wait; the time to send a file ends their waiting, too. */
  async #enter(): Promise<void> {
    if (this.#taking < limits.files.atOnce) this.#taking++;
    else if (this.#waiting.length >= limits.files.waiting) throw full();
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** The record of a file that can be fetched. */
  async kept(key: string): Promise<FileRecord | undefined> {
    const record = await this.options.records.find(key);
    return record?.status === 'ATTACHED' ? record : undefined;
  }

  /** A table that was sent, to be read as often as need be; undefined if it is gone. */
  async table(id: string): Promise<{ kind: string; open: () => Promise<Readable> } | undefined> {
    const record = await this.options.records.find(id.slice(id.indexOf(':') + 1));
    if (record?.status !== 'STORED') return undefined;
    return { kind: record.kind, open: () => this.open(record, 0, record.size - 1) };
  }

  open(record: FileRecord, from: number, to: number): Promise<Readable> {
    return this.options.store.get(placeOf(record), from, to);
  }

  /** Removes what became part of nothing within a day; returns how many files that were. */
  async sweep(now = Date.now()): Promise<number> {
    const { records, store } = this.options;
    let removed = 0;
    for (let round = 0; round < limits.files.sweepRounds; round++) {
      const found = await records.unclaimed(new Date(now - limits.files.unclaimedMs));
      for (const record of found) {
        // Whoever was faster has removed it, or it has become part of something.
        if (!(await records.remove(record))) continue;
        if (record.digest) await store.remove(placeOf(record));
        removed++;
      }
      if (found.length < 100) break;
    }
    return removed;
  }
}

/** The bytes of a body, as many as were announced. */
async function readAll(body: Readable, size: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    if (length + chunk.length > size) throw new Unfit(`The file is longer than the ${size} bytes that were announced.`);
    length += chunk.copy(bytes, length);
  }
  if (length < size) throw new Unfit(`The file has ${length} bytes; ${size} were announced.`);
  return bytes;
}
