import { Deputy } from '../deputies/deputy.js';
import { any, Choice, Code, Concept, Entity, Instant, mine, One, open, some, Text, within } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { AccountKind, AccountStatus, living } from './account.choices.js';
import { rowsOfAccount } from './account.rows.js';

@Concept({
  zh: '账号：在平台上行事的个人或者系统；登录由签发方负责，平台不存密码。本人、三名管理员、辖区内的工作机构和同单位人员可见',
  en: 'A person or program that acts on the platform. An issuer signs it in; the platform keeps no passwords. Its holder, the three officers, the offices of the place and colleagues in an agency see it',
  rows: rowsOfAccount('id', {
    staff: any(some('posts', within()), within('deputy.division'), within('agency.division')),
    agency: some('posts', mine('agency', 'agency')),
  }),
  order: 'name',
  unique: [['issuer', 'subject']],
  // Whoever held a second account of a deputy would be that deputy.
  uniqueWhile: { of: ['deputy'], while: ['status', ...living] },
})
export class Account extends Entity {
  @Text('姓名或者系统名称', 'Name of the person or program', open, {
    max: 100,
    order: true,
    pinyin: true,
    search: true,
  })
  name!: string;

  @Choice(AccountKind, '账号类型', 'Who uses it', open, { filter: true, group: true })
  kind!: AccountKind;

  @Choice(AccountStatus, '状态', 'State', open, { filter: true, group: true })
  status!: AccountStatus;

  @Code(
    '签发方：为其登录的 OpenID Connect 签发方，首次登录时记下，此前为空',
    'The OpenID Connect issuer that signs it in; bound at the first sign-in, absent before',
    open,
    { max: 200, filter: true, optional: true },
  )
  issuer?: string;

  @Code(
    '主体标识：签发方用以区分用户的标识，首次登录时记下，此前为空',
    'What the issuer tells its users apart by; bound at the first sign-in, absent before',
    open,
    { max: 200, filter: true, optional: true },
  )
  subject?: string;

  @One(() => Deputy, '代表：账号所属的代表，不是代表的为空', 'The deputy whose account it is, if any', open, {
    optional: true,
  })
  deputy?: Deputy;

  @One(
    () => Agency,
    '承办单位：系统账号所属的承办单位，其他为空；个人在承办单位的岗位见 `posts`',
    'The agency whose program it is; absent otherwise. Persons act for agencies by `posts`',
    open,
    { optional: true },
  )
  agency?: Agency;

  @Instant(
    '令牌收回时刻：此前签发的令牌一律无效，未曾收回过令牌的为空',
    'When its tokens were taken back: those issued before are refused; absent if they never were',
    open,
    { optional: true },
  )
  tokensRevokedAt?: Date;

  @Text('停用原因：停用或者锁定的原因，其他为空', 'Why it was ended or locked; absent otherwise', open, {
    max: 500,
    optional: true,
  })
  endedReason?: string;

  /** SHA-256 of the code that binds the subject, in hex; gone once it has been used. */
  @Code('邀请码摘要', 'Digest of the code', undefined, { max: 64, unique: true, optional: true })
  codeHash?: string;

  @Instant(
    '邀请码失效时刻：邀请码须在此前使用，没有待用邀请码的为空',
    'Until when the code of the invitation can be used; absent without one',
    open,
    { optional: true },
  )
  codeExpiresAt?: Date;
}
