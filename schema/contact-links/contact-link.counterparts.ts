import { isSeatedFor, seatsOf } from '../deputies/seats.js';
import { fromSql, refuse } from '../kit/transitions.js';
import { isOfOnePlace } from '../organisations/one-place.js';
import type { ContactLinkKind } from './contact-link.choices.js';

interface EnterpriseIs {
  readonly name: string;
  readonly creditCode: string;
  readonly status: string;
  readonly division: string;
}

/** Where the deputy sits; where the other one may keep contact with deputies; whether the two are linked already. */
export const counterparts = {
  seats: seatsOf(),
  memberOf: fromSql<readonly string[]>(
    `(select json_agg(c.division_code) from mandate m join congress c on c.id = m.congress_id
      where m.deputy_id = {committeeMember} and m.status = 'ACTIVE' and m.is_standing_committee_member)`,
  ),
  chairOf: fromSql<readonly string[]>(
    `(select json_agg(b.division_code) from body_member p join body b on b.id = p.body_id
      where p.deputy_id = {committeeMember} and b.kind = 'TOWNSHIP_PRESIDIUM' and p.post in ('CHAIR', 'VICE_CHAIR')
        and p.started_on <= {today} and coalesce(p.ended_on > {today}, true))`,
  ),
  organAt: fromSql<string>('(select a.division_code from agency a where a.id = {agency})'),
  enterpriseIs: fromSql<EnterpriseIs>(
    `(select json_build_object('name', e.name, 'creditCode', e.credit_code, 'status', e.status, 'division', e.division_code)
      from enterprise e where e.id = {enterprise})`,
  ),
  isLinked: fromSql<boolean>(
    `exists (select from contact_link l where l.kind = {kind} and l.status <> 'ENDED' and l.deputy_id = {deputy}
      and l.division_code = {division} and l.committee_member_id is not distinct from {committeeMember}
      and l.agency_id is not distinct from {agency} and l.enterprise_id is not distinct from {enterprise}
      and l.household_area is not distinct from {householdArea})`,
  ),
};

export const counterpartRefusals = {
  COUNTERPART: [
    '联系对象与联系类型不符：组成人员和主席、机关、市场主体、包联户数，各联系类型只填其一，联系群众的都不填',
    'Each kind names its own counterpart and no other: the member or chair, the organ, the enterprise, the number of homes; contact with the public names none',
  ],
  WITH_ONESELF: ['不能联系自己', 'It is one and the same deputy'],
  NO_MEMBER_THERE: [
    '不是该地常委会组成人员，或者乡镇人大主席、副主席（《代表法》第四十四条）',
    'No member of the standing committee there, or chair or vice-chair of the township’s congress (Deputies Law, art. 44)',
  ],
  ENTERPRISE_CLOSED: ['市场主体已注销', 'The enterprise is no longer in business'],
  LINKED_BEFORE: ['已经建立联系', 'They keep contact already'],
} as const;

/** What a kind has for a counterpart. */
const needed: Readonly<Record<ContactLinkKind, keyof Counterpart | undefined>> = {
  COMMITTEE_MEMBER_TO_DEPUTY: 'committeeMember',
  CHAIR_TO_DEPUTY: 'committeeMember',
  ORGAN_TO_DEPUTY: 'agency',
  ENTERPRISE: 'enterprise',
  HOUSEHOLD: 'householdCount',
  DEPUTY_TO_PUBLIC: undefined,
};
interface Counterpart {
  readonly committeeMember?: string | undefined;
  readonly agency?: string | undefined;
  readonly enterprise?: string | undefined;
  readonly householdCount?: number | undefined;
}
type ReadOf<R> = { readonly [P in keyof R]?: R[P] extends { readonly type?: infer Type } ? Type : never };
interface Linking extends Counterpart, ReadOf<typeof counterparts> {
  readonly kind: ContactLinkKind;
  readonly deputy: string;
  readonly division: string;
}

/** Why the two cannot be linked, if they cannot. */
export function counterpartFault(on: Linking) {
  const { kind, deputy, division, seats, enterpriseIs, organAt } = on;
  const names = ['committeeMember', 'agency', 'enterprise', 'householdCount'] as const;
  const odd = names.find((name) => (on[name] !== undefined) !== (needed[kind] === name));
  if (odd) return refuse('COUNTERPART', odd);
  if (on.committeeMember === deputy) return refuse('WITH_ONESELF', 'committeeMember');
  const office = kind === 'CHAIR_TO_DEPUTY' ? on.chairOf : on.memberOf;
  if (on.committeeMember && !office?.includes(division)) return refuse('NO_MEMBER_THERE', 'committeeMember');
  if (!isSeatedFor(seats, division)) return refuse('NOT_THIS_PLACE', 'deputy');
  if (organAt && !isOfOnePlace(organAt, division)) return refuse('NOT_THIS_PLACE', 'agency');
  if (enterpriseIs && !isOfOnePlace(enterpriseIs.division, division)) return refuse('NOT_THIS_PLACE', 'enterprise');
  if (enterpriseIs && enterpriseIs.status !== 'ACTIVE') return refuse('ENTERPRISE_CLOSED', 'enterprise');
  return on.isLinked ? refuse('LINKED_BEFORE', 'deputy') : undefined;
}
