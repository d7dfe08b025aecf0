import type { SelectionSetNode, ValidationRule } from 'graphql';
import { limits } from './limits.js';
import { foldFragments, isIntrospection, tooLarge } from './operations.js';

/**
 * Refuses deep nesting. Only fields with a selection are levels; introspection is exempt because the schema's own
 * types bound it (and graphql-js limits its nested lists).
 */
export const maxDepth: ValidationRule = (context) => {
  const deepest = foldFragments(context, Math.max);
  const levels = (name: string, inner?: SelectionSetNode): number =>
    inner && !isIntrospection(name) ? 1 + deepest(inner, levels) : 0;
  return {
    OperationDefinition(operation) {
      const depth = deepest(operation.selectionSet, levels);
      if (depth > limits.depth) {
        context.reportError(tooLarge(`The query is ${depth} levels deep; at most ${limits.depth} are allowed.`));
      }
      return false;
    },
  };
};
