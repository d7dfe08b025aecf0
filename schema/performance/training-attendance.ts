import { Deputy } from '../deputies/deputy.js';
import { Choice, Concept, Day, Entity, One, office, open, Real, rowsVia, Text } from '../kit/index.js';
import { TrainingPresence } from './training.choices.js';
import { Training } from './training.js';

@Concept({
  zh: '参训记录：应参加培训的一名代表，是否到场',
  en: 'A deputy who is entitled to a training: there or not',
  rows: rowsVia('training'),
  order: '-enrolledOn',
  unique: [['training', 'deputy']],
})
export class TrainingAttendance extends Entity {
  @One(() => Training, '培训', 'The training', open, {
    back: ['attendances', '参训代表：应参加培训的全部代表，不论是否到场', 'Everybody who is entitled, there or not'],
  })
  training!: Training;

  @One(() => Deputy, '代表', 'The deputy', open, { group: true })
  deputy!: Deputy;

  @Day('通知日期', 'Invited or enrolled on', open, { filter: true, order: true })
  enrolledOn!: string;

  @Choice(TrainingPresence, '参训情况', 'There or not', open, { filter: true, group: true })
  presence!: TrainingPresence;

  @Real('学时', 'Hours of class attended', open, { sum: true })
  classHours!: number;

  @Text('请假原因', 'Why on leave or excused', office, { max: 200, optional: true })
  leaveReason?: string;
}
