import { Concept, Day, Entity, One, open, openRows, Text } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { LegislativeContactPoint } from './legislative-contact-point.js';

@Concept({
  zh: '立法联络员：为联系点收集法规草案意见的人员，属公共职责，姓名公开',
  en: 'A person who gathers opinions on draft laws for a contact point: a public function, so the name is public',
  rows: openRows,
  order: 'name',
})
export class LegislativeLiaison extends Entity {
  @Text('姓名', 'Name', open, { max: 60, order: true, pinyin: 'person', search: true })
  name!: string;

  @Text('单位及职务', 'Unit and post', open, { max: 120, optional: true })
  post?: string;

  @One(() => LegislativeContactPoint, '立法联系点', 'The contact point', open, {
    back: ['liaisons', '联络员', 'Its liaisons'],
  })
  contactPoint!: LegislativeContactPoint;

  @One(() => Division, '所在区划：联络员工作的区划', 'Where the liaison works', open, { group: true })
  division!: Division;

  @Day('聘任日期', 'Appointed on', open, { filter: true, order: true })
  appointedOn!: string;

  @Day('离任日期：任职的最后一日，在任期间为空', 'Last day; absent while it lasts', open, {
    filter: true,
    optional: true,
  })
  endedOn?: string;
}
