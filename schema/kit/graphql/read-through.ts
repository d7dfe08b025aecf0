import {
  defaultFieldResolver,
  GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
} from 'graphql';
import type { ConceptSpec } from '../declare/concept.js';
import type { AnyField, ReadContext } from './read-context.js';
import type { Root } from './roots.js';

/**
 * Root fields over records ask the read path for their whole subtree; what stands below is already there, under its
 * response key. Only operations that graphql-js executes come here (introspection or resolvers beside data).
 * Root fields of resolvers, and the objects that only they give, are left to TypeGraphQL. Returns all that is planned.
 */
export function readThrough(schema: GraphQLSchema, roots: ReadonlyMap<string, Root>): ReadonlySet<AnyField> {
  const query = schema.getQueryType()!;
  const planned = Object.values(query.getFields()).filter(({ name }) => roots.has(name));
  const below = [...typesBelow(schema, planned)].flatMap((type) => Object.values(type.getFields()));
  for (const field of planned) field.resolve = (_source, _args, context: ReadContext, info) => context.read(info);
  for (const field of below)
    field.resolve = (source, _args, _context, info) => (source as Record<string, unknown>)[info.path.key];
  for (const type of Object.values(schema.getTypeMap()))
    if (isInterfaceType(type)) type.resolveType = (source: { __typename: string }) => source.__typename;
  return new Set([...planned, ...below]);
}

/** Where a resolver's field is a record, or a list of them, the resolver gives global ids: the read path knows the rest. */
export function readRecords(schema: GraphQLSchema, specs: readonly ConceptSpec[], planned: ReadonlySet<AnyField>) {
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
