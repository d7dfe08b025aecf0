import { choices, type ValueOf } from '../kit/index.js';

export const CalendarBasis = choices(
  'CalendarBasis',
  '日历依据：一年的工作日依据什么确定',
  'What the working days of a year follow from',
  {
    NOTICE: [
      '放假通知：国务院办公厅当年部分节假日安排的通知，工作日已确定',
      'The yearly notice of the State Council’s office: its working days are settled',
    ],
    STATUTE: [
      '法定节假日：通知未发布，暂按周末和《全国年节及纪念日放假办法》的放假日推算',
      'No notice yet: weekends and the days off of the Regulation on Public Holidays, for the time being',
    ],
  },
);
export type CalendarBasis = ValueOf<typeof CalendarBasis>;

export const CalendarPeriodKind = choices(
  'CalendarPeriodKind',
  '日期性质：这些日子是否上班',
  'Whether these are days of work',
  {
    HOLIDAY: ['放假：不上班，含连休的周末', 'Nobody works, weekends that it is joined with included'],
    WORKDAY: ['调休上班：周末调为上班', 'A weekend that is worked to make up for a holiday'],
  },
);
export type CalendarPeriodKind = ValueOf<typeof CalendarPeriodKind>;

export const ClockMatter = choices('ClockMatter', '期限事项：须在期限内办什么', 'What has to be done in time', {
  SUGGESTION_REPLY: ['答复建议：承办单位答复代表', 'The handling unit replies to the deputy'],
  SUGGESTION_REPLY_BROAD: [
    '答复建议（涉及面广、处理难度大）：自成一类，不是延期',
    'The same of a suggestion that is broad or hard: a class of its own, no extension',
  ],
  SUGGESTION_ASSIST: ['协办意见：协办单位告知主办单位', 'An assisting unit tells the lead unit what it did'],
  SUGGESTION_RETURN: ['申请退办：承办单位退回不属于其职责的建议', 'A unit returns what is none of its duties'],
  FEEDBACK_REPLY: ['答复意见：承办单位答复群众意见', 'A unit answers a citizen’s feedback'],
  FEEDBACK_SECOND_REPLY: [
    '再次答复意见：群众不满意后重新办理',
    'The answer after a citizen was not satisfied, and had it reopened',
  ],
  NATIONAL_DRAFT_COMMENT: [
    '国家法律草案征求意见：向社会公布征求意见的时间',
    'The public may comment on a national draft law',
  ],
  LOCAL_DRAFT_COMMENT: [
    '法规草案征求意见：向社会公布征求意见的时间',
    'The public may comment on a draft of a local law',
  ],
  SUGGESTION_MEETING: [
    '当面沟通：承办单位与代表当面沟通，之后才能以其他方式答复',
    'The unit meets the deputy face to face, and replies otherwise only afterwards',
  ],
  SUGGESTION_SECOND_REPLY: ['再次答复：代表不满意后重新办理', 'The reply after the deputy was not satisfied'],
  SUGGESTION_SECOND_REPLY_LONGEST: [
    '再次答复最长期限：经批准延长的再次答复',
    'The second reply at the longest, where it is given more time',
  ],
});
export type ClockMatter = ValueOf<typeof ClockMatter>;

export const ClockStart = choices(
  'ClockStart',
  '起算：期限自何时起算，当日不计',
  'From when a clock runs; that day is not counted',
  {
    ASSIGNMENT: ['交办之日', 'The day of assignment'],
    RECEIPT: ['收到之日', 'The day on which the unit received it'],
    REFERRAL: ['转交之日', 'The day of referral to the unit'],
    PUBLICATION: ['公布之日', 'The day of publication'],
    REASSIGNMENT: ['重新交办之日', 'The day on which it was assigned once more'],
  },
);
export type ClockStart = ValueOf<typeof ClockStart>;

export const ClockUnit = choices('ClockUnit', '期限单位：期限按什么计算', 'What a clock counts', {
  WORKING_DAYS: ['工作日', 'Working days'],
  DAYS: ['日：自然日', 'Calendar days'],
  MONTHS: ['月：按月计算，当月没有该日的为月末', 'Months; the last day of a month that has no such day'],
});
export type ClockUnit = ValueOf<typeof ClockUnit>;
