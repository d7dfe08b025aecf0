import { Choice, choices, Concept, Count, Entity, Many, One, open, openRows, Text, type ValueOf } from '../kit/index.js';
import { Mandate } from '../deputies/mandate.js';
import { CongressSession } from './congress-session.js';
import { Division } from './division.js';

export const CongressLevel = choices('CongressLevel', '人大级别', 'The five levels of people’s congresses; one person may hold mandates of several', {
  NATIONAL: ['全国', 'National People’s Congress'],
  PROVINCE: ['省级', 'Congress of a province, autonomous region or municipality'],
  PREFECTURE: ['设区的市级', 'Congress of a city divided into districts, or an autonomous prefecture'],
  COUNTY: ['县级', 'Congress of a county, banner, district or county-level city'],
  TOWNSHIP: ['乡级', 'Congress of a town, township or sum'],
});
export type CongressLevel = ValueOf<typeof CongressLevel>;

@Concept({
  zh: '人民代表大会',
  en: 'A people’s congress: the organ of state power of its division',
  rows: openRows,
  order: 'name',
  unique: [['division', 'level']],
})
export class Congress extends Entity {
  @Text('名称', 'Official name', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @Choice(CongressLevel, '级别', 'Level', open, { filter: true, group: true })
  level!: CongressLevel;

  @One(() => Division, '行政区划', 'The division it is the congress of', open, { group: true })
  division!: Division;

  @Count('本届届次', 'Number of the current term: 18 for 第十八届', open)
  currentTerm!: number;

  @Many(() => CongressSession, 'congress', '会议', 'Its sessions', open)
  sessions!: CongressSession[];

  @Many(() => Mandate, 'congress', '代表资格', 'The mandates of its deputies', open)
  mandates!: Mandate[];
}
