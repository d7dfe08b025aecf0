import type { BodyKind, MeetingKind } from '../../../schema/bodies/body.choices.js';
import type { SuggestionCategory } from '../../../schema/suggestions/suggestion.choices.js';
import { specialCommittees } from '../../places/bodies.js';
import { divisionOf, sessionsOf } from '../organisations.js';
import { bodyIdOf } from './directory.js';

/** A body as it meets. */
export interface Seat {
  readonly body: string;
  readonly kind: BodyKind;
  readonly division: string;
  readonly name: string;
  /** Whether it is elected for the term of a congress. */
  readonly hasTerms: boolean;
}

/** A meeting that a body is called to. */
export interface Convened {
  readonly kind: MeetingKind;
  readonly heldOn: string;
  readonly closedOn?: string;
  readonly session?: string;
  readonly name?: string;
  readonly number?: number;
  readonly isNumbered: boolean;
}

const meetings: Readonly<Partial<Record<BodyKind, MeetingKind>>> = {
  CONGRESS: 'BALLOT_MEETING',
  STANDING_COMMITTEE: 'COMMITTEE_MEETING',
  CHAIRPERSONS_MEETING: 'CHAIRPERSONS_MEETING',
  SPECIAL_COMMITTEE: 'SPECIAL_COMMITTEE_MEETING',
  TOWNSHIP_PRESIDIUM: 'PRESIDIUM_MEETING',
  SUBDISTRICT_WORK_COMMITTEE: 'CONSULTATION',
  STREET_ASSEMBLY: 'ASSEMBLY_MEETING',
  GOVERNMENT: 'EXECUTIVE_MEETING',
};

/** Bodies whose meetings have numbers. */
const numbered: readonly BodyKind[] = ['CHAIRPERSONS_MEETING', 'SPECIAL_COMMITTEE', 'TOWNSHIP_PRESIDIUM'];

const suffixes: Readonly<Partial<Record<BodyKind, string>>> = {
  STREET_ASSEMBLY: '议政代表会',
  SUBDISTRICT_WORK_COMMITTEE: '民生实事项目会商',
  GOVERNMENT: '人民政府',
};

export const seatOf = (division: string, kind: BodyKind): Seat => ({
  body: bodyIdOf(division, kind),
  kind,
  division,
  name: divisionOf(division).name + (suffixes[kind] ?? ''),
  hasTerms: kind !== 'GOVERNMENT' && kind !== 'STREET_ASSEMBLY' && kind !== 'SUBDISTRICT_WORK_COMMITTEE',
});

/** The special committee that looks after a field of suggestions. */
export function specialSeat(division: string, field: SuggestionCategory): Seat {
  const committee = specialCommittees.find(({ fields }) => fields.includes(field));
  if (!committee) throw new Error(`no special committee looks after ${field}`);
  return {
    body: bodyIdOf(division, 'SPECIAL_COMMITTEE', committee.name),
    kind: 'SPECIAL_COMMITTEE',
    division,
    name: `${divisionOf(division).name}人大${committee.name}`,
    hasTerms: true,
  };
}

/** How a body meets on a day: a congress at its session, if that is on, or else for a ballot between sessions. */
export function convened({ kind, division }: Seat, on: string): Convened {
  const session =
    kind === 'CONGRESS'
      ? [...sessionsOf(division).values()].find(({ openedOn, closedOn }) => openedOn <= on && on <= closedOn)
      : undefined;
  if (session) {
    const { id, name, openedOn: heldOn, closedOn } = session;
    return { kind: 'SESSION', heldOn, closedOn, session: id, name, isNumbered: false };
  }
  const found = meetings[kind];
  if (!found) throw new Error(`${kind} holds no meetings`);
  return { kind: found, heldOn: on, isNumbered: numbered.includes(kind) };
}
