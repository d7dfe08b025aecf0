import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNullableType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import { conditionEffortOf, effortOf } from '../../schema/kit/graphql/effort.js';
import type { Coerced } from '../request/variables.js';
import { type Amount, amountOf, plus } from './cost-amount.js';
import { argumentOf } from './cost-sizes.js';
import { limits } from './limits.js';

/** What conditions ask of one statement. */
export interface Weight {
  /** In objects. */
  readonly cost: Amount;
  /** How many of them look at other records. */
  readonly relations: Amount;
}

const { prices } = limits;
const weight = (cost: Amount, relations: Amount = 0): Weight => ({ cost, relations });
const sum = (weights: readonly Weight[]) =>
  weight(plus(weights.map(({ cost }) => cost)), plus(weights.map(({ relations }) => relations)));

/** Stands in a value where the document has a variable. */
class Variable {
  constructor(private readonly name: string) {}

  /** The weight of the value that it brings. */
  weigh(weigh: (value: unknown) => Weight): Weight {
    const later = (variables: Coerced) => weigh(variables[this.name]);
    return weight(
      (variables) => amountOf(later(variables).cost, variables),
      (variables) => amountOf(later(variables).relations, variables),
    );
  }
}

/**
 * The weight of the conditions on a list or an aggregate: of its filter, of `having` and of the words searched for.
 * @throws QUERY_TOO_COSTLY naming the argument if it looks at records through too many relations; so do its amounts
 */
export function conditionsOf(
  node: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Weight {
  const texts = effortOf(definition).searched ?? 1;
  const names = variableDefinitions.map(({ variable }) => variable.name.value);
  const variables = Object.fromEntries(names.map((name) => [name, new Variable(name)]));
  return sum(
    definition.args.map(({ name, type }) => {
      const given = argumentOf(node, name);
      if (!given || !['filter', 'having', 'search'].includes(name)) return weight(0);
      const value = valueFromASTUntyped(given, variables);
      return name === 'search' ? searched(value, texts) : weigh(value, type, `${definition.name}.${name}`, 0);
    }),
  );
}

function searched(words: unknown, texts: number): Weight {
  if (words instanceof Variable) return words.weigh((value) => searched(value, texts));
  return weight(isSent(words) ? prices.search * texts : 0);
}

function weigh(value: unknown, type: GraphQLInputType, path: string, depth: number): Weight {
  if (!isSent(value)) return weight(0);
  if (value instanceof Variable) return value.weigh((value) => weigh(value, type, path, depth));
  const bare: GraphQLNullableType = getNullableType(type);
  if (isListType(bare)) {
    const items = Array.isArray(value) ? value : [value];
    return sum(items.map((item, index) => weigh(item, bare.ofType as GraphQLInputType, `${path}[${index}]`, depth)));
  }
  if (!isInputObjectType(bare)) return weight(0);
  const fields = bare.getFields();
  return sum(Object.entries(value).map(([name, part]) => condition(part, fields[name]!, `${path}.${name}`, depth)));
}

function condition(value: unknown, field: GraphQLInputField, path: string, depth: number): Weight {
  if (!isSent(value)) return weight(0);
  const { relation, isSearch } = conditionEffortOf(field);
  if (!isInputObjectType(getNamedType(field.type))) return weight(isSearch ? prices.search : prices.condition);
  if (!relation) return weigh(value, field.type, path, depth);
  if (value instanceof Variable) return value.weigh((value) => condition(value, field, path, depth));
  if (relation.isHeld && isKey(value)) return weigh(value, field.type, path, depth);
  if (depth === limits.relationDepth)
    throw new ClientError(
      'QUERY_TOO_COSTLY',
      `${path}: leads through more than ${depth} relations, one inside the other. Ask a list that is nearer to these records.`,
      { argument: path },
    );
  const inner = weigh(value, field.type, path, depth + 1);
  return weight(plus([prices.relation * 2 ** depth, inner.cost]), plus([1, inner.relations]));
}

/** Null is no condition. */
const isSent = (value: unknown): value is object | string | number | boolean => value !== undefined && value !== null;

/** Whether a condition on a related record asks for no more than its key. */
const isKey = (value: object | string | number | boolean) =>
  Object.entries(value).every(([name, part]) => !isSent(part) || name === 'id' || name === 'within');
