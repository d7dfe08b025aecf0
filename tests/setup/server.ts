import { openAnswers } from '../../api/answers/open-answers.js';
import type { Claims } from '../../api/auth/claims.js';
import { signToken } from '../../api/auth/tokens.js';
import { openStore } from '../../api/database/orm.js';
import { exportPages } from '../../api/export/export-pages.js';
import { createExecutor } from '../../api/read/execute.js';
import { createServer } from '../../api/server.js';
import { createClient } from '../../codegen/sdk.js';
import { platform } from '../../schema/platform.js';
import { places } from './places.js';

const secret = 'a secret of the tests, and of nothing else';

export interface TestServer {
  readonly url: string;
  token(claims: Claims): Promise<string>;
  /** Asks with the SDK's client, as a partner's program would; throws an SdkError. */
  ask<Data>(query: string, variables: Readonly<Record<string, unknown>>, claims: Claims): Promise<Data>;
  close(): Promise<void>;
}

/** Operations of the SDK have names. */
const named = (query: string) => {
  const text = query.replace(/^\s*(query)?\s*(?=[{(])/, 'query Asked ');
  return { text, name: /^\s*query (\w+)/.exec(text)![1]! };
};

/** The platform's server on a free port, over the database with the five places. */
export async function startServer(): Promise<TestServer> {
  const store = await openStore({ url: await places(), poolSize: 4, statementTimeoutMs: 20_000 });
  const execute = createExecutor(platform, store.reads);
  const server = await createServer({
    schema: platform.schema,
    execute,
    mode: 'development',
    host: '127.0.0.1',
    port: 0,
    tokenSecret: secret,
    logLevel: 'silent',
    requestTimeoutMs: 20_000,
    obstacle: () => store.obstacle(),
    answers: await openAnswers(store.lookout, platform.specs, 2 ** 24),
    pages: exportPages({ ...platform, execute }),
  });
  await server.listen();
  return {
    url: server.url,
    token: (claims) => signToken(secret, claims),
    ask: async <Data>(text: string, variables: Readonly<Record<string, unknown>>, claims: Claims) => {
      const run = createClient({ url: `${server.url}/graphql`, token: await signToken(secret, claims) });
      return run<Data, typeof variables>({ kind: 'query', hash: '', ...named(text) }, variables);
    },
    close: async () => {
      await server.close();
      await store.close();
    },
  };
}
