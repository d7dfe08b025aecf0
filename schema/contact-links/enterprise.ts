import {
  Choice,
  Code,
  Concept,
  choices,
  Entity,
  everything,
  nothing,
  One,
  open,
  rowsWhere,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';

export const EnterpriseStatus = choices('EnterpriseStatus', '市场主体状态', 'State of an enterprise', {
  ACTIVE: ['存续：正常经营', 'In business'],
  CLOSED: ['已注销：不再经营', 'No longer in business'],
});
export type EnterpriseStatus = ValueOf<typeof EnterpriseStatus>;

@Concept({
  zh: '市场主体：代表所联系的企业等市场主体，每家一条；不向公众公开',
  en: 'An enterprise or other market entity that deputies keep contact with, one record each; not named to the public',
  // Nobody is told through it which enterprise met a deputy: those who do the work see it, whoever they are.
  rows: rowsWhere(nothing, { deputy: everything, agency: everything }),
  order: 'name',
})
export class Enterprise extends Entity {
  @Text('名称：登记的名称', 'Name as registered', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @Code(
    '统一社会信用代码：18位，末位为校验码（GB 32100）',
    'Unified social credit code, 18 characters, the last a check digit (GB 32100)',
    open,
    { max: 18, unique: true, filter: true },
  )
  creditCode!: string;

  @One(() => Division, '所在区划', 'Where it is', open, { group: true })
  division!: Division;

  @Text('地址', 'Address', open, { max: 200, optional: true })
  address?: string;

  @Text('行业', 'Industry', open, { max: 40, optional: true, filter: true, group: true })
  industry?: string;

  @Choice(EnterpriseStatus, '状态', 'State', open, { filter: true, group: true })
  status!: EnterpriseStatus;
}
