import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readSettings } from '../api/config.js';
import type { Head } from '../api/database/audit/head.js';
import { verifyAudit } from '../api/database/audit/verify.js';
import { openDatabase } from '../api/database/connect.js';
import { connect } from '../api/database/login.js';
import { readFlags, runCommand, UsageError } from './command-line.js';

const usage = `usage: npm run -s audit:verify -- [--head FILE]

Goes along the audit and names every row that was changed, deleted, inserted or put elsewhere since it was written; ends
with 1 if there is one. The database is that of DATABASE_URL or DATA_DIR.

  --head FILE     a signed head that was kept, the JSON of /audit/head: what was cut off after it shows, too`;

const headForm = z.object({
  place: z.number(),
  digest: z.string(),
  at: z.string(),
  key: z.string(),
  signature: z.string(),
});

function keptHead(file: string | undefined): Head | undefined {
  if (file === undefined) return undefined;
  try {
    return headForm.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new UsageError(`--head ${file}: is no head; give a file with the JSON of /audit/head`);
  }
}

await runCommand(async () => {
  const head = keptHead(readFlags(usage, { head: { type: 'string' } }).head);
  const database = await openDatabase(readSettings(), (line) => process.stderr.write(`  ${line}\n`));
  try {
    const client = await connect('DATABASE_URL', database.url);
    const { rows, findings } = await verifyAudit(client, head).finally(() => client.end());
    for (const { seq, what } of findings) process.stdout.write(`${seq}: ${what}\n`);
    process.stdout.write(`${rows} rows are linked, ${findings.length || 'nothing'} is wrong\n`);
    if (findings.length) process.exitCode = 1;
  } finally {
    await database.close();
  }
});
