import { Concept, Count, Day, Entity, One, open, openRows, Text } from '../kit/index.js';
import { CommunityAssembly } from './community-assembly.js';

@Concept({
  zh: '专门工作小组：社区居民代表大会的常设工作小组，如调解、治安',
  en: 'A standing working group of a community assembly, e.g. for mediation or public order',
  rows: openRows,
  order: 'name',
})
export class AssemblyWorkingGroup extends Entity {
  @One(() => CommunityAssembly, '居民代表大会', 'The assembly', open, {
    group: true,
    back: ['workingGroups', '专门工作小组', 'Its standing working groups'],
  })
  assembly!: CommunityAssembly;

  @Text('名称：如矛盾纠纷调处小组', 'Name, e.g. 矛盾纠纷调处小组', open, {
    max: 60,
    order: true,
    pinyin: true,
    search: true,
  })
  name!: string;

  @Count('成员人数', 'Members', open, { filter: true, sum: true })
  memberCount!: number;

  @Day('成立日期', 'Set up on', open, { filter: true })
  establishedOn!: string;
}
