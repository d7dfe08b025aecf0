import type { FieldNode } from 'graphql';
import type { ConceptSpec } from '../../schema/kit/concept.js';
import { changeSize } from '../../schema/kit/page-size.js';
import { recordTypeName } from '../../schema/kit/record-types.js';
import { type Args, firstOf } from './arguments.js';
import type { Compilation } from './compile.js';
import { type CursorForm, decodeCursor, encodeCursor, foreignCursor } from './cursors.js';
import { seenBy } from './feed-viewers.js';
import { globalId } from './ids.js';
import { listOf, objectWriter } from './json.js';
import { compileKeyed, newLevel } from './levels.js';
import type { Level, Results, Row, Writer } from './plan.js';
import { digestOf } from './schema-digest.js';
import { fieldsOf, selectionsOf } from './selections.js';
import { type Bind, Scope, where } from './sql.js';

const number = /^\d{1,20}$/;
/** A place in the feed: the cluster it is of, the transaction, and the change within it. */
const form: CursorForm = { ordering: 'CHANGES', patterns: [/^\d{1,20}\.\d{1,10}$/, number, number] };
const start: readonly string[] = ['', '0', '0'];

/** Columns of the rows of a page; one row without a change where there is none. */
const at = { cluster: 0, horizon: 1, type: 2, key: 3, xid: 4, seq: 5 } as const;

/**
 * `changes`: one statement for the page, and one for each type that occurs in it, which finds the records that the asker
 * may see now; those it does not find are gone for her. Changes of a transaction that began before one that is still
 * open are held back: that one may yet put changes before them.
 */
export function compileChanges(compilation: Compilation, args: Args, nodes: readonly FieldNode[]): Writer {
  const { operation, platform } = compilation;
  const level = newLevel(compilation);
  level.size = firstOf(args, changeSize);
  level.rows = statementOf(compilation, args, level.size);
  const place = placeOf(args);
  const fields = fieldsOf(operation, 'ChangePage', selectionsOf(nodes));
  const changes = [...fields.values()].flatMap((nodes) => (nodes[0]!.name.value === 'changes' ? nodes : []));
  const write = changes.length ? changeWriter(compilation, level, changes) : () => '{}';
  const page = (run: Results) => run.pages[level.index]!.get('')!;
  const changed = (run: Results) => page(run).rows.filter((row) => row[at.key] !== null);
  const members = [...fields].map(([key, nodes]): [string, Writer] => {
    const name = nodes[0]!.name.value;
    if (name === 'changes') return [key, (_row, run) => listOf(changed(run), write, run)];
    if (name === 'hasMore') return [key, (_row, run) => String(page(run).more)];
    if (name === 'schemaVersion') return [key, () => JSON.stringify(digestOf(platform.schema))];
    if (name === 'endCursor') return [key, (_row, run) => JSON.stringify(endOf(page(run).rows, page(run).more))];
    return [key, () => '"ChangePage"'];
  });
  const object = objectWriter(members);
  return (row, run) => {
    const [cluster] = place(run.bind);
    if (cluster && cluster !== page(run).rows[0]![at.cluster]) throw foreignCursor('changes.since');
    return object(row, run);
  };
}

/** A page that is not full reaches to the horizon: all before it has been looked at. */
function endOf(rows: readonly Row[], more: boolean): string {
  const last = rows.at(-1)!;
  const { cluster, horizon, xid, seq } = at;
  return encodeCursor(form, more ? [last[cluster]!, last[xid]!, last[seq]!] : [last[cluster]!, last[horizon]!, '0']);
}

function placeOf(args: Args): (bind: Bind) => readonly string[] {
  const since = args.get('since');
  return since ? (bind) => decodeCursor(form, since.value(bind), since.path) : () => start;
}

function statementOf(compilation: Compilation, args: Args, size: number) {
  const scope = new Scope();
  const place = placeOf(args);
  const xid = scope.param((bind) => place(bind)[1], 'text');
  const seq = scope.param((bind) => place(bind)[2], 'bigint');
  const types = args.get('types');
  // A page of all types is read off the index of places; one of few types may be far down in it.
  if (types) scope.dependsOnValues();
  const names = new Map(compilation.platform.specs.map((spec) => [recordTypeName(spec), spec.name]));
  const asked = types && ((bind: Bind) => (types.list()(bind) as string[]).map((type) => names.get(type)));
  const conditions = where([
    `(c.xid, c.seq) > (${xid}::xid8, ${seq})`,
    'c.xid < h.horizon',
    asked && `c.type = any(${scope.param(asked, 'text[]')})`,
    seenBy(scope, 'c', compilation.role),
  ]);
  return scope.finish(
    `select h.cluster, h.horizon, c.type, c.key, c.xid, c.seq
     from (select (select system_identifier from pg_control_system())
                  || '.' || (select timeline_id from pg_control_checkpoint()) as cluster,
                  pg_snapshot_xmin(pg_current_snapshot()) as horizon) h
     left join lateral (
       select * from feed.change c${conditions} order by c.xid, c.seq limit ${size + 1}) c on true
     order by c.xid, c.seq`,
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
      if (name === 'id') return [key, (row) => JSON.stringify(globalId(found.get(row[at.type]!)!.spec, row[at.key]!))];
      if (name === 'record') return [key, recordOf];
      return [key, () => '"Change"'];
    }),
  );
}
