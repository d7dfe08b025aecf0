import { Deputy } from '../deputies/deputy.js';
import { Concept, Derived, Entity, Flag, One, open, rowsVia } from '../kit/index.js';
import { ReceptionSession } from './reception-session.js';

@Concept({
  zh: '接待活动参加代表：代表参加接待选民的情况',
  en: 'A deputy’s part in a reception of the public',
  rows: rowsVia('reception'),
  unique: [['reception', 'deputy']],
})
export class ReceptionDeputy extends Entity {
  @One(() => ReceptionSession, '接待活动', 'The reception', open, {
    group: true,
    back: ['deputies', '参加代表：参加接待的代表，含主持代表', 'The deputies who take part, the host among them'],
  })
  reception!: ReceptionSession;

  @One(() => Deputy, '代表', 'The deputy', open, {
    group: true,
    back: ['receptions', '接待选民：该代表参加的接待活动', 'Receptions that the deputy takes part in'],
  })
  deputy!: Deputy;

  @Flag('到场：代表是否到场，举行前为否', 'Whether the deputy was there; false until it has been held', open, {
    filter: true,
    group: true,
  })
  hasAttended!: boolean;

  @Derived(
    'flag',
    "not {hasAttended} and (select r.status from reception_session r where r.id = {reception}) = 'HELD'",
    '未到场：接待已举行而代表没有到场',
    'The reception was held, and the deputy was not there',
    open,
    { filter: true },
  )
  isMissing!: boolean;
}
