import {
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  One,
  office,
  open,
  rowsWhere,
  Text,
  type ValueOf,
  value,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { LivelihoodProject } from '../projects/livelihood-project.js';

export const SocialSupervisorKind = choices('SocialSupervisorKind', '社会监督员类别', 'Where a supervisor comes from', {
  RESIDENT: ['群众', 'Residents'],
  PROFESSIONAL: ['专业人士', 'People of the trade'],
  MEDIA: ['新闻媒体', 'The press'],
  ORGANISATION: ['社会组织', 'Associations'],
});
export type SocialSupervisorKind = ValueOf<typeof SocialSupervisorKind>;

export const SocialSupervisorStatus = choices('SocialSupervisorStatus', '聘任状态', 'State of an appointment', {
  ACTIVE: ['在聘', 'In force'],
  ENDED: ['已解聘', 'Over'],
});
export type SocialSupervisorStatus = ValueOf<typeof SocialSupervisorStatus>;

@Concept({
  zh: '社会监督员',
  en: 'A citizen appointed to watch over livelihood projects; public, with the family name only, while in office',
  rows: rowsWhere(value('status', 'ACTIVE')),
  order: '-appointedOn',
  days: [['appointedOn', 'endedOn']],
})
export class SocialSupervisor extends Entity {
  @Text('姓名(掩码)', 'Family name only: 王**', open, { max: 20 })
  nameMasked!: string;

  @Text('联系电话(掩码)', 'Telephone with the middle digits hidden: 138****0001', office, { max: 20, optional: true })
  phoneMasked?: string;

  @Choice(SocialSupervisorKind, '类别', 'Where she comes from', open, { filter: true, group: true })
  kind!: SocialSupervisorKind;

  @Choice(SocialSupervisorStatus, '状态', 'Whether she is in office', open, { filter: true, group: true })
  status!: SocialSupervisorStatus;

  @One(() => Division, '行政区划', 'Where she watches', open, { group: true })
  division!: Division;

  @One(() => LivelihoodProject, '民生实事项目', 'The project she watches; absent for all of the place', open, {
    optional: true,
  })
  project?: LivelihoodProject;

  @One(() => Agency, '聘任单位', 'The congress office that appointed her', open, { optional: true })
  appointedBy?: Agency;

  @Day('聘任日期', 'Appointed on', open, { filter: true, order: true, group: true })
  appointedOn!: string;

  @Day('解聘日期', 'In office until; absent while she is', open, { optional: true, filter: true })
  endedOn?: string;
}
