import { Deputy } from '../deputies/deputy.js';
import {
  always,
  Choice,
  ChoiceList,
  Concept,
  choices,
  Day,
  Entity,
  One,
  office,
  open,
  rowsVia,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Activity } from './activity.js';

export const Attendance = choices('Attendance', '出席情况', 'Whether somebody entitled was there', {
  PRESENT: ['出席', 'Present'],
  ABSENT: ['缺席', 'Absent without leave'],
  ON_LEAVE: ['请假', 'On leave'],
  EXCUSED: ['因公免到', 'Excused for other official work'],
});
export type Attendance = ValueOf<typeof Attendance>;

export const ParticipationRole = choices('ParticipationRole', '参加身份', 'In what part a deputy takes part', {
  LEADER: ['带队(主持)', 'Leads or chairs'],
  SPEAKER: ['发言', 'Speaks on the agenda'],
  MEMBER: ['参加', 'Takes part'],
  OBSERVER: ['列席', 'Sits in without a vote'],
});
export type ParticipationRole = ValueOf<typeof ParticipationRole>;

export const DeputyRoleTag = choices('DeputyRoleTag', '代表角色', 'What a deputy is for people in it (三员)', {
  SERVANT: ['勤务员', 'Works for people’s livelihood'],
  INFORMANT: ['情报员', 'Reports what people think'],
  MEDIATOR: ['调解员', 'Promotes harmony'],
});
export type DeputyRoleTag = ValueOf<typeof DeputyRoleTag>;

/** Not so of somebody who sits in on a meeting of a committee while being one of its members. */
const sitsIn = `{role} <> 'OBSERVER' or {activity.kind} not in ('OBSERVE_COMMITTEE', 'OBSERVER_SYMPOSIUM') or not exists (
  select from mandate m join congress c on c.id = m.congress_id
  where m.deputy_id = {deputy} and m.is_standing_committee_member and c.division_code = {activity.division}
    and m.started_on <= {activity.startsOn} and coalesce(m.ended_on >= {activity.startsOn}, true))`;

@Concept({
  zh: '活动参加情况',
  en: 'The place of a deputy on the roll of an activity: a record for everyone entitled, so that absence is known too (人次: count those PRESENT)',
  rows: rowsVia('activity'),
  unique: [['activity', 'deputy']],
  days: [
    ['enrolledOn', 'activity.startsOn'],
    ['deputy.firstElectedOn', 'activity.startsOn'],
  ],
  invariants: [
    always(
      '常委会组成人员出席本级常委会会议,不列席',
      'Members attend meetings of their committee; those who sit in are others',
      sitsIn,
    ),
  ],
})
export class ActivityParticipation extends Entity {
  @One(() => Activity, '活动', 'The activity', open, {
    group: true,
    back: ['participations', '应到代表', 'One record for every deputy entitled, present or not'],
  })
  activity!: Activity;

  @One(() => Deputy, '代表', 'The deputy', open, {
    group: true,
    back: ['activities', '参加活动', 'Activities on whose roll the deputy stands'],
  })
  deputy!: Deputy;

  @Choice(ParticipationRole, '身份', 'Part', open, { filter: true, group: true })
  role!: ParticipationRole;

  @ChoiceList(DeputyRoleTag, '角色', 'What she was for people in it; empty for most', open, { filter: true })
  roleTags!: readonly DeputyRoleTag[];

  @Day('报名日期', 'Enrolled on; absent where she was invited or did not enrol', open, { optional: true, filter: true })
  enrolledOn?: string;

  @Choice(Attendance, '出席情况', 'Whether she was there; absent until the activity', open, {
    optional: true,
    filter: true,
    group: true,
  })
  attendance?: Attendance;

  @Text('请假事由', 'Why she was on leave or excused, for the congress office', office, { max: 200, optional: true })
  leaveReason?: string;

  @Text('意见要点', 'What she said or did, in short', open, { max: 1000, optional: true })
  contribution?: string;
}
