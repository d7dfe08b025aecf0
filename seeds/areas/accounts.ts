import { hash } from 'node:crypto';
import { AccessRevocation } from '../../schema/accounts/access-revocation.js';
import type { AccountPostKind } from '../../schema/accounts/account.choices.js';
import { Account } from '../../schema/accounts/account.js';
import { bodiesOf } from '../../schema/accounts/account-post.bodies.js';
import { AccountPost } from '../../schema/accounts/account-post.js';
import { ApiKey } from '../../schema/accounts/api-key.js';
import { Deputy } from '../../schema/deputies/deputy.js';
import { Agency } from '../../schema/organisations/agency.js';
import { Suggestion } from '../../schema/suggestions/suggestion.js';
import { SuggestionAssignment } from '../../schema/suggestions/suggestion-assignment.js';
import type { Dataset, Row } from '../kit/dataset.js';
import { person } from '../kit/names.js';
import { randomOf } from '../kit/random.js';
import { uuidOf } from '../kit/uuid.js';
import { specialCommittees } from '../places/bodies.js';
import { at } from './as-of.js';
import { bodyIdOf } from './bodies/directory.js';
import { townshipsOf } from './organisations.js';

/** The issuer that only development has: who signs in elsewhere is never one of these. */
const issuer = 'deputy-graph-development';
const prefecture = '150600000000';
const since = '2024-01-01';

/** One of every post, all in Ordos, by the name under which each signs in. */
const posts: readonly (readonly [subject: string, post: AccountPostKind, division?: string])[] = [
  ['office', 'COUNTY_OFFICE'],
  ['committee', 'SPECIAL_COMMITTEE'],
  ['chairpersons', 'CHAIRPERSONS_MEETING'],
  ['presidium', 'PRESIDIUM', townOf('镇')],
  ['subdistrict', 'SUBDISTRICT_COMMITTEE', townOf('街道')],
  ['teller', 'TELLER'],
  ['liaison', 'LIAISON', townOf('街道')],
  ['petition-office', 'PETITION_OFFICE'],
  ['petition-agent', 'PETITION_AGENT', townOf('镇')],
  ['assessor', 'ASSESSOR'],
  ['unit-handler', 'UNIT_HANDLER'],
  ['unit-reviewer', 'UNIT_REVIEWER'],
  ['analyst', 'ANALYST'],
  ['system', 'SYSTEM_OFFICER'],
  ['security', 'SECURITY_OFFICER'],
  ['audit', 'AUDIT_OFFICER'],
];

function townOf(ending: string): string {
  return townshipsOf('1506').find(({ name }) => name.endsWith(ending))!.code;
}

/** Accounts with which a developer signs in: a person of every post, a deputy, a citizen and an agency's program. */
export function seedAccounts(data: Dataset): void {
  const random = randomOf('accounts');
  const within = (row: Row) => String(row.division).startsWith('1506');
  const leading = new Set(data.of(Suggestion).map(({ leadDeputy }) => leadDeputy));
  const handling = new Set(data.of(SuggestionAssignment).map(({ agency }) => agency));
  const deputy = data.of(Deputy).find((row) => within(row) && leading.has(row.id))!;
  const agency = data.of(Agency).find((row) => within(row) && handling.has(row.id))!;
  const open = (subject: string, name: string, more: object = {}) =>
    data.add(Account, {
      id: uuidOf(`account/${subject}`, 0),
      name,
      kind: 'PERSON',
      status: 'ACTIVE',
      issuer,
      subject,
      ...more,
    });
  const appoint = (subject: string, post: AccountPostKind, division: string | undefined, more: object = {}) =>
    data.add(AccountPost, {
      id: uuidOf(`account-post/${subject}`, 0),
      account: uuidOf(`account/${subject}`, 0),
      post,
      ...(division && { division }),
      validFrom: since,
      ...more,
    });

  for (const [subject, post, division = prefecture] of posts) {
    open(subject, person(random, division).name);
    const isUnit = post.startsWith('UNIT_');
    appoint(
      subject,
      post,
      isUnit ? String(agency.division) : post.endsWith('_OFFICER') ? undefined : division,
      isUnit ? { agency: agency.id } : bodyOf(post, division),
    );
  }
  open('deputy', String(deputy.name), { deputy: deputy.id });
  open('citizen', person(random, prefecture).name);
  open('agency-program', `${agency.name}办理系统`, { kind: 'PROGRAM', agency: agency.id });
  seedRevoked(data);
}

/** The body of a post in one: the office’s is that which looks after deputies, the committee’s the first of its place. */
function bodyOf(post: AccountPostKind, division: string): { readonly body?: string } {
  const [kind] = bodiesOf[post] ?? [];
  const name =
    kind === 'WORKING_BODY' ? '代表工作委员会' : kind === 'SPECIAL_COMMITTEE' ? specialCommittees[0]!.name : '';
  return kind ? { body: bodyIdOf(division, kind, name) } : {};
}

/** Nobody can come in with either: of the key only a digest was ever made. */
function seedRevoked(data: Dataset): void {
  data.add(ApiKey, {
    id: uuidOf('api-key/agency-program', 0),
    account: uuidOf('account/agency-program', 0),
    name: '办理系统（旧）',
    prefix: 'dgk_AbCd',
    keyHash: hash('sha256', 'no key has this digest'),
    scopes: ['READ', 'ACT'],
    expiresAt: at('2025-01-01', '00:00'),
    lastUsedAt: at('2024-10-30', '01:30'),
    revokedAt: at('2024-11-01', '02:00'),
    revokedReason: '经办人调离',
  });
  data.add(AccessRevocation, {
    id: uuidOf('access-revocation/lost-phone', 0),
    issuer,
    tokenId: 'lost-phone',
    revokedAt: at('2024-11-01', '02:00'),
    reason: '手机遗失',
  });
}
