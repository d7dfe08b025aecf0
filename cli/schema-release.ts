import { readFileSync, writeFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';
import { packageFile } from '../api/package-file.js';

/** Keeps the SDL that a release gives to partners, without descriptions: `npm run check` compares with it. */
const released = visit(parse(readFileSync(packageFile('schema/schema.graphql'), 'utf8')), {
  enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
});
writeFileSync(packageFile('schema/released.graphql'), `${print(released)}\n`);
