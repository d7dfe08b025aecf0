import { Body } from '../bodies/body.js';
import { always, Choice, Concept, Day, Entity, mine, One, open, Text, within } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { AccountPostKind } from './account.choices.js';
import { Account } from './account.js';
import { rowsOfAccount } from './account.rows.js';
import { bodiesOf } from './account-post.bodies.js';

@Concept({
  zh: '账号岗位：账号在一段时间内担任的岗位，决定其角色、辖区和可办事项；委托他人代行的也是一条，须有截止日期',
  en: 'A post that an account holds for a time: it decides its role, where it acts and which acts are its own. A delegation is one, too, and has an end',
  rows: rowsOfAccount('account', { staff: within(), agency: mine('agency', 'agency') }),
  order: '-validFrom',
  validity: { from: 'validFrom', to: 'validTo' },
  invariants: [
    always(
      '系统、安全、审计管理员不得兼任其他岗位',
      'An officer of the platform has no other post',
      `{post} not in ('SYSTEM_OFFICER', 'SECURITY_OFFICER', 'AUDIT_OFFICER') or not exists (select from account_post o
       where o.account_id = {account} and o.post <> {post}
         and coalesce(o.valid_to, 'infinity') > {validFrom} and o.valid_from < coalesce({validTo}, 'infinity'))`,
    ),
    always('委托有截止日期', 'A delegation has an end', '{delegatedBy} is null or {validTo} is not null'),
    always('不得委托给本人', 'Nobody delegates to oneself', '{delegatedBy} is null or {delegatedBy} <> {account}'),
    always(
      '管理员以外的岗位有辖区',
      'Every post but an officer’s has a place',
      "{post} in ('SYSTEM_OFFICER', 'SECURITY_OFFICER', 'AUDIT_OFFICER') or {division} is not null",
    ),
    always(
      '承办单位岗位须有承办单位',
      'A post in an agency names it',
      "{post} not in ('UNIT_HANDLER', 'UNIT_REVIEWER') or {agency} is not null",
    ),
    always(
      '机构岗位须写明同一辖区的相应机构，其他岗位没有',
      'A post in a body names one of its kind and place, and no other post does',
      `case {post} ${Object.entries(bodiesOf)
        .map(([post, kinds]) => `when '${post}' then {body.kind} in (${kinds.map((kind) => `'${kind}'`).join(', ')})`)
        .join(' ')} else {body} is null end and ({body} is null or {body.division} = {division})`,
    ),
  ],
})
export class AccountPost extends Entity {
  @One(() => Account, '账号', 'Whose post it is', open, {
    back: ['posts', '岗位：现任和曾任的岗位', 'Posts that it holds and has held'],
  })
  account!: Account;

  @Choice(AccountPostKind, '岗位', 'The post', open, { filter: true, group: true })
  post!: AccountPostKind;

  @One(
    () => Division,
    '辖区：在该区划及其以下行事；管理员岗位不限辖区，为空',
    'Where it acts: this division and all below it; absent for officers of the platform, who act everywhere',
    open,
    { optional: true, group: true },
  )
  division?: Division;

  @One(
    () => Agency,
    '承办单位：承办单位岗位所在的单位，其他为空',
    'The agency of a post in one; absent otherwise',
    open,
    {
      optional: true,
    },
  )
  agency?: Agency;

  @One(
    () => Body,
    '机构：工作机构、委员会、主席团等岗位所在的机构，其他为空',
    'The body of a post in an office, committee or presidium; absent otherwise',
    open,
    { optional: true, back: ['posts', '工作岗位：在该机构任职的账号岗位', 'Posts of accounts in this body'] },
  )
  body?: Body;

  @Day('任职日期：自该日起', 'From this day', open, { filter: true, order: true })
  validFrom!: string;

  @Day('离任日期：自该日起不再担任，仍在任的为空', 'No longer from this day on; absent while it is held', open, {
    filter: true,
    optional: true,
  })
  validTo?: string;

  @One(
    () => Account,
    '委托人：受其委托代行岗位的账号，不是受托的为空',
    'Whose post it holds as a delegate; absent otherwise',
    open,
    { optional: true },
  )
  delegatedBy?: Account;

  @Text('委托原因：不是受托的为空', 'Why it was delegated; absent otherwise', open, { max: 500, optional: true })
  delegationReason?: string;
}
