import type { FieldNode } from 'graphql';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { changeSize, changesLookedAt } from '../../schema/kit/declare/page-size.js';
import { recordTypeName } from '../../schema/kit/graphql/record-types.js';
import { seenBy } from '../events/feed-viewers.js';
import { fieldsOf, selectionsOf } from '../request/selections.js';
import { globalId } from '../sql/ids.js';
import { type Bind, type Row, StatementBuilder, where } from '../sql/sql.js';
import type { Args } from './arguments.js';
import { type Compilation, newLevel } from './compilation.js';
import { type CursorForm, decodeCursor, encodeCursor, foreignCursor } from './cursors.js';
import { listOf, objectWriter } from './json.js';
import { compileKeyed } from './keyed.js';
import type { Level, Page, Results, Writer } from './plan.js';
import { digestOf } from './schema-digest.js';
import { type Size, sizeOf } from './sizes.js';

const number = /^\d{1,20}$/;
/** A place in the feed: what it is a place of, where its client began, the transaction, and the change within it. */
const form: CursorForm = { ordering: 'CHANGES', patterns: [/^[0-9a-f-]{36}\.\d+\.\d+$/, number, number, number] };
const start: readonly string[] = ['', '', '0', '0'];

/** Columns of the rows of a page; one row without a change where there is none. */
const at = { scope: 0, step: 1, horizon: 2, reach: 3, reachSeq: 4, type: 5, key: 6, xid: 7, seq: 8 } as const;

/**
 * `changes`: one statement for the page, and one for each type that occurs in it, which finds the records that the asker
 * may see now; those it does not find are gone for her. Changes of a transaction that began before one that is still
 * open are held back: that one may yet put changes before them.
 */
export function compileChanges(compilation: Compilation, args: Args, nodes: readonly FieldNode[]): Writer {
  const { operation, platform } = compilation;
  const level = newLevel(compilation);
  const size = sizeOf(args.get('first'), changeSize);
  level.size = size.of;
  level.rows = statementOf(compilation, args, size, platform.changesLookedAt ?? changesLookedAt);
  const place = placeOf(args);
  const fields = fieldsOf(operation, 'ChangePage', selectionsOf(nodes));
  const changes = [...fields.values()].flatMap((nodes) => (nodes[0]!.name.value === 'changes' ? nodes : []));
  const write = changes.length ? changeWriter(compilation, level, changes) : () => '{}';
  const page = (run: Results) => run.pages[level.index]!.get('')!;
  const members = [...fields].map(([key, nodes]): [string, Writer] => {
    const name = nodes[0]!.name.value;
    if (name === 'changes') return [key, (_row, run) => listOf(recordsOf(page(run)), write, run)];
    if (name === 'hasMore')
      return [key, (_row, run) => String(page(run).more || page(run).rows[0]![at.reach] !== null)];
    if (name === 'schemaVersion') return [key, () => JSON.stringify(digestOf(platform.schema))];
    if (name === 'endCursor') return [key, (_row, run) => JSON.stringify(endOf(page(run), place(run.bind)[1]!))];
    return [key, () => '"ChangePage"'];
  });
  const object = objectWriter(members);
  return (row, run) => {
    const [scope] = place(run.bind);
    const [first] = page(run).rows;
    if (scope && scope !== first![at.scope]) throw foreignCursor('changes.since');
    if (first![at.step] !== null) throw notReady();
    return object(row, run);
  };
}

/** Until every record has been looked at by the rules of now, an end of the feed would be no end. */
const notReady = () =>
  new ClientError(
    'NOT_READY',
    'changes: the change feed is being brought up to date with a new version of the platform. Ask again in a minute; cursors stay good.',
    { retryAfter: 10 },
  );

/** The last change of each record in a page: one that lost several grants, or one and is still there, is in it more often. */
function recordsOf({ rows }: Page): readonly Row[] {
  const last = new Map(rows.map((row) => [`${row[at.type]}:${row[at.key]}`, row]));
  return rows.filter((row) => row[at.key] !== null && last.get(`${row[at.type]}:${row[at.key]}`) === row);
}

/** A full page reaches to its last change, one that looked at enough to the last of those, any other to the horizon. */
function endOf({ rows, more }: Page, began: string): string {
  const last = rows.at(-1)!;
  const from = began || last[at.horizon]!;
  const place = more
    ? [last[at.xid]!, last[at.seq]!]
    : last[at.reach] === null
      ? [last[at.horizon]!, '0']
      : [last[at.reach]!, last[at.reachSeq]!];
  return encodeCursor(form, [last[at.scope]!, from, ...place]);
}

