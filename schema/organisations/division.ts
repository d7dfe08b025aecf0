import { Choice, Code, Concept, Day, One, open, openRows, Text, Versioned } from '../kit/index.js';
import { DivisionKind, DivisionLevel } from './division.choices.js';

@Concept({
  zh: '行政区划',
  en: 'An administrative division of any of five levels, by its statistical code (GB/T 2260, GB/T 10114)',
  rows: openRows,
  key: 'code',
  subtree: true,
  order: 'code',
  validity: { from: 'validFrom', to: 'validTo' },
})
export class Division extends Versioned {
  @Code(
    '区划代码：12 位，第 1–2 位省级、3–4 位地级、5–6 位县级、7–9 位乡级、10–12 位村级；代码转给其他区划后，原区划保留，代码后加转出日期，如 420503002003@2023-06-30',
    '12 digits: 1–2 province, 3–4 prefecture, 5–6 county, 7–9 township, 10–12 village. A code may pass to another division: its former holder stays, with the day of that behind the code: `420503002003@2023-06-30`',
    open,
    {
      lookup: true,
      filter: true,
    },
  )
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

  @Day(
    '生效日期：以此代码有效的首日，不详时为空',
    'First day on which it is valid under this code; absent where unknown',
    open,
    { optional: true },
  )
  validFrom?: string;

  @Day(
    '失效日期：自该日起此代码不再有效，有效期间为空',
    'Day from which it is no longer valid under this code; absent while it is',
    open,
    {
      optional: true,
      filter: true,
    },
  )
  validTo?: string;

  @One(
    () => Division,
    '后继区划：已知时为同一地方的下一个代码',
    'What it became, where that is known: the same place under its next code',
    open,
    {
      optional: true,
    },
  )
  successor?: Division;

  @Day(
    '首次列入版本：首个列出它的区划代码版本的日期，不来自任何版本时为空',
    'Day of the first edition of the list of divisions that names it; absent where it comes from no edition',
    open,
    { optional: true },
  )
  firstEditionOn?: string;

  @Day(
    '所据版本：其名称、类型、上级和有效期所依据的区划代码版本的日期',
    'Day of the edition whose name, kind, parent and validity it has',
    open,
    { optional: true },
  )
  editionOn?: string;
}
