import { getOperationAST } from 'graphql';
import type { Answers } from '../answers/answers.js';
import { documentBytes, keptBytes } from '../memory/bytes.js';
import { Kept } from '../memory/kept.js';
import type { AdmittedOperation, Exchange } from '../request/exchange.js';
import type { Log } from '../telemetry/log.js';
import { answerText } from './answer-text.js';
import { prefersChinese } from './chinese/translate.js';
import { headersOf, statusOf } from './error-status.js';
import { maskErrors } from './mask-answer.js';
import { Ready } from './ready.js';
import type { RunOperation } from './run-operation.js';

export interface Known extends AdmittedOperation {
  /** Hash and name for the log. */
  readonly hash: string | undefined;
  readonly isMutation: boolean;
}

/** Answers that are kept for who asks the same. */
export type KeptAnswers = Answers<Ready>;

/**
 * Operations that Apollo has let through before for the same role. They are run at once: what Apollo would check again
 * depends on the document, the role, the token's scopes and factors alone. Anything unusual (an error, a cost above the limit, an unknown shape of body) is
 * left to Apollo, which asks again and words the refusal; but not of a mutation, which is never run twice.
 */
export class FastPath {
  constructor(
    private readonly run: RunOperation,
    private readonly log: Log,
    private readonly answers?: KeptAnswers,
    private readonly known = new Kept<Known>(keptBytes.operations, ({ source }) => documentBytes(source)),
  ) {}

  /** The answer, or undefined if Apollo must see the request. */
  async answer(exchange: Exchange, body: unknown): Promise<Ready | undefined> {
    const request = requestOf(body);
    const known = request && this.known.get(keyOf(exchange, request));
    if (!known) return undefined;
    exchange.operation = known.operationName;
    exchange.document = known.hash;
    exchange.isFinal = known.isMutation;
    return known.isMutation ? this.act(exchange, known, request) : this.read(exchange, known, request);
  }

  private async read(exchange: Exchange, known: Known, request: Request): Promise<Ready | undefined> {
    const make = async () => {
      const { data, errors, plan } = await this.run(exchange, known, request.variables ?? {});
      if (errors?.length) return undefined;
      const text = answerText({ data: data as never, extensions: { cost: exchange.cost } });
      // As a text, as bytes, and compressed.
      return { answer: new Ready(text, exchange.cost), plan, bytes: 5 * text.length };
    };
    const { answers } = this;
    const ready = answers ? await answers.take(known, answerKeyOf(exchange, request), make) : (await make())?.answer;
    if (ready) exchange.cost = ready.cost;
    return ready;
  }

  private async act(exchange: Exchange, known: Known, { variables = {} }: Request): Promise<Ready> {
    const { data, errors } = await this.run(exchange, known, variables);
    const { cost } = exchange;
    const extensions = { cost };
    if (!errors?.length) return new Ready(answerText({ data: data as never, extensions }), cost);
    const { first, shown } = maskErrors(errors, exchange, this.log);
    const status = data === null ? statusOf[first] : 200;
    const text = answerText({ errors: shown, ...(data !== null && { data: data as never }), extensions });
    return new Ready(text, cost, status, headersOf(status, shown[0]!.extensions));
  }

  /** Remembers an operation that was answered without errors, if it is likely to be asked again. */
  remember(exchange: Exchange, body: unknown): void {
    const request = requestOf(body);
    const { passed, errors, document: hash } = exchange;
    if (!request || !passed || errors) return;
    const operation = getOperationAST(passed.document, passed.operationName);
    if (!operation || operation.operation === 'subscription') return;
    const isMutation = operation.operation === 'mutation';
    this.known.offer(keyOf(exchange, request), { ...passed, hash, isMutation }, passed.isRegistered);
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
  `${viewer.role} ${viewer.scopes ?? ''}${viewer.lacksSecondFactor ? ' one factor' : ''}\n${operationName ?? ''}\n${query}`;

/** All that an answer follows from, what is in the database aside. */
const answerKeyOf = (exchange: Exchange, request: Request) =>
  `${keyOf(exchange, request)}\n${JSON.stringify([exchange.viewer, prefersChinese(exchange.languages), request.variables ?? {}])}`;
