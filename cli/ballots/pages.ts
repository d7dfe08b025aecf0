import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFlags, runCommand } from '../command-line.js';
import { bundle } from './bundle.js';

const usage = `usage: npm run ballot:pages
  builds the tellers' page and the voting client in dist/ballot; -- --write notes the digest of the page, which is published`;

const digestFile = 'ballot/page/tellers.sha256';

await runCommand(async () => {
  const { write } = readFlags(usage, { write: { type: 'boolean' } });
  mkdirSync('dist/ballot', { recursive: true });
  for (const [name, text] of Object.entries(await bundle())) {
    writeFileSync(join('dist/ballot', name), text);
    const digest = createHash('sha256').update(text).digest('hex');
    process.stdout.write(`${digest}  ${name}\n`);
    if (name !== 'tellers.html') continue;
    if (write) writeFileSync(digestFile, `${digest}\n`);
    else if (readFileSync(digestFile, 'utf8').trim() !== digest)
      throw new Error(`${digestFile} has another digest: run with --write`);
  }
});
