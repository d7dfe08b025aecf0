import pg from 'pg';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Claims } from '../../api/auth/claims.js';
import { type Connection, createClient, type Operation, paginate } from '../../codegen/sdk.js';
import { places } from '../setup/places.js';
import { startServer, type TestServer } from '../setup/server.js';

/** What an operation that lists gaps answers: one connection. */
type Gaps = Connection<{ readonly id: string }> & { readonly totalCount?: number };
type Paging = 'first' | 'after' | 'withTotal';

/** A server for a test file, what its gaps are to a role, and what plain SQL says they are. */
export function asking() {
  let server: TestServer;
  let client: pg.Client;
  beforeAll(async () => {
    server = await startServer();
    client = new pg.Client({ connectionString: await places() });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await server.close();
  });

  /** The keys of all records that an operation of the SDK lists, page by page; each page says the same total. */
  async function gaps<Data extends object, Variables extends { after?: string | null | undefined }>(
    operation: Operation<Data, Variables>,
    variables: Omit<Variables, Paging>,
    claims?: Claims,
  ): Promise<string[]> {
    const run = createClient({ url: `${server.url}/graphql`, ...(claims && { token: await server.token(claims) }) });
    const totals = new Set<number | undefined>();
    const ids: string[] = [];
    const pick = (answer: Data) => {
      const [list] = Object.values(answer) as [Gaps];
      totals.add(list.totalCount);
      return list;
    };
    const asked = { ...variables, first: 100, withTotal: true } as unknown as Variables;
    for await (const { id } of paginate((page: Variables) => run(operation, page), asked, pick)) ids.push(id);
    expect([...totals]).toEqual([ids.length]);
    return ids.map((id) => id.slice(id.indexOf(':') + 1)).sort();
  }

  /** The first column of a statement's rows. */
  const keys = async (statement: string, values: readonly unknown[]) => {
    const { rows } = await client.query({ text: statement, values: [...values], rowMode: 'array' });
    return rows.map(([key]) => String(key)).sort();
  };
  return { gaps, keys };
}
