import { buildSchema, type GraphQLSchema } from 'graphql';
import { signToken } from '../../api/auth/tokens.js';
import { type Answer, type Execute, JsonText } from '../../api/read/answer.js';
import { createServer, type Server, type ServerOptions } from '../../api/server.js';
import { createLog } from '../../api/telemetry/log.js';

/** A schema that has all that the rules look at and nothing of the domain. */
export const schema: GraphQLSchema = buildSchema(`
  type Query {
    hello(x: Int): String
    thing(id: ID): Thing
    things(first: Int, after: String, last: Int): ThingConnection!
  }
  type Subscription { tick: Int }
  type Mutation { rename(id: ID!, name: String!): Thing }
  type Thing { id: ID! name: String! other: Thing related(first: Int, last: Int): ThingConnection! }
  type ThingEdge { cursor: String! node: Thing! }
  type PageInfo { hasNextPage: Boolean! }
  type ThingConnection { totalCount: Int! nodes: [Thing!]! edges: [ThingEdge!]! pageInfo: PageInfo! }
`);

export const secret = 'a secret of the tests, at least 32 bytes long';
export const tokenOf = (role: string, more: object = {}) => signToken(secret, { role, ...more });
export const someId = '0198c0de-0000-7000-8000-000000000000';

export const hello: Execute = async () => ({ data: new JsonText('{"hello":"world"}') });
export const failing =
  (fault: unknown): Execute =>
  async () => {
    throw fault;
  };
export const answering =
  (answer: Answer): Execute =>
  async () =>
    answer;

export interface TestServer extends Server {
  /** All log lines so far. */
  readonly lines: Record<string, unknown>[];
  /** Posts a query, or any body given as text or bytes. */
  post(body: object | string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>): Promise<Response>;
  /** The parsed answer to a query. */
  ask(query: string, more?: object, headers?: Record<string, string>): Promise<Asked>;
}
export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    data?: unknown;
    errors?: { message: string; extensions: Record<string, unknown> }[];
    extensions?: Record<string, unknown>;
  };
}

/** A server of the test's own on a free port; the test closes it. */
export async function startServer(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const lines: Record<string, unknown>[] = [];
  const log = createLog({ level: 'debug', destination: { write: (line) => void lines.push(JSON.parse(line)) } });
  const server = await createServer({
    schema,
    execute: hello,
    mode: 'production',
    host: '127.0.0.1',
    port: 0,
    tokenSecret: secret,
    logLevel: 'debug',
    log,
    ...options,
  });
  await server.listen();
  const post: TestServer['post'] = (body, headers = {}) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    });
  const ask: TestServer['ask'] = async (query, more = {}, headers = {}) => {
    const response = await post({ query, ...more }, headers);
    return { status: response.status, headers: response.headers, body: (await response.json()) as Asked['body'] };
  };
  return Object.defineProperties({ lines, post, ask } as unknown as TestServer, {
    ...Object.getOwnPropertyDescriptors(server),
  });
}

/** Code and message of the first error. */
export const first = ({ body }: Asked) => ({
  code: body.errors?.[0]?.extensions.code,
  message: body.errors?.[0]?.message,
});
