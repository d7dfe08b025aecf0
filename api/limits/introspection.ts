import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import { fieldsOf, fragmentsOf, type Operation, selectionsOf } from '../request/selections.js';
import { limits } from './limits.js';
import { isIntrospection } from './operations.js';

const known = new WeakMap<OperationDefinitionNode, boolean>();

/** Whether an operation asks what the schema is, and for nothing else: its answer is the same for everybody. */
export function asksForSchemaOnly(document: DocumentNode, definition: OperationDefinitionNode): boolean {
  let only = known.get(definition);
  if (only === undefined) {
    const roots = rootFields(document, definition);
    only = roots.some(isIntrospection) && roots.every((name) => name.startsWith('__'));
    known.set(definition, only);
  }
  return only;
}

/** Names of an operation's root fields, skipped ones too. */
function rootFields(document: DocumentNode, { selectionSet }: OperationDefinitionNode): string[] {
  const fragments = fragmentsOf(document);
  const sets = [selectionSet];
  const seen = new Set<string>();
  const names: string[] = [];
  for (const { selections } of sets)
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.push(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) sets.push(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        sets.push(fragments[selection.name.value]!.selectionSet);
      }
    }
  return names;
}

/**
 * How many objects the answer to `__schema` or `__type` has: it walks over the schema as the executor does, and stops
 * when there are more than may be. Of a type that a variable names it takes the one with most fields, and it counts
 * what is deprecated.
 */
export function introspectionObjects(schema: GraphQLSchema, operation: Operation, nodes: readonly FieldNode[]): number {
  let count = 0;
  const walk = (type: GraphQLObjectType, values: readonly unknown[], nodes: readonly FieldNode[]): void => {
    count += values.length;
    if (count > limits.schemaObjects || !values.length) return;
    for (const inner of fieldsOf(operation, type.name, selectionsOf(nodes)).values()) {
      const field = type.getFields()[inner[0]!.name.value];
      const of = field && getNamedType(field.type);
      if (!isObjectType(of)) continue;
      const found = values
        .flatMap((value) =>
          field!.resolve!(value, { includeDeprecated: true }, undefined, { schema } as GraphQLResolveInfo),
        )
        .filter((value) => value != null);
      walk(of, found, inner);
    }
  };
  const isSchema = nodes[0]!.name.value === SchemaMetaFieldDef.name;
  const root = getNamedType((isSchema ? SchemaMetaFieldDef : TypeMetaFieldDef).type) as GraphQLObjectType;
  walk(root, isSchema ? [schema] : [typeOf(schema, nodes[0]!)], nodes);
  return count;
}

function typeOf(schema: GraphQLSchema, { arguments: given = [] }: FieldNode): unknown {
  const value = given[0]?.value;
  if (value?.kind === Kind.STRING) return schema.getType(value.value);
  const size = (type: unknown) =>
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.keys(type.getFields()).length : 0;
  return Object.values(schema.getTypeMap()).reduce((one, other) => (size(other) > size(one) ? other : one));
}
