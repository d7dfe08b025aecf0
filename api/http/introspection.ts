import { hash } from 'node:crypto';
import { executeSync, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { overloaded } from '../limits/admission/overloaded.js';
import { limits } from '../limits/limits.js';
import { type Answer, JsonText } from '../read/answer.js';
import { AnswerLength } from '../request/answer-length.js';
import type { AdmittedOperation } from '../request/exchange.js';

/** Time that passes between two large introspections whose answers are not kept, in times of what the last one took. */
const restsFor = 9;

const busy = (seconds: number) =>
  overloaded(
    `The schema is being described to others; it can be read at /schema.graphql, too. Try again in ${seconds} s.`,
    seconds,
  );

/**
 * Answers who asks what the schema is. Everybody may: it is at `/schema.graphql` as well. A small answer is written at
 * once. A large one takes 100 ms in which nobody else is answered, so it is kept for the next, and one that nobody asked
 * for before is written only when there has been a rest since the last: ever new ones take a tenth of the time at most.
 */
export class Introspection {
  readonly #kept = new LRUCache<string, JsonText>({
    maxSize: limits.keptBytes.introspection,
    sizeCalculation: ({ text }) => 2 * text.length,
  });
  #restedAt = 0;

  constructor(private readonly schema: GraphQLSchema) {}

  /** @throws OVERLOADED, QUERY_TOO_COSTLY */
  answer(
    passed: AdmittedOperation,
    variables: Readonly<Record<string, unknown>>,
    cost: number,
    longest: number,
  ): Answer {
    if (cost < limits.schemaPrice) return this.write(passed, variables, longest);
    const { source, operationName = '' } = passed;
    const name = hash('sha256', `${operationName}\n${JSON.stringify(variables)}\n${source}`, 'base64');
    const kept = this.#kept.get(name);
    if (kept) return { data: kept };
    const began = performance.now();
    if (began < this.#restedAt) throw busy(Math.ceil((this.#restedAt - began) / 1_000));
    const answer = this.write(passed, variables, limits.schemaCharacters);
    this.#restedAt = performance.now() + restsFor * (performance.now() - began);
    if (answer.data instanceof JsonText) this.#kept.set(name, answer.data);
    return answer;
  }

  private write(
    { document, operationName }: AdmittedOperation,
    variables: Readonly<Record<string, unknown>>,
    longest: number,
  ): Answer {
    const { data, errors } = executeSync({
      schema: this.schema,
      document,
      variableValues: variables,
      ...(operationName !== undefined && { operationName }),
    });
    if (errors) return { data: data ?? null, errors };
    return { data: new JsonText(new AnswerLength(longest).check(JSON.stringify(data))) };
  }
}
