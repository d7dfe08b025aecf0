import { Choice, Concept, Day, Entity, One, open, openRows, Text } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { ContactPointCategory, ContactPointHost, ContactPointKind, ContactPointLevel } from './legislation.choices.js';

@Concept({
  zh: '立法联系点和信息采集点：向公众征求法规草案意见的地方（《立法法》第七十条、第九十条）',
  en: 'A place through which the public is heard on draft laws (Legislation Law, art. 70 and 90)',
  rows: openRows,
  order: 'name',
})
export class LegislativeContactPoint extends Entity {
  @Text('名称', 'Name', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @Choice(ContactPointKind, '类型：联系点或者采集点', 'Contact point or information collection point', open, {
    filter: true,
    group: true,
  })
  kind!: ContactPointKind;

  @Choice(ContactPointCategory, '类别', 'Grassroots or academic', open, { filter: true, group: true })
  category!: ContactPointCategory;

  @Choice(ContactPointLevel, '级别', 'Whose standing committee it serves', open, { filter: true, group: true })
  level!: ContactPointLevel;

  @Text('依托单位', 'The body that hosts it', open, { max: 100 })
  host!: string;

  @Choice(ContactPointHost, '依托单位类型：未登记的为空', 'What kind of body hosts it; absent if not told', open, {
    filter: true,
    group: true,
    optional: true,
  })
  hostKind?: ContactPointHost;

  @One(() => Division, '所在区划：联系点的位置', 'Where it is', open, { group: true })
  division!: Division;

  @One(() => LegislativeContactPoint, '所属联系点', 'The contact point that a collection point belongs to', open, {
    optional: true,
    back: ['collectionPoints', '信息采集点', 'Its collection points'],
  })
  parent?: LegislativeContactPoint;

  @Day('设立日期', 'Set up on', open, { filter: true, order: true })
  establishedOn!: string;
}
