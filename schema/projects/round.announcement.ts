import { fromSql } from '../kit/transitions.js';
import { strangerAmong } from '../organisations/one-place.js';
import type { DecisionMethod, LivelihoodLevel } from './livelihood.choices.js';

/** What the place of a round says of it. */
interface Place {
  readonly name: string;
  readonly level: LivelihoodLevel;
  readonly congress?: string | null;
  readonly number: number;
  /** Where the office is that organises it. */
  readonly seat?: string | null;
}

/** What is looked at of the place whose round is announced. */
export const ofPlace = {
  place: fromSql<Place>(
    `(select json_build_object('name', d.name,
       'level', case when d.kind = 'SUBDISTRICT' then 'SUBDISTRICT' when d.level = 'VILLAGE' then 'COMMUNITY' when d.level <> 'PROVINCE' then d.level end,
       'congress', (select c.id from congress c where c.division_code = d.code),
       'seat', (select a.division_code from agency a where a.id = {organiser}),
       'number', (select coalesce(max(r.number), 0) + 1 from livelihood_round r where r.division_code = d.code and r.year = {year}))
     from division d where d.code = {division})`,
  ),
};

/** Subdistricts and communities have no congress: they consult, or their assembly votes. */
const withoutCongress: readonly DecisionMethod[] = ['CONSULTATION', 'STREET_ASSEMBLY_BALLOT'];

/** Whether places of a level decide in this way. */
export const isMethodOf = (level: LivelihoodLevel, method: DecisionMethod) =>
  withoutCongress.includes(method) === (level === 'SUBDISTRICT' || level === 'COMMUNITY');

/** The name of a round: further ones of a year are batches. */
export const nameOf = ({ name, number }: Place, year: number) =>
  `${name}${year}年民生实事项目${number > 1 ? `（第${number}批）` : ''}`;

/** The refusal of an organiser of another place. */
export const foreignOrganiser = ({ seat }: Place, division: string) =>
  strangerAmong({ organiser: seat ? { division: seat } : undefined }, division);
