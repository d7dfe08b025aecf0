import { Grid } from '../grids/grid.js';
import { Choice, Code, Concept, Day, Many, One, open, openRows, Text, Versioned } from '../kit/index.js';
import { Station } from '../stations/station.js';
import { Congress } from './congress.js';
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

  @One(() => Division, '上级区划', 'The division above; absent for a province', open, { optional: true })
  parent?: Division;

  @Day('生效日期', 'First day on which the code is valid; absent where unknown', open, { optional: true })
  validFrom?: string;

  @Day('失效日期', 'Day from which the code is no longer valid; absent while it is', open, {
    optional: true,
    filter: true,
  })
  validTo?: string;

  @Many(() => Division, 'parent', '下级区划', 'The divisions directly below', open)
  children!: Division[];

  @Many(() => Congress, 'division', '人民代表大会', 'The congress of this division', open)
  congresses!: Congress[];

  @Many(
    () => Station,
    'division',
    '代表家站',
    'Stations that serve the division itself; for those below it filter stations by `within`',
    open,
  )
  stations!: Station[];

  @Many(() => Grid, 'division', '网格', 'Grids of this community or village', open)
  grids!: Grid[];
}
