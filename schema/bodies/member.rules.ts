import { fromSql, refuse } from '../kit/transitions.js';
import { areNeighbours, elsewhere } from '../organisations/one-place.js';
import type { BodyKind, BodyPost } from './body.choices.js';

/** SQL: the member `m` is in office today. */
export const isSitting = 'm.started_on <= {today} and (m.ended_on is null or m.ended_on > {today})';

export const inFuture = { IN_THE_FUTURE: ['日期不得晚于今天', 'The day is after today'] } as const;
export const memberRefusals = {
  ...inFuture,
  ...elsewhere,
  DISSOLVED: ['该机构届时已撤销', 'The body is dissolved by then'],
  BEFORE_ITS_BODY: ['任职日期早于机构成立日期', 'Before the body was set up'],
  WHO_SITS: ['须写明代表或者姓名，二者取一', 'Name a deputy, or somebody else by name, and not both'],
  MEMBER_ALREADY: [
    '已是该机构成员；重名的请在姓名后注明单位',
    'A member already; put the unit behind a name that two bear',
  ],
  HAS_HEAD: ['该机构已有负责人，须先终止其任职', 'It has a head, whose term has to end first'],
} as const;

interface Named {
  readonly deputy?: string | undefined;
  readonly officialName?: string | undefined;
  readonly post: BodyPost;
  readonly startedOn: string;
  readonly today: string;
}
interface Seated {
  readonly kind: BodyKind;
  readonly division: string;
  /** Where the deputy lives who is named. */
  readonly home?: string | null;
  readonly establishedOn?: string | null | undefined;
  readonly endedOn?: string | null | undefined;
  readonly hasHead: boolean;
  readonly isMember: boolean;
}

/** Why somebody cannot be a member of a body, if there is a reason. */
export function memberFault({ deputy, officialName, post, startedOn, today }: Named, body: Seated) {
  if (body.endedOn && body.endedOn <= startedOn) return refuse('DISSOLVED', 'startedOn');
  if (startedOn > today) return refuse('IN_THE_FUTURE', 'startedOn');
  if (body.establishedOn && startedOn < body.establishedOn) return refuse('BEFORE_ITS_BODY', 'startedOn');
  if ((deputy === undefined) === (officialName === undefined)) return refuse('WHO_SITS', 'officialName');
  if (body.home && !areNeighbours(body.home, body.division)) return refuse('NOT_THIS_PLACE', 'deputy');
  if (body.isMember) return refuse('MEMBER_ALREADY', deputy ? 'deputy' : 'officialName');
  return post === 'CHAIR' && body.hasHead ? refuse('HAS_HEAD', 'post') : undefined;
}

const member = (more: string) =>
  `exists (select from body_member m where m.body_id = b.id and ${isSitting} and ${more})`;
/** The body of which somebody is to be a member, as `memberFault` looks at it; three pieces of SQL. */
export const seatedIn = (body: string, deputy: string, name: string) =>
  fromSql<Seated>(`(select json_build_object('kind', b.kind, 'division', b.division_code,
    'home', (select d.division_code from deputy d where d.id = ${deputy}),
    'establishedOn', b.established_on, 'endedOn', b.ended_on, 'hasHead', ${member("m.post = 'CHAIR'")},
    'isMember', ${member(`(m.deputy_id = ${deputy} or m.official_name = ${name})`)}) from body b where b.id = ${body})`);

interface Sitting {
  readonly deputy?: string | undefined;
  readonly officialName?: string | undefined;
  readonly post: BodyPost;
  readonly endedOn?: string | undefined;
}
interface NamedMember extends Omit<Named, 'deputy'> {
  readonly deputy?: { readonly id: string; readonly division: string } | undefined;
}
/** The same of a body whose members are at hand. */
export function memberNamedFault(
  { deputy, ...named }: NamedMember,
  body: Pick<Seated, 'kind' | 'division'> & { readonly members: readonly Sitting[] } & {
    readonly establishedOn?: string | undefined;
    readonly endedOn?: string | undefined;
  },
) {
  const sitting = body.members.filter(({ endedOn }) => !endedOn || endedOn > named.today);
  const isWhoIsNamed = (one: Sitting) =>
    deputy ? one.deputy === deputy.id : one.officialName !== undefined && one.officialName === named.officialName;
  const hasHead = sitting.some(({ post }) => post === 'CHAIR');
  const seated = { ...body, hasHead, isMember: sitting.some(isWhoIsNamed), home: deputy?.division ?? null };
  return memberFault({ ...named, deputy: deputy?.id }, seated);
}
