import { GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { brief } from '../../schema/kit/declare/client-error.js';

/** Faults that are looked for; more would not be told. */
const maxErrors = 5;

/** Variables as graphql-js coerces them: defaults filled in, scalars parsed. What an operation costs and what is done follow from these alike. */
export type Coerced = Readonly<Record<string, unknown>>;

export interface Coercion {
  readonly coerced: Coerced;
  /** What is wrong with what was sent. */
  readonly errors?: readonly GraphQLError[];
}

/** Coerces what was sent. */
export function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  sent: Readonly<Record<string, unknown>>,
): Coercion {
  const { errors, coerced = {} } = getVariableValues(schema, variableDefinitions, sent, { maxErrors });
  return errors ? { coerced, errors: errors.map(asBadInput) } : { coerced };
}

/** Variables of the wrong type are the asker's to mend; graphql-js gives its message no code. */
const asBadInput = ({ message, nodes }: GraphQLError) =>
  new GraphQLError(brief(message), { ...(nodes ? { nodes } : {}), extensions: { code: 'BAD_USER_INPUT' } });
