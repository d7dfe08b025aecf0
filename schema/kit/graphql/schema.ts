import {
  defaultFieldResolver,
  type GraphQLField,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isAbstractType,
} from 'graphql';
import { buildSchemaSync, ID, Query, Resolver } from 'type-graphql';
import type { Workflow } from '../declare/acts/act.js';
import { type Act, actsOf } from '../declare/acts/acts.js';
import { checkActs } from '../declare/acts/check-acts.js';
import { checkDeclarations } from '../declare/check-declarations.js';
import type { Class } from '../declare/class.js';
import { type ConceptSpec, linkBack, lowerFirst, specOf } from '../declare/concept.js';
import { groupSize } from '../declare/page-size.js';
import type { Viewer } from '../declare/viewer.js';
import type { ServerLimits } from './about/limits.js';
import { addActs, performActs } from './acts/derive.js';
import { type Argument, addMethod, described, named } from './adapter.js';
import { aggregateArguments, aggregateOf } from './aggregates.js';
import { addChangesRoot } from './changes.js';
import { checkIdentity } from './check-identity.js';
import { Effort } from './effort.js';
import { filterOf, listFilterOf } from './filters.js';
import { orderOf } from './orders.js';
import { addTraceRoot, checkTraces } from './trace.js';
import { valueType } from './values.js';
import { connectionOf, listArguments, Node, searchedIn, viewOf } from './views.js';

/** Runs a query with the rights of the asker. Throws its first error. */
export type Ask = <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;

/** What a resolver needs. */
export interface ReadContext {
  /** The read path, which answers one root field from the database. */
  readonly read: (info: GraphQLResolveInfo) => Promise<unknown>;
  /** For resolvers that put several answers together. */
  readonly ask: Ask;
  readonly viewer: Viewer;
  /** What the server holds the asker to; absent where no server asks. */
  readonly limits?: ServerLimits | undefined;
  /** The record with a global id, as far as it is selected and the asker may see it; null if it is hidden. */
  readonly record: (info: GraphQLResolveInfo, id: string) => Promise<object | null>;
  /** Does what an act says. */
  readonly act: (act: Act, input: Readonly<Record<string, unknown>>) => Promise<object>;
}

type AnyField = GraphQLField<unknown, ReadContext>;

/** How a root field finds its records; the read planner asks for it by name. */
export type Root =
  | { readonly is: 'list'; readonly spec: ConceptSpec }
  | { readonly is: 'byId'; readonly spec: ConceptSpec }
  | { readonly is: 'byCode'; readonly spec: ConceptSpec; readonly argument: string; readonly path: string }
  | { readonly is: 'lookup'; readonly spec: ConceptSpec; readonly argument: string; readonly path: string }
  | { readonly is: 'aggregate'; readonly spec: ConceptSpec }
  | { readonly is: 'changes' }
  | { readonly is: 'trace' }
  | { readonly is: 'node' }
  | { readonly is: 'nodes' };

export interface Platform {
  readonly schema: GraphQLSchema;
  readonly specs: readonly ConceptSpec[];
  readonly roots: ReadonlyMap<string, Root>;
  /** What can be done, by the name of its mutation. */
  readonly acts: ReadonlyMap<string, Act>;
  /** Most changes that a page of the feed looks at, if not the usual number. */
  readonly changesLookedAt?: number;
}

/**
 * Builds the one schema from the list of concepts and the resolvers (TypeGraphQL classes) of what is no record.
 * Throws on a declaration that contradicts another.
 */
export function buildPlatform(
  concepts: readonly Class[],
  resolvers: readonly Class[] = [],
  workflows: readonly Workflow[] = [],
): Platform {
  const specs = concepts.map(specOf);
  linkBack(specs);
  checkTraces(specs);
  checkDeclarations(specs);
  const acts = actsOf(workflows);
  checkActs(acts);
  const roots = new Map<string, Root>();
  const query = named('Roots');
  // TypeGraphQL wants every class declared before it builds; types name each other lazily.
  for (const make of [viewOf, connectionOf, filterOf, listFilterOf, orderOf, aggregateOf])
    for (const spec of specs) make(spec);
  for (const spec of specs) addRoots(query, spec, roots);
  addNodeRoots(query, roots);
  addChangesRoot(query, specs);
  addTraceRoot(query, specs);
  roots.set('changes', { is: 'changes' }).set('trace', { is: 'trace' });
  const mutations = addActs(query, acts, roots);
  Resolver()(query as never);
  const schema = buildSchemaSync({
    resolvers: [query, ...mutations, ...resolvers] as never,
    orphanedTypes: specs.map(viewOf) as never,
    validate: false,
  });
  checkIdentity(schema);
  performActs(schema, acts);
  schema.getQueryType()!.description = described('可以查询的内容', 'What can be asked');
  const planned = readThrough(schema, roots);
  readRecords(schema, specs, planned);
  return { schema, specs, roots, acts };
}

