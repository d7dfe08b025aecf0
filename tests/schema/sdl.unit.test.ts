import { existsSync, readFileSync } from 'node:fs';
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInterfaceType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaText } from '../../cli/print-schema.js';
import { lowerFirst } from '../../schema/kit/declare/concept.js';
import { platform } from '../../schema/platform.js';

const { schema, specs, roots } = platform;
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
/** graphql's own scalars describe themselves in English. */
const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID'];
const objects = types.filter(isObjectType);
const fieldsOf = (name: string) => {
  const type = schema.getType(name);
  return isObjectType(type) || isInputObjectType(type) ? type.getFields() : {};
};
const shapeOf = (name: string) =>
  Object.fromEntries(Object.values(fieldsOf(name)).map((field) => [field.name, String(field.type)]));

it('is a valid schema', () => expect(validateSchema(schema)).toEqual([]));

describe('every description', () => {
  const described: [string, string | null | undefined][] = [];
  for (const type of types) {
    if (builtIn.includes(type.name) || type === schema.getQueryType()) continue;
    described.push([type.name, type.description]);
    if (isEnumType(type))
      for (const value of type.getValues()) described.push([`${type.name}.${value.name}`, value.description]);
  }
  for (const type of types) {
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields())) {
      described.push([`${type.name}.${field.name}`, field.description]);
      if ('args' in field)
        for (const arg of field.args) described.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
    }
  }

  it('is there, Chinese first and English after it: types, fields, arguments, inputs and enum values', () => {
    expect(described.length).toBeGreaterThan(2000);
    const faulty = described.filter(([, text]) => !/^[^—]*[\u4e00-\u9fff][^—]* — .*[A-Za-z]/su.test(text ?? ''));
    expect(faulty).toEqual([]);
  });

  it('is one line of text without loose ends', () => {
    expect(
      described.filter(([, text]) => text !== text?.trim() || /undefined|\[object|\s{2}/.test(text ?? '')),
    ).toEqual([]);
  });
});

/** Connections over records of several types. */
const merged = ['HandledMatterConnection', 'ToDoConnection'];

describe('lists', () => {
  const isList = (type: GraphQLOutputType): boolean =>
    isListType(type) || (isNonNullType(type) && isListType(type.ofType));

  it('of records are connections, whose pages hold at most a hundred', () => {
    const bounded = ['nodes', 'edges'];
    const unbounded = objects
      .filter(({ name }) => !name.endsWith('Connection'))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ at: `${type.name}.${field.name}`, field })))
      .filter(({ field }) => isList(field.type) && !isEnumType(getNamedType(field.type)))
      .map(({ at }) => at);
    // Aggregates say how many groups they give; a group has one key for each of at most three groupings.
    const lists = unbounded.filter((at) => !/^\w+(Aggregate\.groups|Group\.keys)$/.test(at));
    const ofActs = lists.filter((at) => /^\w+(Payload\.userErrors|\.actions|\.history)$/.test(at));
    expect(ofActs.length).toBeGreaterThan(10);
    expect(lists.filter((at) => !ofActs.includes(at)).sort()).toEqual([
      'ActInfo.from',
      'ActInfo.inputs',
      'ActInfo.refusals',
      'ActInfo.toOneOf',
      'ChangePage.changes',
      'ClauseDiff.marks',
      'LocalContact.deputies',
      'LocalDeputies.nearest',
      'Platform.labels',
      'Platform.workflows',
      'PlatformLimits.roles',
      'Query.draftDiff',
      'Query.nodes',
      'Query.similarFeedback',
      'Query.simulatePointsRule',
      'ToDo.acts',
      'Trace.steps',
      'UndoImportPayload.records',
      'UserError.path',
      'WorkflowInfo.acts',
      'WorkflowInfo.states',
    ]);
    // Labels and workflows cost what they have: the budget bounds them.
    for (const [type, field] of lists
      .filter((at) => at !== 'Platform.labels' && at !== 'Platform.workflows')
      .map((at) => at.split('.') as [string, string]))
      expect(fieldsOf(type)[field]!.description, field).toMatch(/at most \d+/);
    for (const type of objects.filter(({ name }) => name.endsWith('Connection')))
      for (const field of Object.values(type.getFields()).filter(({ name }) => name !== 'counts'))
        expect(isList(field.type), `${type.name}.${field.name}`).toBe(bounded.includes(field.name));
    expect(fieldsOf('HandledMatterConnection').counts!.description).toMatch(/at most \d+/);
  });

  it('of several types are connections that are read forwards, in one order', () => {
    for (const [name, args] of [
      ['inbox', ['filter', 'first', 'after']],
      ['toDo', ['dueBefore', 'first', 'after']],
    ] as const) {
      const field = fieldsOf('Query')[name] as GraphQLField<unknown, unknown>;
      expect(field.args.map((arg) => arg.name)).toEqual(args);
      expect(merged).toContain(getNamedType(field.type).name);
    }
    for (const name of merged)
      expect(shapeOf(name)).toMatchObject({ pageInfo: 'PageInfo!', totalCount: 'Int!', edges: expect.any(String) });
  });

  it('take the arguments of every list, and say their limits', () => {
    for (const type of objects)
      for (const field of Object.values(type.getFields())) {
        const target = getNamedType(field.type).name;
        if (!target.endsWith('Connection') || merged.includes(target)) continue;
        const name = target.slice(0, -'Connection'.length);
        const { search, ...args } = Object.fromEntries(field.args.map((arg) => [arg.name, String(arg.type)]));
        const { validity } = specs.find((spec) => spec.name === name)!.declaration;
        const paging = { first: 'Int', after: 'String', last: 'Int', before: 'String' };
        expect(args, `${type.name}.${field.name}`).toEqual({
          filter: `${name}Filter`,
          orderBy: `[${name}Order!]`,
          ...(validity && { validOn: 'Date', anyTime: 'Boolean' }),
          ...paging,
        });
        expect(search ?? 'String').toBe('String');
        expect(field.args.find((arg) => arg.name === 'first')!.description).toContain('1 to 100; 20 when');
        expect(String(field.type)).toBe(`${target}!`);
      }
  });
});

