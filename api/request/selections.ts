import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The parts of a document that a plan is compiled from. */
export interface Operation {
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced variables of the request that compiles the plan. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The interfaces of each type. */
  readonly interfaces: Interfaces;
}

export type Interfaces = ReadonlyMap<string, ReadonlySet<string>>;
const known = new WeakMap<GraphQLSchema, Interfaces>();

/** What the types of a schema implement, interfaces included. */
export function interfacesOf(schema: GraphQLSchema): Interfaces {
  let interfaces = known.get(schema);
  if (!interfaces) {
    const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
    interfaces = new Map(types.map((type) => [type.name, new Set(type.getInterfaces().map(({ name }) => name))]));
    known.set(schema, interfaces);
  }
  return interfaces;
}

export const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

/** The fields selected on an object of type `type`, merged by response key in document order (GraphQL § 6.3.2). */
export function fieldsOf(
  operation: Operation,
  type: string,
  sets: readonly (SelectionSetNode | undefined)[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = (selections: readonly SelectionNode[]) => {
    for (const selection of selections) {
      if (!included(operation, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = fields.get(key);
        if (nodes) nodes.push(selection);
        else fields.set(key, [selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(selection.name.value)) continue;
        visited.add(selection.name.value);
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments[selection.name.value]! : selection;
      const on = fragment.typeCondition?.name.value;
      if (!on || on === type || operation.interfaces.get(type)?.has(on)) collect(fragment.selectionSet.selections);
    }
  };
  for (const set of sets) if (set) collect(set.selections);
  return fields;
}

export const selectionsOf = (nodes: readonly FieldNode[]) => nodes.map((node) => node.selectionSet);

function included(operation: Operation, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, operation.variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, operation.variables)?.if !== false;
}
