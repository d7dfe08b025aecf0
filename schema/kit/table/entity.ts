import { DeferMode, EntitySchema } from '@mikro-orm/core';
import { kindOf, pinyinCollation } from '../declare/column-kinds.js';
import { type ConceptSpec, snake } from '../declare/concept.js';
import type { OneField, ScalarField } from '../declare/field.js';
import { orderable } from '../declare/orderings.js';
import { isFoldStored } from '../declare/searched.js';
import { valueRulesOf } from '../declare/value-rules.js';
import { indexesOf, uniquesOf } from './indexes.js';

/** The MikroORM entity of a concept: its table, constraints and every index that its declaration calls for. */
export function entityOf(spec: ConceptSpec): EntitySchema {
  const properties: Record<string, object> = {};
  const checks: { name: string; expression: string }[] = [];
  for (const field of spec.fields.values()) {
    if (field.is === 'scalar') {
      properties[field.name] = scalarProperty(spec, field);
      const check = checkOf(spec, field);
      if (check) checks.push({ name: `${spec.table}_${snake(field.name)}_check`, expression: check });
    }
    if (field.is === 'one') properties[field.name] = relationProperty(field);
  }
  for (const { name, sql } of valueRulesOf(spec)) checks.push({ name, expression: sql });
  for (const { name, column, made } of orderable(spec)) if (made) properties[`${name}Key`] = madeProperty(column, made);
  for (const field of spec.fields.values())
    if (field.is === 'scalar' && isFoldStored(spec, field))
      properties[`${field.name}Folded`] = madeProperty(
        `${snake(field.name)}_folded`,
        `zh_fold("${snake(field.name)}")`,
      );

  const { validity } = spec.declaration;
  if (validity) {
    const [from, to] = [spec.column(validity.from), spec.column(validity.to)];
    checks.push({ name: `${spec.table}_validity_check`, expression: `${from} < ${to}` });
  }
  return new EntitySchema({
    class: spec.type as never,
    tableName: spec.table,
    properties: properties as never,
    checks: checks as never,
    uniques: uniquesOf(spec) as never,
    indexes: indexesOf(spec) as never,
  } as never);
}

function scalarProperty(spec: ConceptSpec, field: ScalarField): object {
  return {
    type:
      {
        int: 'integer',
        big: 'bigint',
        float: 'double',
        flag: 'boolean',
        uuid: 'uuid',
        day: 'date',
        instant: 'datetime',
      }[field.kind as string] ?? 'text',
    columnType: kindOf(field).sql,
    nullable: !field.required,
    ...(field.kind === 'choices' ? { type: 'array' } : {}),
    ...(field.name === spec.key ? { primary: true } : {}),
    ...(field.initial === undefined ? {} : { default: field.initial }),
    ...(field.name === 'version' ? { version: true, default: 1 } : {}),
    ...(field.name === 'updatedAt' ? { defaultRaw: 'now()', onUpdate: () => new Date() } : {}),
    ...(field.name === 'isSample' ? { default: false } : {}),
    ...(field.pinyin ? { collation: pinyinCollation } : {}),
  };
}

/** What names are sorted and persons found by: stored, so that it is the same whoever writes, and an index reads it in order. */
const madeProperty = (column: string, made: string): object => ({
  type: 'text',
  fieldName: column,
  columnType: 'text',
  collation: 'C',
  generated: `${made} stored`,
  nullable: true,
});

const relationProperty = (field: OneField): object => ({
  kind: 'm:1',
  entity: () => field.target(),
  nullable: !field.required,
  deleteRule: 'restrict',
  updateRule: 'cascade',
  ...(field.isAround && { deferMode: DeferMode.INITIALLY_IMMEDIATE }),
  index: false,
});

function checkOf(spec: ConceptSpec, field: ScalarField): string | undefined {
  const column = spec.column(field.name);
  if (field.choices) {
    const list = Object.keys(field.choices.values)
      .map((value) => `'${value}'`)
      .join(', ');
    return field.kind === 'choice' ? `${column} in (${list})` : `${column} <@ array[${list}]`;
  }
  return field.max ? `char_length(${column}) <= ${field.max}` : undefined;
}
