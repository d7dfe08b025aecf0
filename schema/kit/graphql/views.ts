import { ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { isOpen } from '../declare/audience.js';
import type { Class } from '../declare/class.js';
import { type ConceptSpec, specOf } from '../declare/concept.js';
import type { OneField } from '../declare/field.js';
import { describe } from '../declare/label.js';
import { addMethod, addTypeField, described, named, once } from './adapter.js';
import { Effort } from './effort.js';
import { listArguments, searchedIn } from './list-arguments.js';
import { PageInfo } from './page-info.js';
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

/** Beside its id what the matters have in common that a unit has to settle: see `handled.ts`. */
export const HandledMatter = named('HandledMatter');
InterfaceType('HandledMatter', {
  implements: Node as never,
  description: described(
    '办理事项：须由一个单位在期限内办理的任何记录，各类事项共同的内容',
    'Anything that a unit has to settle by a day, with what all kinds of matters have in common',
  ),
})(HandledMatter as never);

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
  ObjectType(spec.name, {
    description: describe(spec.declaration),
    implements: (spec.declaration.handled ? [Node, HandledMatter] : Node) as never,
  })(view as never);
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
