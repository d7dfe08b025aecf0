import { Concept, Entity, One, open, openRows, Real, Text } from '../kit/index.js';
import { LivelihoodProject } from './livelihood-project.js';

@Concept({
  zh: '项目建成指标：项目建成或者达到的可衡量的成果，如充电点位115个',
  en: 'Something measured that a project built or achieved: 充电点位 115 个',
  rows: openRows,
  order: 'measure',
  unique: [['project', 'measure']],
})
export class ProjectOutput extends Entity {
  @One(() => LivelihoodProject, '项目', 'The project', open, {
    back: ['outputs', '建成指标：项目建成或者达到的可衡量成果', 'What was built or achieved, measured'],
  })
  project!: LivelihoodProject;

  @Text('指标', 'What is measured', open, { max: 60, filter: true, order: true, pinyin: true, group: true })
  measure!: string;

  @Real('数量', 'How much', open, { sum: true })
  quantity!: number;

  @Text('单位：如个、处、米、公里、亩、%', 'Unit: 个, 处, 米, 公里, 亩, %', open, {
    max: 10,
    filter: true,
    group: true,
  })
  unit!: string;
}
