import { type Answer, type Execute, JsonText, type OperationRequest } from '../../api/read/answer.js';

/** A question that the executor has been given and has not answered yet. */
export interface Held {
  readonly question: OperationRequest;
  answer(): void;
}

/** An executor that answers when the test says so, and what it holds: that is what has been admitted. */
export function holding() {
  const held: Held[] = [];
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
    });
  return { execute, held };
}
