import { choices, type ValueOf } from '../kit/index.js';

export const SuggestionKind = choices(
  'SuggestionKind',
  '建议类别：属于建议、批评还是意见（《代表法》第二十四条）',
  'Whether it is a suggestion, a criticism or an opinion (Deputies Law, art. 24)',
  {
    SUGGESTION: ['建议', 'Suggestion'],
    CRITICISM: ['批评', 'Criticism'],
    OPINION: ['意见', 'Opinion'],
  },
);
export type SuggestionKind = ValueOf<typeof SuggestionKind>;

export const SuggestionStatus = choices(
  'SuggestionStatus',
  '建议状态：建议办理到哪一步',
  'Where a suggestion stands in its handling',
  {
    DRAFT: ['草稿：代表正在撰写', 'Being written'],
    DISCARDED: ['废弃：提交前废弃的草稿', 'A draft that was given up'],
    SUBMITTED: ['已提交：代表已提交', 'Submitted by the deputy'],
    UNDER_REVIEW: ['审查中：人大工作机构正在审查', 'Under review by the congress office'],
    RETURNED_TO_DEPUTY: ['置回：退回代表补充完善', 'Returned to the deputy for completion'],
    NOT_ACCEPTED: ['不予接收', 'Not accepted'],
    MERGED: ['并案：并入另一件建议', 'Merged into another suggestion'],
    FILED: ['立案', 'Filed'],
    UNIT_DETERMINED: ['已定承办单位', 'Handling units determined'],
    ASSIGNED: ['已交办：已交承办单位，开始计算期限', 'Assigned to the handling units; the clock runs'],
    RETURN_REQUESTED: ['申请退办', 'A unit asks to return it'],
    REASSIGNED: ['已改办：改由其他单位承办', 'Assigned to another unit'],
    ACCEPTED_BY_UNIT: ['单位已接收', 'Accepted by the unit'],
    IN_HANDLING: ['办理中', 'Being handled'],
    EXTENSION_GRANTED: ['已延期：已准予延期', 'More time granted'],
    REPLIED: ['已答复', 'Replied to the deputy'],
    EVALUATED: ['已评价：代表已评价', 'Rated by the deputy'],
    REHANDLING: ['重新办理：代表不满意后重新办理', 'To be handled again after a poor rating'],
    CLOSED: ['办结', 'Closed'],
    FOLLOWING_UP: ['承诺跟踪：跟踪承诺事项的落实', 'What was promised is being followed up'],
    ARCHIVED: ['归档', 'Archived'],
    WITHDRAWN: ['撤回：答复前撤回', 'Withdrawn before the reply'],
  },
);
export type SuggestionStatus = ValueOf<typeof SuggestionStatus>;

/** States that it has while it is more than a draft that was given up. */
export const upheld = Object.keys(SuggestionStatus.values).filter((status) => status !== 'DISCARDED');
/** A draft is seen by the lead deputy, the co-signers and the system officer, never by an office. */
export const submitted = upheld.filter((status) => status !== 'DRAFT');
/** States before a suggestion is filed are between the deputy and the congress office. */
export const filed = submitted.filter(
  (status) => !['SUBMITTED', 'UNDER_REVIEW', 'RETURNED_TO_DEPUTY', 'NOT_ACCEPTED', 'WITHDRAWN'].includes(status),
);

/** States in which it was handed in and no unit has answered it yet. */
export const unanswered = [
  'SUBMITTED',
  'UNDER_REVIEW',
  'FILED',
  'UNIT_DETERMINED',
  'ASSIGNED',
  'RETURN_REQUESTED',
  'REASSIGNED',
  'ACCEPTED_BY_UNIT',
  'IN_HANDLING',
  'EXTENSION_GRANTED',
] as const satisfies readonly SuggestionStatus[];

export const SubmissionPeriod = choices(
  'SubmissionPeriod',
  '提出时间：在会议期间还是闭会期间提出（《代表法》第二十四条、第三十六条）',
  'When it was submitted (Deputies Law, art. 24 and 36)',
  {
    IN_SESSION: ['会议期间：人民代表大会会议期间', 'During a session'],
    BETWEEN_SESSIONS: ['闭会期间：人民代表大会闭会期间', 'Between sessions'],
  },
);
export type SubmissionPeriod = ValueOf<typeof SubmissionPeriod>;

