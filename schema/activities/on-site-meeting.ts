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
import { Activity } from './activity.js';

export const OnSiteMeetingKind = choices(
  'OnSiteMeetingKind',
  '会议形式：在哪里、怎样交流',
  'How places learn from one another',
  {
    ON_SITE: ['现场会', 'Meeting on the spot'],
    OBSERVATION: ['现场观摩会', 'Visit of several sites'],
    PROMOTION: ['推进会', 'Meeting to push work on'],
    VIDEO: ['视频会', 'Over video'],
  },
);
export type OnSiteMeetingKind = ValueOf<typeof OnSiteMeetingKind>;

export const OnSiteMeetingStatus = choices('OnSiteMeetingStatus', '会议状态', 'Where such a meeting stands', {
  ANNOUNCED: ['已通知', 'Announced'],
  HELD: ['已召开', 'Held'],
  SUMMARISED: ['已发布总结', 'Its summary is published'],
  CANCELLED: ['已取消', 'Called off'],
});
export type OnSiteMeetingStatus = ValueOf<typeof OnSiteMeetingStatus>;

@Concept({
  zh: '现场会：各地交流经验的现场会、观摩会、推进会和视频会，以及由谁组织',
  en: 'A meeting at which places learn from one another, on the spot or over video, and who organised it',
  rows: openRows,
  order: '-heldOn',
  milestone: { on: 'heldOn', by: 'division' },
  invariants: [
    always(
      '已发布总结的须有总结，其他的不得有',
      'What is summarised has its summary, and nothing else has',
      `({status} = 'SUMMARISED') = ({summary} is not null)`,
    ),
  ],
})
export class OnSiteMeeting extends Entity {
  @Text('名称', 'Name', open, { max: 200, search: true })
  name!: string;

  @Choice(OnSiteMeetingKind, '形式', 'How it is held', open, { filter: true, group: true })
  kind!: OnSiteMeetingKind;

  @Choice(OnSiteMeetingStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: OnSiteMeetingStatus;

  @Text('组织机关：组织会议的机关，如全国人大常委会办公厅', 'The organ that organises it: 全国人大常委会办公厅', open, {
    max: 100,
  })
  organiser!: string;

  @One(
    () => Agency,
    '承办单位：在当地承办的单位，没有的为空',
    'The unit that prepares it in the place; absent without one',
    open,
    {
      optional: true,
    },
  )
  host?: Agency;

  @One(() => Division, '举办地', 'Where it is held', open, { group: true })
  division!: Division;

  @Text('观摩点：参观哪些地方，不参观的为空', 'Which sites are seen; absent if none is', open, {
    max: 1000,
    optional: true,
  })
  sites?: string;

  @One(
    () => Activity,
    '代表活动：代表参加的，见该活动的名单，没有的为空',
    'The activity whose roll has the deputies who came; absent without one',
    open,
    {
      optional: true,
      back: ['onSiteMeetings', '现场会：该活动所属的现场会', 'The meeting on the spot that it was part of'],
    },
  )
  activity?: Activity;

  @Day('召开日期', 'Held on', open, { filter: true, order: true, group: true })
  heldOn!: string;

  @Text('总结：会议形成的经验和要求，未发布前为空', 'What came of it; absent until published', open, {
    max: 5000,
    optional: true,
  })
  summary?: string;
}
