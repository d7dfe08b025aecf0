import { AccountPostKind } from '../../schema/accounts/account.choices.js';
import { escaped } from '../html.js';
import type { User } from './users.js';

const label = (post: string) => AccountPostKind.values[post as AccountPostKind][0].split('：')[0]!;

const style = `body { font: 16px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 40em; margin: 2em auto; padding: 0 1em; }
  button { font: inherit; width: 100%; text-align: left; padding: .4em .8em; margin: .15em 0; border: 1px solid #c5d0ca; background: #f6faf7; cursor: pointer; }
  small { color: #5b6b63; } input { font: inherit; padding: .3em; }`;

const button =
  (secretOf: (subject: string) => string) =>
  ({ subject, name, posts }: User) =>
    `<button title="TOTP ${secretOf(subject)}" name="subject" value="${escaped(subject)}">${escaped(name)} <small>${escaped(subject)} ${posts.map(label).join('、')}</small></button>`;

/** Who signs in: one of the accounts, with a one-time code for a second factor, or anybody else by a name of the developer's choice. */
export const signInPage = (
  action: string,
  users: readonly User[],
  secretOf: (subject: string) => string,
): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>登录 · Sign in</title><style>${style}</style></head><body>
<h1>登录 <small>Sign in</small></h1>
<p>开发用签发方：选择以谁的身份登录，无需密码。<br><small>The issuer of the development: choose who you are; there are no passwords.</small></p>
<form method="post" action="${escaped(action)}"><p><label>动态口令（可不填） <small>One-time code, if you have one; the secret is the title of each button</small>
<input name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="6" pattern="[0-9]{6}"></label></p>${users
  .filter(({ kind }) => kind === 'PERSON')
  .map(button(secretOf))
  .join('\n')}</form>
<form method="post" action="${escaped(action)}"><p><label>其他用户 <small>Somebody else</small>
<input name="subject" required maxlength="100" pattern="[\\w.@\\-]+"></label> <button style="width:auto">登录 Sign in</button></p></form>
</body></html>`;
