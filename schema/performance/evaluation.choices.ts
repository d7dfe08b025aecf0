import { choices, type ValueOf } from '../kit/index.js';

export const EvaluationStatus = choices(
  'EvaluationStatus',
  '述职评议状态：代表述职、部门评议及测评进行到哪一步',
  'Where a report of a deputy or a department, and its rating, stand',
  {
    SCHEDULED: ['已安排：已安排并公告', 'Scheduled and announced'],
    REPORT_SUBMITTED: ['已提交报告：已收到书面报告', 'The written report is in'],
    DELIVERED: ['已述职', 'Delivered'],
    RATING: ['测评中：正在测评', 'Being rated'],
    TALLIED: ['已计票：已计票，尚未公布', 'Counted, not yet published'],
    PUBLISHED: ['已公布：测评结果已公布', 'The rating is published'],
    CONSEQUENCE_RECORDED: ['结果已运用：后续措施已记录', 'What followed from it is recorded'],
    RECTIFYING: ['整改中：限期整改', 'Something is to be put right by a day'],
    RECTIFIED: ['已整改：已报告整改，待复查', 'It is said to be put right, and waits for the recheck'],
    RECHECKED: ['已复查：复查通过', 'It is put right, as the recheck found'],
  },
);
export type EvaluationStatus = ValueOf<typeof EvaluationStatus>;
