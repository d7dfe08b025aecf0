import { decided } from '../bodies/decided.js';
import { Decision } from '../bodies/decision.js';
import { Deputy } from '../deputies/deputy.js';
import {
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  mine,
  One,
  open,
  rowsWhere,
  Text,
  type ValueOf,
  value,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';

export const AppointmentRole = choices(
  'AppointmentRole',
  '受聘身份：国家机关聘请代表担任什么',
  'As what a state organ engages a deputy',
  {
    SPECIAL_SUPERVISOR: ['特约监察员：监察委员会的特约监察员', 'Special supervisor of a supervision commission'],
    COURT_SUPERVISOR: ['特约监督员（法院）：人民法院的特约监督员', 'Special supervisor of a court'],
    PROCURATORATE_SUPERVISOR: ['特约监督员（检察院）：人民检察院的特约监督员', 'Special supervisor of a procuratorate'],
    LAW_ENFORCEMENT_SUPERVISOR: ['执法监督员：监督执法工作', 'Supervisor of law enforcement'],
    CONDUCT_SUPERVISOR: ['政风行风监督员：监督部门的政风行风', 'Supervisor of the conduct of a department'],
    BUSINESS_ENVIRONMENT_SUPERVISOR: ['营商环境监督员：监督营商环境', 'Supervisor of the business environment'],
    OTHER: ['其他', 'Something else'],
  },
);
export type AppointmentRole = ValueOf<typeof AppointmentRole>;

export const AppointmentStatus = choices(
  'AppointmentStatus',
  '聘任状态：聘任进行到哪一步',
  'Where an appointment stands',
  {
    RECOMMENDED: ['已推荐：常委会已推荐该代表', 'The standing committee has recommended the deputy'],
    APPOINTED: ['在聘', 'Appointed'],
    DECLINED: ['未聘任：机关未聘请该代表', 'The organ did not appoint the deputy'],
    ENDED: ['已结束：聘期已结束', 'Over'],
  },
);
export type AppointmentStatus = ValueOf<typeof AppointmentStatus>;

@Concept({
  zh: '代表受聘：常委会推荐代表由国家机关聘为监督人员，受聘后公开',
  en: 'A deputy whom the standing committee recommends to a state organ as its supervisor; public once appointed',
  rows: rowsWhere(value('status', 'APPOINTED', 'ENDED'), {
    deputy: mine('deputy', 'deputy'),
    agency: mine('agency', 'agency'),
  }),
  order: '-recommendedOn',
  invariants: decided('decision', '推荐决定', {
    when: 'true',
    by: ['STANDING_COMMITTEE'],
    of: '{division}',
    before: 'recommendedOn',
  }),
  days: [['recommendedOn', 'appointedOn', 'endsOn']],
})
export class Appointment extends Entity {
  @One(() => Deputy, '代表', 'The deputy', open, { group: true })
  deputy!: Deputy;

  @Choice(AppointmentRole, '身份', 'As what', open, { filter: true, group: true })
  role!: AppointmentRole;

  @One(() => Agency, '聘任单位', 'The state organ', open, { group: true })
  agency!: Agency;

  @One(() => Division, '行政区划：由哪里的常委会推荐', 'The place whose standing committee recommends', open, {
    group: true,
  })
  division!: Division;

  @Choice(AppointmentStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: AppointmentStatus;

  @Day('推荐日期', 'Recommended on', open, { filter: true, order: true, group: true })
  recommendedOn!: string;

  @One(
    () => Decision,
    '推荐决定：常委会推荐的决定，尚未推荐的为空',
    'The standing committee’s decision to recommend; absent until then',
    open,
    {
      optional: true,
      back: ['appointments', '代表受聘', 'The appointment that it recommended'],
    },
  )
  decision?: Decision;

  @Day('受聘日期：未受聘前为空', 'Appointed on; absent until then', open, { optional: true, filter: true })
  appointedOn?: string;

  @Day(
    '聘期届满：聘期的最后一日，预计的或者实际的；未受聘前为空',
    'Last day of the appointment, expected or actual; absent until appointed',
    open,
    {
      optional: true,
      filter: true,
    },
  )
  endsOn?: string;

  @Text('聘书编号：聘书的编号，没有的为空', 'Number of the letter of appointment; absent without one', open, {
    max: 40,
    optional: true,
  })
  letterNumber?: string;
}
