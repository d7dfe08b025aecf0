import { choices, type ValueOf } from '../kit/index.js';

export const SurveyTopic = choices('SurveyTopic', '问卷主题：问卷关于什么', 'What a survey is about', {
  WORK_REVIEW: ['专项工作评议：选定评议单位及其工作', 'Which units to review, and how they do'],
  ECOLOGY: ['生态环境保护：自然环境保护，如长江保护', 'Protection of nature, e.g. of the Yangtze'],
  LEGISLATION: ['立法：制定法规', 'A law'],
  LIVELIHOOD: ['民生实事', 'Livelihood projects'],
  ECONOMY: ['经济和营商环境', 'Economy and business environment'],
  URBAN: ['城市建设管理', 'Building and managing the city'],
  RURAL: ['乡村振兴', 'Countryside'],
  SOCIETY: ['社会事业：教育、卫生、养老、文化', 'Education, health, elderly care, culture'],
  DEPUTY_WORK: ['代表工作', 'The work of deputies'],
});
export type SurveyTopic = ValueOf<typeof SurveyTopic>;

export const SurveyAudience = choices('SurveyAudience', '问卷对象：谁可以作答', 'Who may answer', {
  DEPUTIES: ['人大代表', 'Deputies'],
  PUBLIC: ['社会公众：任何人', 'Everybody'],
  BOTH: ['代表和公众：代表和其他任何人', 'Deputies and everybody else'],
});
export type SurveyAudience = ValueOf<typeof SurveyAudience>;

export const SurveyStatus = choices('SurveyStatus', '问卷状态：问卷进行到哪一步', 'Where a survey stands', {
  DRAFT: ['拟定', 'Being drawn up'],
  OPEN: ['进行中：可以作答', 'Answers are taken'],
  CLOSED: ['已截止', 'Closed'],
  PUBLISHED: ['已公布结果', 'The results are published'],
  FED_BACK: ['已反馈：已告知结果如何运用', 'Those who answered were told what was made of the results'],
});
export type SurveyStatus = ValueOf<typeof SurveyStatus>;

export const QuestionKind = choices('QuestionKind', '题型：如何作答', 'How a question is answered', {
  SINGLE: ['单选：选一个选项', 'One of the options'],
  MULTIPLE: ['多选', 'Any of the options'],
  TEXT: ['问答：用文字回答', 'In words'],
});
export type QuestionKind = ValueOf<typeof QuestionKind>;
