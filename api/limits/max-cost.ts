import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { AskerError } from '../../schema/kit/errors.js';
import type { Check } from './check.js';
import { type CostOf, compileCost } from './cost.js';
import { limits } from './limits.js';

/** The header that tells an operation's cost. */
export const costHeader = 'x-graphql-cost';

/** Refuses operations that ask for more objects than the asker's role may have at once. */
export function maxCost(): Check {
  const compiled = new WeakMap<DocumentNode, Map<OperationDefinitionNode, CostOf>>();
  return ({ schema, document, request, response, contextValue: { exchange } }, operation) => {
    let operations = compiled.get(document);
    if (!operations) {
      operations = new Map();
      compiled.set(document, operations);
    }
    let costOf = operations.get(operation);
    if (!costOf) {
      costOf = compileCost(schema, document, operation);
      operations.set(operation, costOf);
    }

    const { role } = exchange.viewer;
    const cost = { requested: costOf(request.variables ?? {}), limit: limits.cost[role] };
    exchange.cost = cost;
    response.http.headers.set(costHeader, String(cost.requested));
    if (cost.requested <= cost.limit) return;
    throw new AskerError(
      'QUERY_TOO_COSTLY',
      `The query costs ${cost.requested}; the role ${role} may spend ${cost.limit}. ` +
        `Ask for smaller pages (\`first\`), nest fewer lists, or split the query; groups and totals cost ${limits.scan} each.`,
      { cost },
    );
  };
}