function addRoots(query: Class, spec: ConceptSpec, roots: Map<string, Root>) {
  const { zh, zhRule, en } = spec.declaration;
  const add = (
    root: Root,
    name: string,
    args: readonly Argument[],
    type: () => unknown,
    nullable: boolean,
    description: string,
  ) => {
    addMethod(query, name, args, { type, nullable, description }, Query as never);
    roots.set(name, root);
  };
  const addOne = (root: Root, name: string, argument: string, type: unknown, description: string) => {
    const args = [
      { name: argument, type: () => type, required: true, description: described('要查找的值', 'What to look for') },
    ];
    add(root, name, args, () => viewOf(spec), true, description);
  };
  add(
    { is: 'list', spec },
    spec.many,
    listArguments(spec),
    () => connectionOf(spec),
    false,
    described(
      `${zh}列表：分页查询可见的记录${zhRule ? `；${zhRule}` : ''}`,
      `A page of the ${spec.name} records that may be seen: ${en}`,
    ),
  );
  addOne(
    { is: 'byId', spec },
    spec.one,
    'id',
    ID,
    described(
      `${zh}：按全局标识查一条，查不到或不可见时为空`,
      `One ${spec.name} by its global id; null if it is not there or hidden`,
    ),
  );
  Effort({ searched: searchedIn(spec).length })(query.prototype, spec.many);
  for (const field of spec.fields.values()) {
    if (field.is !== 'scalar' || !field.lookup) continue;
    const name = `${spec.one}By${field.name[0]!.toUpperCase()}${field.name.slice(1)}`;
    const root: Root = { is: 'lookup', spec, argument: field.name, path: field.name };
    addOne(
      root,
      name,
      field.name,
      valueType(field),
      described(
        `按${field.zh}查${zh}：查不到或不可见时为空`,
        `One ${spec.name} by its ${field.name}; null if it is not there or hidden`,
      ),
    );
  }
  for (const [name, path] of Object.entries(spec.declaration.lookups ?? {})) {
    const argument = path.split('.').at(-1)!;
    const description = described(
      `按 ${path} 查${zh}：查不到或不可见时为空`,
      `One ${spec.name} by ${path}; null if it is not there or hidden`,
    );
    addOne({ is: 'lookup', spec, argument, path }, name, argument, GraphQLString, description);
  }
  const aggregate = aggregateOf(spec);
  if (aggregate) {
    const name = `${lowerFirst(spec.name)}Aggregate`;
    add(
      { is: 'aggregate', spec },
      name,
      aggregateArguments(spec),
      () => aggregate,
      false,
      described(`${zh}统计：计数、分组与度量`, `Counts, groups and measures of ${spec.name} records`),
    );
    Effort({ size: groupSize })(query.prototype, name);
  }
}

function addNodeRoots(query: Class, roots: Map<string, Root>) {
  const argument = { required: true, description: described('全局标识，形如“类型:键”', 'Global id') };
  const one = described('按全局标识查任一记录，查不到或不可见时为空', 'Any record by its global id');
  const many = described(
    '按全局标识查多条记录：最多 100 条，按所给次序，查不到或不可见处为空',
    'Records by their global ids, at most 100, in the order asked; null where none is visible',
  );
  addMethod(
    query,
    'node',
    [{ name: 'id', type: () => ID, ...argument }],
    { type: () => Node, nullable: true, description: one },
    Query as never,
  );
  addMethod(
    query,
    'nodes',
    [{ name: 'ids', type: () => [ID], ...argument }],
    { type: () => [Node], nullable: 'items', description: many },
    Query as never,
  );
  roots.set('node', { is: 'node' }).set('nodes', { is: 'nodes' });
}

/**
 * Root fields over records ask the read path for their whole subtree; what stands below is already there, under its
 * response key. Only operations that graphql-js executes come here (introspection or resolvers beside data).
 * Root fields of resolvers, and the objects that only they give, are left to TypeGraphQL. Returns all that is planned.
 */
function readThrough(schema: GraphQLSchema, roots: ReadonlyMap<string, Root>): ReadonlySet<AnyField> {
  const query = schema.getQueryType()!;
  const planned = Object.values(query.getFields()).filter(({ name }) => roots.has(name));
  const below = [...typesBelow(schema, planned)].flatMap((type) => Object.values(type.getFields()));
  for (const field of planned) field.resolve = (_source, _args, context: ReadContext, info) => context.read(info);
  for (const field of below)
    field.resolve = (source, _args, _context, info) => (source as Record<string, unknown>)[info.path.key];
  const node = schema.getType('Node');
  if (node && 'resolveType' in node) node.resolveType = (source: { __typename: string }) => source.__typename;
  return new Set([...planned, ...below]);
}

/** Where a resolver's field is a record, or a list of them, the resolver gives global ids: the read path knows the rest. */
function readRecords(schema: GraphQLSchema, specs: readonly ConceptSpec[], planned: ReadonlySet<AnyField>) {
  const records = new Set(specs.map(({ name }) => name));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType)) continue;
    for (const field of Object.values(type.getFields())) {
      if (planned.has(field) || !records.has(getNamedType(field.type).name)) continue;
      const idsOf = field.resolve ?? defaultFieldResolver;
      field.resolve = async (source, args, context: ReadContext, info) => {
        const recordOf = (id: unknown) => (id == null ? null : context.record(info, String(id)));
        const found = await idsOf(source, args, context, info);
        return Array.isArray(found) ? found.map(recordOf) : recordOf(found);
      };
    }
  }
}

/** All object types that are reached from some fields. */
function typesBelow(schema: GraphQLSchema, fields: readonly AnyField[]): Set<GraphQLObjectType> {
  const types = new Set<GraphQLObjectType>();
  const visit = ({ type }: AnyField) => {
    const named = getNamedType(type);
    const possible = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
    for (const one of possible) {
      if (!(one instanceof GraphQLObjectType) || types.has(one)) continue;
      types.add(one);
      for (const field of Object.values(one.getFields())) visit(field);
    }
  };
  for (const field of fields) visit(field);
  return types;
}
