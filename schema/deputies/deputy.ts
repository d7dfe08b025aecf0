import { ActivityParticipation } from '../activities/activity-participation.js';
import { ContactLink } from '../contact-links/contact-link.js';
import { GridDeputyAssignment } from '../grids/grid-deputy-assignment.js';
import { Choice, Concept, Day, Entity, Many, One, office, open, openRows, Text, within } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { DeputyInitiative } from '../performance/deputy-initiative.js';
import { DutyChecklist } from '../performance/duty-checklist.js';
import { DutyRecord } from '../performance/duty-record.js';
import { DutyReport } from '../performance/duty-report.js';
import { PointsStatement } from '../performance/points-statement.js';
import { DisputeMediator } from '../petitions/dispute-mediator.js';
import { PetitionAgent } from '../petitions/petition-agent.js';
import { DutyRoster } from '../stations/duty-roster.js';
import { ReceptionDeputy } from '../stations/reception-deputy.js';
import { StationDeputy } from '../stations/station-deputy.js';
import { Suggestion } from '../suggestions/suggestion.js';
import { ContactQrCode } from './contact-qr-code.js';
import { DeputyOccupation, Gender, PoliticalAffiliation } from './deputy.choices.js';
import { DeputyGroupMember } from './deputy-group-member.js';
import { Mandate } from './mandate.js';

@Concept({
  zh: '人大代表',
  en: 'A deputy to one or more people’s congresses: one record per person (Deputies Law, art. 2)',
  // Everybody sees deputies; what is not open of them is for the offices of their place.
  rows: { ...openRows, staff: within(), analyst: within() },
  order: 'name',
  lookups: { deputyByQrToken: 'qrCodes.token' },
})
export class Deputy extends Entity {
  @Text('姓名', 'Name', open, { max: 60, filter: true, order: true, pinyin: true, search: true })
  name!: string;

  @Choice(Gender, '性别', 'Gender', open, { filter: true, group: true })
  gender!: Gender;

  @Text('民族', 'Ethnic group as in GB/T 3304, e.g. 汉族, 蒙古族', open, { max: 20, filter: true, group: true })
  ethnicity!: string;

  @Choice(PoliticalAffiliation, '政治面貌', 'Political affiliation', open, { filter: true, group: true })
  affiliation!: PoliticalAffiliation;

  @Choice(DeputyOccupation, '代表构成', 'Occupation in the classes of the published composition', open, {
    filter: true,
    group: true,
  })
  occupation!: DeputyOccupation;

  @Text('工作单位及职务', 'Work unit and post as published on the deputy’s board', open, {
    max: 120,
    optional: true,
    search: true,
  })
  post?: string;

  @One(() => Division, '所在区划', 'Where the deputy lives or works', open, {
    group: true,
  })
  division!: Division;

  @Text('联系电话(掩码)', 'Telephone with the middle digits hidden: 138****0001', office, { max: 20, optional: true })
  phoneMasked?: string;

  @Day('首次当选日期', 'Day of the first election to any congress', open, { filter: true, order: true })
  firstElectedOn!: string;

  @Many(() => Mandate, 'deputy', '代表资格', 'Mandates, concurrent and past', open)
  mandates!: Mandate[];

  @Many(() => ContactQrCode, 'deputy', '代表码', 'QR codes through which people find and write to her', open)
  qrCodes!: ContactQrCode[];

  @Many(() => DeputyGroupMember, 'deputy', '所在小组', 'Deputy groups the deputy belongs to', open)
  groupMemberships!: DeputyGroupMember[];

  @Many(() => Suggestion, 'leadDeputy', '领衔建议', 'Suggestions that the deputy leads', open)
  suggestions!: Suggestion[];

  @Many(() => StationDeputy, 'deputy', '所进家站', 'Stations that the deputy belongs to', open)
  stations!: StationDeputy[];

  @Many(() => DutyRoster, 'deputy', '轮值', 'The deputy’s turns of duty at stations', open)
  duties!: DutyRoster[];

  @Many(() => ReceptionDeputy, 'deputy', '接待选民', 'Receptions that the deputy takes part in', open)
  receptions!: ReceptionDeputy[];

  @Many(() => ContactLink, 'deputy', '联系关系', 'Links with others, as far as they are visible', open)
  linksAsDeputy!: ContactLink[];

  @Many(() => ContactLink, 'committeeMember', '所联系代表', 'Deputies she keeps contact with', open)
  linksAsMember!: ContactLink[];

  @Many(() => ActivityParticipation, 'deputy', '参加活动', 'Activities on whose roll the deputy stands', open)
  activities!: ActivityParticipation[];

  @Many(() => GridDeputyAssignment, 'deputy', '所进网格', 'Grids that the deputy works in', open)
  grids!: GridDeputyAssignment[];

  @Many(() => PetitionAgent, 'deputy', '信访代办', 'Appointments as a petition agent', open)
  petitionAgencies!: PetitionAgent[];

  @Many(() => DisputeMediator, 'deputy', '参与调解', 'Parts in mediations, as far as they are visible', open)
  mediations!: DisputeMediator[];

  @Many(() => DutyRecord, 'deputy', '履职记录', 'The deputy’s duty file, as far as it is published', open)
  dutyRecords!: DutyRecord[];

  @Many(() => DutyChecklist, 'deputy', '年度任务清单', 'Yearly lists of duties; not public', open)
  dutyChecklists!: DutyChecklist[];

  @Many(() => DutyReport, 'deputy', '述职', 'Reports to those who elected her', open)
  dutyReports!: DutyReport[];

  @Many(() => PointsStatement, 'deputy', '积分反馈单', 'Points by year, as far as they are published', open)
  pointsStatements!: PointsStatement[];

  @Many(() => DeputyInitiative, 'deputy', '实事项目', 'Services and businesses that the deputy set up', open)
  initiatives!: DeputyInitiative[];
}
