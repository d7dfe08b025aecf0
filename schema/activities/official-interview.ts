import { Deputy } from '../deputies/deputy.js';
import {
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  insiders,
  One,
  open,
  rowsVia,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Activity } from './activity.js';

export const InterviewStatus = choices(
  'InterviewStatus',
  '约见状态：约见进行到哪一步',
  'Where an interview with officials stands',
  {
    REQUESTED: ['已提出：代表已提出', 'Requested by deputies'],
    ARRANGED: ['已安排：时间和人员已确定', 'Time and officials are settled'],
    HELD: ['已约见', 'Held'],
    FOLLOWING_UP: ['跟踪反馈：跟踪承诺事项', 'What was promised is followed up'],
    CLOSED: ['办结', 'Closed'],
    DECLINED: ['未安排：未予安排，并说明原因', 'Not arranged, with the reason'],
  },
);
export type InterviewStatus = ValueOf<typeof InterviewStatus>;

@Concept({
  zh: '代表约见：代表约见国家机关负责人并提出问题（《代表法》第二十九条、第三十条）；日期、地点、参加人见其活动',
  en: 'Deputies meet heads of state organs and put questions to them (Deputies Law, art. 29 and 30); day, place and roll are those of its activity',
  rows: rowsVia('activity'),
  order: '-requestedOn',
  unique: [['activity']],
  milestone: { on: 'activity.startsOn', by: 'requestedBy', title: 'officials' },
  days: [['requestedOn', 'activity.startsOn']],
})
export class OfficialInterview extends Entity {
  @One(
    () => Activity,
    '约见活动：约见的时间、地点、主题和参加的代表',
    'The activity: when, where, on what, and which deputies',
    open,
  )
  activity!: Activity;

  @Choice(InterviewStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: InterviewStatus;

  @One(() => Deputy, '提出代表：提出约见的代表', 'The deputy who asked for it', open)
  requestedBy!: Deputy;

  @Day('提出日期', 'Requested on', open, { filter: true, order: true, group: true })
  requestedOn!: string;

  @Text(
    '约见对象：受约见人员的职务，不含姓名，如副旗长、卫生健康委员会主任',
    'Posts of the officials, without names: 副旗长，卫生健康委员会主任',
    open,
    { max: 300 },
  )
  officials!: string;

  @Text('未安排原因：为何未安排，其他情形为空', 'Why it was not arranged; absent otherwise', open, {
    max: 500,
    optional: true,
  })
  declineReason?: string;

  @Text('约见记录：约见的记录，供工作人员使用', 'Minutes for those who do the work', insiders, {
    max: 10000,
    optional: true,
  })
  minutes?: string;
}
