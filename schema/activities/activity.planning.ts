import { day, fromSql, optional, refuse } from '../kit/transitions.js';
import { isOfOnePlace } from '../organisations/one-place.js';

export const endsOn = optional(day('结束日期：不填的为开始日期', 'Last day; the first if absent'));

export const dayRefusals = {
  IN_THE_PAST: ['日期不得早于今天', 'The day is before today'],
  ENDS_OUT_OF_ORDER: [
    '报名截止不晚于开始，开始不晚于结束',
    'Enrolment ends by the first day, and the last is not before it',
  ],
} as const;

/** Why these days cannot be, if they cannot. */
export function daysFault(startsOn: string, endsOn: string, today: string) {
  if (startsOn < today) return refuse('IN_THE_PAST', 'startsOn');
  return endsOn < startsOn ? refuse('ENDS_OUT_OF_ORDER', 'endsOn') : undefined;
}

export const planRefusals = {
  FORMAT_MISPLACED: ['只有协商议事有议事形式', 'Only a deliberation has a format'],
} as const;

const tables = {
  organiser: 'agency',
  hostAgency: 'agency',
  group: 'deputy_group',
  station: 'station',
  parent: 'activity',
};
const placeOf = ([name, table]: readonly string[]) =>
  `'${name}', (select t.division_code from ${table} t where t.id = {${name}})`;
/** What belongs to the place of another record. */
const beyond = {
  session:
    '(select c.division_code from congress_session t join congress c on c.id = t.congress_id where t.id = {session})',
  meeting: '(select b.division_code from meeting t join body b on b.id = t.body_id where t.id = {meeting})',
};
/** Where those are that have to do with it, by the part of the input. */
export const places = fromSql<Readonly<Record<string, string | null>>>(
  `(select json_build_object(${[...Object.entries(tables).map(placeOf), ...Object.entries(beyond).map(([name, sql]) => `'${name}', ${sql}`)]}))`,
);

interface Plan {
  readonly kind: string;
  readonly format?: string | undefined;
  readonly division: string;
  readonly places?: Readonly<Record<string, string | null>> | undefined;
}
/** Why it cannot be planned so, if it cannot. */
export function planFault({ kind, format, division, places = {} }: Plan) {
  if (format && kind !== 'DELIBERATION') return refuse('FORMAT_MISPLACED', 'format');
  const stranger = Object.keys(places).find((name) => places[name] && !isOfOnePlace(places[name], division));
  return stranger === undefined ? undefined : refuse('NOT_THIS_PLACE', stranger);
}
