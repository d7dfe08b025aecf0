import { Deputy } from '../deputies/deputy.js';
import { Concept, Day, Derived, Entity, One, open, rowsVia } from '../kit/index.js';
import { OpinionSolicitation } from './opinion-solicitation.js';

@Concept({
  zh: '意见征集受邀代表',
  en: 'A deputy who was asked for an opinion, whether or not she answered',
  rows: rowsVia('solicitation'),
  order: '-invitedOn',
  unique: [['solicitation', 'deputy']],
  days: [['invitedOn', 'respondedOn']],
})
export class SolicitationParticipant extends Entity {
  @One(() => OpinionSolicitation, '意见征集', 'The solicitation', open, {
    group: true,
    back: ['participants', '受邀代表', 'The deputies who were asked'],
  })
  solicitation!: OpinionSolicitation;

  @One(() => Deputy, '代表', 'The deputy', open, { group: true })
  deputy!: Deputy;

  @Day('邀请日期', 'Asked on', open, { filter: true, order: true })
  invitedOn!: string;

  @Day('回复日期', 'Answered on; absent without an answer', open, { filter: true, optional: true })
  respondedOn?: string;

  @Derived('flag', '({respondedOn} is not null)', '已回复', 'Whether she answered', open, { filter: true })
  hasResponded!: boolean;
}
