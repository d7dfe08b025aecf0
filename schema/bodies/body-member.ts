import { Account } from '../accounts/account.js';
import { Deputy } from '../deputies/deputy.js';
import {
  always,
  Choice,
  Code,
  Concept,
  Day,
  Entity,
  Int,
  One,
  office,
  open,
  openRows,
  Text,
  within,
} from '../kit/index.js';
import { BodyPost, MemberRecruitment } from './body.choices.js';
import { Body } from './body.js';
import { Decision } from './decision.js';

@Concept({
  zh: '机构成员：代表、工作人员或者居民推选的成员在机构中的一次任职，属公共职责，姓名公开',
  en: 'One term of a deputy, an official, or somebody whom residents put forward, in a body: a public function, so the name is public',
  rows: { ...openRows, staff: within('body.division') },
  order: '-startedOn',
  unique: [['body', 'deputy', 'post', 'startedOn']],
  validity: { from: 'startedOn', to: 'endedOn' },
  invariants: [
    always(
      '成员是代表或者具名的其他人员，二者有一',
      'A member is a deputy, or somebody else by name, and not both',
      '({deputy} is null) <> ({officialName} is null)',
    ),
  ],
})
export class BodyMember extends Entity {
  @One(() => Body, '机构', 'The body', open, { group: true, back: ['members', '成员', 'Its members'] })
  body!: Body;

  @One(() => Deputy, '代表：担任成员的代表，不是代表的为空', 'The deputy; absent for a member who is none', open, {
    optional: true,
    back: ['bodyMemberships', '机构任职', 'The bodies that this deputy sits in'],
  })
  deputy?: Deputy;

  @Text('姓名：不是代表的成员的姓名，是代表的为空', 'Name of a member who is no deputy; absent for one', open, {
    max: 60,
    optional: true,
  })
  officialName?: string;

  @Choice(BodyPost, '职务', 'Post', open, { filter: true, group: true })
  post!: BodyPost;

  @Choice(MemberRecruitment, '产生方式：不详的为空', 'How one came to be a member; absent if unknown', open, {
    filter: true,
    group: true,
    optional: true,
  })
  recruitment?: MemberRecruitment;

  @One(
    () => Decision,
    '决定：确定其为成员的决定，不详的为空',
    'The decision that named the member; absent if unknown',
    open,
    {
      optional: true,
      back: ['membersNamed', '确定的成员', 'The members whom it named'],
    },
  )
  decision?: Decision;

  @One(
    () => Account,
    '账号：不是代表的成员以此领取选票，未认领的为空',
    'With which a member who is no deputy gets ballot papers; absent until the seat is taken',
    office,
    { optional: true },
  )
  account?: Account;

  /** SHA-256 of the code with which the member takes the seat, in hex; gone once it has been used. */
  @Code('认领码摘要', 'Digest of the code', undefined, { max: 64, unique: true, optional: true })
  codeHash?: string;

  @Int('届次：机构的届次，不分届的为空', 'Term of the body; absent where it has none', open, {
    filter: true,
    optional: true,
  })
  term?: number;

  @Day('任职日期', 'In office from', open, { filter: true, order: true })
  startedOn!: string;

  @Day('卸任日期：自该日起不再任职，在任的为空', 'No longer in office from this day on; absent while in office', open, {
    filter: true,
    optional: true,
  })
  endedOn?: string;
}
