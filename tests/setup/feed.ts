import type { Viewer } from '../../schema/kit/declare/viewer.js';
import type { Data, Fixture } from './fixture.js';
import { settled } from './replica.js';

export const source = `query ($since: String, $types: [RecordType!], $first: Int) {
  changes(since: $since, types: $types, first: $first) { changes { kind type recordId record { ... on Suggestion { status } } } endCursor hasMore schemaVersion } }`;

export interface Page {
  readonly changes: readonly { kind: string; type: string; recordId: string; record: Data }[];
  readonly endCursor: string;
  readonly hasMore: boolean;
  readonly schemaVersion: string;
}

/** The change feed of a test file's database, as somebody asks for it. */
export function feedOf(open: () => Fixture) {
  const page = async (viewer: Viewer, variables: Record<string, unknown> = {}): Promise<Page> =>
    (await open().ask(source, { viewer, variables })).changes;
  const end = async (viewer: Viewer): Promise<string> => {
    await settled(open());
    let told = await page(viewer, { first: 1000 });
    while (told.hasMore) told = await page(viewer, { first: 1000, since: told.endCursor });
    return told.endCursor;
  };
  const told = async (viewer: Viewer, since: string) => {
    await settled(open());
    return (await page(viewer, { since, first: 1000 })).changes.map(({ kind, recordId }) => `${kind} ${recordId}`);
  };
  const write = (sql: string, ...values: unknown[]) => open().store.pool.query(sql, values);
  return { page, end, told, write };
}
