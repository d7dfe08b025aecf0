import { type GraphQLSchema, getOperationAST } from 'graphql';
import { asksForSchemaOnly } from '../limits/introspection.js';
import { limits } from '../limits/limits.js';
import { checkCost, costs } from '../limits/max-cost.js';
import { checkVariableDepth } from '../limits/max-input-depth.js';
import type { AdmittedOperation, Exchange } from '../request/exchange.js';
import { type Coercion, coerceVariables } from '../request/variables.js';

/** Coerces an operation's variables and notes in the exchange what it costs. @throws QUERY_TOO_COSTLY, QUERY_TOO_LARGE */
export type Measure = (
  exchange: Exchange,
  passed: Pick<AdmittedOperation, 'document' | 'operationName'>,
  variables: Readonly<Record<string, unknown>>,
) => Coercion;

export function measuring(schema: GraphQLSchema): Measure {
  const costsOf = costs(schema);
  return (exchange, { document, operationName }, variables) => {
    const operation = getOperationAST(document, operationName)!;
    checkVariableDepth(variables);
    const coercion = coerceVariables(schema, operation, variables);
    if (coercion.errors) return coercion;
    const { role } = exchange.viewer;
    const costOf = costsOf(document, operation);
    const objects = costOf(coercion.coerced);
    const isKept = objects <= limits.schemaObjects && asksForSchemaOnly(document, operation);
    const requested = isKept ? Math.min(objects, limits.schemaPrice) : objects;
    const cost = { requested, limit: limits.cost[role] };
    exchange.cost = cost;
    checkCost(cost, costOf, coercion.coerced, role);
    return coercion;
  };
}
