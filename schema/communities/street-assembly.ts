import { Body } from '../bodies/body.js';
import { always, Choice, Concept, Count, Day, Entity, Int, One, open, openRows, Text } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { DecisionMethod } from '../projects/livelihood.choices.js';

@Concept({
  zh: '街道议政代表会：街道不设人大，由区人大常委会街道工委召集的议政代表会，票选民生实事项目',
  en: 'The deliberative assembly of a subdistrict, which has no congress: convened by the work committee of the district’s congress, it elects livelihood projects',
  rows: openRows,
  names: ['streetAssembly', 'streetAssemblies'],
  order: 'name',
  days: [['establishedOn', 'termEndsOn']],
  invariants: [
    always(
      '议决机构是本街道的议政代表会',
      'The body is the assembly of this subdistrict',
      "{body.kind} = 'STREET_ASSEMBLY' and {body.division} = {division}",
    ),
  ],
})
export class StreetAssembly extends Entity {
  @Text('名称', 'Name', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @One(() => Division, '所在街道', 'The subdistrict', open, { group: true })
  division!: Division;

  @One(
    () => Body,
    '议决机构：作为机构登记的议政代表会，其成员、会议和召集它的街道人大工委见该机构；未登记的为空',
    'The assembly as a body: that has its members and meetings, and the work committee that convenes it is above it; absent if not registered',
    open,
    { optional: true, back: ['assemblies', '议政代表会：各届次', 'The assembly, term by term'] },
  )
  body?: Body;

  @Int('届次', 'Term', open, { filter: true })
  term!: number;

  @Count(
    '议政代表人数：本届确定的人数，在任的见议决机构的成员',
    'Members of the term; who is in office stands with the body',
    open,
    { filter: true, sum: true },
  )
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
