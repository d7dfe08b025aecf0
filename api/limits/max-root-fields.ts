import type { ValidationRule } from 'graphql';
import { limits } from './limits.js';
import { foldFragments, tooLarge } from './operations.js';

/** Refuses operations that ask for many things at once under the price of one request. */
export const maxRootFields: ValidationRule = (context) => {
  const sum = foldFragments(context, (left, right) => left + right);
  return {
    OperationDefinition(operation) {
      const count = sum(operation.selectionSet, () => 1);
      if (count > limits.rootFields) {
        const message = `The query has ${count} root fields; at most ${limits.rootFields} are allowed.`;
        context.reportError(tooLarge(`${message} Send several requests.`));
      }
      return false;
    },
  };
};
