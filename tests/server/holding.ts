import { type Answer, type Execute, JsonText, type OperationRequest } from '../../api/read/answer.js';

/** A question that the executor has been given and has not answered yet. */
export interface Held {
  readonly question: OperationRequest;
  answer(): void;
}

/**
 * An executor that answers when the test says so, and what it holds: that is what has been admitted. When it has let go,
 * it answers at once.
 */
export function holding() {
  const held: Held[] = [];
  let isHolding = true;
  const execute: Execute = (question) =>
    new Promise<Answer>((resolve) => {
      const one: Held = {
        question,
        answer() {
          held.splice(held.indexOf(one), 1);
          resolve({ data: new JsonText('{"hello":"world"}') });
        },
      };
      held.push(one);
      if (!isHolding) one.answer();
    });
  const letGo = () => {
    isHolding = false;
    for (const { answer } of [...held]) answer();
  };
  return { execute, held, letGo };
}
