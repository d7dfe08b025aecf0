import {
  always,
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  One,
  open,
  openRows,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { OnSiteMeeting } from './on-site-meeting.js';

export const OnSiteGuestStatus = choices('OnSiteGuestStatus', '参会状态', 'Whether a place took part', {
  INVITED: ['已邀请', 'Invited'],
  SPEAKS: ['已登记发言', 'Registered to speak'],
  ATTENDED: ['已参会', 'Took part'],
  ABSENT: ['未参会', 'Did not come'],
});
export type OnSiteGuestStatus = ValueOf<typeof OnSiteGuestStatus>;

@Concept({
  zh: '现场会参加方：应邀参加现场会的地方或者机关，以及发言和经验材料',
  en: 'A place or organ that was invited to such a meeting, with its speech and what it handed in',
  rows: openRows,
  order: 'name',
  unique: [['meeting', 'division', 'agency']],
  days: [['meeting.heldOn', 'handedInOn']],
  invariants: [
    always(
      '经验材料和提交日期同时有',
      'What was handed in has the day of that, and nothing else has',
      '({experience} is null) = ({handedInOn} is null)',
    ),
  ],
})
export class OnSiteGuest extends Entity {
  @One(() => OnSiteMeeting, '现场会', 'The meeting', open, {
    back: ['guests', '参加方', 'The places and organs that were invited'],
  })
  meeting!: OnSiteMeeting;

  @Text('名称：地方或者机关的名称', 'Name of the place or organ', open, { max: 100, order: true })
  name!: string;

  @One(() => Division, '所属区划', 'The place', open, { group: true })
  division!: Division;

  @One(() => Agency, '机关：应邀的是单位的，地方的为空', 'The organ; absent where the place itself is invited', open, {
    optional: true,
  })
  agency?: Agency;

  @Choice(OnSiteGuestStatus, '状态', 'Whether it took part', open, { filter: true, group: true })
  status!: OnSiteGuestStatus;

  @Text('发言题目：没有登记发言的为空', 'What it speaks on; absent if it does not', open, { max: 200, optional: true })
  speech?: string;

  @Text(
    '经验材料：会后提交的经验做法，未提交的为空',
    'What it has learnt, handed in after the meeting; absent until then',
    open,
    {
      max: 5000,
      optional: true,
    },
  )
  experience?: string;

  @Day('提交日期：未提交的为空', 'Handed in on; absent until then', open, { optional: true, filter: true })
  handedInOn?: string;
}
