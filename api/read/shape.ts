import {
  type GraphQLInputType,
  GraphQLList,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { sizeShape } from './sizes.js';

/** What a plan depends on besides the document: which variables are there and how they are built, not what they hold. */
export type ShapeOf = (variables: Readonly<Record<string, unknown>>) => string;

/** Compiles the shape function of an operation's variables; operations without variables have the empty shape. */
export function shapeOf(schema: GraphQLSchema, operation: OperationDefinitionNode): ShapeOf {
  const parts = (operation.variableDefinitions ?? []).map((definition): [string, GraphQLInputType] => [
    definition.variable.name.value,
    typeFromAST(schema, definition.type as never) as unknown as GraphQLInputType,
  ]);
  return (variables) => parts.map(([name, type]) => shape(variables[name], type, true)).join(';');
}

/** Enums that say what a statement does, not what it compares with. */
const decidesText =
  /(OrderField|OrderDirection|AggregateField|DateBucket|GroupLevel|AggregateOrder|AggregateScope|HandlingState)$/;

function shape(value: unknown, type: GraphQLInputType, isVariable: boolean): string {
  if (value === undefined || value === null) return '-';
  const bare = isNonNullType(type) ? type.ofType : type;
  const name = getNamedType(bare).name;
  if (bare instanceof GraphQLList) {
    const list = value as readonly unknown[];
    // A list of scalars is one array parameter; ids tell which tables to ask.
    if (isInputObjectType(getNamedType(bare))) return `[${list.map((item) => shape(item, bare.ofType, false)).join()}]`;
    return name === 'ID' ? `[${[...new Set(list.map(typeOfId))].sort().join()}]` : '[]';
  }
  if (isInputObjectType(bare)) {
    const fields = bare.getFields();
    const object = value as Record<string, unknown>;
    return `{${Object.keys(object)
      .sort()
      .map((key) => `${key}:${shape(object[key], fields[key]!.type, false)}`)
      .join()}}`;
  }
  if (isEnumType(bare)) return decidesText.test(name) ? String(value) : '1';
  if (name === 'Boolean') return String(value);
  if (name === 'ID') return typeOfId(value);
  // It may be a page's size.
  if (name === 'Int' && isVariable) return sizeShape(Number(value));
  return '1';
}

/** What an asker writes becomes no part of the cache's key, unless it can be the name of a type. */
const typeOfId = (id: unknown) => /^([A-Z][A-Za-z]{0,59}):/.exec(String(id))?.[1] ?? '?';
