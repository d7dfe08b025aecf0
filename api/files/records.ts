import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import type { Execute } from '../read/answer.js';
import { runQuery } from '../read/run-query.js';

/** What is known of a file beside its bytes. */
export interface FileRecord {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly status: string;
  readonly size: number;
  readonly digest: string | null;
}
/** What is learnt of a file when it comes. */
export interface Received {
  readonly size: number;
  readonly digest: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** The records of files, asked and written through the API as everything is. */
export interface FileRecords {
  find(key: string): Promise<FileRecord | undefined>;
  /** False if it came in another way meanwhile. */
  store(record: FileRecord, received: Received): Promise<boolean>;
  /** Some of those that have been part of nothing since a moment. */
  unclaimed(before: Date): Promise<readonly FileRecord[]>;
  remove(record: FileRecord): Promise<boolean>;
}

const server: Viewer = { role: 'system' };
const fields = 'id version kind status size digest';
const act = (name: string, input: string) =>
  `mutation($input: ${input}!) { ${name}(input: $input) { userErrors { code } } }`;

export function fileRecords(execute: Execute): FileRecords {
  const perform = async (name: string, input: string, { id, version }: FileRecord, more: object = {}) => {
    const given = { id, expectedVersion: version, idempotencyKey: randomUUID(), ...more };
    const told = await runQuery<Record<string, { userErrors: unknown[] }>>(execute, act(name, input), server, {
      input: given,
    });
    return told[name]!.userErrors.length === 0;
  };
  return {
    async find(key) {
      const source = `query($id: ID!) { attachment(id: $id) { ${fields} } }`;
      const told = await runQuery<{ attachment: FileRecord | null }>(execute, source, server, {
        id: `Attachment:${key}`,
      });
      return told.attachment ?? undefined;
    },
    store: (record, received) => perform('storeUpload', 'StoreUploadInput', record, received),
    async unclaimed(before) {
      const source = `query($before: DateTime!) {
        attachments(first: 100, filter: { status: { in: [REQUESTED, STORED] }, updatedAt: { lt: $before } }) { nodes { ${fields} } } }`;
      const told = await runQuery<{ attachments: { nodes: FileRecord[] } }>(execute, source, server, { before });
      return told.attachments.nodes;
    },
    remove: (record) => perform('removeUpload', 'RemoveUploadInput', record),
  };
}

/** Where a file is in the store: its content is part of it, so that one that comes twice overwrites nothing. */
export const placeOf = ({ id, digest }: { readonly id: string; readonly digest: string | null }) =>
  `${id.slice(id.indexOf(':') + 1)}-${digest}`;
