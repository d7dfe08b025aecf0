import { Kind, type ValidationRule } from 'graphql';
import { limits } from './limits.js';
import { nodeCounter, tooLarge } from './operations.js';

/** Refuses operations whose directives multiply the variants that have to be planned. */
export const maxDirectives: ValidationRule = (context) => {
  const countIn = nodeCounter(context, (node) => node.kind === Kind.DIRECTIVE);
  return {
    OperationDefinition(operation) {
      const count = countIn(operation);
      if (count > limits.directives) {
        context.reportError(tooLarge(`The query uses ${count} directives; at most ${limits.directives} are allowed.`));
      }
      return false;
    },
  };
};
