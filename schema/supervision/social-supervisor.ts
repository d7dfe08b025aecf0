import {
  Choice,
  Code,
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

export const SocialSupervisorKind = choices(
  'SocialSupervisorKind',
  '社会监督员类别：社会监督员从哪里来',
  'Where a supervisor comes from',
  {
    RESIDENT: ['群众', 'Residents'],
    PROFESSIONAL: ['专业人士：该行业的专业人士', 'People of the trade'],
    MEDIA: ['新闻媒体', 'The press'],
    ORGANISATION: ['社会组织', 'Associations'],
  },
);
export type SocialSupervisorKind = ValueOf<typeof SocialSupervisorKind>;

export const SocialSupervisorStatus = choices('SocialSupervisorStatus', '聘任状态', 'State of an appointment', {
  ACTIVE: ['在聘', 'In force'],
  ENDED: ['已解聘', 'Over'],
});
export type SocialSupervisorStatus = ValueOf<typeof SocialSupervisorStatus>;

@Concept({
  zh: '社会监督员：受聘监督民生实事项目的公民；在任期间公开，只公开姓',
  en: 'A citizen appointed to watch over livelihood projects; public, with the family name only, while in office',
  rows: rowsWhere(value('status', 'ACTIVE')),
  order: '-appointedOn',
  days: [['appointedOn', 'endedOn']],
})
export class SocialSupervisor extends Entity {
  @Text('姓名(掩码)：只留姓，如王**', 'Family name only: 王**', open, { max: 20 })
  nameMasked!: string;

  @Text('联系电话(掩码)：隐去中间四位，如138****0001', 'Telephone with the middle digits hidden: 138****0001', office, {
    max: 20,
    optional: true,
  })
  phoneMasked?: string;

  // What the supervisor was told is kept as a digest, and shown to nobody.
  @Code('聘任码摘要', 'Digest of the code of the appointment', undefined, { unique: true, optional: true, max: 43 })
  codeDigest?: string;

  @Choice(SocialSupervisorKind, '类别', 'Where the supervisor comes from', open, { filter: true, group: true })
  kind!: SocialSupervisorKind;

  @Choice(SocialSupervisorStatus, '状态：是否在任', 'Whether the supervisor is in office', open, {
    filter: true,
    group: true,
  })
  status!: SocialSupervisorStatus;

  @One(() => Division, '行政区划：监督所在的区划', 'Where the supervisor watches', open, { group: true })
  division!: Division;

  @One(
    () => LivelihoodProject,
    '民生实事项目：所监督的项目，监督当地全部项目的为空',
    'The project that is watched; absent for all of the place',
    open,
    {
      optional: true,
    },
  )
  project?: LivelihoodProject;

  @One(() => Agency, '聘任单位：聘任的人大工作机构', 'The congress office that appointed the supervisor', open, {
    optional: true,
  })
  appointedBy?: Agency;

  @Day('聘任日期', 'Appointed on', open, { filter: true, order: true, group: true })
  appointedOn!: string;

  @Day('解聘日期：任期的最后一日，在任期间为空', 'In office until; absent while in office', open, {
    optional: true,
    filter: true,
  })
  endedOn?: string;
}
