import { choices, type ValueOf } from '../kit/index.js';

export const SuggestionKind = choices(
  'SuggestionKind',
  '建议类别',
  'What kind of paper it is (Deputies Law, art. 24)',
  {
    SUGGESTION: ['建议', 'Suggestion'],
    CRITICISM: ['批评', 'Criticism'],
    OPINION: ['意见', 'Opinion'],
  },
);
export type SuggestionKind = ValueOf<typeof SuggestionKind>;

export const SuggestionStatus = choices('SuggestionStatus', '建议状态', 'Where a suggestion stands in its handling', {
  DRAFT: ['草稿', 'Being written'],
  SUBMITTED: ['已提交', 'Submitted by the deputy'],
  UNDER_REVIEW: ['审查中', 'Under review by the congress office'],
  RETURNED_TO_DEPUTY: ['置回', 'Returned to the deputy for completion'],
  NOT_ACCEPTED: ['不予接收', 'Not accepted'],
  MERGED: ['并案', 'Merged into another suggestion'],
  FILED: ['立案', 'Filed'],
  UNIT_DETERMINED: ['已定承办单位', 'Handling units determined'],
  ASSIGNED: ['已交办', 'Assigned to the handling units; the clock runs'],
  RETURN_REQUESTED: ['申请退办', 'A unit asks to return it'],
  REASSIGNED: ['已改办', 'Assigned to another unit'],
  ACCEPTED_BY_UNIT: ['单位已接收', 'Accepted by the unit'],
  IN_HANDLING: ['办理中', 'Being handled'],
  EXTENSION_GRANTED: ['已延期', 'More time granted'],
  REPLIED: ['已答复', 'Replied to the deputy'],
  EVALUATED: ['已评价', 'Rated by the deputy'],
  REHANDLING: ['重新办理', 'To be handled again after a poor rating'],
  CLOSED: ['办结', 'Closed'],
  FOLLOWING_UP: ['承诺跟踪', 'What was promised is being followed up'],
  ARCHIVED: ['归档', 'Archived'],
  WITHDRAWN: ['撤回', 'Withdrawn before the reply'],
});
export type SuggestionStatus = ValueOf<typeof SuggestionStatus>;

/** A draft is the deputy’s own. */
export const submitted = Object.keys(SuggestionStatus.values).filter((status) => status !== 'DRAFT');
/** States before a suggestion is filed are between the deputy and the congress office. */
export const filed = submitted.filter(
  (status) => !['SUBMITTED', 'UNDER_REVIEW', 'RETURNED_TO_DEPUTY', 'NOT_ACCEPTED', 'WITHDRAWN'].includes(status),
);

export const SubmissionPeriod = choices(
  'SubmissionPeriod',
  '提出时间',
  'When it was submitted (Deputies Law, art. 24 and 36)',
  {
    IN_SESSION: ['会议期间', 'During a session'],
    BETWEEN_SESSIONS: ['闭会期间', 'Between sessions'],
  },
);
export type SubmissionPeriod = ValueOf<typeof SubmissionPeriod>;

export const Publicity = choices('Publicity', '公开方式', 'How much of it is public', {
  PUBLIC: ['全文公开', 'The full text is public'],
  SUMMARY_ONLY: ['摘要公开', 'Title and state are public, the text is not'],
  NOT_PUBLIC: ['不公开', 'Nothing is public'],
});
export type Publicity = ValueOf<typeof Publicity>;

export const SuggestionCategory = choices('SuggestionCategory', '建议分类', 'Subject of a suggestion', {
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

export const SuggestionOrigin = choices('SuggestionOrigin', '建议来源', 'Where the matter of a suggestion came from', {
  PLATFORM: ['履职平台', 'Messages of citizens on the platform'],
  STATION: ['代表家站', 'Reception at a station'],
  CONTACT_VISIT: ['联系走访', 'Visits to citizens and enterprises'],
  GRID: ['网格', 'The grid and its staff'],
  RESEARCH: ['视察调研', 'Inspection or research'],
  DELIBERATION: ['会议审议', 'Deliberation at a session or meeting'],
  OWN_WORK: ['本职工作', 'The deputy’s own work and life'],
});
export type SuggestionOrigin = ValueOf<typeof SuggestionOrigin>;

export const HandlingResult = choices('HandlingResult', '办理结果', 'Outcome of the handling, in the common classes', {
  SOLVED: ['已解决', 'Solved, or the suggestion is adopted (class A)'],
  BEING_SOLVED: ['正在解决', 'Being solved (class B)'],
  PLANNED: ['列入计划', 'Planned (class B or C)'],
  NOT_SOLVABLE_NOW: ['因条件限制', 'Cannot be solved under present conditions (class C)'],
  FOR_REFERENCE: ['留作参考', 'Kept for reference (class D)'],
});
export type HandlingResult = ValueOf<typeof HandlingResult>;

export const Satisfaction = choices('Satisfaction', '满意度', 'Rating in three classes', {
  SATISFIED: ['满意', 'Satisfied'],
  BASICALLY_SATISFIED: ['基本满意', 'Basically satisfied'],
  DISSATISFIED: ['不满意', 'Dissatisfied'],
});
export type Satisfaction = ValueOf<typeof Satisfaction>;
