import { DeputyGroup } from '../deputies/deputy-group.js';
import {
  any,
  Choice,
  Concept,
  Count,
  Day,
  Entity,
  Flag,
  flag,
  mine,
  One,
  open,
  rowsWhere,
  some,
  Text,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { CongressLevel } from '../organisations/congress.choices.js';
import { CongressSession } from '../organisations/congress-session.js';
import { Division } from '../organisations/division.js';
import { Station } from '../stations/station.js';
import { ActivityKind, ActivityStatus, DeliberationFormat, RegularType } from './activity.choices.js';

@Concept({
  zh: '代表活动',
  en: 'Something that deputies do together: inspection, research, meeting, deliberation, group activity, service; public once announced',
  rows: rowsWhere(flag('isPublished'), {
    deputy: some('participations', mine('deputy', 'deputy')),
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
export class Activity extends Entity {
  @Text('名称', 'Name', open, { max: 200, search: true })
  name!: string;

  @Choice(ActivityKind, '类型', 'Kind', open, { filter: true, group: true })
  kind!: ActivityKind;

  @Choice(DeliberationFormat, '议事形式', 'Setting; only of a deliberation', open, {
    optional: true,
    filter: true,
    group: true,
  })
  format?: DeliberationFormat;

  @Choice(RegularType, '定期活动类别', 'Which of the yearly kinds it counts as; absent for others', open, {
    optional: true,
    filter: true,
    group: true,
  })
  regularType?: RegularType;

  @Choice(ActivityStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: ActivityStatus;

  @Flag('已公开', 'Whether it is announced to the public', open, { filter: true })
  isPublished!: boolean;

  @Choice(CongressLevel, '层级', 'Level of the congress whose deputies it is for', open, { filter: true, group: true })
  level!: CongressLevel;

  @One(() => Division, '行政区划', 'Where it takes place, or whose deputies it is for', open, { group: true })
  division!: Division;

  @Text('地点', 'Place in words', open, { max: 200, optional: true })
  place?: string;

  @Day('开始日期', 'First day, planned until it begins', open, { filter: true, order: true, group: true })
  startsOn!: string;

  @Day('结束日期', 'Last day', open, { filter: true })
  endsOn!: string;

  @Day('报名截止日期', 'Last day to enrol; absent where deputies are invited', open, { optional: true, filter: true })
  enrolmentEndsOn?: string;

  @Text('主题', 'Theme', open, { max: 100, optional: true, filter: true, search: true, group: true })
  theme?: string;

  @Text('系列活动', 'Named series that it belongs to', open, { max: 60, optional: true, filter: true, group: true })
  series?: string;

  @Text('涉及法律法规', 'Law that is checked, studied or drafted', open, { max: 100, optional: true, filter: true })
  law?: string;

  @One(() => Agency, '组织单位', 'The congress office that organises it', open, { optional: true, group: true })
  organiser?: Agency;

  @One(
    () => Agency,
    '邀请单位',
    'The state organ that invites or receives the deputies; its system groups them',
    open,
    {
      optional: true,
      group: true,
    },
  )
  hostAgency?: Agency;

  @Text('合作单位', 'Others that take part: a university, the press', open, { max: 200, optional: true })
  partners?: string;

  @One(() => DeputyGroup, '代表小组', 'The group whose activity it is', open, {
    optional: true,
    group: true,
    back: ['activities', '小组活动', 'Its activities, as far as they are announced'],
  })
  group?: DeputyGroup;

  @One(() => Station, '家站', 'The station where it takes place', open, {
    optional: true,
    group: true,
    back: ['activities', '代表活动', 'Activities at the station, as far as they are announced'],
  })
  station?: Station;

  @One(() => CongressSession, '有关会议', 'The session that it prepares or belongs to', open, { optional: true })
  session?: CongressSession;

  @One(() => Activity, '所属活动', 'The larger activity that it is part of', open, { optional: true })
  parent?: Activity;

  @Count('人大干部人数', 'Congress staff who took part; deputies are in `participations`', open, { sum: true })
  staffCount!: number;

  @Count('群众人数', 'Residents who took part', open, { sum: true })
  residentCount!: number;

  @Text('议程', 'What is on the agenda', open, { max: 2000, optional: true })
  agenda?: string;

  @Text('成果', 'What came of it; absent until summarised', open, { max: 2000, optional: true })
  summary?: string;
}
