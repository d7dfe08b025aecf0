import { type GraphQLSchema, getOperationAST } from 'graphql';
import { type CostOf, compileCost } from '../limits/cost.js';
import { limits } from '../limits/limits.js';
import type { Execute } from '../read/answer.js';
import { answerText } from './answer-text.js';
import type { Exchange, Passed } from './exchange.js';

interface Known extends Passed {
  readonly costOf: CostOf;
  /** Hash and name for the log. */
  readonly hash: string | undefined;
}

const most = 1_000;
const longest = 10_000;

/**
 * Operations that Apollo has let through before for the same role. They go straight to the executor: what Apollo would
 * check again depends on document and role alone, but for the cost, which is checked here. Anything unusual (an error, a
 * cost above the limit, an unknown shape of body) is left to Apollo, which asks again and words the refusal.
 */
export class KnownOperations {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly execute: Execute,
  ) {}

  /** The answer's text, or undefined if Apollo must see the request. */
  async answer(exchange: Exchange, body: unknown): Promise<{ text: string; cost: number } | undefined> {
    const request = requestOf(body);
    const known = request && this.known.get(keyOf(exchange, request));
    if (!known) return undefined;
    const { viewer, deadline } = exchange;
    const variables = request.variables ?? {};
    const cost = { requested: known.costOf(variables), limit: limits.cost[viewer.role] };
    if (cost.requested > cost.limit) return undefined;
    exchange.cost = cost;
    exchange.operation = known.operationName;
    exchange.document = known.hash;
    const { document, source, operationName } = known;
    const work = this.execute({
      document,
      source,
      ...(operationName !== undefined && { operationName }),
      variables,
      viewer,
      ...(deadline && { signal: deadline.signal }),
    });
    const { data, errors } = await (deadline ? deadline.race(work) : work);
    return errors?.length
      ? undefined
      : { text: answerText({ data: data as never, extensions: { cost } }), cost: cost.requested };
  }

  /** Remembers an operation that was answered without errors. */
  learn(exchange: Exchange, body: unknown): void {
    const request = requestOf(body);
    const { passed, errors, document: hash } = exchange;
    if (!request || !passed || errors || request.query.length > longest) return;
    const operation = getOperationAST(passed.document, passed.operationName);
    if (operation?.operation !== 'query') return;
    const costOf = compileCost(this.schema, passed.document, operation);
    this.known.set(keyOf(exchange, request), { ...passed, costOf, hash });
    if (this.known.size > most) this.known.delete(this.known.keys().next().value!);
  }
}

interface Request {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

/** A plain GraphQL request; anything else is Apollo's. */
function requestOf(body: unknown): Request | undefined {
  const { query, operationName, variables, extensions } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string' || extensions !== undefined) return undefined;
  if (operationName != null && typeof operationName !== 'string') return undefined;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return undefined;
  return body as Request;
}

const keyOf = ({ viewer }: Exchange, { query, operationName }: Request) =>
  `${viewer.role}\n${operationName ?? ''}\n${query}`;
