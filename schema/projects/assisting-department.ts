import { Concept, Entity, One, open, openRows } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { LivelihoodProject } from './livelihood-project.js';

@Concept({
  zh: '协办部门：协助牵头部门实施项目的部门',
  en: 'A department that helps the lead department with a project',
  rows: openRows,
  order: 'id',
  unique: [['project', 'agency']],
})
export class AssistingDepartment extends Entity {
  @One(() => LivelihoodProject, '项目', 'The project', open, {
    back: ['assistingDepartments', '协办部门', 'Departments that help with it'],
  })
  project!: LivelihoodProject;

  @One(() => Agency, '部门', 'The department', open, {
    group: true,
    back: ['assistedProjects', '协办的民生实事项目', 'Livelihood projects that it helps with'],
  })
  agency!: Agency;
}
