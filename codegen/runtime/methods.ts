import type { Run } from './client.js';
import type { Operation } from './operation.js';

/** A method for each of some operations: `SuggestionByNumber` is sent by `suggestionByNumber`. */
export function methodsOf(run: Run, operations: object): unknown {
  const methods: Record<string, unknown> = {};
  for (const operation of Object.values(operations) as Operation<never, never>[]) {
    const name = operation.name.charAt(0).toLowerCase() + operation.name.slice(1);
    methods[name] = (variables: never, call: never) => run(operation, variables, call);
  }
  return methods;
}
