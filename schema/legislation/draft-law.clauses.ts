import { type Addition, add, type Change, fromSql, refuse } from '../kit/transitions.js';
import { ClauseChange } from './clause-change.js';
import { DraftClause } from './draft-clause.js';
import { DraftLawVersion, Reading } from './draft-law-version.js';
import { clausesOf, longestClause, twice } from './statute/parse.js';
import { type Known, redraft } from './statute/redraft.js';

const order = Object.keys(Reading.values);
/** SQL of the newest version of a law. */
const newest = `(select v.id from draft_law_version v where v.draft_law_id = {id}
  order by array_position(array[${order.map((reading) => `'${reading}'`).join(', ')}], v.reading) desc limit 1)`;
/** SQL of all anchors that have come to a clause `c`. */
const anchors = `(select json_agg(distinct a) from
  (select c.anchor_id union select h.anchor_id from clause_change h where h.after_id = c.id) x(a))`;
const orphans = `select distinct on (h.anchor_id) c.id, c.anchor_id, json_build_array(h.anchor_id), c.text, true, c.position
  from clause_change h join draft_clause c on c.id = h.before_id
  where h.draft_version_id = ${newest} and h.change = 'DELETED' and not exists (
    select from clause_change o where o.draft_version_id = h.draft_version_id and o.anchor_id = h.anchor_id and o.after_id is not null)`;

/** What the newest version of the law has, and what was deleted in it or before. */
export const versionsOfLaw = {
  newest: fromSql<Reading>(`(select v.reading from draft_law_version v where v.id = ${newest})`),
  known: fromSql<readonly Known[]>(
    `(select json_agg(json_build_object('id', k.id, 'anchor', k.anchor, 'anchors', k.anchors, 'text', k.text, 'isGone', k.gone) order by k.gone, k.position, k.id)
      from (select c.id, c.anchor_id as anchor, ${anchors} as anchors, c.text, false as gone, c.position
        from draft_clause c where c.draft_version_id = ${newest} union all (${orphans})) k)`,
  ),
};

export const versionRefusals = {
  READ_BEFORE: ['该审次已经过去', 'This reading is past'],
  NUMBERED_TWICE: ['条文编号重复', 'A clause number is there twice'],
  TOO_MANY_CLAUSES: ['条款超过1000个', 'It has more than 1000 clauses'],
  CLAUSE_TOO_LONG: ['有条款超过10000字', 'A clause is longer than 10000 signs'],
  NO_CLAUSES: ['正文没有条款', 'The text has no clauses'],
} as const;
/** Most clauses of a text: to compare two such texts takes about a second. */
export const mostClauses = 1_000;

interface Version {
  readonly law: string;
  readonly reading: Reading;
  readonly text: string;
  readonly explanation?: string | undefined;
  readonly submittedOn: string;
  readonly newest?: Reading | undefined;
  readonly known?: readonly Known[] | undefined;
  readonly newId: () => string;
}

/** The records of a further version: its clauses, and where all anchors of the law stand in it. */
export function versionOf({ law, reading, text, explanation, submittedOn, newest, known, newId }: Version) {
  if (newest && order.indexOf(reading) <= order.indexOf(newest)) return refuse('READ_BEFORE', 'reading');
  const clauses = clausesOf(text);
  if (clauses.length > mostClauses) return refuse('TOO_MANY_CLAUSES', 'text');
  if (clauses.length === 0) return refuse('NO_CLAUSES', 'text');
  if (clauses.some(({ text }) => text.length > longestClause)) return refuse('CLAUSE_TOO_LONG', 'text');
  if (twice(clauses)) return refuse('NUMBERED_TWICE', 'text');
  const id = newId();
  const ids = clauses.map(() => newId());
  const own = { draftLaw: law, reading, text, explanation: explanation ?? null, submittedOn, isPublished: false };
  const also: (Addition | Change)[] = [add(DraftLawVersion, { id, ...own })];
  const { anchors, whereabouts } = redraft(
    known ?? [],
    ids,
    clauses.map((clause) => clause.text),
  );
  for (const [n, { path, label, heading, text }] of clauses.entries())
    also.push(
      add(DraftClause, {
        ...{ id: ids[n]!, draftVersion: id, position: n + 1, anchor: anchors[n]! },
        ...{ path, label, heading: heading ?? null, text },
      }),
    );
  if (newest) also.push(...whereabouts.map((row) => add(ClauseChange, { id: newId(), draftVersion: id, ...row })));
  return also;
}
