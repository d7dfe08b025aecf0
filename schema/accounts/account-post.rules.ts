import type { BodyKind } from '../bodies/body.choices.js';
import type { Viewer } from '../kit/declare/viewer.js';
import { type Refusal, refuse } from '../kit/transitions.js';
import type { AccountKind, AccountPostKind, AccountStatus } from './account.choices.js';
import { bodiesOf } from './account-post.bodies.js';

const officers: readonly string[] = ['SYSTEM_OFFICER', 'SECURITY_OFFICER', 'AUDIT_OFFICER'];
/** An officer of the platform: one of three persons, who is nothing else. */
const isOfficer = (post: AccountPostKind): boolean => officers.includes(post);

/** Whom a vote or an election has named acts in person; officers are three persons. */
const notDelegable: readonly AccountPostKind[] = [
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

const isHeld = ({ validFrom, validTo }: Omit<Held, 'post'>, today: string): boolean =>
  validFrom <= today && (validTo === undefined || today < validTo);

/** Whether two posts are held on one day. */
const meet = (one: Held, other: Held) =>
  (one.validTo === undefined || other.validFrom < one.validTo) &&
  (other.validTo === undefined || one.validFrom < other.validTo);

export const grantRefusals = {
  NOT_TO_THIS_ACCOUNT: ['岗位只给在用的个人账号', 'Posts are for persons whose account is in use'],
  TO_ONESELF: ['不得授予或者委托给本人', 'Nobody gives a post to himself'],
  ENDS_BEFORE: ['离任日期须在任职日期之后', 'It ends after it begins'],
  OFFICER_ALONE: ['系统、安全、审计管理员不得兼任其他岗位', 'An officer of the platform has no other post'],
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

export const placeRefusals = {
  PLACE_WRONG: [
    '管理员岗位不限辖区，其他岗位须有辖区',
    'An officer of the platform has no place, every other post has one',
  ],
  AGENCY_WRONG: ['承办单位岗位须写明承办单位，其他岗位不得写', 'A post in an agency names it, and no other does'],
  BODY_WRONG: ['机构与岗位、辖区不符，或者届时已撤销', 'Not a body of this post, place and time'],
} as const;

interface Place {
  readonly division?: string | undefined;
  readonly agency?: string | undefined;
  readonly body?:
    | { readonly kind: BodyKind; readonly division: string; readonly endedOn?: string | undefined }
    | undefined;
  readonly validFrom: string;
}

/** What is wrong with where a post is held. */
export function placeFault(post: AccountPostKind, place: Place): Refusal<keyof typeof placeRefusals> | undefined {
  if (isOfficer(post) !== (place.division === undefined)) return refuse('PLACE_WRONG', 'division');
  if (post.startsWith('UNIT_') !== (place.agency !== undefined)) return refuse('AGENCY_WRONG', 'agency');
  return isItsBody(post, place) ? undefined : refuse('BODY_WRONG', 'body');
}

function isItsBody(post: AccountPostKind, { body, division, validFrom }: Place): boolean {
  const kinds = bodiesOf[post];
  if (!kinds || !body) return !kinds === !body;
  return kinds.includes(body.kind) && body.division === division && !(body.endedOn && body.endedOn <= validFrom);
}

export const endRefusals = {
  ENDS_OTHERWISE: [
    '须在今天或以后、任职日期之后，且不晚于原离任日期',
    'It ends today or later, after it began, and no later than it would have ended',
  ],
} as const;

export const delegationRefusals = {
  NOT_YOURS: ['不是本人现任的岗位', 'It is no post that you hold today'],
  NOT_DELEGABLE: ['该岗位不得委托，受托的岗位不得再委托', 'It cannot be delegated, or was delegated itself'],
  OUTLASTS: ['委托须从今天起，且不晚于岗位的离任日期', 'It begins today or later and ends no later than the post'],
} as const;

/** Why somebody cannot delegate a post from one day to another, if he cannot. */
export function delegationFault(
  post: Held & { readonly account: string; readonly delegatedBy?: string | undefined },
  { validFrom, validTo }: { readonly validFrom: string; readonly validTo: string },
  today: string,
  viewer: Viewer,
): keyof typeof delegationRefusals | undefined {
  if (post.account !== viewer.account || !isHeld(post, today)) return 'NOT_YOURS';
  if (post.delegatedBy || notDelegable.includes(post.post)) return 'NOT_DELEGABLE';
  return validFrom < today || (post.validTo && validTo > post.validTo) ? 'OUTLASTS' : undefined;
}