function placeOf(args: Args): (bind: Bind) => readonly string[] {
  const since = args.get('since');
  return since ? (bind) => decodeCursor(form, since.value(bind), since.path) : () => start;
}

/**
 * Walks `change` and `lost` together, in the order of their places: a page has looked at everything in both up to where
 * it reaches, and at nothing beyond. It ends with the first of: its size, `most` changes looked at, the horizon.
 */
function statementOf(compilation: Compilation, args: Args, size: Size, most: number) {
  const builder = new StatementBuilder();
  const count = builder.param(size.of, 'int');
  const place = placeOf(args);
  const began = builder.param((bind) => place(bind)[1], 'text');
  const after = `(${builder.param((bind) => place(bind)[2], 'text')}::xid8, ${builder.param((bind) => place(bind)[3], 'bigint')})`;
  const types = args.get('types');
  const names = new Map(compilation.platform.specs.map((spec) => [recordTypeName(spec), spec.name]));
  const asked = types && ((bind: Bind) => (types.list()(bind) as string[]).map((type) => names.get(type)));
  const wanted = where([
    asked && `c.type = any(${builder.param(asked, 'text[]')})`,
    seenBy(builder, 'c', compilation.role, compilation.platform.specs),
  ]);
  const here = (alias: string) => `(${alias}.xid, ${alias}.seq) > ${after} and ${alias}.xid < (select horizon from h)`;
  // Who begins now has nothing to drop of what was lost before.
  const places = `
    (select c.type, c.key, c.xid, c.seq, c.grants as seen from feed.change c where ${here('c')}
       order by c.xid, c.seq limit ${most})
    union all
    (select l.type, l.key, l.xid, l.seq, array[l.granted] as seen from feed.lost l
       where ${here('l')} and l.xid >= coalesce(nullif(${began}, '')::xid8, (select horizon from h))
       order by l.xid, l.seq limit ${most})
    order by xid, seq`;
  return builder.finish(
    `with h as materialized (select feed.scope() as scope, (select step from feed.state) as step,
       pg_snapshot_xmin(pg_current_snapshot()) as horizon),
     page as materialized (
       select c.type, c.key, c.xid, c.seq from (${places} limit ${most}) c${wanted}
         order by c.xid, c.seq limit ${count} + 1),
     reach as materialized (
       select c.xid, c.seq from (${places} limit 1 offset ${most - 1}) c
         where (select count(*) from page) <= ${count})
     select h.scope, h.step, h.horizon, r.xid, r.seq, p.type, p.key, p.xid, p.seq
     from h left join reach r on true left join page p on true order by p.xid, p.seq`,
  );
}

/** Writes one change; whether its record is there is known from the level that looks for records of its type. */
function changeWriter(compilation: Compilation, level: Level, nodes: readonly FieldNode[]): Writer {
  const { operation, platform } = compilation;
  const fields = fieldsOf(operation, 'Change', selectionsOf(nodes));
  const records = [...fields.values()].flatMap((nodes) =>
    nodes[0]!.name.value === 'record' ? selectionsOf(nodes) : [],
  );
  const found = new Map(
    platform.specs.map((spec): [string, { spec: ConceptSpec; record: Writer }] => {
      const keys = { level, column: at.key, where: { column: at.type, is: spec.name } };
      return [spec.name, { spec, record: compileKeyed(compilation, spec, keys, records) }];
    }),
  );
  const recordOf = (row: Row, run: Results) => found.get(row[at.type]!)!.record([row[at.key]!], run);
  return objectWriter(
    [...fields].map(([key, nodes]): [string, Writer] => {
      const name = nodes[0]!.name.value;
      if (name === 'kind') return [key, (row, run) => (recordOf(row, run) === 'null' ? '"REMOVED"' : '"UPSERTED"')];
      if (name === 'type') return [key, (row) => `"${recordTypeName(found.get(row[at.type]!)!.spec)}"`];
      if (name === 'recordId')
        return [key, (row) => JSON.stringify(globalId(found.get(row[at.type]!)!.spec, row[at.key]!))];
      if (name === 'record') return [key, recordOf];
      return [key, () => '"Change"'];
    }),
  );
}
