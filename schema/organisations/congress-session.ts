import { Concept, Day, Entity, Int, One, open, openRows, Text } from '../kit/index.js';
import { Congress } from './congress.js';

@Concept({
  zh: '人民代表大会会议',
  en: 'A session of a congress: 三次会议 of 第十八届 is session 3 of term 18',
  rows: openRows,
  order: '-openedOn',
  unique: [['congress', 'term', 'number']],
  days: [['openedOn', 'closedOn']],
})
export class CongressSession extends Entity {
  @Text('名称', 'Official name', open, { max: 100, search: true })
  name!: string;

  @One(() => Congress, '人民代表大会', 'The congress that meets', open, {
    group: true,
    back: ['sessions', '会议', 'Its sessions'],
  })
  congress!: Congress;

  @Int('届次', 'Term of the congress', open, { filter: true, group: true })
  term!: number;

  @Int('会次', 'Number of the session within the term', open, { filter: true })
  number!: number;

  @Day('开幕日期', 'First day', open, { filter: true, order: true, group: true })
  openedOn!: string;

  @Day('闭幕日期', 'Last day; absent while it sits', open, { optional: true })
  closedOn?: string;
}
