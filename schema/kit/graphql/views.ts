import { ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { isOpen } from '../declare/audience.js';
import type { Class } from '../declare/class.js';
import { type ConceptSpec, specOf } from '../declare/concept.js';
import type { OneField } from '../declare/field.js';
import { describe } from '../declare/label.js';
import { pageSize } from '../declare/page-size.js';
import { type Argument, addMethod, addTypeField, described, named, once } from './adapter.js';
import { Effort } from './effort.js';
import { filterOf } from './filters.js';
import { orderOf } from './orders.js';
import { validityArguments } from './validity.js';
import { valueType } from './values.js';

export const Node = named('Node');
InterfaceType('Node', {
  description: described(
    '节点：有全局标识的任何记录（Relay 对象标识规范）',
    'Anything with a global id (Relay object identification)',
  ),
})(Node as never);
addTypeField(Node, 'id', {
  type: () => ID,
  description: described('全局标识：`类型:键`，客户端不应解析', 'Global id, `Type:key`; opaque to clients'),
});

/**
 * Whether a to-one relation is there for whoever sees the record: required in the table, and its target
 * hidden from nobody who sees the record. Only then is it `!` in the schema, so that generated clients can trust it.
 */
function alwaysThere(spec: ConceptSpec, field: OneField): boolean {
  const { rows } = specOf(field.target());
  const visible =
    rows.public.is === 'everything' || (spec.rows.public.is === 'via' && spec.rows.public.path === field.name);
  return field.required && visible && isOpen(field);
}

/** The object type of a concept: a class of its own, since MikroORM puts accessors on the entity's prototype. */
export const viewOf = once((spec: ConceptSpec): Class => {
  const view = named(spec.name);
  ObjectType(spec.name, { description: describe(spec.declaration), implements: Node as never })(view as never);
  addTypeField(view, 'id', {
    type: () => ID,
    description: described(`全局标识：\`${spec.name}:…\``, `Global id, \`${spec.name}:…\``),
  });
  for (const field of spec.visible) {
    const description = describe(field);
    if (field.is === 'many') {
      const target = specOf(field.target());
      addMethod(view, field.name, listArguments(target), { type: () => connectionOf(target), description });
      Effort({ searched: searchedIn(target).length })(view.prototype, field.name);
      continue;
    }
    if (field.is === 'one') {
      const target = specOf(field.target());
      addTypeField(view, field.name, { type: () => viewOf(target), nullable: !alwaysThere(spec, field), description });
      continue;
    }
    const value = field.is === 'computed' ? String : valueType(field);
    const type = field.kind === 'choices' ? [value] : value;
    addTypeField(view, field.name, {
      type: () => type,
      // What is not open to all is null to some who see the record: see `ownRowsSql`.
      nullable: !field.required || !isOpen(field),
      description,
    });
    if (field.is === 'computed') Effort({ each: 'draw' })(view.prototype, field.name);
  }
  return view;
});

/** The type of a resolver's field that is a record; the resolver gives its global id. */
export const recordOf = (type: Class) => () => viewOf(specOf(type));

export const PageInfo = named('PageInfo');
ObjectType('PageInfo', {
  description: described(
    '分页信息：一页在列表中的位置（Relay 游标分页规范）',
    'Where a page stands in its list (Relay cursor connections)',
  ),
})(PageInfo as never);
for (const [name, type, nullable, zh, en] of [
  ['hasNextPage', Boolean, false, '本页之后是否还有记录', 'More records follow this page'],
  ['hasPreviousPage', Boolean, false, '本页之前是否还有记录', 'Records precede this page'],
  [
    'startCursor',
    String,
    true,
    '首游标：本页第一条的游标，空页为空',
    'Cursor of the first edge; null on an empty page',
  ],
  [
    'endCursor',
    String,
    true,
    '末游标：本页最后一条的游标，作为 `after` 传入即得下一页',
    'Cursor of the last edge: pass it as `after` for the next page',
  ],
] as const)
  addTypeField(PageInfo, name, { type: () => type, nullable, description: described(zh, en) });

export const connectionOf = once((spec: ConceptSpec): Class => {
  const { zh } = spec.declaration;
  const edge = named(`${spec.name}Edge`);
  ObjectType(edge.name, { description: described(`${zh}及其游标`, `A ${spec.name} with its cursor`) })(edge as never);
  addTypeField(edge, 'node', { type: () => viewOf(spec), description: described('记录本身', 'The record') });
  addTypeField(edge, 'cursor', {
    type: () => String,
    description: described('游标：记录在此次序中的位置', 'Its place in this ordering'),
  });

  const connection = named(`${spec.name}Connection`);
  ObjectType(connection.name, { description: described(`${zh}列表`, `A page of ${spec.name} records`) })(
    connection as never,
  );
  addTypeField(connection, 'nodes', {
    type: () => [viewOf(spec)],
    description: described('本页的记录', 'The records of this page'),
  });
  addTypeField(connection, 'edges', {
    type: () => [edge],
    description: described('边：记录连同其游标', 'The records with their cursors'),
  });
  addTypeField(connection, 'pageInfo', {
    type: () => PageInfo,
    description: described('分页信息：本页在列表中的位置', 'Where this page stands'),
  });
  addTypeField(connection, 'totalCount', {
    type: () => Int,
    description: described(
      '总数：符合条件且可见的记录数，查询此字段时才统计',
      'Visible records that match the filter; counted only when asked for',
    ),
  });
  Effort({ work: 'count' })(connection.prototype, 'totalCount');
  return connection;
});

const text = () => String;
const int = () => Int;
const paging: readonly Argument[] = [
  {
    name: 'first',
    type: int,
    description: described(
      `从头数起的记录数，1 至 ${pageSize.most}；first 和 last 都不填时为 ${pageSize.usual}`,
      `Records from the start, 1 to ${pageSize.most}; ${pageSize.usual} when neither first nor last is given`,
    ),
  },
  {
    name: 'after',
    type: text,
    description: described('起始游标：只要此游标之后的记录', 'Only records after this cursor'),
  },
  {
    name: 'last',
    type: int,
    description: described(`从末尾数起的记录数，1 至 ${pageSize.most}`, `Records from the end, 1 to ${pageSize.most}`),
  },
  {
    name: 'before',
    type: text,
    description: described('截止游标：只要此游标之前的记录', 'Only records before this cursor'),
  },
];

/** The properties that the argument `search` of a list looks in. */
export const searchedIn = ({ fields }: ConceptSpec) =>
  [...fields.values()].filter((field) => field.is === 'scalar' && field.search && field.see);

/** The arguments that every list has. */
export function listArguments(spec: ConceptSpec): Argument[] {
  const names = searchedIn(spec)
    .map((field) => field.name)
    .join(', ');
  return [
    {
      name: 'filter',
      type: () => filterOf(spec),
      description: described('筛选：只要符合条件的记录，为空则不筛选', 'Only records that match'),
    },
    ...(names
      ? [
          {
            name: 'search',
            type: text,
            description: described(
              `搜索：词间用空格分开，引号内的是一个词，每个词都要出现在 ${names} 中；简繁体、全角半角、间隔号等不加区分`,
              `Words separated by blanks, what is quoted being one, each found in: ${names}; traditional characters, width, dots and the like make no difference`,
            ),
          },
        ]
      : []),
    ...validityArguments(spec),
    {
      name: 'orderBy',
      type: () => [orderOf(spec)],
      description: described('排序：按先后次序，最多 3 项，为空用默认次序', 'First ordering first, at most 3'),
    },
    ...paging,
  ];
}
