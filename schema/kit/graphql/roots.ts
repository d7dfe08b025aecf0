import { GraphQLString } from 'graphql';
import { ID, Query } from 'type-graphql';
import type { Class } from '../declare/class.js';
import { type ConceptSpec, lowerFirst } from '../declare/concept.js';
import { groupSize } from '../declare/page-size.js';
import { type Argument, addMethod, described } from './adapter.js';
import { aggregateArguments } from './aggregate-arguments.js';
import { aggregateOf } from './aggregates.js';
import { Effort } from './effort.js';
import { listArguments, searchedIn } from './list-arguments.js';
import { valueType } from './values.js';
import { connectionOf, Node, viewOf } from './views.js';

/** How a root field finds its records; the read planner asks for it by name. */
export type Root =
  | { readonly is: 'list'; readonly spec: ConceptSpec }
  | { readonly is: 'byId'; readonly spec: ConceptSpec }
  | { readonly is: 'byCode'; readonly spec: ConceptSpec; readonly argument: string; readonly path: string }
  | { readonly is: 'lookup'; readonly spec: ConceptSpec; readonly argument: string; readonly path: string }
  | { readonly is: 'aggregate'; readonly spec: ConceptSpec }
  | { readonly is: 'inbox'; readonly specs: readonly ConceptSpec[] }
  | { readonly is: 'toDo' }
  | { readonly is: 'changes' }
  | { readonly is: 'trace' }
  | { readonly is: 'node' }
  | { readonly is: 'nodes' };

export function addRoots(query: Class, spec: ConceptSpec, roots: Map<string, Root>) {
  const { zh, zhRule, en } = spec.declaration;
  const add = (
    root: Root,
    name: string,
    args: readonly Argument[],
    type: () => unknown,
    nullable: boolean,
    description: string,
  ) => {
    addMethod(query, name, args, { type, nullable, description }, Query as never);
    roots.set(name, root);
  };
  const addOne = (root: Root, name: string, argument: string, type: unknown, description: string) => {
    const args = [
      { name: argument, type: () => type, required: true, description: described('要查找的值', 'What to look for') },
    ];
    add(root, name, args, () => viewOf(spec), true, description);
  };
  add(
    { is: 'list', spec },
    spec.many,
    listArguments(spec),
    () => connectionOf(spec),
    false,
    described(
      `${zh}列表：分页查询可见的记录${zhRule ? `；${zhRule}` : ''}`,
      `A page of the ${spec.name} records that may be seen: ${en}`,
    ),
  );
  addOne(
    { is: 'byId', spec },
    spec.one,
    'id',
    ID,
    described(
      `${zh}：按全局标识查一条，查不到或不可见时为空`,
      `One ${spec.name} by its global id; null if it is not there or hidden`,
    ),
  );
  Effort({ searched: searchedIn(spec).length })(query.prototype, spec.many);
  for (const field of spec.fields.values()) {
    if (field.is !== 'scalar' || !field.lookup) continue;
    const name = `${spec.one}By${field.name[0]!.toUpperCase()}${field.name.slice(1)}`;
    const root: Root = { is: 'lookup', spec, argument: field.name, path: field.name };
    addOne(
      root,
      name,
      field.name,
      valueType(field),
      described(
        `按${field.zh}查${zh}：查不到或不可见时为空`,
        `One ${spec.name} by its ${field.name}; null if it is not there or hidden`,
      ),
    );
  }
  for (const [name, path] of Object.entries(spec.declaration.lookups ?? {})) {
    const argument = path.split('.').at(-1)!;
    const description = described(
      `按 ${path} 查${zh}：查不到或不可见时为空`,
      `One ${spec.name} by ${path}; null if it is not there or hidden`,
    );
    addOne({ is: 'lookup', spec, argument, path }, name, argument, GraphQLString, description);
  }
  const aggregate = aggregateOf(spec);
  if (aggregate) {
    const name = `${lowerFirst(spec.name)}Aggregate`;
    add(
      { is: 'aggregate', spec },
      name,
      aggregateArguments(spec),
      () => aggregate,
      false,
      described(`${zh}统计：计数、分组与度量`, `Counts, groups and measures of ${spec.name} records`),
    );
    Effort({ size: groupSize })(query.prototype, name);
  }
}

export function addNodeRoots(query: Class, roots: Map<string, Root>) {
  const argument = { required: true, description: described('全局标识，形如“类型:键”', 'Global id') };
  const one = described('按全局标识查任一记录，查不到或不可见时为空', 'Any record by its global id');
  const many = described(
    '按全局标识查多条记录：最多 100 条，按所给次序，查不到或不可见处为空',
    'Records by their global ids, at most 100, in the order asked; null where none is visible',
  );
  addMethod(
    query,
    'node',
    [{ name: 'id', type: () => ID, ...argument }],
    { type: () => Node, nullable: true, description: one },
    Query as never,
  );
  addMethod(
    query,
    'nodes',
    [{ name: 'ids', type: () => [ID], ...argument }],
    { type: () => [Node], nullable: 'items', description: many },
    Query as never,
  );
  roots.set('node', { is: 'node' }).set('nodes', { is: 'nodes' });
}
