import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import type { Coerced } from '../request/variables.js';
import { type Amount, amountOf, plus } from './cost-amount.js';
import { type Part, partsOf } from './cost-parts.js';
import { limits } from './limits.js';

/** What an operation costs with some variables, in objects. @throws QUERY_TOO_COSTLY if it has too many conditions on related records */
export interface CostOf {
  (variables: Coerced): number;
  /** What makes it up, the most expensive first. */
  parts(variables: Coerced): readonly Priced[];
}

export interface Priced extends Pick<Part, 'path' | 'kind' | 'argument'> {
  readonly cost: number;
}

/** What is known of an operation once it is known which selections are skipped. */
interface Variant {
  readonly parts: readonly Part[];
  readonly total: Amount;
  readonly relations: Amount;
}

/** Kept of one operation; @skip and @include can make hundreds. */
const mostVariants = 16;

/** Compiles the cost of a validated operation: what no variable changes is computed once. */
export function compileCost(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): CostOf {
  const deciding = variablesOfDirectives(document);
  const variants = new Map<string, Variant>();
  const variantOf = (variables: Coerced): Variant => {
    const key = deciding.map((name) => String(variables[name])).join();
    const known = variants.get(key);
    if (known) return known;
    const parts = partsOf(schema, document, operation, variables);
    const variant: Variant = {
      parts,
      total: plus(parts.map(({ amount }) => amount)),
      relations: plus(parts.map(({ relations = 0 }) => relations)),
    };
    if (variants.size === mostVariants) variants.clear();
    variants.set(key, variant);
    return variant;
  };
  const costOf = (variables: Coerced) => {
    const { parts, total, relations } = variantOf(variables);
    if (amountOf(relations, variables) > limits.relations) throw tooManyRelations(parts, variables);
    return amountOf(total, variables);
  };
  const parts = (variables: Coerced) =>
    variantOf(variables)
      .parts.map(({ amount, ...part }): Priced => ({ ...part, cost: amountOf(amount, variables) }))
      .sort((left, right) => right.cost - left.cost);
  return Object.assign(costOf, { parts });
}

function variablesOfDirectives(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ arguments: given = [] }) {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function tooManyRelations(parts: readonly Part[], variables: Coerced): ClientError {
  let sum = 0;
  let most = 0;
  let argument = '';
  for (const part of parts) {
    const count = amountOf(part.relations ?? 0, variables);
    sum += count;
    if (count > most) [most, argument] = [count, part.argument!];
  }
  return new ClientError(
    'QUERY_TOO_COSTLY',
    `${argument}: the query has ${sum} conditions on related records, ${most} of them here; at most ${limits.relations} are allowed. Leave some out, or send several requests.`,
    { argument },
  );
}
