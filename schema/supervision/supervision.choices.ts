import { choices, type ValueOf } from '../kit/index.js';

export const SupervisionForm = choices(
  'SupervisionForm',
  '监督形式：人大开展监督的形式',
  'Forms of supervision by a congress',
  {
    LAW_ENFORCEMENT_CHECK: [
      '执法检查：检查法律的实施情况（《监督法》第四章）',
      'Check of how a law is enforced (Supervision Law, ch. 4)',
    ],
    SPECIAL_REPORT: ['专项工作报告：听取专项工作报告', 'Hearing a special report'],
    SPECIAL_INQUIRY: ['专题询问', 'Special inquiry'],
    WORK_REVIEW: [
      '工作评议：依地方规定评议部门工作，《监督法》未规定',
      'Review of the work of a department, by local rules: the Supervision Law has no such form',
    ],
    INQUIRY_CASE: [
      '质询：依法提出的质询案，由受质询机关答复（《监督法》第五十一条至第五十四条）',
      'Case of inquiry that deputies or members raise, and the organ asked has to answer (Supervision Law, art. 51 to 54)',
    ],
    SPECIAL_QUESTION_INVESTIGATION: [
      '特定问题调查：成立调查委员会调查特定问题（《监督法》第五十五条至第五十九条）',
      'Investigation of a special question by a committee set up for it (Supervision Law, art. 55 to 59)',
    ],
  },
);
export type SupervisionForm = ValueOf<typeof SupervisionForm>;

export const SupervisionPlanKind = choices(
  'SupervisionPlanKind',
  '监督计划类别：监督计划包括什么',
  'What a plan of supervision covers',
  {
    ANNUAL: ['年度监督计划：一年的监督议题', 'The topics of a year'],
    LIVELIHOOD: [
      '民生实事监督：民生实事项目从选择到成效（年初问选题、年中问进度、年底问效果）',
      'Livelihood projects, from choice to effect (年初问选题、年中问进度、年底问效果)',
    ],
    TRACKING: [
      '跟踪督办：代表跟踪的重点项目、重点工作和民生实事项目（督考评一体化）',
      'Key projects, tasks and livelihood projects that deputies track (督考评一体化)',
    ],
    CAMPAIGN: [
      '专项监督行动：一个问题，暗访取证、询问和整改（真查、真问、真改）',
      'One problem, with undercover evidence, inquiry and rectification (真查、真问、真改)',
    ],
  },
);
export type SupervisionPlanKind = ValueOf<typeof SupervisionPlanKind>;

export const SupervisionPlanStatus = choices(
  'SupervisionPlanStatus',
  '监督计划状态：计划进行到哪一步',
  'Where a plan stands',
  {
    DRAFT: ['草拟', 'Being drafted'],
    DECIDED: ['已通过：已决定并公布', 'Decided and published'],
    IN_PROGRESS: ['实施中', 'Being carried out'],
    REPORTED: ['已报告：结果已报告', 'Its results are reported'],
    CLOSED: ['办结', 'Closed'],
  },
);
export type SupervisionPlanStatus = ValueOf<typeof SupervisionPlanStatus>;

export const SupervisionItem = choices(
  'SupervisionItem',
  '监督事项类别：监督任务针对什么',
  'What a task of supervision looks at',
  {
    TOPIC: ['监督议题', 'A topic'],
    KEY_PROJECT: ['重点项目', 'A key project'],
    KEY_TASK: ['重点工作', 'A key task'],
    LIVELIHOOD_PROJECT: ['民生实事', 'A livelihood project'],
    RECTIFICATION: ['整改事项', 'Something to be put right'],
  },
);
export type SupervisionItem = ValueOf<typeof SupervisionItem>;

export const SupervisionPhase = choices(
  'SupervisionPhase',
  '监督链环节：在全年监督链中的环节（监督工作链）',
  'Place in the chain of a year (监督工作链)',
  {
    START_OF_YEAR_TOPICS: ['年初问选题：年初，选哪些项目', 'Which projects, at the start of the year'],
    MID_YEAR_PROGRESS: ['年中问进度：年中，进展如何', 'How far they are, in the middle'],
    YEAR_END_RESULTS: ['年底问效果：年底，取得什么成效', 'What they achieved, at the end'],
  },
);
export type SupervisionPhase = ValueOf<typeof SupervisionPhase>;

