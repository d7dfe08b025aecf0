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

/** Congresses publish who keeps contact with which deputy; enterprises and households are not named to the public. */
const published = value('kind', 'COMMITTEE_MEMBER_TO_DEPUTY', 'DEPUTY_TO_PUBLIC', 'ORGAN_TO_DEPUTY');

@Concept({
  zh: '联系关系',
  en: 'A standing contact between a deputy and a committee member, state organ, enterprise, households or the public; covered while it is active and has a record in the period',
  rows: rowsWhere(all(published, value('status', 'ACTIVE', 'ENDED')), {
    deputy: any(mine('deputy', 'deputy'), mine('committeeMember', 'deputy')),
    // An agency that a problem was assigned to must know whose it is.
    agency: any(mine('agency', 'agency'), some('records', mine('assignedTo', 'agency'))),
  }),
  order: '-startedOn',
  days: [['startedOn', 'endedOn']],
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
    back: ['linksAsDeputy', '联系关系', 'Links with others, as far as they are visible'],
  })
  deputy!: Deputy;

  @One(() => Deputy, '常委会组成人员', 'The committee member; only where one keeps contact with a deputy', open, {
    optional: true,
    group: true,
    back: ['linksAsMember', '所联系代表', 'Deputies she keeps contact with'],
  })
  committeeMember?: Deputy;

  @One(() => Agency, '联系机关', 'The state organ; only where one keeps contact with a deputy', open, {
    optional: true,
    group: true,
    back: ['contactLinks', '联系代表', 'Deputies that it keeps contact with'],
  })
  agency?: Agency;

  @One(() => Division, '所属区划', 'Where it is kept: of the committee, organ, enterprise or households', open, {
    group: true,
  })
  division!: Division;

  @Text('市场主体名称', 'Name of the enterprise; only for enterprises', open, {
    max: 100,
    optional: true,
    search: true,
  })
  enterpriseName?: string;

  @Code(
    '统一社会信用代码',
    'Unified social credit code of the enterprise, 18 characters (GB 32100); only for enterprises',
    open,
    { max: 18, optional: true, filter: true },
  )
  enterpriseCreditCode?: string;

  @Count('包联户数', 'Households; only where households are looked after', open, {
    optional: true,
    filter: true,
    sum: true,
  })
  householdCount?: number;

  @Flag('建有微信群', 'Whether the deputy keeps a chat group for it', open, { filter: true })
  hasChatGroup!: boolean;

  @Day('建立日期', 'First day, planned while it is proposed', open, { filter: true, order: true, group: true })
  startedOn!: string;

  @Day('结束日期', 'Last day; absent until it ends', open, { optional: true, filter: true })
  endedOn?: string;

  @Text('备注', 'Note for those who do the work', insiders, { max: 500, optional: true })
  note?: string;
}
