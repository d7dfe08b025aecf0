import { choices, type ValueOf } from '../kit/index.js';

export const PointsRuleStatus = choices(
  'PointsRuleStatus',
  '积分办法状态：积分办法的一版是否施行',
  'Whether an edition of the rule is in force',
  {
    DRAFT: ['起草', 'Being drafted'],
    IN_FORCE: ['施行', 'In force'],
    REPLACED: ['被修订：已由后一版取代', 'Replaced by a later edition'],
    REPEALED: ['废止', 'Repealed'],
  },
);
export type PointsRuleStatus = ValueOf<typeof PointsRuleStatus>;

export const PointsDimension = choices(
  'PointsDimension',
  '积分维度：积分办法通常计分的七类工作',
  'The seven kinds of work that rules on points commonly score',
  {
    SESSION_ATTENDANCE: ['出席会议：出席人代会会议', 'Sessions attended'],
    DELIBERATION: ['审议发言', 'Deliberation and speeches'],
    MOTIONS_AND_SUGGESTIONS: ['议案建议', 'Motions and suggestions'],
    SITTING_IN: ['列席及其他活动：列席会议和其他活动', 'Sitting in on meetings and other activities'],
    INSPECTION_AND_RESEARCH: ['视察调研检查', 'Inspections, research and law-enforcement checks'],
    GROUP_ACTIVITY: ['小组活动', 'Activities of the deputy group'],
    CONTACT: ['联系选民群众', 'Contact with electors and the people'],
  },
);
export type PointsDimension = ValueOf<typeof PointsDimension>;

export const AssessmentStatus = choices(
  'AssessmentStatus',
  '积分评定状态：年度积分评定到哪一步',
  'Where the points of a year stand',
  {
    OPEN: ['记分中：正在记分', 'Points are being entered'],
    SELF_ASSESSED: ['已自评：代表已核对', 'The deputy has checked them'],
    GROUP_ASSESSED: ['小组已评：代表小组已核对', 'The deputy group has checked them'],
    TOWNSHIP_ASSESSED: [
      '镇街已评：乡镇人大主席团或者街道人大工委已核对',
      'Presidium or work committee of the township has checked them',
    ],
    DEPUTY_OFFICE_ASSESSED: ['代表工作机构已评：代表工作机构已核对', 'The deputies’ office has checked them'],
    PUBLISHED: ['已公布：已公布并发放反馈单', 'Published, and the slip handed out'],
    APPEALED: ['申诉中：代表已申诉', 'The deputy has appealed'],
    FINAL: ['已定：最终结果', 'Final'],
  },
);
export type AssessmentStatus = ValueOf<typeof AssessmentStatus>;

export const PointsEntryStatus = choices('PointsEntryStatus', '记分状态：一笔记录是否计入', 'Whether an entry counts', {
  SUBMITTED: ['待核定：等待核定，暂不计入', 'Waits for approval, does not count yet'],
  APPROVED: ['已核定：计入；不再修改，只以另一笔冲销', 'Counts; it is never changed, only reversed by another entry'],
  REJECTED: ['未通过：不计入', 'Does not count'],
});
export type PointsEntryStatus = ValueOf<typeof PointsEntryStatus>;
