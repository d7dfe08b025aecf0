import { type GraphQLError, type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupFieldsOf } from '../../schema/kit/declare/groups.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { startServer } from '../server/support.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const viewer = { role: 'system' } as const;
/** Who has an inbox. */
const office: Viewer = { role: 'staff', division: '150600000000' };
const hostile = [
  "'; drop table suggestion; --",
  "' or '1'='1",
  '") or true --',
  "\\'; select pg_sleep(10); --",
  '$1::text); delete from deputy; --',
  '{submittedOn} $(exit 1) `exit 1` %s %n',
  '__proto__',
  '%_\\%',
  '\\',
  'null',
  '<script>alert(1)</script>教育',
  "E'\\x00'",
  '/* */ 1; 教育 --',
  '\u202e\ufeff\u0001教育\u007f',
  '👩‍👩‍👧‍👦𠀀',
  ' Suggestion:1 ',
  `Deputy:${'0'.repeat(36)}`,
  'Division:٠١',
  '150600000000\n',
];
/** Where every operator of every field is tried. */
const few = hostile.slice(0, 3);
const malformed = ['\0', 'a\0b教育', '\ud800', '教育\udfff', 'x'.repeat(1001), '教'.repeat(100_000)];

/** What a column takes of them once they are in NFC. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is about them
const isHeld = (text: string) => !/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text);

/** Asks with a hostile value; whatever happens is data, or an error that is the asker's and names the argument. */
async function survives(
  query: string,
  variables: Record<string, unknown>,
  argument: string,
  asker: Viewer = viewer,
): Promise<'data' | 'refused'> {
  const told: Data = await fixture.ask(query, { viewer: asker, variables }).catch((error: GraphQLError) => error);
  if (!(told instanceof Error)) return 'data';
  const { extensions, message } = told as GraphQLError;
  expect(['BAD_USER_INPUT', 'BAD_CURSOR'], `${message} ${JSON.stringify(variables).slice(0, 200)}`).toContain(
    extensions.code,
  );
  expect(String(extensions.argument ?? message)).toContain(argument);
  expect(message.length).toBeLessThan(400);
  return 'refused';
}

const fieldsOf = (type: string) => Object.values((platform.schema.getType(type) as GraphQLInputObjectType).getFields());
const isTextual = (type: string) => ['String', 'ID', 'Date', 'DateTime', 'BigInt'].includes(type);
const selections: Record<string, string> = {
  list: '{ totalCount nodes { id } }',
  aggregate: '{ total { count } }',
  changes: '{ endCursor }',
  trace: '{ steps { recordId } }',
  inbox: '{ nodes { id } }',
  toDo: '{ nodes { record { id } } }',
};

