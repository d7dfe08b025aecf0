import { Deputy } from '../deputies/deputy.js';
import { DeputyGroup } from '../deputies/deputy-group.js';
import {
  any,
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  Flag,
  flag,
  insiders,
  mine,
  One,
  open,
  rowsWhere,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { DraftLaw } from '../legislation/draft-law.js';
import { Agency } from '../organisations/agency.js';
import { CongressLevel } from '../organisations/congress.choices.js';
import { Division } from '../organisations/division.js';
import { Activity } from './activity.js';

export const ResearchPurpose = choices(
  'ResearchPurpose',
  '调研用途：调研报告用于什么',
  'What a research report is for',
  {
    LEGISLATION: ['立法：制定法规', 'A law to be made'],
    SUPERVISION: ['监督', 'A matter of supervision'],
    DECISION: ['重大事项决定', 'A decision on an important matter'],
    DEPUTY_THEME: ['代表专题调研：代表自选的专题', 'A theme that deputies chose'],
  },
);
export type ResearchPurpose = ValueOf<typeof ResearchPurpose>;

export const ResearchReportStatus = choices(
  'ResearchReportStatus',
  '调研报告状态：报告办理到哪一步',
  'Where a report stands',
  {
    DRAFTING: ['起草', 'Being written'],
    SUBMITTED: ['已提交', 'Submitted'],
    FORWARDED: ['已转送：已转送有关机关', 'Forwarded to the organ concerned'],
    ANSWERED: ['已反馈：有关机关已答复', 'The organ has answered'],
  },
);
export type ResearchReportStatus = ValueOf<typeof ResearchReportStatus>;

@Concept({
  zh: '调研报告：代表或者人大工作机构撰写的调研报告，转交有关机关研究处理并反馈（《代表法》第三十一条）',
  en: 'A report that deputies or a congress office wrote on their research; it is passed on to the organ concerned and answered (Deputies Law, art. 31)',
  rows: rowsWhere(flag('isPublished'), {
    deputy: mine('leadAuthor', 'deputy'),
    agency: any(mine('organiser', 'agency'), mine('forwardedTo', 'agency')),
  }),
  order: '-submittedOn',
  days: [['activity.startsOn', 'submittedOn', 'forwardedOn', 'answeredOn']],
  milestone: { on: 'submittedOn', by: 'organiser', title: 'title' },
})
export class ResearchReport extends Entity {
  @Text('标题', 'Title', open, { max: 200, search: true })
  title!: string;

  @Choice(ResearchPurpose, '用途', 'What it is for', open, { filter: true, group: true })
  purpose!: ResearchPurpose;

  @Choice(ResearchReportStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: ResearchReportStatus;

  @Flag('已公开', 'Whether it is published', open, { filter: true })
  isPublished!: boolean;

  @Choice(CongressLevel, '层级：由哪一级人大的代表撰写', 'Level of the congress whose deputies wrote it', open, {
    filter: true,
    group: true,
  })
  level!: CongressLevel;

  @One(() => Division, '行政区划：报告所涉及的区划', 'The place that it is about', open, { group: true })
  division!: Division;

  @One(() => Activity, '调研活动：报告所依据的调研或者座谈', 'The research or symposium that it reports on', open, {
    optional: true,
    trace: 'at',
    back: ['reports', '调研报告：仅列已公开的', 'Reports on it, as far as they are published'],
  })
  activity?: Activity;

  @One(() => DraftLaw, '法规草案：为哪一件法规草案撰写', 'The draft law that it was written for', open, {
    optional: true,
    group: true,
    back: ['researchReports', '调研报告：仅列已公开的', 'Reports for it, as far as they are published'],
  })
  draftLaw?: DraftLaw;

  @One(() => DeputyGroup, '代表小组', 'The group that wrote it', open, { optional: true })
  group?: DeputyGroup;

  @One(
    () => Deputy,
    '执笔代表：执笔的代表，由工作机构撰写的为空',
    'The deputy who wrote it; absent if an office did',
    open,
    { optional: true },
  )
  leadAuthor?: Deputy;

  @One(() => Agency, '组织单位', 'The congress office behind it', open, { optional: true })
  organiser?: Agency;

  @Text('摘要：主要发现，提交前可以为空', 'What was found, in short; may be absent until submitted', open, {
    max: 1000,
    optional: true,
  })
  summary?: string;

  @Text('正文', 'The report', insiders, { max: 50000, optional: true })
  content?: string;

  @Text('建议', 'What it recommends', open, { max: 2000, optional: true })
  recommendations?: string;

  @Day('提交日期：此前为计划日期', 'Submitted on, planned until then', open, { filter: true, order: true, group: true })
  submittedOn!: string;

  @One(() => Agency, '转送单位：所转送的机关，未转送前为空', 'The organ it was forwarded to; absent until then', open, {
    optional: true,
  })
  forwardedTo?: Agency;

  @Day('转送日期：未转送的为空', 'Forwarded on; absent until then', open, { optional: true, filter: true })
  forwardedOn?: string;

  @Text(
    '反馈：所转送的机关对报告的研究处理情况，反馈前为空',
    'What the organ made of the report; absent until it has answered',
    open,
    { max: 3000, optional: true },
  )
  answer?: string;

  @Day('反馈日期：收到反馈之日，未反馈前为空', 'Answered on; absent until then', open, { optional: true, filter: true })
  answeredOn?: string;
}
