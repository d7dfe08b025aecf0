import { describe, expect, it } from 'vitest';
import { concepts } from '../../schema/concepts.js';
import type { Class } from '../../schema/kit/declare/class.js';
import { Concept } from '../../schema/kit/declare/concept.js';
import type { Declaration } from '../../schema/kit/declare/declaration.js';
import {
  all,
  any,
  everything,
  flag,
  mine,
  nothing,
  type rowsWhere,
  some,
  value,
  via,
  within,
} from '../../schema/kit/declare/rows.js';
import { buildPlatform } from '../../schema/kit/graphql/schema.js';
import {
  Choice,
  Code,
  choices,
  Day,
  Derived,
  Entity,
  Flag,
  One,
  open,
  openRows,
  Text,
} from '../../schema/kit/index.js';
import { Division } from '../../schema/organisations/division.js';

const Colour = choices('Colour', '颜色', 'A colour', { RED: ['红', 'Red'], BLUE: ['蓝', 'Blue'] });

/** The fault that stops a platform with one more concept, declared in this way. */
function faultOf(declaration: Partial<Declaration>, add: (type: Class) => void = () => {}): string | undefined {
  class Sample extends Entity {
    name!: string;
    colour!: 'RED';
    isDone!: boolean;
    madeOn!: string;
    division!: Division;
    parent!: Sample;
    token!: string;
  }
  Text('名称', 'Name', open)(Sample.prototype, 'name');
  Choice(Colour, '颜色', 'Colour', open)(Sample.prototype, 'colour');
  Flag('完成', 'Done', open)(Sample.prototype, 'isDone');
  Day('日期', 'Made on', open, { order: true })(Sample.prototype, 'madeOn');
  One(() => Division, '区划', 'Division', open)(Sample.prototype, 'division');
  One(() => Sample, '上级', 'Parent', open, { back: ['parts', '下级', 'Its parts'] })(Sample.prototype, 'parent');
  Code('令牌', 'Token', open, { lookup: true })(Sample.prototype, 'token');
  add(Sample);
  Concept({ zh: '样本', en: 'A sample', rows: openRows, ...declaration })(Sample);
  try {
    buildPlatform([...concepts, Sample]);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
const rows = (rule: Parameters<typeof rowsWhere>[0]) => ({ rows: { public: rule } });

describe('a declaration that is wrong never starts', () => {
  it.each([
    ['a property that is misspelt', value('color', 'RED'), 'Sample has no property color'],
    ['a value that its list lacks', value('colour', 'GREEN'), '"GREEN" is no Colour'],
    ['a value of a text', value('name', 'RED'), 'name has no list of values'],
    ['a flag on a text', flag('name'), 'name is no flag'],
    ['a subtree on a text', within('name'), 'name is no division'],
    ['a subtree of another record than a division', within('parent'), 'parent is no division'],
    ['a deputy who is a division', mine('division', 'deputy'), 'division is no deputy'],
    ['a way over a text', via('name'), 'name is no to-one relation'],
    ['related records over a to-one relation', some('parent', flag('isDone')), 'parent is no to-many relation'],
    ['a fault in a rule on related records', some('parts', flag('name')), 'parts: name is no flag'],
    [
      'a rule that another makes vanish',
      any(flag('isDone'), everything),
      'everything makes the rules beside it vanish',
    ],
    ['a rule that nothing can satisfy', all(flag('isDone'), nothing), 'nothing makes the rules beside it vanish'],
  ])('with %s in a row rule', (_name, rule, fault) => {
    expect(faultOf(rows(rule))).toBe(`Sample.rows.public: ${fault}`);
  });

  it.each<[string, Partial<Declaration>, string]>([
    ['order', { order: '-madOn' }, 'order: Sample has no property madOn'],
    ['an order by a relation', { order: 'division' }, 'order: division is not a column'],
    ['a unique set', { unique: [['division', 'nam']] }, 'unique: Sample has no property nam'],
    ['the day of a milestone', { milestone: { on: 'made' } }, 'milestone.on: Sample has no property made'],
    ['a milestone on a text', { milestone: { on: 'name' } }, 'milestone.on: name is not a day or moment'],
    ['who did it', { milestone: { on: 'madeOn', by: 'name' } }, 'milestone.by: name is not a to-one relation'],
    ['a lookup', { lookups: { sampleByToken: 'parts.tokn' } }, 'lookups.sampleByToken: Sample has no property tokn'],
    [
      'a lookup by what is not unique',
      { lookups: { sampleByName: 'parts.name' } },
      'lookups.sampleByName: parts.name is not unique',
    ],
    [
      'what is unique in some states',
      { uniqueWhile: { of: ['name'], while: ['colour', 'GREEN'] } },
      'uniqueWhile: "GREEN" is no Colour',
    ],
    [
      'what is unique there',
      { uniqueWhile: { of: ['nam'], while: ['colour', 'RED'] } },
      'uniqueWhile: Sample has no property nam',
    ],
    ['the key', { key: 'name' }, 'key: name is not a code'],
  ])('with a fault in %s', (_name, declaration, fault) => {
    expect(faultOf(declaration)).toBe(`Sample.${fault}`);
  });

  it('with a column that derived SQL misspells', () => {
    const add = (type: Class) =>
      Derived('flag', '{isDon}', '完成', 'Done', open)(type.prototype as { x: boolean }, 'x');
    expect(faultOf({}, add)).toBe('Sample.x: Sample has no property isDon');
  });

  it('with a list that its target has already', () => {
    const add = (type: Class) =>
      One(() => Division, '另一区划', 'Another', open, { back: ['parent', '样本', 'Samples'] })(
        type.prototype as { other: Division },
        'other',
      );
    expect(faultOf({}, add)).toBe('Sample.other: Division has a property parent already');
  });
});
