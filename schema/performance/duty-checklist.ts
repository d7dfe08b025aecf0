import { Deputy } from '../deputies/deputy.js';
import {
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  Int,
  mine,
  nothing,
  One,
  open,
  rowsWhere,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';

export const ChecklistStatus = choices(
  'ChecklistStatus',
  '清单状态：年度任务清单进行到哪一步',
  'Where a yearly list of duties stands',
  {
    DRAFT: ['拟定', 'Being drawn up'],
    ISSUED: ['已下达：当年生效', 'In force for its year'],
    CLOSED: ['已办结：当年结束，清单已办结', 'The year is over and the list is closed'],
  },
);
export type ChecklistStatus = ValueOf<typeof ChecklistStatus>;

@Concept({
  zh: '代表年度任务清单：一名代表一年的任务，由法定权利义务形成；仅该代表和工作机构可见',
  en: 'What one deputy is to do in a year, drawn from the rights and duties of the law; for the deputy and the offices',
  rows: rowsWhere(nothing, { deputy: mine('deputy', 'deputy') }),
  order: '-year',
  unique: [['deputy', 'year']],
})
export class DutyChecklist extends Entity {
  @One(() => Deputy, '代表', 'The deputy', open, {
    back: ['dutyChecklists', '年度任务清单：各年度任务清单，不公开', 'Yearly lists of duties; not public'],
  })
  deputy!: Deputy;

  @One(
    () => Division,
    '行政区划：由哪里的常委会或者主席团下达',
    'The place whose standing committee or presidium set it',
    open,
    { group: true },
  )
  division!: Division;

  @Int('年度', 'Year', open, { filter: true, order: true, group: true })
  year!: number;

  @Choice(ChecklistStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: ChecklistStatus;

  @Text(
    '法律版本：清单所列权利义务依据的《代表法》版本，如代表法（2015年修正）',
    'Version of the Deputies Law whose rights and duties it lists, e.g. 代表法（2015年修正）',
    open,
    {
      max: 60,
    },
  )
  lawVersion!: string;

  @Day('下达日期：未下达前为空', 'Issued on; absent until then', open, { optional: true, filter: true })
  issuedOn?: string;
}
