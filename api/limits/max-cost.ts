import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import type { Cost } from '../request/exchange.js';
import type { Coerced } from '../request/variables.js';
import { type CostOf, compileCost, type Priced } from './cost.js';

/** The header that tells an operation's cost. */
export const costHeader = 'x-graphql-cost';

/** Compiles the cost of operations, once for each document that is kept. */
export function costs(schema: GraphQLSchema): (document: DocumentNode, operation: OperationDefinitionNode) => CostOf {
  const compiled = new WeakMap<OperationDefinitionNode, CostOf>();
  return (document, operation) => {
    let costOf = compiled.get(operation);
    if (!costOf) {
      costOf = compileCost(schema, document, operation);
      compiled.set(operation, costOf);
    }
    return costOf;
  };
}

/** Refuses an operation that asks for more than its asker's role may have at once. @throws QUERY_TOO_COSTLY */
export function checkCost(cost: Cost, costOf: CostOf, variables: Coerced, role: Role): void {
  if (cost.requested <= cost.limit) return;
  const expensive = costOf.parts(variables).slice(0, 3);
  const [{ kind, argument }] = expensive as [Priced];
  throw new ClientError(
    'QUERY_TOO_COSTLY',
    `The query costs ${cost.requested}; the role ${role} may spend ${cost.limit}. ` +
      `Most expensive: ${expensive.map(({ path, kind, cost }) => `${path} (${kind}) ${cost}`).join(', ')}. ${advice[kind] ?? apart}`,
    { cost, ...(argument && { argument }) },
  );
}

const apart = 'Ask for less of it, or split the query.';
const advice: Partial<Record<Priced['kind'], string>> = {
  objects: 'Ask for smaller pages (`first`), nest fewer lists, or split the query.',
  schema: 'Read the schema at /schema.graphql, or ask for one `__type`.',
  conditions: 'Give fewer conditions, above all on related records, or split the query.',
};