export const SupervisionStep = choices(
  'SupervisionStep',
  '监督步骤：监督议题的十个步骤',
  'The ten steps of a topic of supervision',
  {
    RESEARCH_NOTICE: ['调研通知：发出调研通知', 'Notice of the research'],
    UNIT_REPORT: ['主送单位调研报告：被调研单位的报告', 'Report of the unit'],
    FIELD_RESEARCH: ['调研考察实施：实地调研', 'Research in the field'],
    RESEARCH_REPORT: ['调研报告：形成调研报告', 'Report on the research'],
    INQUIRY: ['专题询问', 'Special inquiry'],
    OPINION: ['审议意见：常委会的审议意见', 'Opinion of the committee'],
    RECTIFICATION_PLAN: ['落实整改方案：制定整改方案', 'Plan of rectification'],
    RECTIFICATION_REPORT: ['整改落实报告', 'Report on rectification'],
    RECTIFICATION_RESEARCH: ['整改落实调研', 'Research on rectification'],
    REPORT_DELIBERATED: ['报告审议', 'The report is deliberated'],
  },
);
export type SupervisionStep = ValueOf<typeof SupervisionStep>;

export const SupervisionCadence = choices(
  'SupervisionCadence',
  '监督频次：任务多久一次',
  'How often a task comes round',
  {
    ONCE: ['一次', 'Once'],
    MONTHLY: ['每月', 'Every month'],
    QUARTERLY: ['每季度：一季一监督', 'Every quarter (一季一监督)'],
    HALF_YEARLY: ['每半年：半年一报告', 'Every half year (半年一报告)'],
    YEARLY: ['每年：一年一测评', 'Every year (一年一测评)'],
  },
);
export type SupervisionCadence = ValueOf<typeof SupervisionCadence>;

export const SupervisionTaskStatus = choices(
  'SupervisionTaskStatus',
  '监督任务状态：任务进行到哪一步',
  'Where a task stands',
  {
    PLANNED: ['未开始', 'Not begun'],
    IN_PROGRESS: ['进行中', 'Being carried out'],
    REPORTED: ['已报告：已向主任会议或者主席团报告', 'Reported to the chairpersons’ meeting or presidium'],
    COMPLETED: ['已完成', 'Done'],
    CANCELLED: ['已取消：不再进行', 'Dropped'],
  },
);
export type SupervisionTaskStatus = ValueOf<typeof SupervisionTaskStatus>;

export const VisitMethod = choices('VisitMethod', '监督方式：监督人员如何检查', 'How supervisors looked', {
  INSPECTION: ['视察检查', 'Inspection'],
  DAILY_CHECK: ['日常监督：日常工作中顺带检查', 'Check in passing'],
  PARTICIPATION: ['参与式、体验式：参与其中、亲身体验', 'By taking part and trying it out'],
  UNDERCOVER: ['暗访：暗访，通常拍摄影像', 'Undercover, often with a film'],
  VIDEO: ['视频在线：通过实时视频', 'Over live video'],
  MEDIA: ['代表+媒体：与媒体一同', 'Together with the press'],
  SOCIAL: [
    '社会监督：由社会监督员，或者公民通过项目二维码留言',
    'By a social supervisor, or a citizen’s message through the code of a project',
  ],
  RECHECK: ['回头看：整改后再次检查', 'Looking again after rectification'],
});
export type VisitMethod = ValueOf<typeof VisitMethod>;

export const SupervisionMatterStatus = choices(
  'SupervisionMatterStatus',
  '监督事项状态：代表反映的事项办理到哪一步',
  'Where a matter that a deputy reported stands',
  {
    REPORTED: ['已反映', 'Reported'],
    SCREENED: ['已研判：委员会工作机构已研判', 'Looked at by the committee office'],
    NOT_ACCEPTED: ['不予受理：不予受理并说明原因', 'Not taken up, with the reason'],
    ASSIGNED: ['已交办：已交承办单位', 'Assigned to an agency'],
    IN_SUPERVISION: ['监督中', 'Being supervised'],
    REPLIED: ['已答复：代表已得到答复', 'The deputy has an answer'],
    CLOSED: ['办结', 'Closed'],
  },
);
export type SupervisionMatterStatus = ValueOf<typeof SupervisionMatterStatus>;
