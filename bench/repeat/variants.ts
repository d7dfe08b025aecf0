import type { Contender } from '../contenders/contender.js';
import type { Operation, Variables } from '../operations/operation.js';
import { requestsOf, wireText } from '../requests.js';

/** An operation with one set of variables. */
export interface Variant {
  readonly operation: Operation;
  readonly set: Variables;
}

const requestCount = 40_000;

/** The same numbers on every machine, from 0 to 1. */
function* numbers(): Generator<number, never> {
  for (let state = 1; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

/** Variants in the order in which they are asked: the nth most popular is asked 1/n as often as the first (Zipf, s = 1). */
export function popular(variants: readonly Variant[]): readonly Variant[] {
  const random = numbers();
  const shuffled = variants
    .map((variant) => ({ variant, at: random.next().value }))
    .sort((a, b) => a.at - b.at)
    .map(({ variant }) => variant);
  let total = 0;
  const sums = shuffled.map((_, at) => (total += 1 / (at + 1)));
  return Array.from({ length: requestCount }, () => {
    const wanted = random.next().value * total;
    return shuffled[sums.findIndex((sum) => sum >= wanted)]!;
  });
}

/** What a contender is sent for each. */
export async function textsOf(contender: Contender, order: readonly Variant[]): Promise<string[]> {
  const texts = new Map<Variant, string>();
  const byOperation = Map.groupBy(new Set(order), ({ operation }) => operation);
  for (const [operation, variants] of byOperation) {
    const requests = await requestsOf(
      contender,
      operation,
      variants.map(({ set }) => set),
    );
    for (const [at, variant] of variants.entries()) texts.set(variant, wireText(contender.url, requests[at]!));
  }
  return order.map((variant) => texts.get(variant)!);
}
