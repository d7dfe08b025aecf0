import { Choice, choices, Concept, Day, Entity, Many, office, One, open, openRows, Text, type ValueOf } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { Suggestion } from '../suggestions/suggestion.js';
import { Mandate } from './mandate.js';

export const Gender = choices('Gender', '性别', 'Gender (GB/T 2261.1)', {
  FEMALE: ['女', 'Female'],
  MALE: ['男', 'Male'],
});
export type Gender = ValueOf<typeof Gender>;

@Concept({
  zh: '人大代表',
  en: 'A deputy to one or more people’s congresses: one record per person (Deputies Law, art. 2)',
  rows: openRows,
  order: 'name',
})
export class Deputy extends Entity {
  @Text('姓名', 'Name', open, { max: 60, filter: true, order: true, pinyin: true, search: true })
  name!: string;

  @Choice(Gender, '性别', 'Gender', open, { filter: true, group: true })
  gender!: Gender;

  @Text('民族', 'Ethnic group as in GB/T 3304, e.g. 汉族, 蒙古族', open, { max: 20, filter: true, group: true })
  ethnicity!: string;

  @Text('工作单位及职务', 'Work unit and post as published on the deputy’s board', open, { max: 120, optional: true, search: true })
  post?: string;

  @One(() => Division, '所在区划', 'Where the deputy lives or works: the division that finds her', open, { group: true })
  division!: Division;

  @Text('联系电话(掩码)', 'Telephone with the middle digits hidden: 138****0001', office, { max: 20, optional: true })
  phoneMasked?: string;

  @Day('首次当选日期', 'Day of the first election to any congress', open, { filter: true, order: true })
  firstElectedOn!: string;

  @Many(() => Mandate, 'deputy', '代表资格', 'Mandates, concurrent and past', open)
  mandates!: Mandate[];

  @Many(() => Suggestion, 'leadDeputy', '领衔建议', 'Suggestions that the deputy leads', open)
  suggestions!: Suggestion[];
}
