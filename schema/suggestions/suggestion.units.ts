import { type Addition, add, type Change, list, one, optional, refuse, type Seen, set } from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { clockRefusals, daysFor } from './suggestion.clocks.js';
import { type AssignmentRole, SuggestionAssignment } from './suggestion-assignment.js';

/** Which units handle it: one that leads, or several that each reply on their own part, and those that assist. */
export const unitsInput = {
  lead: optional(
    one(() => Agency, '主办单位：与分办单位不能并用', 'The unit that leads; none beside separate ones', ['division']),
  ),
  assist: optional(list(one(() => Agency, '协办单位', 'Units that assist', ['division']))),
  separate: optional(
    list(one(() => Agency, '分办单位：两个以上', 'Units that each reply on their own part, two or more', ['division'])),
  ),
};

export const unitsRefusals = {
  ...elsewhere,
  LEAD_OR_SEPARATE: [
    '须有一个主办单位，或者两个以上分办单位，二者不能并用',
    'There is exactly one unit that leads, or two or more that reply separately, and not both',
  ],
  UNIT_TWICE: ['同一单位只能承担一项', 'One unit has one part only'],
} as const;

interface Named {
  readonly id: string;
  readonly division: string;
}
export interface Units {
  readonly lead?: Named | undefined;
  readonly assist?: readonly Named[] | undefined;
  readonly separate?: readonly Named[] | undefined;
}
export interface Part {
  readonly agency: string;
  readonly role: AssignmentRole;
}

/** The parts that were named. */
export const partsOf = ({ lead, assist = [], separate = [] }: Units): Part[] => [
  ...(lead ? [{ agency: lead.id, role: 'LEAD' as const }] : []),
  ...separate.map(({ id }) => ({ agency: id, role: 'SEPARATE' as const })),
  ...assist.map(({ id }) => ({ agency: id, role: 'ASSIST' as const })),
];

/** The unit of another place among those that are named, if there is one. */
export const unitElsewhere = ({ lead, assist, separate }: Units, division: string) =>
  strangerAmong({ lead, assist, separate }, division);

/** What is wrong with parts that together handle a suggestion. */
export function partsFault(parts: readonly Part[]) {
  const count = (role: AssignmentRole) => parts.filter((part) => part.role === role).length;
  const [leads, separate] = [count('LEAD'), count('SEPARATE')];
  if (!(leads === 1 && separate === 0) && !(leads === 0 && separate > 1)) return refuse('LEAD_OR_SEPARATE', 'lead');
  const isTwice = new Set(parts.map(({ agency }) => agency)).size < parts.length;
  return isTwice ? refuse('UNIT_TWICE', 'assist') : undefined;
}

interface Assigning {
  readonly suggestion: string;
  readonly isBroad: boolean;
  readonly today: string;
  readonly newId: () => string;
  readonly clocks: Parameters<typeof daysFor>[3];
}

/** The parts as they are assigned today, each with its clock; a unit that had ended its part takes it up anew. */
export function assign(
  { suggestion, isBroad, today, newId, clocks }: Assigning,
  parts: readonly Part[],
  before: readonly Seen<SuggestionAssignment, 'agency' | 'status'>[] = [],
) {
  const known = new Map(before.map((one) => [one.agency, one]));
  const also: (Addition | Change)[] = [];
  for (const part of parts) {
    const days = daysFor(part.role, isBroad, today, clocks);
    if (!days) return refuse('NO_RULE', 'id');
    const row = { ...days, role: part.role, status: 'ASSIGNED' } as const;
    const ended = known.get(part.agency);
    if (ended && ended.status !== 'ENDED') return refuse('UNIT_TWICE', 'lead');
    if (ended)
      also.push(set(ended, { ...row, acceptedOn: null, endedOn: null, originalDueOn: null, extensionReason: null }));
    else also.push(add(SuggestionAssignment, { id: newId(), suggestion, agency: part.agency, ...row }));
  }
  return also;
}

export const assigningRefusals = { ...unitsRefusals, ...clockRefusals } as const;
