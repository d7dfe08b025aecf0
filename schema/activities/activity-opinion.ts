import { Deputy } from '../deputies/deputy.js';
import {
  all,
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  mine,
  One,
  Overdue,
  open,
  Text,
  type ValueOf,
  via,
  within,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Activity } from './activity.js';

export const OpinionStatus = choices('ActivityOpinionStatus', '意见状态', 'Where an opinion stands', {
  RECORDED: ['已记录', 'Written down'],
  REFERRED: ['已转交：已转交有关单位研究', 'With the unit that it concerns'],
  ANSWERED: ['已答复：有关单位已答复', 'The unit has answered'],
});
export type OpinionStatus = ValueOf<typeof OpinionStatus>;

@Concept({
  zh: '活动意见：代表在活动中提出的一件意见，可转交有关单位，由其答复研究处理情况',
  en: 'An opinion that a deputy gave at an activity; it may be referred to the unit that it concerns, which says what it made of it',
  // As the activity; and whoever has to answer knows what.
  rows: {
    public: all(via('activity')),
    deputy: mine('deputy', 'deputy'),
    agency: mine('agency', 'agency'),
    staff: within('activity.division'),
    analyst: within('activity.division'),
  },
  handled: { place: 'activity.division', title: 'content', assigned: 'referredOn', settled: ['answeredOn'] },
  order: '-givenOn',
  milestone: { on: 'givenOn', by: 'deputy', title: 'content' },
  days: [
    ['activity.startsOn', 'givenOn', 'referredOn', 'answeredOn'],
    ['referredOn', 'dueOn'],
  ],
})
export class ActivityOpinion extends Entity {
  @One(() => Activity, '活动', 'The activity', open, {
    group: true,
    trace: 'at',
    back: ['opinions', '意见：代表在活动中提出的意见', 'What deputies said there'],
  })
  activity!: Activity;

  @One(() => Deputy, '代表', 'Who gave it', open, {
    group: true,
    back: ['activityOpinions', '活动意见：在活动中提出的意见', 'Opinions given at activities'],
  })
  deputy!: Deputy;

  @Text('内容', 'What was said', open, { max: 1000, search: true })
  content!: string;

  @Choice(OpinionStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: OpinionStatus;

  @Day('提出日期', 'Given on', open, { filter: true, order: true, group: true })
  givenOn!: string;

  @One(() => Agency, '转交单位：未转交的为空', 'The unit it was referred to; absent until then', open, {
    optional: true,
    group: true,
  })
  agency?: Agency;

  @Day('转交日期：未转交的为空', 'Referred on; absent until then', open, { optional: true, filter: true })
  referredOn?: string;

  @Day('答复期限：答复的最后一日，未转交的为空', 'Last day for the answer; absent until it is referred', open, {
    optional: true,
    filter: true,
  })
  dueOn?: string;

  @Text('答复：研究处理的情况，未答复的为空', 'What the unit made of it; absent until it has answered', open, {
    max: 2000,
    optional: true,
  })
  answer?: string;

  @Day('答复日期：未答复的为空', 'Answered on; absent until then', open, { optional: true, filter: true })
  answeredOn?: string;

  @Overdue({ due: 'dueOn', done: ['answeredOn'], runs: { status: ['REFERRED'] } }, '到期未答复', 'Not answered in time')
  isOverdue!: boolean;
}
