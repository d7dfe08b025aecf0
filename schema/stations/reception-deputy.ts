import { Deputy } from '../deputies/deputy.js';
import { Concept, Entity, Flag, One, open, rowsVia } from '../kit/index.js';
import { ReceptionSession } from './reception-session.js';

@Concept({
  zh: '接待活动参加代表',
  en: 'A deputy’s part in a reception of the public',
  rows: rowsVia('reception'),
  unique: [['reception', 'deputy']],
})
export class ReceptionDeputy extends Entity {
  @One(() => ReceptionSession, '接待活动', 'The reception', open, {
    group: true,
    back: ['deputies', '参加代表', 'The deputies who take part, the host among them'],
  })
  reception!: ReceptionSession;

  @One(() => Deputy, '代表', 'The deputy', open, {
    group: true,
    back: ['receptions', '接待选民', 'Receptions that the deputy takes part in'],
  })
  deputy!: Deputy;

  @Flag('到场', 'Whether the deputy was there; false until it has been held', open, { filter: true, group: true })
  hasAttended!: boolean;
}
