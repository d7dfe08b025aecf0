import { choices, type ValueOf } from '../kit/index.js';

export const IssueRemedy = choices(
  'IssueRemedy',
  '处置方式：政府调度或者人大监督时如何督促整改',
  'How the government’s review, or the congress, presses for a remedy',
  {
    REMINDER: ['温馨提示：以提醒的方式告知承办单位', 'A friendly reminder'],
    DEADLINE_URGE: ['限期督促：限期整改', 'A deadline is set'],
    BULLETIN: ['专报通报', 'Reported in a bulletin'],
  },
);
export type IssueRemedy = ValueOf<typeof IssueRemedy>;

export const IssueStatus = choices(
  'IssueStatus',
  '问题状态：项目问题整改到哪一步',
  'Where a problem of a project stands',
  {
    OPEN: ['已提出', 'Raised'],
    RECTIFYING: ['整改中', 'Being put right'],
    RESOLVED: ['已整改', 'Put right'],
    RECHECKED: ['已回头看：复查合格', 'Checked again and found right'],
    CLOSED: ['销号：复查合格后销号', 'Struck off the list'],
  },
);
export type IssueStatus = ValueOf<typeof IssueStatus>;

export const IssueSource = choices(
  'IssueSource',
  '问题来源：由谁提出和处置',
  'Who raised a problem, and uses the remedy',
  {
    DISPATCH: ['政府调度：周调度、月调度或者季调度', 'The government’s reviews, by week, month or quarter'],
    CONGRESS: ['人大监督：代表监督小组、工作机构或者代表', 'The congress: a group of deputies, an office or a deputy'],
  },
);
export type IssueSource = ValueOf<typeof IssueSource>;
