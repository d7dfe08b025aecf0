import {
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { pageSize } from '../../schema/kit/declare/page-size.js';
import { effortOf } from '../../schema/kit/graphql/effort.js';
import type { Coerced } from '../request/variables.js';
import type { Amount } from './cost-amount.js';

/** The value of an argument, once the variables are coerced. Without variables in it, it is a constant. */
export function argumentOf(node: FieldNode, name: string): ValueNode | undefined {
  return node.arguments?.find((argument) => argument.name.value === name)?.value;
}

const isThere = (definition: GraphQLField<unknown, unknown>, name: string) =>
  definition.args.some((argument) => argument.name === name);

/** The first of some values that is not null, as a number of objects; none of them means `usual`. */
function sized(nodes: readonly (ValueNode | undefined)[], usual: number, toSize: (value: unknown) => number): Amount {
  const values = nodes.flatMap((node): ((variables: Coerced) => unknown)[] => {
    if (!node || node.kind === Kind.NULL) return [];
    if (node.kind === Kind.VARIABLE) return [(variables) => variables[node.name.value]];
    // A list may hold variables; its length does not depend on them.
    const value = node.kind === Kind.LIST ? node.values : valueFromASTUntyped(node);
    return [() => value];
  });
  const size: Amount = (variables) => {
    for (const value of values) {
      const given = value(variables);
      if (given !== undefined && given !== null) return toSize(given);
    }
    return usual;
  };
  return nodes.some((node) => node?.kind === Kind.VARIABLE) ? size : size({});
}

/** Sizes beyond what is allowed are refused when the operation is executed. */
const within = (most: number) => (value: unknown) => {
  const size = Number(value);
  return Number.isNaN(size) ? most : Math.min(Math.max(size, 0), most);
};
const lengthWithin = (most: number) => (value: unknown) => Math.min(Array.isArray(value) ? value.length : 1, most);

/**
 * How many objects a field asks for: `first`, else `last`, else what the schema assumes; the number of its `ids`; what
 * the schema says of another argument. Without these the most that the schema says of it. Undefined: it has no size of its own.
 */
export function sizeOf(
  node: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  schema: GraphQLSchema,
): Amount | undefined {
  const { size, length } = effortOf(definition);
  if (isThere(definition, 'first')) {
    const { usual, most } = size ?? pageSize;
    return sized([argumentOf(node, 'first'), argumentOf(node, 'last')], usual, within(most));
  }
  if (isThere(definition, 'ids')) return sized([argumentOf(node, 'ids')], 0, lengthWithin(pageSize.most));
  if (length) {
    const toSize = (value: unknown) => length.of(schema, value);
    return sized([argumentOf(node, length.argument)], toSize(null), toSize);
  }
  return size?.most;
}

/** Most groupings of an aggregate. */
const mostGroupings = 3;

/** How many keys each group has: one for each grouping that is asked for. */
export const groupingsOf = (node: FieldNode): Amount =>
  sized([argumentOf(node, 'groupBy')], 0, lengthWithin(mostGroupings));
