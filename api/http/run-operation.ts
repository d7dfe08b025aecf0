import { type GraphQLSchema, getOperationAST } from 'graphql';
import { limits } from '../limits/limits.js';
import { checkCost, costs } from '../limits/max-cost.js';
import type { Answer, Execute } from '../read/answer.js';
import { coerceVariables } from '../read/variables.js';
import type { Exchange, Passed } from './exchange.js';

/** Answers an operation that may run, with variables as sent; rejects with what refuses it or goes wrong. */
export type RunOperation = (
  exchange: Exchange,
  passed: Passed,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Answer>;

/**
 * The one way from a validated operation to the executor: coerces its variables, notes in the exchange what it costs,
 * refuses what costs too much, and executes it with the same variables until the deadline.
 */
export function runOperation(schema: GraphQLSchema, execute: Execute, explain = false): RunOperation {
  const costsOf = costs(schema);
  return async (exchange, { document, source, operationName }, variables) => {
    const { viewer, deadline } = exchange;
    const operation = getOperationAST(document, operationName)!;
    const { coerced, errors } = coerceVariables(schema, operation, variables);
    if (errors) return { data: null, errors };
    const costOf = costsOf(document, operation);
    const cost = { requested: costOf(coerced), limit: limits.cost[viewer.role] };
    exchange.cost = cost;
    checkCost(cost, costOf, coerced, viewer.role);
    const work = execute({
      document,
      source,
      ...(operationName !== undefined && { operationName }),
      variables,
      coerced,
      viewer,
      ...(deadline && { signal: deadline.signal }),
      explain,
    });
    return deadline ? deadline.race(work) : work;
  };
}
