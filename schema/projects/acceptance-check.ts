import { Choice, Code, Concept, choices, Day, Entity, One, open, openRows, Text, type ValueOf } from '../kit/index.js';
import { LivelihoodProject } from './livelihood-project.js';

export const AcceptanceCheckKind = choices(
  'AcceptanceCheckKind',
  '专项验收类别',
  'What was checked before acceptance',
  {
    FIRE: ['消防验收', 'Fire safety'],
    INDOOR_AIR: ['室内环境检测', 'Air indoors'],
    QUALITY: ['工程质量验收', 'Quality of the works'],
    PLANNING: ['规划核实', 'Whether it is as planned'],
    OTHER: ['其他', 'Something else'],
  },
);
export type AcceptanceCheckKind = ValueOf<typeof AcceptanceCheckKind>;

@Concept({
  zh: '专项验收：项目验收中的一项，如消防验收、室内环境检测',
  en: 'One check of a project that is accepted, such as of fire safety or of the air indoors',
  rows: openRows,
  order: '-passedOn',
  days: [['project.completedOn', 'passedOn']],
})
export class AcceptanceCheck extends Entity {
  @One(() => LivelihoodProject, '项目', 'The project', open, {
    back: ['acceptanceChecks', '专项验收：通过的专项验收', 'Checks that it has passed'],
  })
  project!: LivelihoodProject;

  @Choice(AcceptanceCheckKind, '类别', 'What was checked', open, { filter: true, group: true })
  kind!: AcceptanceCheckKind;

  @Text('验收单位：由哪个单位验收或者检测', 'Who checked it: a unit', open, { max: 100 })
  checkedBy!: string;

  @Code('文号：验收意见或者检测报告的文号，没有的为空', 'Number of the document; absent without one', open, {
    max: 100,
    optional: true,
  })
  documentNumber?: string;

  @Day('通过日期', 'Passed on', open, { filter: true, order: true })
  passedOn!: string;
}
