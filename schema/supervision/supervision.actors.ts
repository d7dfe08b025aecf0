import { fromSql } from '../kit/transitions.js';

/** SQL of the keys of deputies who sit in a congress of the place that `division`, SQL, gives, or of one above it. */
const seatedIn = (division: string) =>
  `(select json_agg(m.deputy_id) from congress c join mandate m on m.congress_id = c.id and m.status = 'ACTIVE'
     where starts_with(${division}, regexp_replace(c.division_code, '(0000000000|00000000|000000|000)$', '')))`;

/** Deputies of the congresses of a place: those who may watch over it. */
export const deputiesOf = (division: string) => fromSql<readonly string[]>(seatedIn(division));
