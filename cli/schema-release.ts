import { readFileSync, writeFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';
import { packageFile } from '../api/package-file.js';
import { readFlags, runCommand } from './command-line.js';

const usage = `usage: npm run schema:release
  keeps the SDL that a release gives to partners: npm run check compares with it`;

await runCommand(() => {
  readFlags(usage, {});
  const released = visit(parse(readFileSync(packageFile('schema/schema.graphql'), 'utf8')), {
    // The contract is without descriptions.
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  writeFileSync(packageFile('schema/released.graphql'), `${print(released)}\n`);
});
