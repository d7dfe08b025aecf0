import { Choice, Concept, choices, Day, Entity, One, open, openRows, Rate, Text, type ValueOf } from '../kit/index.js';
import { LivelihoodProject } from './livelihood-project.js';

export const ReviewCadence = choices('ReviewCadence', '调度频次', 'How often progress is reviewed, and by whom', {
  WEEKLY: ['周调度', 'Weekly, by the lead department'],
  MONTHLY: ['月调度', 'Monthly, by the lead official'],
  QUARTERLY: ['季调度', 'Quarterly, by the leading group'],
});
export type ReviewCadence = ValueOf<typeof ReviewCadence>;

@Concept({
  zh: '项目进度报告',
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

  @Choice(ReviewCadence, '调度频次', 'Weekly, monthly or quarterly review', open, { filter: true, group: true })
  cadence!: ReviewCadence;

  @Day('报告日期', 'Reported on', open, { filter: true, order: true, group: true })
  reportedOn!: string;

  @Rate('进度', 'Share done, 0 to 1', open)
  progressRate!: number;

  @Text('摘要', 'What was done and what is next', open, { max: 1000 })
  summary!: string;
}
