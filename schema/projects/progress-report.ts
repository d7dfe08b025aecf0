import { Choice, Concept, choices, Day, Entity, One, open, openRows, Rate, Text, type ValueOf } from '../kit/index.js';
import { LivelihoodProject } from './livelihood-project.js';

export const ReviewCadence = choices(
  'ReviewCadence',
  '调度频次：多久检查一次进度、由谁检查',
  'How often progress is reviewed, and by whom',
  {
    WEEKLY: ['周调度：每周，由牵头部门', 'Weekly, by the lead department'],
    MONTHLY: ['月调度：每月，由牵头领导', 'Monthly, by the lead official'],
    QUARTERLY: ['季调度：每季度，由领导小组', 'Quarterly, by the leading group'],
  },
);
export type ReviewCadence = ValueOf<typeof ReviewCadence>;

@Concept({
  zh: '项目进度报告：一次调度中项目的情况',
  en: 'What a review of one project found on one day',
  rows: openRows,
  order: '-reportedOn',
  days: [['project.startedOn', 'reportedOn']],
})
export class ProgressReport extends Entity {
  @One(() => LivelihoodProject, '项目', 'The project', open, {
    back: ['progressReports', '进度报告', 'Reports on progress'],
  })
  project!: LivelihoodProject;

  @Choice(ReviewCadence, '调度频次：周调度、月调度或者季调度', 'Weekly, monthly or quarterly review', open, {
    filter: true,
    group: true,
  })
  cadence!: ReviewCadence;

  @Day('报告日期', 'Reported on', open, { filter: true, order: true, group: true })
  reportedOn!: string;

  @Rate('进度：已完成的比例，0到1', 'Share done, 0 to 1', open)
  progressRate!: number;

  @Text('摘要：已做的工作和下一步', 'What was done and what is next', open, { max: 1000 })
  summary!: string;
}
