import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskStore } from '../../api/files/disk-store.js';
import type { FileStore } from '../../api/files/file-store.js';
import { Files } from '../../api/files/files.js';
import { fileRecords } from '../../api/files/records.js';
import { fileRoutes } from '../../api/files/routes.js';
import type { Scan } from '../../api/files/scan.js';
import { createServer, type ServerOptions } from '../../api/server.js';
import { platform } from '../../schema/platform.js';
import { isFileLink } from '../../schema/suggestions/file-links.js';
import { key } from '../acts/voice.js';
import type { Asking, Data, Fixture } from '../setup/fixture.js';

export interface FileServer {
  /** Where it listens. */
  readonly url: string;
  readonly files: Files;
  readonly folder: string;
  /** Announces a file; what is told of it. */
  announce(kind: string, size: number, asking?: Asking): Promise<Data>;
  /** Sends bytes to an address that was told. */
  send(url: string, bytes: Uint8Array, headers?: Record<string, string>): Promise<Response>;
  get(url: string, init?: RequestInit): Promise<Response>;
  /** Announces and sends a file; its upload id. */
  upload(kind: string, bytes: Uint8Array, asking?: Asking): Promise<string>;
  close(): Promise<void>;
}

/** The routes of files on a free port, over the records of a fixture. */
export async function startFileServer(
  fixture: Fixture,
  { scan, store, pages, ...options }: { scan?: Scan; store?: FileStore } & Partial<ServerOptions> = {},
): Promise<FileServer> {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  const files = new Files({ records: fileRecords(fixture.execute), store: store ?? diskStore(folder), scan });
  const server = await createServer({
    ...{ schema: platform.schema, execute: fixture.execute, mode: 'development', host: '127.0.0.1', port: 0 },
    ...options,
    ...{
      logLevel: 'silent',
      pages: async (app, tools) => {
        fileRoutes(app, files, isFileLink, tools.admission);
        await pages?.(app, tools);
      },
    },
  });
  await server.listen();
  const announce = async (kind: string, size: number, asking: Asking = {}) => {
    const source = `mutation($input: RequestUploadInput!) { requestUpload(input: $input) {
      uploadId url attachment { id } userErrors { code path } } }`;
    const input = { idempotencyKey: key(), name: '路灯.jpg', kind, size };
    return (await fixture.ask(source, { ...asking, variables: { input } })).requestUpload;
  };
  const send = (url: string, bytes: Uint8Array, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${url}`, { method: 'PUT', body: bytes as Uint8Array<ArrayBuffer>, headers });
  return {
    ...{ url: server.url, files, folder, announce, send },
    get: (url, init) => fetch(`${server.url}${url}`, init),
    async upload(kind, bytes, asking) {
      const { uploadId, url } = await announce(kind, bytes.length, asking);
      const answer = await send(url, bytes);
      if (answer.status !== 201) throw new Error(await answer.text());
      return uploadId;
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
