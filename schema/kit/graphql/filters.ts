import { GraphQLID } from 'graphql';
import { InputType } from 'type-graphql';
import type { Class } from '../declare/class.js';
import { type ConceptSpec, specOf } from '../declare/concept.js';
import type { Field } from '../declare/field.js';
import { describe, englishLabel } from '../declare/label.js';
import { addTypeField, described, named, once } from './adapter.js';
import { Effort } from './effort.js';
import { fieldFilter, filterOfField } from './field-filter.js';

/** Conditions on the records of a to-many relation. */
export const listFilterOf = once((spec: ConceptSpec): Class => {
  const type = named(`${spec.name}ListFilter`);
  InputType(type.name, {
    description: described(
      `关联${spec.declaration.zh}的条件：值为 null 的等于没写`,
      `Conditions on related ${spec.name} records; one that is null is none`,
    ),
  })(type as never);
  for (const [name, zh, en] of [
    ['some', '至少有一条可见记录符合条件', 'At least one visible record matches'],
    ['none', '没有可见记录符合条件', 'No visible record matches'],
    ['every', '每条可见记录都符合条件', 'Every visible record matches'],
  ] as const) {
    addTypeField(type, name, { type: () => filterOf(spec), nullable: true, description: described(zh, en) });
    Effort({ relation: { isHeld: false } })(type.prototype, name);
  }
  return type;
});

/** The filter input of a concept; all its conditions must hold. */
export const filterOf = once((spec: ConceptSpec): Class => {
  const type = named(`${spec.name}Filter`);
  const add = (name: string, of: () => unknown, zh: string, en: string) =>
    addTypeField(type, name, { type: of, nullable: true, description: described(zh, en) });
  const addField = (field: Field, of: () => unknown) =>
    addTypeField(type, field.name, { type: of, nullable: true, description: describe(field) });
  InputType(type.name, {
    description: described(
      `${spec.declaration.zh}的筛选条件：须同时成立，值为 null 的等于没写`,
      `Conditions on ${spec.name} records; all must hold, and one that is null is none`,
    ),
  })(type as never);
  add('and', () => [type], '并且：各项条件都成立', 'All of these hold');
  add('or', () => [type], '或者：至少一项条件成立', 'At least one of these holds');
  add('not', () => type, '否定：此条件不成立', 'This does not hold');
  const ids = fieldFilter('IdFilter', GraphQLID, ['eq', 'in']);
  add('id', () => ids, '全局标识，形如“类型:键”', 'Global id');
  if (spec.declaration.subtree)
    add(
      'within',
      () => String,
      '辖区：2到12位的区划代码，含该区划及其以下所有区划',
      'A division code of 2 to 12 digits: the division itself and all below it',
    );
  for (const field of spec.visible) {
    if (field.is === 'one') {
      const matches = [
        `${field.zh}：存在且符合条件`,
        `${englishLabel(field.name)}: the record exists and matches`,
      ] as const;
      add(field.name, () => filterOf(specOf(field.target())), ...matches);
      // The record holds its key, but a target that may be hidden must be looked at.
      const isHeld = specOf(field.target()).rows.public.is === 'everything';
      Effort({ relation: { isHeld } })(type.prototype, field.name);
      if (!field.required)
        add(
          `${field.name}IsNull`,
          () => Boolean,
          `${field.zh}：是否为空`,
          `${englishLabel(field.name)}: whether there is none`,
        );
    } else if (field.is === 'many') addField(field, () => listFilterOf(specOf(field.target())));
    else if (field.is !== 'computed') {
      const of = filterOfField(field);
      if (of) addField(field, () => of);
    }
  }
  return type;
});
