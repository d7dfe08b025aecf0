import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { effortOf } from '../../schema/kit/effort.js';
import { compileSums, type Factor, type Sum, sizeOf, type Variables } from './cost-sums.js';
import { limits } from './limits.js';
import { isIntrospection } from './operations.js';

/** What one operation asks for, in objects, once its variables are known. */
export type CostOf = (variables: Variables) => number;

/** The sums of a selection set: what it has once, and its lists, which the field that it stands under sizes. */
interface Selected {
  readonly once: number;
  readonly each: number;
}

const isList = ({ type }: GraphQLField<unknown, unknown>) => isListType(getNullableType(type));
const isEdge = (type: GraphQLCompositeType) => type.name.endsWith('Edge');

/**
 * Compiles the cost of a validated operation. Each object counts 1 (an edge is free, its node counts). A field with
 * `first` counts the lists of the object that it returns once per object of the page: `nodes` and `edges` of a
 * connection, `groups` of an aggregate; lists below those, such as a group's keys, are short and count as one object.
 * A field that reads all that matches counts `limits.scan` more. Directives are ignored and a field that is selected
 * twice counts twice: the figure is an upper bound. There is one sum per selection set, so computing it is linear in
 * the document even where fragments are spread exponentially often.
 */
export function compileCost(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): CostOf {
  const sums: Sum[] = [];
  const push = (sum: Sum): number => sums.push(sum) - 1;
  const nothing: Selected = { once: push({ constant: 0, terms: [] }), each: 0 };
  const one = push({ constant: 1, terms: [] });
  const fragments = new Map<string, FragmentDefinitionNode>();
  const compiled = new Map<string, Selected>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }

  function selected(set: SelectionSetNode, parent: GraphQLCompositeType): Selected {
    const once: Sum = { constant: 0, terms: [] };
    const each: Sum = { constant: 0, terms: [] };
    const scan: Sum['terms'][number] = { times: limits.scan, sum: one };
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const definition = isUnionType(parent) ? undefined : parent.getFields()[selection.name.value];
        if (!definition || isIntrospection(definition.name)) continue;
        const size = sizeOf(selection, definition, operation);
        const isSizedAbove = isList(definition) && size === undefined;
        (isSizedAbove ? each : once).terms.push({ times: 1, sum: field(selection, definition, size) });
        // One statement, however many objects come of it.
        if (effortOf(definition).isScan) once.terms.push(scan);
        continue;
      }
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? spread(selection.name.value) : inline(selection, parent);
      once.terms.push({ times: 1, sum: inner.once });
      each.terms.push({ times: 1, sum: inner.each });
    }
    return { once: push(once), each: push(each) };
  }

  function inline(
    { typeCondition, selectionSet }: { typeCondition?: { name: { value: string } }; selectionSet: SelectionSetNode },
    parent: GraphQLCompositeType,
  ): Selected {
    const type = typeCondition ? schema.getType(typeCondition.name.value) : parent;
    return isCompositeType(type) ? selected(selectionSet, type) : nothing;
  }

  function spread(name: string): Selected {
    const known = compiled.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const result = fragment ? inline(fragment, schema.getQueryType()!) : nothing;
    compiled.set(name, result);
    return result;
  }

  function field(node: FieldNode, definition: GraphQLField<unknown, unknown>, size: Factor = 1): number {
    const type = getNamedType(definition.type);
    if (!node.selectionSet || !isCompositeType(type)) return nothing.once;
    const inner = selected(node.selectionSet, type);
    const isListItself = isList(definition);
    const terms = [
      { times: 1, sum: inner.once },
      { times: isListItself ? 1 : size, sum: inner.each },
    ];
    const object = push({ constant: isEdge(type) ? 0 : 1, terms });
    return isListItself ? push({ constant: 0, terms: [{ times: size, sum: object }] }) : object;
  }

  const root = schema.getRootType(operation.operation);
  if (root) push({ constant: 0, terms: [{ times: 1, sum: selected(operation.selectionSet, root).once }] });
  return compileSums(sums);
}
