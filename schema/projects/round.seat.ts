/** SQL of the place whose bodies decide on a round: what a community agrees on, its subdistrict decides. */
export const seatSql = `(case {level} when 'COMMUNITY' then (select d.parent_code from division d where d.code = {division}) else {division} end)`;

/** SQL of what kind of body that is. */
export const deciderSql = `case {method} when 'STREET_ASSEMBLY_BALLOT' then 'STREET_ASSEMBLY' when 'CONSULTATION' then 'SUBDISTRICT_WORK_COMMITTEE' else 'CONGRESS' end`;