describe('a hostile text', () => {
  it.each([...platform.roots])('is a value like any other in every argument of %s', async (name, root) => {
    const field = platform.schema.getQueryType()!.getFields()[name]!;
    for (const argument of field.args) {
      const type = getNamedType(argument.type).name;
      if (!isTextual(type)) continue;
      // A cursor of groups is looked at where there are groups.
      const groupsOf = root.is === 'aggregate' && argument.name === 'after' ? root.spec : undefined;
      const by = groupsOf ? `, groupBy: [{ field: ${groupFieldsOf(groupsOf)[0]!.name} }]` : '';
      const selection = groupsOf ? '{ groups { count } }' : (selections[root.is] ?? '{ id }');
      const query = `query ($value: ${argument.type}) { it: ${name}(${argument.name}: $value${by}) ${selection} }`;
      for (const text of [...(root.is === 'lookup' ? hostile : few), ...malformed.slice(0, 5)]) {
        const value = name === 'nodes' ? [text] : text;
        // What a scalar refuses is told of the variable, before the argument is looked at.
        const told = type === 'Date' ? '$value' : `${name}.${argument.name}`;
        const outcome = await survives(query, { value }, told, root.is === 'inbox' ? office : viewer);
        if (malformed.includes(text)) expect(outcome, `${name}.${argument.name}`).toBe('refused');
      }
    }
  });

  it.each(platform.specs.map((spec) => [`${spec.name}Filter`, spec] as const))(
    'is a value like any other in %s',
    async (type, spec) => {
      const query = `query ($filter: ${type}) { it: ${spec.many}(filter: $filter) { totalCount } }`;
      for (const input of fieldsOf(type)) {
        const operand = getNamedType(input.type);
        if (operand.name === 'String')
          for (const text of few) await survives(query, { filter: { [input.name]: text } }, input.name);
        if (!isInputObjectType(operand) || operand.name.endsWith('ListFilter') || 'and' in operand.getFields())
          continue;
        for (const operator of Object.values(operand.getFields())) {
          if (!isTextual(getNamedType(operator.type).name)) continue;
          const argument = `${input.name}.${operator.name}`;
          const wrap = (text: string) => ({
            filter: { [input.name]: { [operator.name]: operator.name === 'in' ? [text] : text } },
          });
          for (const text of [...few, ...malformed.slice(0, 5)]) {
            const outcome = await survives(query, wrap(text), argument);
            if (malformed.includes(text)) expect(outcome, argument).toBe('refused');
          }
        }
      }
    },
  );

  it('is a value like any other when it stands in the document', async () => {
    for (const text of hostile) {
      const value = JSON.stringify(text);
      await survives(
        `{ suggestions(filter: { number: { eq: ${value} } }) { totalCount } }`,
        {},
        'suggestions.filter.number.eq',
      );
      await survives(
        `{ suggestions(filter: { number: { startsWith: ${value} } }) { totalCount } }`,
        {},
        'suggestions.filter.number.startsWith',
      );
      await survives(`{ suggestionByNumber(number: ${value}) { id } }`, {}, 'suggestionByNumber.number');
      await survives(`{ nodes(ids: [${value}]) { id } }`, {}, 'nodes.ids');
      await survives(`{ suggestions(after: ${value}) { totalCount nodes { id } } }`, {}, 'suggestions.after');
    }
  });

  it('has changed nothing in the end', async () => {
    const { suggestions, deputies } = await fixture.ask('{ suggestions { totalCount } deputies { totalCount } }', {
      viewer,
    });
    expect([suggestions.totalCount, deputies.totalCount]).toEqual([60, 8]);
  });

  it('finds itself exactly, and nothing else', async () => {
    const { deputy } = await fixture.ask(`{ deputy(id: "Deputy:${ids.deputy(1)}") { id } }`);
    const write = (text: string) =>
      fixture.store.pool.query('update deputy set name = $1 where id = $2', [text, ids.deputy(1)]);
    for (const text of hostile) {
      // Who writes brings it into the form in which it is stored and asked for; control characters are not stored.
      const stored = text.normalize('NFC');
      const told = await write(stored).then(
        () => 'written',
        ({ code }) => code,
      );
      expect(told, JSON.stringify(text)).toBe(isHeld(stored) ? 'written' : '23514');
      if (told !== 'written') continue;
      const query =
        'query ($name: String!) { eq: deputies(filter: { name: { eq: $name } }) { nodes { id name } } starts: deputies(filter: { name: { startsWith: $name } }) { nodes { id name } } }';
      const record = { id: deputy.id, name: text.normalize('NFC') };
      expect(await fixture.ask(query, { variables: { name: text } })).toEqual({
        eq: { nodes: [record] },
        starts: { nodes: [record] },
      });
    }
  });
});

it('over HTTP nothing of it is ever an internal error', async () => {
  const server = await startServer({ schema: platform.schema, execute: fixture.execute });
  for (const text of [...hostile, ...malformed.slice(0, 5)])
    for (const query of [
      'query ($v: String) { suggestions(search: $v) { nodes { id } } }',
      'query ($v: String) { suggestions(after: $v) { nodes { id } } }',
      'query ($v: ID!) { node(id: $v) { id } }',
      'query ($v: String) { suggestions(filter: { number: { ne: $v } }) { nodes { id } } }',
    ]) {
      const { status, body } = await server.ask(query, { variables: { v: text } });
      const codes = body.errors?.map(({ extensions }) => extensions.code) ?? [];
      expect([200, 400], query).toContain(status);
      for (const code of codes) expect(['BAD_USER_INPUT', 'BAD_CURSOR', 'BAD_REQUEST'], query).toContain(code);
    }
  await server.close();
});
