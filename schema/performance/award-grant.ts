import { Deputy } from '../deputies/deputy.js';
import { DeputyGroup } from '../deputies/deputy-group.js';
import { Choice, Concept, choices, Day, Entity, Int, One, open, rowsVia, Text, type ValueOf } from '../kit/index.js';
import { Suggestion } from '../suggestions/suggestion.js';
import { Award } from './award.js';

export const AwardGrantStatus = choices(
  'AwardGrantStatus',
  '获奖状态：是否获得表彰',
  'Whether a name is distinguished',
  {
    NOMINATED: ['已推荐', 'Put forward'],
    STRUCK: ['不列入：异议成立', 'Struck, since an objection was right'],
    GRANTED: ['已表彰', 'Granted'],
    REVOKED: ['已撤销表彰', 'Taken back'],
  },
);
export type AwardGrantStatus = ValueOf<typeof AwardGrantStatus>;

@Concept({
  zh: '获奖记录：获奖的一名代表、一个小组或者一件建议',
  en: 'One deputy, group or suggestion that receives an award',
  rows: rowsVia('award'),
  order: 'position',
  unique: [['award', 'position']],
  days: [['suggestion.submittedOn', 'award.grantedOn']],
})
export class AwardGrant extends Entity {
  @One(() => Award, '评优', 'The award', open, {
    group: true,
    back: ['grants', '获奖名单：被推荐、公示或者表彰的名单', 'Those who are put forward, posted or distinguished'],
  })
  award!: Award;

  @Int('序号：在名单中的次序，从1起', 'Place in the list, from 1', open, { order: true })
  position!: number;

  @One(
    () => Deputy,
    '代表：获奖的代表或者组长，小组和建议为空',
    'The deputy or leader; absent for a group or a suggestion',
    open,
    { optional: true },
  )
  deputy?: Deputy;

  @One(() => DeputyGroup, '代表小组：获奖的小组，或者组长所在的小组', 'The group, or the group of the leader', open, {
    optional: true,
  })
  group?: DeputyGroup;

  @One(() => Suggestion, '建议：获奖的建议，未公开的不显示', 'The suggestion, as far as it is public', open, {
    optional: true,
  })
  suggestion?: Suggestion;

  @Choice(AwardGrantStatus, '状态', 'Whether it is granted', open, { filter: true, group: true })
  status!: AwardGrantStatus;

  @Day('撤销日期：撤销表彰之日，未撤销的为空', 'Taken back on; absent if it stands', open, {
    optional: true,
    filter: true,
  })
  revokedOn?: string;

  @Text('事迹：获奖的主要事迹', 'What for, in short', open, { max: 500 })
  citation!: string;
}
