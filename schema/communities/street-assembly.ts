import { Choice, Concept, Count, Day, Entity, Int, One, open, openRows, Text } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { DecisionMethod } from '../projects/livelihood.choices.js';

@Concept({
  zh: '街道议政代表会：街道不设人大，由区人大常委会街道工委召集的议政代表会，票选民生实事项目',
  en: 'The deliberative assembly of a subdistrict, which has no congress: convened by the work committee of the district’s congress, it elects livelihood projects',
  rows: openRows,
  names: ['streetAssembly', 'streetAssemblies'],
  order: 'name',
})
export class StreetAssembly extends Entity {
  @Text('名称', 'Name', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @One(() => Division, '所在街道', 'The subdistrict', open, { group: true })
  division!: Division;

  @Int('届次', 'Term', open, { filter: true })
  term!: number;

  @Count('议政代表人数', 'Members', open, { filter: true, sum: true })
  memberCount!: number;

  @Count('人大代表人数', 'Members who are deputies', open, { filter: true, sum: true })
  deputyCount!: number;

  @Choice(DecisionMethod, '项目决定方式：目前如何决定民生实事项目', 'How it decides on livelihood projects now', open, {
    filter: true,
    group: true,
  })
  method!: DecisionMethod;

  @Day('成立日期：第一次会议之日', 'First met on', open, { filter: true, order: true })
  establishedOn!: string;

  @Day('任期届满日期', 'End of its term', open, { filter: true, order: true })
  termEndsOn!: string;
}
