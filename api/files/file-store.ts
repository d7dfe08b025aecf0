import type { Readable } from 'node:stream';

/** Where files are: on disk, or in a store of its own. A key is written once and never changed. */
export interface FileStore {
  put(key: string, bytes: Uint8Array, mime: string): Promise<void>;
  /** From one byte to another, both included. @throws if there is no such file */
  get(key: string, from: number, to: number): Promise<Readable>;
  /** Nothing happens where there is none. */
  remove(key: string): Promise<void>;
}
