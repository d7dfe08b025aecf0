import { Concept, Day, Entity, One, open, openRows } from '../kit/index.js';
import { Deputy } from './deputy.js';
import { DeputyGroup } from './deputy-group.js';

@Concept({
  zh: '代表小组成员：代表加入代表小组的情况，一名代表可同时加入区域型和专业型小组',
  en: 'A deputy’s membership of a deputy group; one deputy may belong to a regional and a professional one',
  rows: openRows,
  order: '-joinedOn',
  unique: [['group', 'deputy']],
  days: [
    ['group.establishedOn', 'joinedOn', 'leftOn'],
    ['deputy.firstElectedOn', 'joinedOn'],
  ],
})
export class DeputyGroupMember extends Entity {
  @One(() => DeputyGroup, '代表小组', 'The group', open, {
    group: true,
    back: ['members', '成员：小组成员，含组长', 'Its members, the leader among them'],
  })
  group!: DeputyGroup;

  @One(() => Deputy, '代表', 'The deputy', open, {
    group: true,
    back: ['groupMemberships', '所在小组：代表加入的小组', 'Deputy groups the deputy belongs to'],
  })
  deputy!: Deputy;

  @Day('加入日期', 'Joined on', open, { filter: true, order: true, group: true })
  joinedOn!: string;

  @Day('退出日期：仍在小组的为空', 'Left on; absent while in the group', open, { optional: true, filter: true })
  leftOn?: string;
}
