import { choices, type ValueOf } from '../kit/index.js';

export const EvaluationStatus = choices(
  'EvaluationStatus',
  '述职评议状态',
  'Where a report of a deputy or a department, and its rating, stand',
  {
    SCHEDULED: ['已安排', 'Scheduled and announced'],
    REPORT_SUBMITTED: ['已提交报告', 'The written report is in'],
    DELIVERED: ['已述职', 'Delivered'],
    RATING: ['测评中', 'Being rated'],
    TALLIED: ['已计票', 'Counted, not yet published'],
    PUBLISHED: ['已公布', 'The rating is published'],
    CONSEQUENCE_RECORDED: ['结果已运用', 'What followed from it is recorded'],
  },
);
export type EvaluationStatus = ValueOf<typeof EvaluationStatus>;
