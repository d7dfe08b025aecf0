import { Concept, Day, Entity, One, open, openRows } from '../kit/index.js';
import { Deputy } from './deputy.js';
import { DeputyGroup } from './deputy-group.js';

@Concept({
  zh: '代表小组成员',
  en: 'A deputy’s membership of a deputy group; one deputy may belong to a regional and a professional one',
  rows: openRows,
  order: '-joinedOn',
  unique: [['group', 'deputy']],
  days: [
    ['group.establishedOn', 'joinedOn'],
    ['deputy.firstElectedOn', 'joinedOn'],
  ],
})
export class DeputyGroupMember extends Entity {
  @One(() => DeputyGroup, '代表小组', 'The group', open, {
    group: true,
    back: ['members', '成员', 'Its members, the leader among them'],
  })
  group!: DeputyGroup;

  @One(() => Deputy, '代表', 'The deputy', open, {
    group: true,
    back: ['groupMemberships', '所在小组', 'Deputy groups the deputy belongs to'],
  })
  deputy!: Deputy;

  @Day('加入日期', 'Joined on', open, { filter: true, order: true, group: true })
  joinedOn!: string;
}
