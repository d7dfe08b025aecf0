import { choices, type ValueOf } from '../kit/index.js';

export const ActivityKind = choices('ActivityKind', '活动类型：代表共同开展什么活动', 'What deputies do together', {
  CONGRESS_SESSION: ['人代会会议：人民代表大会会议', 'Session of the congress'],
  OBSERVE_COMMITTEE: ['列席常委会会议', 'Sitting in on a meeting of the standing committee'],
  OBSERVER_SYMPOSIUM: [
    '列席代表座谈会：常委会与列席会议的代表座谈',
    'Symposium of the committee with the deputies who sit in',
  ],
  BRIEFING: [
    '政情通报会：政府、法院、检察院通报重要事项',
    'Briefing on important matters by government, courts or procuratorates',
  ],
  SYMPOSIUM: ['座谈会', 'Symposium'],
  HEARING: ['听证会：陈述人见Hearing', 'Hearing; its speakers are in Hearing'],
  COURT_HEARING: ['旁听庭审', 'Attending a trial'],
  BUDGET_REVIEW: ['预算初审', 'Preliminary review of a budget'],
  INTERVIEW: [
    '代表约见：代表约见国家机关负责人，所提问题见OfficialInterview',
    'Meeting heads of state organs; its questions are in OfficialInterview',
  ],
  SITE_MEETING: ['现场会：在现场召开的会议', 'Site meeting'],
  OTHER_MEETING: ['其他会议', 'Another meeting'],
  DELIBERATION: ['协商议事：代表与居民协商，形式有多种', 'Deliberation with residents, in one of several formats'],
  RESEARCH: ['专题调研', 'Research on a topic'],
  INSPECTION: ['视察', 'Inspection'],
  LAW_ENFORCEMENT_CHECK: ['执法检查：检查法律的实施情况', 'Check of how a law is enforced'],
  STUDY_VISIT: ['考察学习：外出考察学习，人大干部也可参加', 'Study visit, also of congress staff'],
  TRAINING: ['学习培训', 'Training'],
  GROUP_ACTIVITY: ['小组活动：代表小组的主题活动', 'Themed activity of a deputy group'],
  STATION_ENTRY: ['进家入站：代表进家站开展活动', 'Deputies enter homes and stations'],
  RECEIVE_CONSTITUENTS: [
    '接待选民：在家站举行的见ReceptionSession',
    'Receiving constituents; those of stations are ReceptionSession',
  ],
  MEDIATION: ['矛盾调解', 'Mediating disputes'],
  VOLUNTEER: ['志愿服务', 'Voluntary service'],
  OUTREACH: ['宣传宣讲：宣传政策和法律', 'Making laws and policies known'],
  HELP_THE_NEEDY: ['扶贫帮困：帮扶困难群众', 'Helping the needy'],
  CHARITY: ['公益慈善', 'Charity'],
  GOOD_DEED: ['为民办实事：为群众办的一件实事', 'Something done for people'],
  MOTION_OR_SUGGESTION: [
    '议案建议：议案建议工作，如与承办单位的座谈会',
    'Work on motions and suggestions, such as a meeting with handling units',
  ],
  DUTY_REPORT: ['述职：代表报告履职情况', 'Deputies report on their duties'],
  OTHER: ['其他', 'Other'],
});
export type ActivityKind = ValueOf<typeof ActivityKind>;

export const DeliberationFormat = choices(
  'DeliberationFormat',
  '议事形式：在什么场合议事',
  'The setting of a deliberation',
  {
    HALL: ['议事厅：民主议事厅、人民议事厅', 'Hall for democratic deliberation (民主议事厅, 人民议事厅)'],
    COURTYARD: ['院坝会(庭院会)：在院坝、庭院中', 'In a courtyard'],
    SMALL_STOOL: ['板凳会：坐在板凳上议事', 'On small stools'],
    TEA_ROOM: ['民情茶室', 'In a tea room'],
    NEGOTIATION: ['协商会：有关各方协商', 'Consultation of those concerned'],
    FIELD: ['田间地头：在田间地头议事', 'In the fields'],
    MARKET_STALL: ['赶大集摆摊：在集市摆摊', 'At a stall in the market'],
    VILLAGE_TALK: ['村民说事：村民发表意见', 'Villagers speak out'],
    RESIDENTS_MEETING: [
      '居民(摊贩)会议：有关居民或者摊贩的全体会议',
      'Meeting of all residents or stall keepers concerned',
    ],
  },
);
export type DeliberationFormat = ValueOf<typeof DeliberationFormat>;

export const ActivityStatus = choices('ActivityStatus', '活动状态：活动开展到哪一步', 'Where an activity stands', {
  PLANNED: ['计划', 'Planned'],
  ENROLLING: ['报名中：代表可以报名', 'Deputies can enrol'],
  ONGOING: ['进行中', 'Taking place'],
  SUMMARISED: ['成果总结：已结束并作总结', 'Over, with a summary'],
  ARCHIVED: ['已归档', 'In the archive'],
  CANCELLED: ['已取消', 'Called off'],
});
export type ActivityStatus = ValueOf<typeof ActivityStatus>;

export const RegularType = choices(
  'RegularType',
  '定期活动类别：每名代表每年至少参加一次的五类定期活动',
  'The kinds of activity that every deputy takes part in at least once a year (五类定期活动)',
  {
    PRE_SESSION_INSPECTION: ['会前视察', 'Inspection before the session'],
    TRAINING: ['能力培训', 'Training'],
    SPECIAL: ['专项活动：为一项任务开展的活动', 'Activity for one task'],
    THEMATIC: ['主题活动：围绕一个主题开展的活动', 'Activity on one theme'],
    BALLOT: ['代表票决', 'Ballot of the deputies'],
  },
);
export type RegularType = ValueOf<typeof RegularType>;
