import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type GraphQLSchema,
  isIntrospectionType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  printType,
} from 'graphql';
import { readFlags, runCommand } from './command-line.js';

const path = 'schema/schema.graphql';
const header =
  '# Generated from schema/concepts.ts by `npm run schema:print`. Do not edit: change the concept instead.';

/**
 * The schema as text. Types stand in alphabetical order, so that a new relation shows up as the lines it adds; fields
 * and enum values keep the order of their declaration, which means something (a lifecycle, a screen).
 */
export function schemaText(schema: GraphQLSchema): string {
  const own = schema.getDirectives().find((directive) => !isSpecifiedDirective(directive));
  if (own) throw new Error(`@${own.name}: directives of our own are not printed yet`);
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return `${[header, ...types.map(printType)].join('\n\n')}\n`;
}

function committed(): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const usage = `usage: npm run schema:print [-- --check]
  writes ${path} from the declarations
  --check  writes nothing, and fails if it is not up to date`;

async function main() {
  const { check } = readFlags(usage, { check: { type: 'boolean' } });
  // It takes a second to build.
  const { platform } = await import('../schema/platform.js');
  const text = schemaText(platform.schema);
  if (!check) writeFileSync(path, text);
  else if (committed() !== text) {
    process.stderr.write(`${path} is stale: run npm run schema:print and commit it.\n`);
    process.exitCode = 1;
  }
}

if (fileURLToPath(import.meta.url) === realpathSync(process.argv[1] ?? '.')) await runCommand(main);
