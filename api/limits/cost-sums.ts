import {
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { limits } from './limits.js';

export type Variables = Readonly<Record<string, unknown>>;

/** A page size written in the document, or the variable that carries it and what holds in its absence. */
export type PageSize = number | { readonly variable: string; readonly otherwise: number };

/** A sum of objects: a constant, and earlier sums times a page size. */
export interface Sum {
  readonly constant: number;
  readonly terms: { readonly times: PageSize; readonly sum: number }[];
}

/** Sizes that are no numbers mean the assumed page: coercion refuses the bad ones later. */
const sized = (size: unknown, otherwise: number): number =>
  typeof size === 'number' && !Number.isNaN(size) ? Math.min(Math.max(size, 0), limits.page.most) : otherwise;

/** The page size of a connection field: `first`, else `last`, else what the schema or the limits assume. */
export function pageSizeOf(
  node: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  operation: OperationDefinitionNode,
): PageSize {
  const declared = definition.args.find(({ name }) => name === 'first')?.defaultValue;
  const assumed = sized(declared, limits.page.assumed);
  const values = node.arguments?.filter(({ name, value }) => isSize(name.value) && value.kind !== Kind.NULL) ?? [];
  const given = values.find(({ name }) => name.value === 'first') ?? values[0];
  return given ? sizeOf(given.value, assumed, operation) : assumed;
}

const isSize = (argument: string) => argument === 'first' || argument === 'last';

function sizeOf(value: ValueNode, assumed: number, operation: OperationDefinitionNode): PageSize {
  if (value.kind !== Kind.VARIABLE) return sized(valueFromASTUntyped(value), assumed);
  const name = value.name.value;
  const declared = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return { variable: name, otherwise: sized(declared && valueFromASTUntyped(declared), assumed) };
}

/** The function that computes the last sum; sums refer only to earlier ones. Without variables it is computed once. */
export function compileSums(sums: readonly Sum[]): (variables: Variables) => number {
  const evaluate = (variables: Variables): number => {
    const values = new Float64Array(sums.length);
    for (const [index, { constant, terms }] of sums.entries()) {
      let value = constant;
      for (const { times, sum } of terms) {
        const factor = typeof times === 'number' ? times : sized(variables[times.variable], times.otherwise);
        value += factor * values[sum]!;
      }
      values[index] = value;
    }
    return values.at(-1) ?? 0;
  };
  const varies = sums.some(({ terms }) => terms.some(({ times }) => typeof times !== 'number'));
  if (varies) return evaluate;
  const fixed = evaluate({});
  return () => fixed;
}
