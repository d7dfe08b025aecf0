import { Concept, Count, Day, Entity, One, open, openRows, Text } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { DeputyGroup } from './deputy-group.js';

@Concept({
  zh: '功能型党支部：代表的功能型党支部，多数设在代表小组内，也有单独设立的，并非每个小组都有',
  en: 'A functional party branch of deputies; most, not all, belong to a deputy group, and not every group has one',
  rows: openRows,
  order: 'name',
  names: ['functionalPartyBranch', 'functionalPartyBranches'],
})
export class FunctionalPartyBranch extends Entity {
  @Text('名称', 'Name', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @One(
    () => DeputyGroup,
    '代表小组：所在的代表小组，单独设立的为空',
    'The group it was set up in; absent for a branch of its own',
    open,
    {
      optional: true,
      back: [
        'partyBranches',
        '功能型党支部：设在该小组内的功能型党支部，没有的为空',
        'The party branch inside it, if any',
      ],
    },
  )
  group?: DeputyGroup;

  @One(() => Division, '所属区划：党支部开展工作的区划', 'The division where it works', open, { group: true })
  division!: Division;

  @Day('成立日期', 'Set up on', open, { filter: true, order: true })
  establishedOn!: string;

  @Count('党员人数：单位为人', 'Party members in it, persons', open, { sum: true })
  memberCount!: number;
}
