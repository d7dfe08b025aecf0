import { Deputy } from '../deputies/deputy.js';
import { Concept, Day, Entity, One, open, openRows } from '../kit/index.js';
import { SupervisionGroup } from './supervision-group.js';

@Concept({
  zh: '监督小组成员：代表参加监督小组的情况',
  en: 'A deputy’s membership of a supervision group',
  rows: openRows,
  order: '-joinedOn',
  unique: [['group', 'deputy']],
  days: [['group.establishedOn', 'joinedOn', 'leftOn']],
})
export class SupervisionGroupMember extends Entity {
  @One(() => SupervisionGroup, '监督小组', 'The group', open, {
    group: true,
    back: ['members', '成员：小组的代表，组长除外', 'Its deputies, the leader left out'],
  })
  group!: SupervisionGroup;

  @One(() => Deputy, '代表', 'The deputy', open, { group: true })
  deputy!: Deputy;

  @Day('加入日期', 'Joined on', open, { filter: true, order: true, group: true })
  joinedOn!: string;

  @Day('退出日期：在组期间为空', 'Until when; absent while it lasts', open, { optional: true, filter: true })
  leftOn?: string;
}
