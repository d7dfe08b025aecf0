import { afterAll, beforeAll } from 'vitest';
import type { Claims } from '../../api/auth/claims.js';
import { startServer, type TestServer } from '../setup/server.js';

// biome-ignore lint/suspicious/noExplicitAny: answers are compared with whole values; a wrong path fails the test
export type Data = any;
export interface Told {
  readonly data: Data;
  readonly errors?: { message: string; extensions: { code: string; argument?: string } }[];
}

/** A server for a test file, and what it answers; the asker is system unless the test says otherwise. */
export function asking() {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const post = async (
    query: string,
    variables = {},
    claims: Claims | undefined = { role: 'system' },
  ): Promise<Told> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await server.token(claims)}` },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Told;
  };
  /** The data of a query that is answered without errors. */
  const ask = (query: string, variables = {}, claims: Claims = { role: 'system' }): Promise<Data> =>
    server.ask<Data>(query, variables, claims);
  /** All records of a list, page by page. */
  const all = async (list: string, fields: string, filter = '{}'): Promise<Data[]> => {
    const nodes: Data[] = [];
    for (let after: string | null = null; ; ) {
      const query = `query ($after: String) { list: ${list}(first: 100, after: $after, filter: ${filter}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
      const { list: page } = await ask(query, { after });
      nodes.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return nodes;
      after = page.pageInfo.endCursor;
    }
  };
  return { post, ask, all };
}
