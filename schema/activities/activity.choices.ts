import { choices, type ValueOf } from '../kit/index.js';

export const ActivityKind = choices('ActivityKind', '活动类型', 'What deputies do together', {
  CONGRESS_SESSION: ['人代会会议', 'Session of the congress'],
  OBSERVE_COMMITTEE: ['列席常委会会议', 'Sitting in on a meeting of the standing committee'],
  OBSERVER_SYMPOSIUM: ['列席代表座谈会', 'Symposium of the committee with the deputies who sit in'],
  BRIEFING: ['政情通报会', 'Briefing on important matters by government, courts or procuratorates'],
  SYMPOSIUM: ['座谈会', 'Symposium'],
  HEARING: ['听证会', 'Hearing; its speakers are in Hearing'],
  COURT_HEARING: ['旁听庭审', 'Attending a trial'],
  BUDGET_REVIEW: ['预算初审', 'Preliminary review of a budget'],
  INTERVIEW: ['代表约见', 'Meeting heads of state organs; its questions are in OfficialInterview'],
  SITE_MEETING: ['现场会', 'Site meeting'],
  OTHER_MEETING: ['其他会议', 'Another meeting'],
  DELIBERATION: ['协商议事', 'Deliberation with residents, in one of several formats'],
  RESEARCH: ['专题调研', 'Research on a topic'],
  INSPECTION: ['视察', 'Inspection'],
  LAW_ENFORCEMENT_CHECK: ['执法检查', 'Check of how a law is enforced'],
  STUDY_VISIT: ['考察学习', 'Study visit, also of congress staff'],
  TRAINING: ['学习培训', 'Training'],
  GROUP_ACTIVITY: ['小组活动', 'Themed activity of a deputy group'],
  STATION_ENTRY: ['进家入站', 'Deputies enter homes and stations'],
  RECEIVE_CONSTITUENTS: ['接待选民', 'Receiving constituents; those of stations are ReceptionSession'],
  MEDIATION: ['矛盾调解', 'Mediating disputes'],
  VOLUNTEER: ['志愿服务', 'Voluntary service'],
  OUTREACH: ['宣传宣讲', 'Making laws and policies known'],
  HELP_THE_NEEDY: ['扶贫帮困', 'Helping the needy'],
  CHARITY: ['公益慈善', 'Charity'],
  GOOD_DEED: ['为民办实事', 'Something done for people'],
  MOTION_OR_SUGGESTION: ['议案建议', 'Work on motions and suggestions, such as a meeting with handling units'],
  DUTY_REPORT: ['述职', 'Deputies report on their duties'],
  OTHER: ['其他', 'Other'],
});
export type ActivityKind = ValueOf<typeof ActivityKind>;

export const DeliberationFormat = choices('DeliberationFormat', '议事形式', 'The setting of a deliberation', {
  HALL: ['议事厅', 'Hall for democratic deliberation (民主议事厅, 人民议事厅)'],
  COURTYARD: ['院坝会(庭院会)', 'In a courtyard'],
  SMALL_STOOL: ['板凳会', 'On small stools'],
  TEA_ROOM: ['民情茶室', 'In a tea room'],
  NEGOTIATION: ['协商会', 'Consultation of those concerned'],
  FIELD: ['田间地头', 'In the fields'],
  MARKET_STALL: ['赶大集摆摊', 'At a stall in the market'],
  VILLAGE_TALK: ['村民说事', 'Villagers speak out'],
  RESIDENTS_MEETING: ['居民(摊贩)会议', 'Meeting of all residents or stall keepers concerned'],
});
export type DeliberationFormat = ValueOf<typeof DeliberationFormat>;

export const ActivityStatus = choices('ActivityStatus', '活动状态', 'Where an activity stands', {
  PLANNED: ['计划', 'Planned'],
  ENROLLING: ['报名中', 'Deputies can enrol'],
  ONGOING: ['进行中', 'Taking place'],
  SUMMARISED: ['成果总结', 'Over, with a summary'],
  ARCHIVED: ['已归档', 'In the archive'],
  CANCELLED: ['已取消', 'Called off'],
});
export type ActivityStatus = ValueOf<typeof ActivityStatus>;

export const RegularType = choices(
  'RegularType',
  '定期活动类别',
  'The kinds of activity that every deputy takes part in at least once a year (五类定期活动)',
  {
    PRE_SESSION_INSPECTION: ['会前视察', 'Inspection before the session'],
    TRAINING: ['能力培训', 'Training'],
    SPECIAL: ['专项活动', 'Activity for one task'],
    THEMATIC: ['主题活动', 'Activity on one theme'],
    BALLOT: ['代表票决', 'Ballot of the deputies'],
  },
);
export type RegularType = ValueOf<typeof RegularType>;
