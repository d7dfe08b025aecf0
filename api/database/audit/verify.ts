import type { SqlClient } from '../../sql/client.js';
import { integer, sql } from '../../sql/sql.js';
import { digestOf, start } from './chain.js';
import { type Head, isSigned, newestHead } from './head.js';

/** What is wrong with the audit, and at which of its rows. */
export interface Finding {
  readonly seq: string;
  readonly what: string;
}

interface Row {
  readonly place: string | null;
  readonly linkSeq: string | null;
  readonly xid: string | null;
  readonly linked: Buffer | null;
  readonly digest: Buffer | null;
  readonly seq: string | null;
  readonly held: Buffer | null;
  readonly isOld: boolean;
}

/** Rows that are older must be linked. */
const unlinkedSeconds = 5;
const pageSize = 10_000;

/** Links with their rows, and rows that no link names, in the order of the chain. */
const pageSql = sql`
  select l.place::text, l.seq::text as "linkSeq", l.xid::text, l.row_digest as linked, l.digest,
    a.seq::text, a.digest as held, true as "isOld"
  from act.link l left join act.audit a on a.seq = l.seq
  where l.place > $1 order by l.place limit ${integer(pageSize)}`;
const unlinkedSql = sql`
  select a.seq::text from act.audit a
  where not exists (select from act.link l where l.seq = a.seq)
    and a.xid < pg_snapshot_xmin(pg_current_snapshot()) and a.at < now() - make_interval(secs => ${integer(unlinkedSeconds)}) order by a.seq`;

/** Steps of the history that the audit tells and the history does not, or tells otherwise, and the other way round. */
const historySql = sql`
  with told as (
    select a.seq, split_part(s->>0, ':', 1) as type, split_part(s->>0, ':', 2) as key, (s->>1)::int as version,
      s->>2 as "from", s->>3 as "to", a.action as act, a.role, a.payload::json->>'reason' as reason
    from act.audit a, json_array_elements(a.payload::json->'steps') s
  )
  select t.seq::text, h.key as found, t.key as wanted from told t full join act.history h using (key, type, version)
  where h.key is null or t.key is null or (h.act, h."from", h."to", h.role) is distinct from (t.act, t."from", t."to", t.role)
    or encode(sha256(convert_to(h.reason, 'UTF8')), 'hex') is distinct from t.reason`;

/** Personal values that are not those of which the audit has the latest digest, or are gone without having been erased by an act. */
const personalSql = sql`
  with told as (
    select distinct on (a.object, p.key) a.seq, a.object, p.key as field, p.value as digest
    from act.audit a, json_each_text(a.payload::json->'personal') p order by a.object, p.key, a.seq desc
  ), erased as (
    select distinct a.payload::json->>'erased' as object from act.audit a where a.payload::json->>'erased' is not null
  )
  select t.seq::text, coalesce(t.object, s.type || ':' || s.key) || '.' || field as place, t.seq is null as "isMore",
    s.key is null or s.value is null as "isGone"
  from told t full join (select p.*, p.type || ':' || p.key as object from act.personal p) s using (object, field)
  where t.seq is null or s.key is null or encode(sha256(s.value), 'hex') <> t.digest
    or (s.value is null and object not in (select e.object from erased e))`;

/**
 * Goes along the chain and names every row that was changed, deleted, inserted or put elsewhere. What was cut off at the end
 * shows against a head that was signed before: the newest of the database, or one that somebody has kept.
 */
export async function verifyAudit(client: SqlClient, kept?: Head): Promise<{ rows: number; findings: Finding[] }> {
  const findings: Finding[] = [];
  const report = (seq: string | null, what: string) => findings.push({ seq: seq ?? '?', what });
  let end = start;
  let last: { xid: bigint; seq: bigint } | undefined;
  const heads = [await newestHead(client), kept].filter((head) => head !== undefined);
  const reached = new Map<number, string>();
  for (;;) {
    const { rows } = (await client.query(pageSql, [end.place])) as { rows: Row[] };
    for (const { place: at, linkSeq, xid, linked, digest, seq, held } of rows) {
      const place = Number(at);
      for (let gone = end.place + 1; gone < place; gone++) report(null, `the link at place ${gone} was deleted`);
      if (seq === null) report(linkSeq, 'the row was deleted');
      else if (!held!.equals(linked!)) report(seq, 'the row was changed');
      const here = { xid: BigInt(xid!), seq: BigInt(linkSeq!) };
      if (last && (here.xid < last.xid || (here.xid === last.xid && here.seq <= last.seq)))
        report(linkSeq, 'the row stands at another place than it was written at');
      if (!digestOf(end.digest, place, linkSeq!, xid!, linked!).equals(digest!))
        report(linkSeq, 'the link was made anew');
      last = here;
      end = { place, digest: digest! };
      if (heads.some((head) => head.place === place)) reached.set(place, digest!.toString('hex'));
    }
    if (rows.length < pageSize) break;
  }
  for (const head of heads) {
    if (!isSigned(head)) report(null, `the head at place ${head.place} is not signed by its key`);
    const found = reached.get(head.place);
    if (found === undefined)
      report(null, `the chain ends at place ${end.place}, before the head at ${head.place}: rows were cut off`);
    else if (found !== head.digest) report(null, `the chain at place ${head.place} is not the one that was signed`);
  }
  for (const { seq } of (await client.query(unlinkedSql)).rows) report(seq, 'the row was inserted beside the chain');
  for (const { seq, found, wanted } of (await client.query(historySql)).rows)
    report(
      seq,
      found === null ? `the history of ${wanted} was deleted` : `the history of ${found} is not what was written`,
    );
  for (const { seq, place, isMore, isGone } of (await client.query(personalSql)).rows)
    report(
      seq,
      isMore
        ? `the personal value ${place} was inserted beside the audit`
        : `the personal value ${place} was ${isGone ? 'deleted, and not by an act' : 'changed'}`,
    );
  return { rows: end.place, findings };
}
