import { Choice, Code, Concept, Day, One, open, openRows, Text, Versioned } from '../kit/index.js';
import { DivisionKind, DivisionLevel } from './division.choices.js';

@Concept({
  zh: '行政区划',
  en: 'An administrative division of any of five levels, by its statistical code (GB/T 2260, GB/T 10114)',
  rows: openRows,
  key: 'code',
  subtree: true,
  order: 'code',
})
export class Division extends Versioned {
  @Code('区划代码', '12 digits: 1–2 province, 3–4 prefecture, 5–6 county, 7–9 township, 10–12 village', open, {
    lookup: true,
    filter: true,
  })
  code!: string;

  @Text('名称', 'Official name, without the names above it', open, {
    max: 100,
    filter: true,
    order: true,
    pinyin: true,
    search: true,
  })
  name!: string;

  @Choice(DivisionLevel, '级别', 'Level', open, { filter: true, group: true })
  level!: DivisionLevel;

  @Choice(DivisionKind, '类型', 'Kind', open, { filter: true, group: true })
  kind!: DivisionKind;

  @One(() => Division, '上级区划', 'The division above; absent for a province', open, {
    optional: true,
    back: ['children', '下级区划', 'The divisions directly below'],
  })
  parent?: Division;

  @Day('生效日期', 'First day on which the code is valid; absent where unknown', open, { optional: true })
  validFrom?: string;

  @Day('失效日期', 'Day from which the code is no longer valid; absent while it is', open, {
    optional: true,
    filter: true,
  })
  validTo?: string;
}
