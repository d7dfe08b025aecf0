import { Deputy } from '../deputies/deputy.js';
import {
  all,
  any,
  Choice,
  Code,
  Concept,
  Count,
  Day,
  Entity,
  Flag,
  insiders,
  mine,
  One,
  open,
  rowsWhere,
  some,
  Text,
  value,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { ContactLinkKind, ContactLinkStatus, ContactPurpose } from './contact-link.choices.js';
import { Enterprise } from './enterprise.js';

/** Congresses publish who keeps contact with which deputy; enterprises are not named to the public. */
const published = any(
  value('kind', 'COMMITTEE_MEMBER_TO_DEPUTY', 'CHAIR_TO_DEPUTY', 'DEPUTY_TO_PUBLIC', 'ORGAN_TO_DEPUTY'),
  // So that a resident finds the deputy of the house; which homes are poor is told to nobody.
  all(value('kind', 'HOUSEHOLD'), value('purpose', 'HOUSEHOLD_CARE')),
);

@Concept({
  zh: '联系关系：代表与常委会组成人员、国家机关、企业、农户或者群众的固定联系；联系中且该期间有联系记录的，计为已覆盖',
  en: 'A standing contact between a deputy and a committee member, state organ, enterprise, households or the public; covered while it is active and has a record in the period',
  rows: rowsWhere(all(published, value('status', 'ACTIVE', 'ENDED')), {
    deputy: any(mine('deputy', 'deputy'), mine('committeeMember', 'deputy')),
    // An agency that a problem was assigned to must know whose it is.
    agency: any(mine('agency', 'agency'), some('records', mine('assignedTo', 'agency'))),
  }),
  order: '-startedOn',
  days: [['startedOn', 'endedOn']],
  uniqueWhile: { of: ['kind', 'deputy', 'committeeMember'], while: ['status', 'PLANNED', 'ACTIVE'] },
})
export class ContactLink extends Entity {
  @Choice(ContactLinkKind, '联系类型', 'Who keeps contact with whom', open, { filter: true, group: true })
  kind!: ContactLinkKind;

  @Choice(ContactLinkStatus, '状态', 'State', open, { filter: true, group: true })
  status!: ContactLinkStatus;

  @Choice(ContactPurpose, '联系目的', 'What it is for', open, { filter: true, group: true })
  purpose!: ContactPurpose;

  @One(() => Deputy, '代表', 'The deputy', open, {
    group: true,
    back: [
      'linksAsDeputy',
      '联系关系：该代表与各方的联系，仅列可见的',
      'Links with others, as far as they are visible',
    ],
  })
  deputy!: Deputy;

  @One(
    () => Deputy,
    '常委会组成人员：联系代表的常委会组成人员，或者乡镇人大主席、副主席；其他联系类型为空',
    'The committee member, or chair of a township’s congress, who keeps contact with a deputy; absent otherwise',
    open,
    {
      optional: true,
      group: true,
      back: [
        'linksAsMember',
        '所联系代表：常委会组成人员所联系的代表',
        'Deputies the committee member keeps contact with',
      ],
    },
  )
  committeeMember?: Deputy;

  @One(
    () => Agency,
    '联系机关：联系代表的国家机关，其他联系类型为空',
    'The state organ, where one keeps contact with a deputy; absent otherwise',
    open,
    {
      optional: true,
      group: true,
      back: ['contactLinks', '联系代表：该机关所联系的代表', 'Deputies that it keeps contact with'],
    },
  )
  agency?: Agency;

  @One(
    () => Division,
    '所属区划：常委会、机关、企业或者农户所在的区划',
    'Where it is kept: of the committee, organ, enterprise or households',
    open,
    {
      group: true,
    },
  )
  division!: Division;

  @One(
    () => Enterprise,
    '市场主体：所联系的市场主体，未登记的和其他联系类型为空',
    'The enterprise; absent where it is not on record, and for other kinds',
    open,
    {
      optional: true,
      group: true,
      back: ['contactLinks', '联系代表：联系该市场主体的代表', 'Deputies who keep contact with it'],
    },
  )
  enterprise?: Enterprise;

  @Text(
    '市场主体名称：建立联系时的企业名称，只有企业有值，其他为空',
    'Name of the enterprise when the link was made, for enterprises; absent otherwise',
    open,
    {
      max: 100,
      optional: true,
      search: true,
    },
  )
  enterpriseName?: string;

  @Code(
    '统一社会信用代码：企业的代码，18位（GB 32100）；只有企业有值，其他为空',
    'Unified social credit code of the enterprise, 18 characters (GB 32100), for enterprises; absent otherwise',
    open,
    { max: 18, optional: true, filter: true },
  )
  enterpriseCreditCode?: string;

  @Count(
    '包联户数：包联农户的数量，没有包联的为空',
    'Households, where households are looked after; absent otherwise',
    open,
    {
      optional: true,
      filter: true,
      sum: true,
    },
  )
  householdCount?: number;

  @Text(
    '包联范围：所包联的组、片或者门牌范围，不含姓名；没有包联的为空',
    'Which homes are looked after: a group, block or range of numbers, without names; absent otherwise',
    open,
    { max: 100, optional: true, search: true },
  )
  householdArea?: string;

  @Flag('建有微信群：代表是否为此建立微信群', 'Whether the deputy keeps a chat group for it', open, { filter: true })
  hasChatGroup!: boolean;

  @Day('建立日期：联系的第一日，拟建立期间为计划日期', 'First day, planned while it is proposed', open, {
    filter: true,
    order: true,
    group: true,
  })
  startedOn!: string;

  @Day('结束日期：联系的最后一日，未结束前为空', 'Last day; absent until it ends', open, {
    optional: true,
    filter: true,
  })
  endedOn?: string;

  @Text('备注：供工作人员使用的备注', 'Note for those who do the work', insiders, { max: 500, optional: true })
  note?: string;
}
