import { randomBytes } from 'node:crypto';
import { openStore } from '../../api/database/orm.js';
import { shrinkHeap } from '../../api/memory/shrink.js';
import { createExecutor } from '../../api/read/execute.js';
import { createServer } from '../../api/server.js';
import { platform } from '../../schema/platform.js';
import { serve } from './child.js';

/** The platform's server as it runs in production, without its access log: neither of the others writes one. */
await serve(async ({ databaseUrl, poolSize }) => {
  const { reads, dearReads } = await openStore({ url: databaseUrl, poolSize, statementTimeoutMs: 10_000 });
  const server = await createServer({
    schema: platform.schema,
    execute: createExecutor(platform, reads, dearReads),
    mode: 'production',
    host: '127.0.0.1',
    port: 0,
    tokenSecret: randomBytes(32),
    logLevel: 'warn',
  });
  shrinkHeap();
  await server.listen();
  return server.url;
});
