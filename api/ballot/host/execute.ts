import type { DocumentNode } from 'graphql';
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { errorCode } from '../../sql/error-code.js';
import { type RefusalCode, Refused, refusals } from './refusals.js';

const maxTokens = 300;

export interface Answer {
  readonly status: number;
  readonly body: ExecutionResult;
}

/** Answers a request to one of the small schemas. What goes wrong within is told by a code, and never by its text. */
export function executor(schema: GraphQLSchema, report: (error: Error) => void) {
  const documents = new LRUCache<string, DocumentNode>({ max: 50 });
  const read = (query: string) => {
    const known = documents.get(query);
    if (known) return known;
    const document = parse(query, { maxTokens });
    const [fault] = validate(schema, document, undefined, { maxErrors: 1 });
    if (fault) throw fault;
    documents.set(query, document);
    return document;
  };
  const told = (error: GraphQLError): GraphQLError => {
    const { originalError: cause = error } = error;
    if (cause instanceof Refused) return cause;
    if (cause instanceof GraphQLError) return error;
    report(cause);
    return faultOf(cause);
  };
  return async (body: unknown, contextValue: object): Promise<Answer> => {
    const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
    if (typeof query !== 'string' || (variables != null && typeof variables !== 'object')) return refused('BAD_INPUT');
    let document: DocumentNode;
    try {
      document = read(query);
    } catch (error) {
      return { status: 400, body: { errors: [error as GraphQLError] } };
    }
    const result = await execute({
      schema,
      document,
      contextValue,
      variableValues: variables as Record<string, unknown>,
      operationName: typeof operationName === 'string' ? operationName : null,
    });
    if (!result.errors) return { status: 200, body: result };
    const errors = result.errors.map(told);
    return { status: statusOf(errors[0]!), body: { ...result, errors } };
  };
}

export const statusOf = ({ extensions }: GraphQLError): number => refusals[extensions.code as RefusalCode]?.[0] ?? 400;

export const refused = (code: RefusalCode): Answer => ({
  status: refusals[code][0],
  body: { errors: [new Refused(code)] },
});

/** What went wrong within, as it is told. */
export const faultOf = (error: Error) => new Refused(isOutage(error) ? 'UNAVAILABLE' : 'INTERNAL');

/** The database is away, or starts anew: what was sent may be stored or not, and can be sent again. */
const isOutage = (error: Error) =>
  /^(08|53|57P|25006|55P03)/.test(errorCode(error) ?? '') ||
  /^E[A-Z]+$|timeout|terminated/i.test(`${errorCode(error) ?? ''} ${error.message}`);
