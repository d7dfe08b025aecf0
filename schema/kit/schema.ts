import { GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, GraphQLString } from 'graphql';
import { Arg, buildSchemaSync, type Field, ID, Query, Resolver } from 'type-graphql';
import { checkDeclarations } from './check.js';
import { type Class, type ConceptSpec, specOf } from './concept.js';
import { filterOf, listFilterOf } from './filters.js';
import { described, named } from './naming.js';
import { orderOf } from './orders.js';
import { valueType } from './values.js';
import { addConnectionField, connectionOf, Node, viewOf } from './views.js';

/** What a resolver needs: the read path, which answers one root field from the database. */
export interface ReadContext {
  readonly read: (info: GraphQLResolveInfo) => Promise<unknown>;
}

/** How a root field finds its records; the read planner asks for it by name. */
export type Root =
  | { readonly is: 'list'; readonly spec: ConceptSpec }
  | { readonly is: 'byId'; readonly spec: ConceptSpec }
  | { readonly is: 'lookup'; readonly spec: ConceptSpec; readonly argument: string; readonly path: string }
  | { readonly is: 'node' }
  | { readonly is: 'nodes' };

export interface Platform {
  readonly schema: GraphQLSchema;
  readonly specs: readonly ConceptSpec[];
  readonly roots: ReadonlyMap<string, Root>;
}

/** Builds the one schema from the list of concepts. Throws on a declaration that contradicts another. */
export function buildPlatform(concepts: readonly Class[]): Platform {
  const specs = concepts.map(specOf);
  checkDeclarations(specs);
  const roots = new Map<string, Root>();
  const query = named('Roots');
  // TypeGraphQL wants every class declared before it builds; types name each other lazily.
  for (const make of [viewOf, connectionOf, filterOf, listFilterOf, orderOf]) for (const spec of specs) make(spec);
  for (const spec of specs) addRoots(query, spec, roots);
  addNodeRoots(query, roots);
  Resolver()(query as never);
  const schema = buildSchemaSync({
    resolvers: [query] as never,
    orphanedTypes: specs.map(viewOf) as never,
    validate: false,
  });
  readThrough(schema);
  return { schema, specs, roots };
}

function addRoots(query: Class, spec: ConceptSpec, roots: Map<string, Root>) {
  const { zh, en } = spec.declaration;
  const list = described(`${zh}列表`, `A page of: ${en}`);
  addConnectionField(query, spec.many, spec, list, Query as unknown as typeof Field);
  roots.set(spec.many, { is: 'list', spec });
  addOne(query, spec.one, spec, 'id', ID, described(zh, `By global id: ${en}`));
  roots.set(spec.one, { is: 'byId', spec });
  for (const field of spec.fields.values()) {
    if (field.is !== 'scalar' || !field.lookup) continue;
    const name = `${spec.one}By${field.name[0]!.toUpperCase()}${field.name.slice(1)}`;
    addOne(
      query,
      name,
      spec,
      field.name,
      valueType(field),
      described(`按${field.zh}查${zh}`, `By ${field.name}: ${en}`),
    );
    roots.set(name, { is: 'lookup', spec, argument: field.name, path: field.name });
  }
  for (const [name, path] of Object.entries(spec.declaration.lookups ?? {})) {
    const argument = path.split('.').at(-1)!;
    addOne(query, name, spec, argument, GraphQLString, described(`按${argument}查${zh}`, `By ${path}: ${en}`));
    roots.set(name, { is: 'lookup', spec, argument, path });
  }
}

function addOne(query: Class, name: string, spec: ConceptSpec, argument: string, type: unknown, description: string) {
  const descriptor = { value: () => undefined, configurable: true };
  Object.defineProperty(query.prototype, name, descriptor);
  Arg(argument, () => type as never, { description: described('查找值', 'What to look for') })(
    query.prototype,
    name,
    0,
  );
  Query(() => viewOf(spec) as never, { nullable: true, description })(query.prototype, name, descriptor);
}

function addNodeRoots(query: Class, roots: Map<string, Root>) {
  for (const [name, argument, type, result, zh, en] of [
    ['node', 'id', ID, Node, '按全局标识查一条', 'Any record by its global id'],
    [
      'nodes',
      'ids',
      [ID],
      [Node],
      '按全局标识查多条',
      'Records by their global ids, at most 100, in the order asked; null where none is visible',
    ],
  ] as const) {
    const descriptor = { value: () => undefined, configurable: true };
    Object.defineProperty(query.prototype, name, descriptor);
    Arg(argument, () => type as never, { description: described('全局标识', 'Global id') })(query.prototype, name, 0);
    const nullable = name === 'node' ? true : 'items';
    Query(() => result as never, { nullable, description: described(zh, en) })(query.prototype, name, descriptor);
    roots.set(name, { is: name });
  }
}

/**
 * Root fields ask the read path for their whole subtree; what stands below is already there, under its response key.
 * Only operations that graphql-js executes come here (introspection beside data, mutations' payloads).
 */
function readThrough(schema: GraphQLSchema) {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType) || type.name.startsWith('__')) continue;
    const isQuery = type === schema.getQueryType();
    for (const field of Object.values(type.getFields())) {
      field.resolve = isQuery
        ? (_source, _args, context: ReadContext, info) => context.read(info)
        : (source, _args, _context, info) => (source as Record<string, unknown>)[info.path.key];
    }
  }
  const node = schema.getType('Node');
  if (node && 'resolveType' in node) node.resolveType = (source: { id: string }) => source.id.split(':')[0];
}