describe.each(specs.map((spec) => [spec.name, spec] as const))('%s', (name, spec) => {
  it('has the shapes of Relay', () => {
    expect(shapeOf(`${name}Connection`)).toEqual({
      nodes: `[${name}!]!`,
      edges: `[${name}Edge!]!`,
      pageInfo: 'PageInfo!',
      totalCount: 'Int!',
    });
    expect(shapeOf(`${name}Edge`)).toEqual({ node: `${name}!`, cursor: 'String!' });
    const type = objects.find((object) => object.name === name)!;
    const isHandled = spec.declaration.handled !== undefined;
    expect(type.getInterfaces().map((face) => face.name)).toEqual(isHandled ? ['Node', 'HandledMatter'] : ['Node']);
    expect(String(type.getFields().id!.type)).toBe('ID!');
    expect(roots.get(spec.many)).toMatchObject({ is: 'list' });
    expect(roots.get(spec.one)).toMatchObject({ is: 'byId' });
    expect(roots.get(`${lowerFirst(name)}Aggregate`)).toMatchObject({ is: 'aggregate', spec });
  });

  it('shows what is declared visible, and nothing else', () => {
    const declared = [...spec.fields.values()].filter(({ see }) => see).map((field) => field.name);
    const onThem = [...platform.acts.values()].filter((act) => act.spec === spec && !act.begins);
    const ofActs = onThem.flatMap(({ workflow }) => (workflow.state ? ['actions', 'history'] : ['actions']));
    const face = schema.getType('HandledMatter') as GraphQLInterfaceType;
    const common = spec.declaration.handled ? Object.keys(face.getFields()) : [];
    expect(Object.keys(fieldsOf(name)).sort()).toEqual([...new Set(['id', ...declared, ...ofActs, ...common])].sort());
    const hidden = [...spec.fields.values()]
      .filter(({ see, name }) => !see && name !== 'id')
      .map((field) => field.name);
    for (const field of hidden) expect([...Object.keys(fieldsOf(`${name}Filter`))]).not.toContain(field);
  });

  it('names its fields by what they hold', () => {
    const rules: readonly [RegExp, string][] = [
      [/On$/, 'Date'],
      [/At$/, 'DateTime'],
      [/Fen$/, 'BigInt'],
      [/Count$/, 'Int'],
      [/Rate$/, 'Float'],
      [/^(is|has)[A-Z]/, 'Boolean'],
    ];
    // A Day whose name is that of the law or of a register: validFrom, validTo.
    const days = /^valid(From|To)$/;
    for (const field of Object.values(fieldsOf(name))) {
      const type = getNamedType(field.type);
      if (!isScalarType(type)) continue;
      for (const [pattern, scalar] of rules) {
        if (pattern.test(field.name)) expect(type.name, field.name).toBe(scalar);
        else if (!['Int', 'Float'].includes(scalar) && type.name === scalar)
          expect(field.name).toMatch(scalar === 'Date' ? days : pattern);
      }
    }
  });
});

it('has the page information and the node of Relay', () => {
  expect(shapeOf('PageInfo')).toEqual({
    hasNextPage: 'Boolean!',
    hasPreviousPage: 'Boolean!',
    startCursor: 'String',
    endCursor: 'String',
  });
  expect(String(fieldsOf('Query').node!.type)).toBe('Node');
  expect(String(fieldsOf('Query').nodes!.type)).toBe('[Node]!');
});

it('names enum values in capitals and types in Pascal case', () => {
  for (const type of types) {
    expect(type.name).toMatch(/^[A-Z][A-Za-z]*$/);
    if (isEnumType(type))
      for (const value of type.getValues()) expect(value.name, type.name).toMatch(/^[A-Z][A-Z0-9_]*$/);
  }
});

it('is committed as it is built', () => {
  const file = new URL('../../schema/schema.graphql', import.meta.url);
  // Compared as a whole, or the difference would be a thousand lines.
  if (existsSync(file)) expect(readFileSync(file, 'utf8') === schemaText(schema), 'npm run schema:print').toBe(true);
});
