import { randomBytes } from 'node:crypto';
import { openAnswers } from '../../api/answers/open-answers.js';
import { linkAlways } from '../../api/database/audit/sequencer.js';
import { openWrites } from '../../api/database/open-writes.js';
import { openStore } from '../../api/database/orm.js';
import { shrinkHeap } from '../../api/memory/shrink.js';
import { vaultOf } from '../../api/personal/vault.js';
import { createExecutor } from '../../api/read/execute.js';
import { createServer } from '../../api/server.js';
import { createPerform } from '../../api/write/perform.js';
import { platform } from '../../schema/platform.js';
import { serve } from './child.js';

/** The platform's server as it runs in production, without its access log: neither of the others writes one. */
await serve(async ({ databaseUrl, poolSize, writing, answerMb = 0 }) => {
  const usual = { poolSize, statementTimeoutMs: 10_000 };
  const { reads, expensiveReads, lookout } = await openStore({ ...usual, url: databaseUrl });
  if (writing) linkAlways(writing.ownerUrl, undefined);
  const server = await createServer({
    schema: platform.schema,
    execute: createExecutor(platform, reads, expensiveReads, {
      ...(writing && {
        perform: createPerform(
          openWrites({ ...usual, url: writing.writerUrl }),
          platform.acts,
          vaultOf(`bench:${randomBytes(32).toString('base64')}`),
        ),
      }),
    }),
    answers: await openAnswers(lookout, platform.specs, answerMb * 2 ** 20),
    mode: 'production',
    host: '127.0.0.1',
    port: 0,
    tokenSecret: writing?.tokenSecret ?? randomBytes(32),
    logLevel: 'warn',
  });
  shrinkHeap();
  await server.listen();
  return server.url;
});
