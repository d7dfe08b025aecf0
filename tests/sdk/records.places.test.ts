import { readFileSync } from 'node:fs';
import {
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getOperationAST,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as documents from '../../codegen/generated/records.js';
import {
  changesOperationName,
  recordDocument,
  recordOperationName,
  recordSelection,
} from '../../codegen/record-operations.js';
import { createRecords, type RecordMethods } from '../../codegen/records.js';
import { createSdk, follow, type Operation, paginate, type Sdk } from '../../codegen/sdk.js';
import { isOpen } from '../../schema/kit/declare/audience.js';
import { Concept, type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import { Entity, openRows, Text } from '../../schema/kit/index.js';
import { platform } from '../../schema/platform.js';
import { startServer, type TestServer } from '../setup/server.js';
import { failure } from './support.js';

type Records = Record<string, { readonly nodes: Record<string, unknown>[]; readonly totalCount?: number }>;
type Variables = Record<string, unknown>;

/** What every matter that a unit settles has in common. */
const matter = platform.schema.getType('HandledMatter') as GraphQLInterfaceType;
/** Concepts that have records only once somebody has acted. */
const onlyByActs = new Set([
  'AcceptanceCheck',
  'AssistingDepartment',
  'AwardObjection',
  'BallotRule',
  'DutySwap',
  'LocalGridRole',
  'MeetingPresence',
  'PersonalDataAccess',
  'PolicyReport',
  'RatingParticipation',
  'ReceptionVisitor',
  'ReplyDraft',
  'RoundDeliberation',
  'SecretRating',
  'SuggestionUnit',
  'SurveyParticipation',
  'TableImport',
  'TableImportError',
  'UpkeepReport',
]);
const specs = platform.specs.map((spec): [string, ConceptSpec] => [spec.name, spec]);
const operationOf = (spec: ConceptSpec) =>
  (documents as unknown as Record<string, Operation<Records, Variables>>)[recordOperationName(spec)]!;
const fieldsOf = (set: SelectionSetNode) =>
  set.selections.filter((node): node is FieldNode => node.kind === Kind.FIELD);
const below = (set: SelectionSetNode, name: string) =>
  fieldsOf(set).find((field) => field.name.value === name)!.selectionSet!;

/** What an operation selects on a record: field by field, and the variable that it depends on, if any. */
function selected(spec: ConceptSpec) {
  const { selectionSet } = getOperationAST(parse(operationOf(spec).text))!;
  const nodes = below(below(selectionSet, spec.many), 'nodes');
  const conditional = nodes.selections.flatMap((node) => {
    if (node.kind !== Kind.INLINE_FRAGMENT) return [];
    const condition = node.directives![0]!.arguments![0]!.value;
    const variable = condition.kind === Kind.VARIABLE ? condition.name.value : undefined;
    return fieldsOf(node.selectionSet).map((field) => ({ field, variable }));
  });
  return new Map(
    [...fieldsOf(nodes).map((field) => ({ field, variable: undefined })), ...conditional].map((one) => [
      one.field.name.value,
      one,
    ]),
  );
}

/** Every yes-or-no variable of an operation set, `withTotal` included. */
const everything = (spec: ConceptSpec): Variables =>
  Object.fromEntries(
    getOperationAST(parse(operationOf(spec).text))!.variableDefinitions!.flatMap(({ variable, type }) =>
      type.kind === Kind.NAMED_TYPE && type.name.value === 'Boolean' ? [[variable.name.value, true]] : [],
    ),
  );

test('the committed operations are what the concepts declare', () => {
  const committed = readFileSync('codegen/generated/records.graphql', 'utf8');
  expect(committed === recordDocument(platform), 'npm run codegen').toBe(true);
});

test('there are two operations for each concept and no other', () => {
  const names = platform.specs.flatMap((spec) => [recordOperationName(spec), changesOperationName(spec)]);
  expect(Object.keys(documents).sort()).toEqual(names.sort());
});

describe.for(specs)('%s', ([, spec]) => {
  const fields = selected(spec);

  test('has every field of the API that is not to-many', () => {
    const toMany = spec.visible.filter(({ is }) => is === 'many').map(({ name }) => name);
    const shown = platform.schema.getType(spec.name);
    const inApi = Object.keys(shown && 'getFields' in shown ? shown.getFields() : {});
    // What records tell of acts is asked for where it is shown, and what is common to all matters where they are listed.
    const common = platform.schema.isSubType(matter, shown as GraphQLObjectType) ? Object.keys(matter.getFields()) : [];
    const ofActs = inApi.filter((name) => name !== 'id' && !spec.field(name) && !common.includes(name));
    expect(['', 'actions', 'actions history']).toContain(ofActs.join(' '));
    expect([...fields.keys()].sort()).toEqual(
      inApi
        .filter(
          (name) => ![...toMany, ...ofActs, ...common.filter((one) => one !== 'id' && !spec.field(one))].includes(name),
        )
        .sort(),
    );
    expect(recordSelection(spec).sort()).toEqual([...fields.keys()].sort());
  });

  test('selects without being told to only what everybody sees and the database holds', () => {
    const unconditional = spec.visible.filter((field) => fields.get(field.name) && !fields.get(field.name)!.variable);
    expect(unconditional.filter((field) => !isOpen(field) || field.is === 'computed')).toEqual([]);
  });

  test('shows a to-one relation by its id and what is open of its names', () => {
    for (const field of spec.visible) {
      if (field.is !== 'one') continue;
      const target = specOf(field.target());
      const names = fieldsOf(fields.get(field.name)!.field.selectionSet!).map(({ name }) => name.value);
      expect(names[0]).toBe('id');
      for (const name of names.slice(1)) expect(isOpen(target.field(name)!), `${target.name}.${name}`).toBe(true);
    }
  });

  test('leads through each to-many relation to an operation that can be filtered by it', () => {
    for (const field of spec.visible) {
      if (field.is !== 'many') continue;
      const target = specOf(field.target());
      expect(operationOf(target)).toBeDefined();
      const filter = platform.schema.getType(`${target.name}Filter`);
      expect(Object.keys(filter && 'getFields' in filter ? filter.getFields() : {})).toContain(field.mappedBy);
    }
  });
});

test('a field for an audience that no variable stands for is refused by name', () => {
  const analysts = new Set(['analyst'] as const);
  class Forecast extends Entity {
    text!: string;
  }
  Text('预测', 'Forecast', analysts)(Forecast.prototype, 'text');
  Concept({ zh: '预测', en: 'A forecast', rows: openRows })(Forecast);
  expect(() => recordDocument({ ...platform, specs: [specOf(Forecast)] })).toThrow(
    'Forecast.text: record operations have no variable for its audience',
  );
});

describe('on the records of the five places', () => {
  let server: TestServer;
  let anonymous: Sdk;
  let officers: Readonly<Record<'system' | 'security', Sdk>>;
  let records: RecordMethods;
  beforeAll(async () => {
    server = await startServer();
    const url = `${server.url}/graphql`;
    anonymous = createSdk({ url });
    const officer = async (role: string) => createSdk({ url, token: await server.token({ role }) });
    officers = { system: await officer('system'), security: await officer('security') };
    records = createRecords(anonymous.run);
  });
  afterAll(() => server.close());

  test.for(specs)('%s: the officer whose business it is gets every field', async ([, spec]) => {
    const { [spec.many]: page } = await officers[spec.rows.system ? 'security' : 'system'].run(operationOf(spec), {
      ...everything(spec),
      first: 3,
    });
    if (!onlyByActs.has(spec.name)) expect(page!.totalCount).toBeGreaterThan(0);
    expect(page!.nodes.length).toBe(Math.min(page!.totalCount!, 3));
    for (const node of page!.nodes) expect(Object.keys(node).sort()).toEqual(recordSelection(spec).sort());
  });

  test.for(specs)('%s: everybody gets what is open', async ([, spec]) => {
    const { [spec.many]: page } = await anonymous.run(operationOf(spec), { first: 3 });
    const open = spec.visible.filter((field) => isOpen(field) && !['many', 'computed'].includes(field.is));
    const names = ['id', ...open.map(({ name }) => name)].sort();
    for (const node of page!.nodes) expect(Object.keys(node).sort()).toEqual(names);
    expect(page!.totalCount).toBeUndefined();
  });

  test('a record has the values that a query written by hand gives', async () => {
    const staff = createRecords(
      createSdk({ url: `${server.url}/graphql`, token: await server.token({ role: 'staff', division: '1506' }) }).run,
    );
    const { suggestions } = await staff.suggestionRecords({
      filter: { division: { within: '1506' } },
      search: '停车',
      first: 1,
      asInsider: true,
    });
    const [record] = suggestions.nodes;
    const { suggestion } = await server.ask<{ suggestion: unknown }>(
      `query ByHand($id: ID!) {
        suggestion(id: $id) {
          id number title fullText publicText kind category status period originChannel publicity isKey passedStep filedOn
          declineGround declineBasis isBroad isImported publishedOn leadDeputy { id name } mandate { id } division { id code name } session { id number name } submittedOn result closedOn
          mergedInto { id number title } version updatedAt isSample
        }
      }`,
      { id: record!.id },
      { role: 'staff', division: '1506' },
    );
    expect(record).toEqual(suggestion);
    expect(record!.title).toContain('停车');
    expect(record!.fullText!.length).toBeGreaterThan(10);
  });

  test('whoever asks for what the role may not see is told the field', async () => {
    const error = await failure(records.suggestionRecords({ asInsider: true }));
    expect([error.code, error.errors[0]!.extensions!.field]).toEqual(['FORBIDDEN', 'Suggestion.fullText']);
  });

  test('computed values come when they are asked for', async () => {
    const [plain, drawn] = await Promise.all(
      [{}, { withComputed: true }].map((extra) => records.contactQrCodeRecords({ first: 1, ...extra })),
    );
    expect(plain!.contactQrCodes.nodes[0]).not.toHaveProperty('svg');
    const { svg, ...rest } = drawn!.contactQrCodes.nodes[0]!;
    expect(svg).toMatch(/^<svg /);
    expect(rest).toEqual(plain!.contactQrCodes.nodes[0]);
  });

  test('whoever follows the changes of a concept has its records as the list shows them', async () => {
    const copy = new Map<string, object>();
    for await (const page of follow(records.suggestionReplyChanges, { first: 500 }, (data) => data.changes))
      for (const { kind, recordId, record } of page.changes) {
        expect([kind, record?.id]).toEqual(['UPSERTED', recordId]);
        copy.set(recordId, record!);
      }
    const listed = new Map<string, object>();
    const list = paginate(records.suggestionReplyRecords, { first: 100 }, (data) => data.suggestionReplies);
    for await (const reply of list) listed.set(reply.id, reply);
    expect(listed.size).toBeGreaterThan(500);
    expect(copy).toEqual(listed);
  });

  test('paginate walks all records of a concept, each of them typed', async () => {
    const { divisions } = await records.divisionRecords({ filter: { within: '1506' }, withTotal: true, first: 1 });
    const codes: string[] = [];
    const parents = new Set<string | undefined>();
    const variables = { filter: { within: '1506' }, first: 100 };
    for await (const division of paginate(records.divisionRecords, variables, (data) => data.divisions)) {
      codes.push(division.code);
      parents.add(division.parent?.code);
    }
    expect(codes.length).toBe(divisions.totalCount);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(100);
    expect(parents).toContain('150600000000');
  });
});
