import { Concept, Day, Entity, Fen, One, open, openRows, Text } from '../kit/index.js';
import { LivelihoodProject } from './livelihood-project.js';

@Concept({
  zh: '管护报告：项目投用后，运营单位对运行和管护情况的报告',
  en: 'What the operator tells of a project in use: how it runs, and how it is kept up',
  rows: openRows,
  order: '-reportedOn',
  milestone: { on: 'reportedOn', by: 'project' },
  days: [['project.operatedOn', 'reportedOn']],
})
export class UpkeepReport extends Entity {
  @One(() => LivelihoodProject, '项目', 'The project', open, {
    trace: 'part',
    back: ['upkeepReports', '管护报告', 'How it is kept up'],
  })
  project!: LivelihoodProject;

  @Text('管护情况：运行是否正常，做了哪些养护', 'How it runs, and what was done to keep it up', open, { max: 1000 })
  summary!: string;

  @Fen('管护经费(分)：所报告期间支出的经费，没有的为空', 'Spent on it, in fen; absent without money', open, {
    optional: true,
    sum: true,
  })
  spentFen?: number;

  @Day('报告日期', 'Reported on', open, { filter: true, order: true, group: true })
  reportedOn!: string;
}
