import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  isUnionType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import { effortOf, type Work } from '../../schema/kit/graphql/effort.js';
import { fieldsOf, fragmentsOf, interfacesOf, type Operation, selectionsOf } from '../request/selections.js';
import type { Coerced } from '../request/variables.js';
import { type Amount, ifAny, most, plus, times } from './cost-amount.js';
import { conditionsOf } from './cost-conditions.js';
import { argumentOf, groupingsOf, sizeOf } from './cost-sizes.js';
import { introspectionObjects } from './introspection.js';
import { limits } from './limits.js';
import { isIntrospection } from './operations.js';
import { typeConditions } from './type-conditions.js';

/** What of an operation costs something: the objects of a root field, or work that is done once by a statement. */
export interface Part {
  /** Where it stands, by response keys: `suggestions.nodes.assignments`. */
  readonly path: string;
  readonly kind: Work | 'objects' | 'conditions' | 'schema';
  readonly amount: Amount;
  /** The argument with the conditions, and how many of them look at other records. */
  readonly argument?: string;
  readonly relations?: Amount;
}

type Definition = GraphQLField<unknown, unknown>;
type Sets = readonly (SelectionSetNode | undefined)[];

/** The objects of a selection set: what it has once, and its lists, which the field that it stands under sizes. */
interface Objects {
  readonly once: Amount;
  readonly each: Amount;
}

const { prices } = limits;
const isList = ({ type }: Definition) => isListType(getNullableType(type));
const isEdge = (type: GraphQLCompositeType) => type.name.endsWith('Edge');

/**
 * The parts of a validated operation's cost, for all variables that include and skip the same selections as these. Each
 * object counts 1 (an edge is free, its node counts). A field with `first` counts the lists of the object that it
 * returns once per object of the page: `nodes` and `edges` of a connection, `groups` of an aggregate, whose `keys` count
 * once per grouping. Work is done by one statement for all parents together, so it is not multiplied; a list's
 * conditions are looked at by the statement of its page and by that of its count. Fields are merged as they are when
 * they are executed.
 * @throws QUERY_TOO_LARGE if it unfolds to too many fields
 */
export function partsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  variables: Coerced,
): Part[] {
  const operation: Operation = {
    definition,
    fragments: fragmentsOf(document),
    variables,
    interfaces: interfacesOf(schema),
  };
  const parts: Part[] = [];
  let unfolded = 0;

  function selected(type: string, sets: Sets): FieldNode[][] {
    const fields = [...fieldsOf(operation, type, sets).values()];
    for (const nodes of fields) unfolded += nodes.length;
    if (unfolded > limits.unfolded)
      throw new ClientError(
        'QUERY_TOO_LARGE',
        `The query has more than ${limits.unfolded} fields once its fragments are written out. Spread fewer of them inside one another.`,
      );
    return fields;
  }

  /** Of an interface, the type that has most. */
  function objects(type: GraphQLCompositeType, sets: Sets, path: string, groupings: Amount): Objects {
    if (!isAbstractType(type)) return objectsOf(type, selected(type.name, sets), path, groupings);
    const names = typeConditions(sets, operation.fragments);
    const isNamed = (name: string) => name !== type.name && names.has(name);
    const types = schema
      .getPossibleTypes(type)
      .filter((possible) => isNamed(possible.name) || possible.getInterfaces().some(({ name }) => isNamed(name)));
    const all = [type, ...types].map((each) => objectsOf(each, selected(each.name, sets), path, groupings));
    return { once: most(all.map(({ once }) => once)), each: most(all.map(({ each }) => each)) };
  }

  function objectsOf(type: GraphQLCompositeType, fields: FieldNode[][], path: string, groupings: Amount): Objects {
    const once: Amount[] = [];
    const each: Amount[] = [];
    for (const nodes of fields) {
      const [{ name, alias }] = nodes as [FieldNode];
      const at = path ? `${path}.${(alias ?? name).value}` : (alias ?? name).value;
      if (!path && isIntrospection(name.value))
        parts.push({ path: at, kind: 'schema', amount: introspectionObjects(schema, operation, nodes) });
      const field = isUnionType(type) ? undefined : type.getFields()[name.value];
      if (!field) continue;
      const { work } = effortOf(field);
      if (work && !isShared(field, fields)) parts.push({ path: at, kind: work, amount: priceOf(work, groupings) });
      const size = sizeOf(nodes[0]!, field, schema);
      (isList(field) && size === undefined ? each : once).push(objectsOfField(nodes, field, size ?? 1, at, groupings));
    }
    return { once: plus(once), each: plus(each) };
  }

  function objectsOfField(
    nodes: FieldNode[],
    field: Definition,
    size: Amount,
    path: string,
    groupings: Amount,
  ): Amount {
    const type = getNamedType(field.type);
    const { each: drawn } = effortOf(field);
    if (!isCompositeType(type)) return drawn ? prices[drawn] : 0;
    const given = field.args.some(({ name }) => name === 'groupBy') ? groupingsOf(nodes[0]!) : groupings;
    const { once, each } = objects(type, selectionsOf(nodes), path, given);
    conditions(nodes, field, type, path);
    const one = isEdge(type) ? 0 : 1;
    if (isList(field)) return times(size, plus([one, once, times(given, each)]));
    return plus([one, once, times(size, each)]);
  }

  /** The statements that look at a list's conditions: its page, and each count, total or grouping. */
  function conditions(nodes: FieldNode[], field: Definition, type: GraphQLCompositeType, path: string) {
    const { cost, relations } = conditionsOf(nodes[0]!, field, definition);
    if (cost === 0 || !isObjectType(type)) return;
    const selections = [...fieldsOf(operation, type.name, selectionsOf(nodes)).values()];
    const asked = selections
      .map(([node]) => type.getFields()[node!.name.value])
      .filter((inner) => inner !== undefined)
      .filter((inner) => !isShared(inner, selections));
    const apart = asked.filter((inner) => effortOf(inner).work).length;
    const hasPage = asked.length > apart;
    const page = hasPage ? ifAny(cost, prices.page) : 0;
    const amount = plus([times(apart + Number(hasPage), cost), page]);
    const argument = `${field.name}.${argumentOf(nodes[0]!, 'filter') ? 'filter' : 'search'}`;
    parts.push({ path, kind: 'conditions', amount, argument, relations });
  }

  const root = schema.getRootType(definition.operation);
  if (!root) return parts;
  for (const nodes of selected(root.name, [definition.selectionSet])) {
    const { once } = objectsOf(root, [nodes], '', 1);
    parts.push({ path: (nodes[0]!.alias ?? nodes[0]!.name).value, kind: 'objects', amount: once });
  }
  return parts;
}

/** Whether the work of a field is done by the statement of another that is selected beside it. */
const isShared = (field: Definition, selected: readonly FieldNode[][]): boolean => {
  const { sharedWith } = effortOf(field);
  return sharedWith !== undefined && selected.some(([node]) => node!.name.value === sharedWith);
};

const priceOf = (work: Work, groupings: Amount): Amount =>
  work === 'group' ? plus([prices.group, times(groupings, prices.grouping)]) : prices[work];