export const Publicity = choices('Publicity', '公开方式：建议公开到什么程度', 'How much of it is public', {
  PUBLIC: ['全文公开', 'The full text is public'],
  SUMMARY_ONLY: ['摘要公开：公开标题和办理状态，不公开正文', 'Title and state are public, the text is not'],
  NOT_PUBLIC: ['不公开', 'Nothing is public'],
});
export type Publicity = ValueOf<typeof Publicity>;

export const SuggestionCategory = choices('SuggestionCategory', '建议分类：建议的主题', 'Subject of a suggestion', {
  URBAN_TRANSPORT: ['城建交通', 'Urban construction and transport'],
  EDUCATION: ['教育', 'Education'],
  HEALTH: ['卫生健康', 'Health'],
  ENVIRONMENT: ['生态环境', 'Environment'],
  AGRICULTURE: ['农牧业', 'Agriculture and herding'],
  SOCIAL_GOVERNANCE: ['社会治理', 'Social governance'],
  ELDERLY_CARE: ['养老服务', 'Care for the elderly'],
  CULTURE_TOURISM: ['文化旅游', 'Culture and tourism'],
  BUSINESS_ENVIRONMENT: ['营商环境', 'Business environment'],
  EMPLOYMENT: ['就业社保', 'Employment and social security'],
  JUSTICE: ['法治建设', 'Justice and rule of law'],
  OTHER: ['其他', 'Other'],
});
export type SuggestionCategory = ValueOf<typeof SuggestionCategory>;

export const SuggestionOrigin = choices(
  'SuggestionOrigin',
  '建议来源：建议所提问题的由来',
  'Where the matter of a suggestion came from',
  {
    PLATFORM: ['履职平台：群众在履职平台上的留言', 'Messages of citizens on the platform'],
    STATION: ['代表家站：代表在家站接待选民', 'Reception at a station'],
    CONTACT_VISIT: ['联系走访：走访群众和企业', 'Visits to citizens and enterprises'],
    GRID: ['网格：网格及网格人员', 'The grid and its staff'],
    RESEARCH: ['视察调研', 'Inspection or research'],
    DELIBERATION: ['会议审议：在人代会或者其他会议上审议', 'Deliberation at a session or meeting'],
    OWN_WORK: ['本职工作：代表的本职工作和日常生活', 'The deputy’s own work and life'],
    UNKNOWN: ['未知：所据档案没有载明', 'Unknown: the archive that it is from does not say'],
  },
);
export type SuggestionOrigin = ValueOf<typeof SuggestionOrigin>;

export const HandlingResult = choices(
  'HandlingResult',
  '办理结果：办理的结果，按通用分类',
  'Outcome of the handling, in the common classes',
  {
    SOLVED: ['已解决：问题已经解决或者建议已被采纳（A类）', 'Solved, or the suggestion is adopted (class A)'],
    BEING_SOLVED: ['正在解决：问题正在解决（B类）', 'Being solved (class B)'],
    PLANNED: ['列入计划：已列入计划（B类或者C类）', 'Planned (class B or C)'],
    NOT_SOLVABLE_NOW: [
      '因条件限制：因目前条件限制不能解决（C类）',
      'Cannot be solved under present conditions (class C)',
    ],
    FOR_REFERENCE: ['留作参考：留作参考（D类）', 'Kept for reference (class D)'],
  },
);
export type HandlingResult = ValueOf<typeof HandlingResult>;

export const Satisfaction = choices('Satisfaction', '满意度：分三档评价', 'Rating in three classes', {
  SATISFIED: ['满意', 'Satisfied'],
  BASICALLY_SATISFIED: ['基本满意', 'Basically satisfied'],
  DISSATISFIED: ['不满意', 'Dissatisfied'],
});
export type Satisfaction = ValueOf<typeof Satisfaction>;
