import type { Viewer } from '../kit/declare/viewer.js';
import type { AccountKind, AccountPostKind, AccountStatus } from './account.choices.js';

const officers: readonly string[] = ['SYSTEM_OFFICER', 'SECURITY_OFFICER', 'AUDIT_OFFICER'];
/** An officer of the platform: one of three persons, who is nothing else. */
export const isOfficer = (post: AccountPostKind): boolean => officers.includes(post);

/** Whom a vote or an election has named acts in person; officers are three persons. */
export const notDelegable: readonly AccountPostKind[] = [
  ...(['SYSTEM_OFFICER', 'SECURITY_OFFICER', 'AUDIT_OFFICER', 'TELLER', 'GROUP_LEADER'] as const),
];

interface Held {
  readonly post: AccountPostKind;
  readonly validFrom: string;
  readonly validTo?: string | undefined;
}
interface Holder {
  readonly id: string;
  readonly kind: AccountKind;
  readonly status: AccountStatus;
  readonly posts: readonly Held[];
}

export const isHeld = ({ validFrom, validTo }: Omit<Held, 'post'>, today: string): boolean =>
  validFrom <= today && (validTo === undefined || today < validTo);

/** Whether two posts are held on one day. */
const meet = (one: Held, other: Held) =>
  (one.validTo === undefined || other.validFrom < one.validTo) &&
  (other.validTo === undefined || one.validFrom < other.validTo);

export const grantRefusals = {
  NOT_TO_THIS_ACCOUNT: ['岗位只给在用的个人账号', 'Posts are for persons whose account is in use'],
  TO_ONESELF: ['不得授予或者委托给本人', 'Nobody gives a post to himself'],
  ENDS_BEFORE: ['离任日期须在任职日期之后', 'It ends after it begins'],
  OFFICER_ALONE: [
    '系统、安全、审计管理员不得兼任其他岗位',
    'An officer of the platform has no other post, and who has another post is no officer',
  ],
} as const;

/** Why an account cannot have a post, if it cannot. */
export function grantFault(account: Holder, post: Held, viewer: Viewer): keyof typeof grantRefusals | undefined {
  if (account.kind !== 'PERSON' || account.status === 'REVOKED' || account.status === 'LOCKED')
    return 'NOT_TO_THIS_ACCOUNT';
  if (account.id === viewer.account) return 'TO_ONESELF';
  if (post.validTo !== undefined && post.validTo <= post.validFrom) return 'ENDS_BEFORE';
  const others = account.posts.filter((held) => held.post !== post.post && meet(held, post));
  return others.some((held) => isOfficer(held.post) || isOfficer(post.post)) ? 'OFFICER_ALONE' : undefined;
}
