import {
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { effortOf } from '../../schema/kit/effort.js';
import { type PageSize, pageSize } from '../../schema/kit/page-size.js';
import type { Coerced } from '../read/variables.js';

export type Variables = Coerced;

/** A number of objects written in the document, or the variable that carries it and what holds in its absence. */
export type Factor = number | { readonly variable: string; readonly otherwise: number; readonly most: number };

/** A sum of objects: a constant, and earlier sums times a number. */
export interface Sum {
  readonly constant: number;
  readonly terms: { readonly times: Factor; readonly sum: number }[];
}

/** A list of ids asks for as many objects. What is no size means the assumed one: coercion refuses it later. */
function sized(value: unknown, otherwise: number, most: number): number {
  const size = Array.isArray(value) ? value.length : value;
  return typeof size === 'number' && !Number.isNaN(size) ? Math.min(Math.max(size, 0), most) : otherwise;
}

/**
 * How many objects a field asks for: `first`, else `last`, else what the schema assumes; the number of its `ids`.
 * Without these the most that the schema says of it. Undefined: it has no size of its own.
 */
export function sizeOf(
  node: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  operation: OperationDefinitionNode,
): Factor | undefined {
  const argument = (name: string) => definition.args.find((argument) => argument.name === name);
  const given = (name: string) =>
    node.arguments?.find((argument) => argument.name.value === name && argument.value.kind !== Kind.NULL)?.value;
  if (argument('first')) {
    const { size = pageSize } = effortOf(definition);
    const usual = sized(argument('first')!.defaultValue, size.usual, size.most);
    return factorOf(given('first') ?? given('last'), { ...size, usual }, operation);
  }
  return argument('ids')
    ? factorOf(given('ids'), { ...pageSize, usual: 1 }, operation)
    : effortOf(definition).size?.most;
}

function factorOf(
  value: ValueNode | undefined,
  { usual, most }: PageSize,
  { variableDefinitions }: OperationDefinitionNode,
): Factor {
  if (value?.kind !== Kind.VARIABLE) return sized(value && valueFromASTUntyped(value), usual, most);
  const name = value.name.value;
  const declared = variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return { variable: name, otherwise: sized(declared && valueFromASTUntyped(declared), usual, most), most };
}

/** The function that computes the last sum; sums refer only to earlier ones. Without variables it is computed once. */
export function compileSums(sums: readonly Sum[]): (variables: Variables) => number {
  const evaluate = (variables: Variables): number => {
    const values = new Float64Array(sums.length);
    for (const [index, { constant, terms }] of sums.entries()) {
      let value = constant;
      for (const { times, sum } of terms) value += factor(times, variables) * values[sum]!;
      values[index] = value;
    }
    return values.at(-1) ?? 0;
  };
  const varies = sums.some(({ terms }) => terms.some(({ times }) => typeof times !== 'number'));
  if (varies) return evaluate;
  const fixed = evaluate({});
  return () => fixed;
}

const factor = (times: Factor, variables: Variables): number =>
  typeof times === 'number' ? times : sized(variables[times.variable], times.otherwise, times.most);
