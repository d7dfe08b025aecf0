import { Kind, type ValidationRule } from 'graphql';
import { limits } from './limits.js';
import { nodeCounter, tooLarge } from './operations.js';

/** Refuses operations that repeat one expensive field under many names. */
export const maxAliases: ValidationRule = (context) => {
  const countIn = nodeCounter(context, (node) => node.kind === Kind.FIELD && node.alias !== undefined);
  return {
    OperationDefinition(operation) {
      const count = countIn(operation);
      if (count > limits.aliases) {
        context.reportError(tooLarge(`The query uses ${count} aliases; at most ${limits.aliases} are allowed.`));
      }
      return false;
    },
  };
};
