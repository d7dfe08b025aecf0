import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSdk, follow } from '../../codegen/sdk.js';
import { startServer, type TestServer } from '../setup/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test('a copy of all grids is made page by page, and the cursor says that nothing is new', async () => {
  const sdk = createSdk({ url: `${server.url}/graphql` });
  const { grids } = await sdk.grids({ first: 1 });
  const ids: string[] = [];
  let since: string | null = null;
  let pages = 0;
  for await (const page of follow(sdk.changes, { types: ['GRID'], first: 500 }, (data) => data.changes)) {
    pages++;
    for (const { kind, type, recordId } of page.changes) {
      expect([kind, type]).toEqual(['UPSERTED', 'GRID']);
      ids.push(recordId);
    }
    since = page.endCursor;
  }
  // A page may be empty and still be followed by others: it looks at a part of the feed.
  expect(pages).toBeGreaterThan(ids.length / 500);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain(grids.nodes[0]!.id);
  const counted = await server.ask<{ grids: { totalCount: number } }>(
    'query All { grids { totalCount } }',
    {},
    { role: 'anonymous' },
  );
  expect(ids).toHaveLength(counted.grids.totalCount);

  const again = follow(sdk.changes, { types: ['GRID'], since }, (data) => data.changes);
  expect((await again.next()).value).toMatchObject({ changes: [], hasMore: false });
  expect((await again.next()).done).toBe(true);
});
