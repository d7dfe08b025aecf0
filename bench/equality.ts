import type { Contender } from './contenders/contender.js';
import type { Operation, Variables } from './operations/operation.js';
import { answerOf, requestsOf } from './requests.js';

/**
 * Asks all contenders for all variable sets of an operation. @throws if two answers differ, or if all sets have the same one, as empty lists would be
 */
export async function checkEqual(
  contenders: readonly Contender[],
  operation: Operation,
  sets: readonly Variables[],
): Promise<void> {
  if (!sets.length) throw new Error(`${operation.name}: the database has nothing to ask for; give more --suggestions`);
  const requests = await Promise.all(contenders.map((contender) => requestsOf(contender, operation, sets)));
  const seen = new Set<string>();
  for (const [at, set] of sets.entries()) {
    const [first, ...others] = await Promise.all(
      contenders.map(async (contender, index) => {
        const asked = contender.name === 'byHand' ? undefined : operation[contender.name];
        return JSON.stringify(await answerOf(contender, requests[index]![at]!, asked));
      }),
    );
    seen.add(first!);
    for (const [index, other] of others.entries())
      if (other !== first)
        throw new Error(
          `${operation.name}: answers differ for ${JSON.stringify(set)}\n${contenders[0]!.name}: ${around(first!, other)}\n` +
            `${contenders[index + 1]!.name}: ${around(other, first!)}`,
        );
  }
  if (seen.size === 1 && sets.length > 1) throw new Error(`${operation.name}: all answers are the same`);
}

/** The text about the place where it begins to differ from another. */
function around(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return `…${text.slice(Math.max(0, at - 200), at + 200)}…`;
}
