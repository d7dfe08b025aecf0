import {
  all,
  any,
  Choice,
  Code,
  Concept,
  Count,
  choices,
  Entity,
  insiders,
  mine,
  One,
  open,
  Text,
  type ValueOf,
  value,
  via,
  within,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Activity } from './activity.js';

export const GuestKind = choices('GuestKind', '参加方类别：代表以外谁参加', 'Who takes part beside deputies', {
  UNIT: ['单位：国家机关或者其他单位派人参加', 'A state organ or another unit sends people'],
  OFFICIAL: ['负责人：国家机关负责人本人参加', 'The head of an organ in person'],
  RESIDENT: ['群众', 'Residents'],
});
export type GuestKind = ValueOf<typeof GuestKind>;

export const GuestStatus = choices('GuestStatus', '参加状态', 'Whether they take part', {
  INVITED: ['受邀：尚未回复', 'Invited, no answer yet'],
  COMING: ['参加：已答应参加或者已报名', 'Coming, or enrolled'],
  NOT_COMING: ['不参加：谢绝或者退出', 'Not coming'],
  PRESENT: ['到场', 'There'],
});
export type GuestStatus = ValueOf<typeof GuestStatus>;

@Concept({
  zh: '活动参加方：代表以外参加活动的单位、负责人和群众；群众不向公众公开',
  en: 'Who takes part in an activity beside deputies: a unit, an official, residents; residents are not shown to the public',
  rows: {
    public: all(value('kind', 'UNIT', 'OFFICIAL'), via('activity')),
    agency: any(mine('agency', 'agency'), mine('activity.hostAgency', 'agency')),
    staff: within('activity.division'),
    analyst: within('activity.division'),
  },
  order: 'id',
})
export class ActivityGuest extends Entity {
  @One(() => Activity, '活动', 'The activity', open, {
    group: true,
    back: ['guests', '参加方：代表以外的参加方，仅列可见的', 'Who takes part beside deputies, as far as visible'],
  })
  activity!: Activity;

  @Choice(GuestKind, '类别', 'Unit, official or residents', open, { filter: true, group: true })
  kind!: GuestKind;

  @Choice(GuestStatus, '状态', 'Whether they take part', open, { filter: true, group: true })
  status!: GuestStatus;

  @One(
    () => Agency,
    '单位：参加的单位或者负责人所在的单位，群众为空',
    'The unit, or the official’s; absent for residents',
    open,
    {
      optional: true,
      group: true,
      back: [
        'activityInvitations',
        '受邀活动：该单位受邀的活动，仅列可见的',
        'Activities that it is asked to, as far as visible',
      ],
    },
  )
  agency?: Agency;

  @Text('职务：负责人的职务，不含姓名；其他为空', 'Post of the official, without the name; absent otherwise', open, {
    max: 60,
    optional: true,
  })
  post?: string;

  @Text('姓名(掩码)：群众只留姓，如王**', 'Family name only of a resident: 王**', insiders, { max: 20, optional: true })
  nameMasked?: string;

  @Count('人数：参加的人数', 'How many they are', open, { sum: true })
  personCount!: number;

  // What one was told who enrolled is kept as a digest, and shown to nobody.
  @Code('查询码摘要', 'Digest of the tracking code', undefined, { unique: true, optional: true, max: 43 })
  trackingDigest?: string;
}
