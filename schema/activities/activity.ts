import { Meeting } from '../bodies/meeting.js';
import { DeputyGroup } from '../deputies/deputy-group.js';
import {
  any,
  CheckedIn,
  Choice,
  Concept,
  Count,
  Day,
  Flag,
  flag,
  mine,
  One,
  open,
  rowsWhere,
  some,
  Text,
} from '../kit/index.js';
import { DraftLaw } from '../legislation/draft-law.js';
import { Agency } from '../organisations/agency.js';
import { CongressLevel } from '../organisations/congress.choices.js';
import { CongressSession } from '../organisations/congress-session.js';
import { Division } from '../organisations/division.js';
import { Station } from '../stations/station.js';
import { ActivityKind, ActivityStatus, DeliberationFormat, RegularType } from './activity.choices.js';

@Concept({
  zh: '代表活动：代表共同开展的活动，如视察、调研、会议、议事、小组活动、服务；发布后公开',
  en: 'Something that deputies do together: inspection, research, meeting, deliberation, group activity, service; public once announced',
  rows: rowsWhere(flag('isPublished'), {
    deputy: any(some('participations', mine('deputy', 'deputy')), mine('group.leader', 'deputy')),
    agency: any(mine('hostAgency', 'agency'), mine('organiser', 'agency')),
  }),
  names: ['activity', 'activities'],
  order: '-startsOn',
  milestone: { on: 'startsOn', by: 'division' },
  days: [
    ['enrolmentEndsOn', 'startsOn', 'endsOn'],
    ['parent.startsOn', 'startsOn'],
  ],
})
export class Activity extends CheckedIn {
  @Text('名称', 'Name', open, { max: 200, search: true })
  name!: string;

  @Choice(ActivityKind, '类型', 'Kind', open, { filter: true, group: true })
  kind!: ActivityKind;

  @Choice(
    DeliberationFormat,
    '议事形式：议事的场合，只有协商议事有值，其他为空',
    'Setting of a deliberation; absent for others',
    open,
    {
      optional: true,
      filter: true,
      group: true,
    },
  )
  format?: DeliberationFormat;

  @Choice(
    RegularType,
    '定期活动类别：计入哪一类定期活动，其他为空',
    'Which of the yearly kinds it counts as; absent for others',
    open,
    {
      optional: true,
      filter: true,
      group: true,
    },
  )
  regularType?: RegularType;

  @Choice(ActivityStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: ActivityStatus;

  @Flag('已公开：是否向公众发布', 'Whether it is announced to the public', open, { filter: true })
  isPublished!: boolean;

  @Choice(CongressLevel, '层级：由哪一级人大的代表参加', 'Level of the congress whose deputies it is for', open, {
    filter: true,
    group: true,
  })
  level!: CongressLevel;

  @One(
    () => Division,
    '行政区划：活动地点所在的区划，或者所属代表的区划',
    'Where it takes place, or whose deputies it is for',
    open,
    { group: true },
  )
  division!: Division;

  @Text('地点', 'Place in words', open, { max: 200, optional: true })
  place?: string;

  @Day('开始日期：第一日，开始前为计划日期', 'First day, planned until it begins', open, {
    filter: true,
    order: true,
    group: true,
  })
  startsOn!: string;

  @Day('结束日期', 'Last day', open, { filter: true })
  endsOn!: string;

  @Day('报名截止日期：报名的最后一日，由邀请参加的为空', 'Last day to enrol; absent where deputies are invited', open, {
    optional: true,
    filter: true,
  })
  enrolmentEndsOn?: string;

  @Text('主题', 'Theme', open, { max: 100, optional: true, filter: true, search: true, group: true })
  theme?: string;

  @Text('系列活动：所属系列活动的名称', 'Named series that it belongs to', open, {
    max: 60,
    optional: true,
    filter: true,
    group: true,
  })
  series?: string;

  @Text('涉及法律法规：所检查、学习或者起草的法律法规', 'Law that is checked, studied or drafted', open, {
    max: 100,
    optional: true,
    filter: true,
  })
  law?: string;

  @One(
    () => DraftLaw,
    '法规草案：座谈、调研、听证所关于的法规草案，没有的为空',
    'The draft law that a symposium, research or hearing is about; absent without one',
    open,
    {
      optional: true,
      group: true,
      back: ['activities', '代表活动：就该草案开展的，仅列已公开的', 'Activities on it, as far as they are announced'],
    },
  )
  draftLaw?: DraftLaw;

  @One(() => Agency, '组织单位：组织活动的人大工作机构', 'The congress office that organises it', open, {
    optional: true,
    group: true,
  })
  organiser?: Agency;

  @One(
    () => Agency,
    '邀请单位：邀请或者接待代表的国家机关，按其系统分组',
    'The state organ that invites or receives the deputies; its system groups them',
    open,
    {
      optional: true,
      group: true,
    },
  )
  hostAgency?: Agency;

  @Text('合作单位：共同参加的其他单位，如高校、媒体', 'Others that take part: a university, the press', open, {
    max: 200,
    optional: true,
  })
  partners?: string;

  @One(() => DeputyGroup, '代表小组：开展活动的代表小组', 'The group whose activity it is', open, {
    optional: true,
    group: true,
    back: ['activities', '小组活动：该小组的活动，仅列已公开的', 'Its activities, as far as they are announced'],
  })
  group?: DeputyGroup;

  @One(() => Station, '家站：活动所在的家站', 'The station where it takes place', open, {
    optional: true,
    group: true,
    back: [
      'activities',
      '代表活动：在该家站的活动，仅列已公开的',
      'Activities at the station, as far as they are announced',
    ],
  })
  station?: Station;

  @One(
    () => CongressSession,
    '有关会议：活动所筹备或者所属的会议',
    'The session that it prepares or belongs to',
    open,
    { optional: true },
  )
  session?: CongressSession;

  @One(() => Activity, '所属活动：所属的上级活动', 'The larger activity that it is part of', open, { optional: true })
  parent?: Activity;

  @One(
    () => Meeting,
    '机构会议：所列席的常委会等会议，没有的为空',
    'The meeting of a body, such as the standing committee, that deputies sit in on; absent without one',
    open,
    { optional: true, back: ['activities', '列席活动', 'Activities of deputies who sit in on it'] },
  )
  meeting?: Meeting;

  @Count(
    '人大干部人数：参加的人大干部人数，代表见 `participations`',
    'Congress staff who took part; deputies are in `participations`',
    open,
    { sum: true },
  )
  staffCount!: number;

  @Count('群众人数', 'Residents who took part', open, { sum: true })
  residentCount!: number;

  @Text('议程', 'What is on the agenda', open, { max: 2000, optional: true })
  agenda?: string;

  @Text('成果：活动的成果，总结前为空', 'What came of it; absent until summarised', open, { max: 2000, optional: true })
  summary?: string;
}
