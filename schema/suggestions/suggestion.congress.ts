import { fromSql, refuse } from '../kit/transitions.js';

interface Receiving {
  readonly id: string;
  readonly division: string | null;
  /** State of the mandate under which it is moved. */
  readonly mandate: string;
  /** The session that sits today. */
  readonly session: string | null;
}

/** The congress that a suggestion is moved in, by its mandate. */
export const congress = fromSql<Receiving>(
  `(select json_build_object('id', c.id, 'division', c.division_code, 'mandate', m.status, 'session',
    (select s.id from congress_session s where s.congress_id = c.id and s.opened_on <= {today}
       and coalesce(s.closed_on, {today}) >= {today} order by s.opened_on desc limit 1))
  from mandate m join congress c on c.id = m.congress_id where m.id = {mandate})`,
);

export const congressRefusals = {
  MANDATE_NOT_ACTIVE: ['代表资格不在执行职务', 'The mandate is not active'],
  CONGRESS_ELSEWHERE: ['该级人大的建议不在本平台办理', 'Suggestions to that congress are not handled here'],
} as const;

/** The congress that takes it, with the part of the input that names it; or why none does. */
export function receivedBy(congress: Receiving | undefined, path: 'id' | 'mandate') {
  if (congress?.mandate !== 'ACTIVE') return refuse('MANDATE_NOT_ACTIVE', path);
  const { division, session, id } = congress;
  return division ? { id, division, session } : refuse('CONGRESS_ELSEWHERE', path);
}
