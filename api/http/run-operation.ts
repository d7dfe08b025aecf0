import { type GraphQLSchema, getOperationAST, OperationTypeNode } from 'graphql';
import type { Admission } from '../limits/admission/admission.js';
import { asksForSchemaOnly } from '../limits/introspection.js';
import { limits } from '../limits/limits.js';
import { toldLimits } from '../limits/told-limits.js';
import type { Answer, Execute } from '../read/answer.js';
import type { AdmittedOperation, Exchange } from '../request/exchange.js';
import { prefersChinese } from './chinese/translate.js';
import { Introspection } from './introspection.js';
import { measuring } from './measure.js';

/** Answers an operation that may run, with variables as sent; rejects with what refuses it or goes wrong. */
export type RunOperation = (
  exchange: Exchange,
  passed: AdmittedOperation,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Answer>;

/**
 * The one way from a validated operation to the executor: coerces its variables, notes in the exchange what it costs,
 * refuses what costs too much, waits until it is admitted, and executes it with the same variables until the deadline.
 */
export function runOperation(
  schema: GraphQLSchema,
  execute: Execute,
  admission: Admission,
  explain = false,
  deadlineMs: number = limits.deadlineMs,
): RunOperation {
  const measure = measuring(schema);
  const introspection = new Introspection(schema);
  const limitsOf = toldLimits(deadlineMs);
  return async (exchange, passed, variables) => {
    const { document, source, operationName, isRegistered } = passed;
    const { viewer, deadline } = exchange;
    const { coerced, errors } = measure(exchange, { document, operationName }, variables);
    if (errors) return { data: null, errors };
    exchange.leave();
    const place = admission.enter(exchange, exchange.cost!.requested);
    exchange.enter(place instanceof Promise ? await place : place);
    const longest = limits.answerCharacters[viewer.role];
    const operation = getOperationAST(document, operationName)!;
    if (asksForSchemaOnly(document, operation))
      return introspection.answer(passed, variables, exchange.cost!.requested, longest);
    const work = execute({
      document,
      source,
      ...(operationName !== undefined && { operationName }),
      variables,
      coerced,
      viewer,
      longest,
      ...(deadline && { signal: deadline.signal }),
      limits: limitsOf.get(viewer.role)!,
      isExpected: isRegistered,
      isExpensive: exchange.place?.lane.isExpensive,
      client: exchange.client,
      from: exchange.from,
      request: exchange.id,
      isChinese: prefersChinese(exchange.languages),
      explain,
    });
    // What is being written is never abandoned: it has time limits of its own, and its outcome is told.
    const isWriting = operation.operation === OperationTypeNode.MUTATION;
    return deadline && !isWriting ? deadline.race(work) : work;
  };
}
