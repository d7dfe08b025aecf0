#!/usr/bin/env bash
# @graphql-inspector/core 8.0.0 calls a new optional argument dangerous and a new optional input field harmless, although
# no client that does not know them can tell either from before. A policy that stops at "dangerous" stops one of the two.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @graphql-inspector/core@8.0.0 graphql@16.15.0
cat >compare.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
const { version } = JSON.parse(readFileSync('node_modules/@graphql-inspector/core/package.json', 'utf8'));
const before = buildSchema('type Query { list(first: Int, filter: Filter): Int } input Filter { name: String }');
const levelsAfter = async (sdl) =>
  (await diff(before, buildSchema(sdl))).map(({ type, criticality }) => `${type} ${criticality.level}`);
const argument = await levelsAfter(
  'type Query { list(first: Int, filter: Filter, after: String): Int } input Filter { name: String }',
);
const field = await levelsAfter(
  'type Query { list(first: Int, filter: Filter): Int } input Filter { name: String, code: String }',
);
console.log(`@graphql-inspector/core ${version}`);
console.log('expected: the same level for both additions');
console.log('seen:     new optional argument', argument, '· new optional input field', field);
process.exit(argument.includes('FIELD_ARGUMENT_ADDED DANGEROUS') && field.includes('INPUT_FIELD_ADDED NON_BREAKING') ? 0 : 1);
JS
node compare.mjs
