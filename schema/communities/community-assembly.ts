import {
  ChoiceList,
  Concept,
  Count,
  choices,
  Day,
  Entity,
  Flag,
  One,
  open,
  openRows,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';

export const OpenAffairs = choices(
  'OpenAffairs',
  '公开事项：向居民公开谁的事务（三公开）',
  'Whose affairs are open to the residents (三公开)',
  {
    RESIDENTS_COMMITTEE: ['居委会事务：居民委员会的事务', 'Of the residents’ committee'],
    OWNERS_COMMITTEE: ['业委会事务：业主委员会的事务', 'Of the owners’ committee'],
    PROPERTY_COMPANY: ['物业公司事务', 'Of the property company'],
  },
);
export type OpenAffairs = ValueOf<typeof OpenAffairs>;

@Concept({
  zh: '社区居民代表大会：社区“小人大”：不是人民代表大会，但有常任代表、定期会议和工作小组',
  en: 'The assembly of residents’ representatives of a community (社区“小人大”): no congress, but with standing members, regular meetings and working groups',
  rows: openRows,
  names: ['communityAssembly', 'communityAssemblies'],
  order: 'name',
})
export class CommunityAssembly extends Entity {
  @Text('名称', 'Name', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @One(
    () => Division,
    '所在社区：所属的社区，社区没有代码的为所在街道',
    'The community; the subdistrict where the community has no code',
    open,
    {
      group: true,
    },
  )
  division!: Division;

  @Count('居民代表人数', 'Residents’ representatives', open, { filter: true, sum: true })
  memberCount!: number;

  @Count('人大代表人数：参加的人大代表人数', 'Deputies who take part in it', open, { filter: true, sum: true })
  deputyCount!: number;

  @Flag('代表常任制：居民代表是否常任', 'Whether representatives serve for a whole term', open, {
    filter: true,
    group: true,
  })
  isStanding!: boolean;

  @Count('每年会议次数：制度规定的每年会议次数', 'Meetings a year by its rules', open, { filter: true })
  yearlyMeetingCount!: number;

  @ChoiceList(OpenAffairs, '公开事项：向居民公开谁的事务', 'Whose affairs are open to the residents', open, {
    filter: true,
  })
  openAffairs!: readonly OpenAffairs[];

  @Day('成立日期', 'Set up on', open, { filter: true, order: true })
  establishedOn!: string;
}
