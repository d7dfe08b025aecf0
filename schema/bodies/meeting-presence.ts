import { Deputy } from '../deputies/deputy.js';
import { Choice, Concept, Entity, One, open, openRows } from '../kit/index.js';
import { PresenceStatus } from './body.choices.js';
import { Meeting } from './meeting.js';

@Concept({
  zh: '会议签到：一名代表到会；法定人数、票决的实到人数以此为准，与投了什么票无关',
  en: 'A deputy is present at a meeting: quorum and those present at a ballot are counted by it. It has nothing to do with what was voted',
  rows: openRows,
  order: 'id',
  unique: [['meeting', 'deputy']],
})
export class MeetingPresence extends Entity {
  @One(() => Meeting, '会议', 'The meeting', open, {
    group: true,
    back: ['presences', '签到：到会的代表', 'Who is present'],
  })
  meeting!: Meeting;

  @One(() => Deputy, '代表', 'Who is present', open, {
    back: ['presences', '签到：代表到会的会议', 'Meetings that the deputy was present at'],
  })
  deputy!: Deputy;

  @Choice(PresenceStatus, '状态', 'Whether the entry stands', open, { filter: true, group: true })
  status!: PresenceStatus;
}
