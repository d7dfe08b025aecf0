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

export const Attendance = choices('Attendance', '出席情况：应到的人是否到场', 'Whether somebody entitled was there', {
  PRESENT: ['出席', 'Present'],
  ABSENT: ['缺席：未经请假', 'Absent without leave'],
  ON_LEAVE: ['请假', 'On leave'],
  EXCUSED: ['因公免到：因其他公务免于参加', 'Excused for other official work'],
});
export type Attendance = ValueOf<typeof Attendance>;

export const ParticipationRole = choices(
  'ParticipationRole',
  '参加身份：代表在活动中的身份',
  'In what part a deputy takes part',
  {
    LEADER: ['带队(主持)：带队或者主持活动', 'Leads or chairs'],
    SPEAKER: ['发言：就议题发言', 'Speaks on the agenda'],
    MEMBER: ['参加', 'Takes part'],
    OBSERVER: ['列席：列席会议，没有表决权', 'Sits in without a vote'],
  },
);
export type ParticipationRole = ValueOf<typeof ParticipationRole>;

export const DeputyRoleTag = choices(
  'DeputyRoleTag',
  '代表角色：代表在活动中为群众承担的角色（三员）',
  'What a deputy is for people in it (三员)',
  {
    SERVANT: ['勤务员：为民生服务', 'Works for people’s livelihood'],
    INFORMANT: ['情报员：反映群众意见', 'Reports what people think'],
    MEDIATOR: ['调解员：促进和谐、调解矛盾', 'Promotes harmony'],
  },
);
export type DeputyRoleTag = ValueOf<typeof DeputyRoleTag>;

/** Not so of somebody who sits in on a meeting of a committee while being one of its members. */
const sitsIn = `{role} <> 'OBSERVER' or {activity.kind} not in ('OBSERVE_COMMITTEE', 'OBSERVER_SYMPOSIUM') or not exists (
  select from mandate m join congress c on c.id = m.congress_id
  where m.deputy_id = {deputy} and m.is_standing_committee_member and c.division_code = {activity.division}
    and m.started_on <= {activity.startsOn} and coalesce(m.ended_on >= {activity.startsOn}, true))`;

@Concept({
  zh: '活动参加情况：代表在应到名单上的记录，应到的每人一条，缺席也可查知；统计人次时只计出席的',
  en: 'The place of a deputy on the roll of an activity: a record for everyone entitled, so that absence is known too (人次: count those PRESENT)',
  rows: rowsVia('activity'),
  unique: [['activity', 'deputy']],
  days: [
    ['enrolledOn', 'activity.startsOn'],
    ['deputy.firstElectedOn', 'activity.startsOn'],
  ],
  invariants: [
    always(
      '常委会组成人员出席本级常委会会议，不列席',
      'Members attend meetings of their committee; those who sit in are others',
      sitsIn,
    ),
  ],
})
export class ActivityParticipation extends Entity {
  @One(() => Activity, '活动', 'The activity', open, {
    group: true,
    back: [
      'participations',
      '应到代表：应到代表每人一条，不论是否到场',
      'One record for every deputy entitled, present or not',
    ],
  })
  activity!: Activity;

  @One(() => Deputy, '代表', 'The deputy', open, {
    group: true,
    back: ['activities', '参加活动：应到名单上有该代表的活动', 'Activities on whose roll the deputy stands'],
  })
  deputy!: Deputy;

  @Choice(ParticipationRole, '身份', 'Part', open, { filter: true, group: true })
  role!: ParticipationRole;

  @ChoiceList(
    DeputyRoleTag,
    '角色：为群众承担的角色，多数为空列表',
    'What the deputy was for people in it; an empty list for most',
    open,
    { filter: true },
  )
  roleTags!: readonly DeputyRoleTag[];

  @Day(
    '报名日期：未报名或者受邀参加的为空',
    'Enrolled on; absent where the deputy was invited or did not enrol',
    open,
    { optional: true, filter: true },
  )
  enrolledOn?: string;

  @Day('谢绝日期：谢绝邀请或者退出报名之日，其他为空', 'Declined or left on; absent otherwise', open, {
    optional: true,
    filter: true,
  })
  declinedOn?: string;

  @Choice(
    Attendance,
    '出席情况：是否到场，活动举行前为空',
    'Whether the deputy was there; absent until the activity',
    open,
    {
      optional: true,
      filter: true,
      group: true,
    },
  )
  attendance?: Attendance;

  @Text(
    '请假事由：请假或者因公免到的事由，供人大工作机构使用',
    'Why the deputy was on leave or excused, for the congress office',
    office,
    { max: 200, optional: true },
  )
  leaveReason?: string;

  @Text('意见要点：发言或者工作的要点', 'What the deputy said or did, in short', open, { max: 1000, optional: true })
  contribution?: string;
}
