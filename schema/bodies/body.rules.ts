import { fromSql, refuse, type Seen } from '../kit/transitions.js';
import { elsewhere, isOfOnePlace } from '../organisations/one-place.js';
import type { BodyKind } from './body.choices.js';
import type { Decision } from './decision.js';
import { inFuture } from './member.rules.js';

/** Of these a place has one at a time. */
const single: readonly BodyKind[] = [
  ...(['CONGRESS', 'STANDING_COMMITTEE', 'CHAIRPERSONS_MEETING', 'TOWNSHIP_PRESIDIUM'] as const),
  ...(['SUBDISTRICT_WORK_COMMITTEE', 'STREET_ASSEMBLY', 'GOVERNMENT', 'PARTY_COMMITTEE'] as const),
];
/** A township’s congress has no standing committee, nor what that one has: its presidium does the work. */
const ofCommittees: readonly BodyKind[] = [
  'STANDING_COMMITTEE',
  'CHAIRPERSONS_MEETING',
  'SPECIAL_COMMITTEE',
  'WORKING_BODY',
];
const ofSubdistricts: readonly BodyKind[] = ['SUBDISTRICT_WORK_COMMITTEE', 'STREET_ASSEMBLY'];
/** What is there because somebody decided so. */
const decidedOn: readonly BodyKind[] = ['LEADING_GROUP'];

export const setUpRefusals = {
  ...elsewhere,
  ...inFuture,
  NAME_OF_ANOTHER: ['该地已有同名机构', 'The place has a body of this name'],
  ONE_OF_ITS_KIND: ['该地已有此类机构，须先撤销', 'The place has its body of this kind: dissolve that first'],
  NOT_AT_THIS_LEVEL: [
    '该级没有此类机构：乡镇设主席团，街道设人大工委和议政代表会，县级以上设常委会',
    'No such body at this level: townships have presidiums, subdistricts work committees and assemblies, counties and up standing committees',
  ],
  FOUNDING_DECISION_MISSING: ['须载明设立决定：领导小组由决定设立', 'A leading group is set up by a decision: name it'],
  NOT_PASSED: ['该决定未获通过', 'The decision was not passed'],
} as const;

export interface Seat {
  readonly level: string;
  readonly kind: string;
  readonly isNamed: boolean;
  readonly hasKind: boolean;
}
/** Where a body is to be, and what is there already. */
export const seat = fromSql<Seat>(
  `(select json_build_object('level', d.level, 'kind', d.kind,
    'isNamed', exists (select from body b where b.division_code = d.code and b.name = {name}),
    'hasKind', exists (select from body b where b.division_code = d.code and b.kind = {kind} and b.ended_on is null))
    from division d where d.code = {division})`,
);

function isAtItsLevel(kind: BodyKind, { level, kind: place }: Seat): boolean {
  const isTown = level === 'TOWNSHIP';
  if (ofCommittees.includes(kind)) return !isTown && level !== 'VILLAGE';
  if (ofSubdistricts.includes(kind)) return place === 'SUBDISTRICT';
  if (kind === 'TOWNSHIP_PRESIDIUM') return isTown && place !== 'SUBDISTRICT';
  return kind !== 'CONGRESS' || (level !== 'VILLAGE' && place !== 'SUBDISTRICT');
}

interface SetUp {
  readonly kind: BodyKind;
  readonly division: string;
  readonly seat?: Seat | undefined;
  readonly establishedOn: string;
  readonly today: string;
  readonly parent?: { readonly division: string } | undefined;
  readonly office?: { readonly division: string } | undefined;
  readonly decision?:
    | (Seen<Decision, 'result' | 'decidedOn'> & { readonly body: { readonly division: string } })
    | undefined;
}
/** Why a body cannot be set up, if there is a reason. */
export function setUpFault({ kind, division, seat, establishedOn, today, decision, ...named }: SetUp) {
  if (!seat || !isAtItsLevel(kind, seat)) return refuse('NOT_AT_THIS_LEVEL', 'kind');
  if (seat.isNamed) return refuse('NAME_OF_ANOTHER', 'name');
  if (seat.hasKind && single.includes(kind)) return refuse('ONE_OF_ITS_KIND', 'kind');
  if (establishedOn > today) return refuse('IN_THE_FUTURE', 'establishedOn');
  for (const name of ['parent', 'office'] as const)
    if (named[name] && !isOfOnePlace(named[name].division, division)) return refuse('NOT_THIS_PLACE', name);
  if (!decision) return decidedOn.includes(kind) ? refuse('FOUNDING_DECISION_MISSING', 'decision') : undefined;
  if (!isOfOnePlace(decision.body.division, division)) return refuse('NOT_THIS_PLACE', 'decision');
  return decision.result === 'PASSED' ? undefined : refuse('NOT_PASSED', 'decision');
}
