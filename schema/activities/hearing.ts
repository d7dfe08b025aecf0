import {
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  One,
  open,
  rowsWhere,
  Text,
  type ValueOf,
  value,
} from '../kit/index.js';
import { DraftLawVersion } from '../legislation/draft-law-version.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { Activity } from './activity.js';

export const HearingKind = choices('HearingKind', '听证会类别', 'What a hearing is on', {
  LEGISLATION: ['立法', 'A draft law (Legislation Law, art. 39)'],
  BUDGET_PERFORMANCE: ['预算绩效', 'What public money has achieved'],
  MAJOR_DECISION: ['重大事项', 'An important matter to be decided'],
});
export type HearingKind = ValueOf<typeof HearingKind>;

export const HearingStatus = choices('HearingStatus', '听证会状态', 'Where a hearing stands', {
  PREPARING: ['筹备', 'Being prepared'],
  REGISTERING: ['报名中', 'Announced: speakers can register'],
  SCHEDULED: ['待举行', 'Speakers are chosen'],
  HELD: ['已举行', 'Held'],
  REPORTED: ['已报告', 'The report of the hearing is out'],
  CANCELLED: ['已取消', 'Called off'],
});
export type HearingStatus = ValueOf<typeof HearingStatus>;

@Concept({
  zh: '听证会',
  en: 'A hearing at which the parties concerned state and argue their views',
  rows: rowsWhere(value('status', 'REGISTERING', 'SCHEDULED', 'HELD', 'REPORTED', 'CANCELLED')),
  order: '-heldOn',
  milestone: { on: 'heldOn', by: 'organiser' },
  days: [['registrationEndsOn', 'heldOn']],
})
export class Hearing extends Entity {
  @Text('名称', 'Name', open, { max: 200, search: true })
  name!: string;

  @Choice(HearingKind, '类别', 'What it is on', open, { filter: true, group: true })
  kind!: HearingKind;

  @Choice(HearingStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: HearingStatus;

  @One(() => Division, '行政区划', 'The place that holds it', open, { group: true })
  division!: Division;

  @One(() => Agency, '组织单位', 'The office that holds it', open, { optional: true })
  organiser?: Agency;

  @One(() => DraftLawVersion, '草案文本', 'The version of a draft law that it is on; absent for others', open, {
    optional: true,
  })
  draftVersion?: DraftLawVersion;

  @One(() => Activity, '代表活动', 'The activity with the deputies who attended', open, { optional: true })
  activity?: Activity;

  @Text('听证事项', 'The questions that are heard', open, { max: 2000 })
  agenda!: string;

  @Day('报名截止日期', 'Last day to register as a speaker', open, { filter: true })
  registrationEndsOn!: string;

  @Day('举行日期', 'Day of the hearing, planned until then', open, { filter: true, order: true, group: true })
  heldOn!: string;

  @Text('地点', 'Place', open, { max: 200, optional: true })
  place?: string;

  @Text('听证报告', 'What was said, and what became of it; absent until reported', open, { max: 5000, optional: true })
  report?: string;
}
