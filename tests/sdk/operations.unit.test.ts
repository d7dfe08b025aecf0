import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  getNamedType,
  getOperationAST,
  Lexer,
  type OperationDefinitionNode,
  parse,
  print,
  Source,
  stripIgnoredCharacters,
  TokenKind,
  TypeInfo,
  validate,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { compileCost } from '../../api/limits/cost.js';
import { limits } from '../../api/limits/limits.js';
import { maxAliases } from '../../api/limits/max-aliases.js';
import { maxDepth } from '../../api/limits/max-depth.js';
import { maxDirectives } from '../../api/limits/max-directives.js';
import { maxRootFields } from '../../api/limits/max-root-fields.js';
import * as documents from '../../codegen/generated/operations.js';
import * as records from '../../codegen/generated/records.js';
import { createRecords } from '../../codegen/records.js';
import { createSdk } from '../../codegen/sdk.js';
import { pageSize } from '../../schema/kit/declare/page-size.js';
import { platform } from '../../schema/platform.js';

const operations = Object.entries(documents);
const everyOperation = [...operations, ...Object.entries(records)];
const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const manifest = JSON.parse(readFileSync('codegen/generated/persisted-documents.json', 'utf8'));

function tokens(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

/** `Suggestion.fullText` for each selected field that is not open to everybody. */
function guarded(document: DocumentNode): string[] {
  const found: string[] = [];
  const types = new TypeInfo(platform.schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const parent = getNamedType(types.getParentType())?.name;
        const field = platform.specs.find((spec) => spec.name === parent)?.field(name.value);
        if (field?.see && !field.see.has('anonymous')) found.push(`${parent}.${name.value}`);
      },
    }),
  );
  return found;
}

/** Full pages, with all that `@include` may leave out, filtered and searched. */
const fullest = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
  Object.fromEntries(
    variableDefinitions.map(({ variable, type, defaultValue }) => {
      const name = variable.name.value;
      if (name === 'filter') return [name, { id: { eq: 'Deputy:1' } }];
      if (print(type).startsWith('Boolean')) return [name, true];
      return [name, name === 'first' ? pageSize.most : ((defaultValue && valueFromASTUntyped(defaultValue)) ?? 'x')];
    }),
  );

describe.for(everyOperation)('%s', ([exportName, operation]) => {
  const { kind, name, hash, text } = operation;
  const document = parse(text);

  test('is a frozen document whose hash is the SHA-256 of its text', () => {
    expect(name).toBe(exportName);
    expect(Object.isFrozen(operation)).toBe(true);
    expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
    expect(stripIgnoredCharacters(text)).toBe(text);
    expect(text).not.toContain('"""');
    expect(manifest.operations).toContainEqual({ id: hash, name, type: kind, body: text });
  });

  test('is valid against the committed schema, within the limits of the server', () => {
    expect(validate(schema, document, [maxRootFields, maxAliases, maxDepth, maxDirectives])).toEqual([]);
    expect(validate(schema, document)).toEqual([]);
    expect(tokens(text)).toBeLessThanOrEqual(limits.tokens);
  });

  test('asks, with full pages, for no more than its askers may', () => {
    const operation = getOperationAST(document)!;
    const cost = compileCost(platform.schema, document, operation)(fullest(operation));
    const restricted = guarded(document).length && !(name in records);
    expect(cost).toBeLessThanOrEqual(restricted ? limits.cost.agency : limits.cost.anonymous);
  });

  test('is a method of the SDK', () => {
    const sdk = createSdk({ url: 'http://127.0.0.1:1' });
    const methods = name in records ? createRecords(sdk.run) : sdk;
    expect(methods).toHaveProperty(name.charAt(0).toLowerCase() + name.slice(1), expect.any(Function));
  });
});

test('the manifest lists these operations and no other', () => {
  expect(manifest).toMatchObject({ format: 'apollo-persisted-query-manifest', version: 1 });
  expect(manifest.operations.map((operation: { name: string }) => operation.name)).toEqual(
    everyOperation.map(([name]) => name).sort(),
  );
});

test('only operations for those who handle a matter select fields that are not open to everybody', () => {
  const closed = operations
    .map(([name, { text }]) => [name, guarded(parse(text))] as const)
    .filter(([, fields]) => fields.length);
  expect(closed).toEqual([
    ['PublicFeedbackOfAgency', ['PublicFeedback.content']],
    ['SuggestionToHandle', ['Suggestion.fullText', 'SuggestionReply.content']],
  ]);
});
