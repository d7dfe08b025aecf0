import { Choice, Concept, Entity, Int, One, open, openRows, Text } from '../kit/index.js';
import { CongressLevel } from './congress.choices.js';
import { Division } from './division.js';

export { CongressLevel };

@Concept({
  zh: '人民代表大会：各级国家权力机关，本行政区域内的人民代表大会',
  en: 'A people’s congress: the organ of state power of its division',
  rows: openRows,
  order: 'name',
  unique: [['division', 'level']],
})
export class Congress extends Entity {
  @Text('名称：正式名称', 'Official name', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @Choice(CongressLevel, '级别', 'Level', open, { filter: true, group: true })
  level!: CongressLevel;

  @One(
    () => Division,
    '行政区划：该人大所在的区划，全国人大为空',
    'The division it is the congress of; absent for the National People’s Congress',
    open,
    { optional: true, group: true, back: ['congresses', '人民代表大会', 'The congress of this division'] },
  )
  division?: Division;

  @Int('本届届次：第十八届为18', 'Number of the current term: 18 for 第十八届', open)
  currentTerm!: number;
}
