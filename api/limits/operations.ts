import {
  type ASTNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  visit,
} from 'graphql';
import { ClientError } from '../../schema/kit/declare/client-error.js';

/** A validation error that tells the asker which limit was passed and by how much. */
export const tooLarge = (message: string) => new ClientError('QUERY_TOO_LARGE', message);

/** Fields that describe the schema; their depth and cost do not grow with the data. */
export const isIntrospection = (fieldName: string) => fieldName === '__schema' || fieldName === '__type';

/**
 * Counts the nodes that satisfy the test in an operation and the fragments it reaches, each fragment once. A definition
 * is visited once per document, however many operations share it.
 */
export function nodeCounter(context: ValidationContext, test: (node: ASTNode) => boolean) {
  const counts = new Map<ASTNode, number>();
  const countIn = (definition: OperationDefinitionNode | FragmentDefinitionNode): number => {
    const known = counts.get(definition);
    if (known !== undefined) return known;
    let count = 0;
    visit(definition, {
      enter(node) {
        if (test(node)) count += 1;
      },
    });
    counts.set(definition, count);
    return count;
  };
  return (operation: OperationDefinitionNode): number =>
    context
      .getRecursivelyReferencedFragments(operation)
      .reduce((sum, fragment) => sum + countIn(fragment), countIn(operation));
}

type Fold = (selectionSet: SelectionSetNode, fieldValue: (name: string, inner?: SelectionSetNode) => number) => number;

/**
 * Folds the fields of a selection set through inline fragments and spreads, each fragment computed once, so that the
 * work is linear in the document however often fragments are spread. A fragment that reaches itself counts as empty:
 * another rule refuses it.
 */
export function foldFragments(context: ValidationContext, combine: (left: number, right: number) => number): Fold {
  const known = new Map<string, number>();
  const fold: Fold = (selectionSet, fieldValue) => {
    let result = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        result = combine(result, fieldValue(selection.name.value, selection.selectionSet));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        result = combine(result, fold(selection.selectionSet, fieldValue));
      } else {
        const name = selection.name.value;
        if (!known.has(name)) {
          known.set(name, 0);
          const fragment = context.getFragment(name);
          if (fragment) known.set(name, fold(fragment.selectionSet, fieldValue));
        }
        result = combine(result, known.get(name) ?? 0);
      }
    }
    return result;
  };
  return fold;
}
