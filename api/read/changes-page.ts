import type { FieldNode } from 'graphql';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { changeSize, changesLookedAt } from '../../schema/kit/declare/page-size.js';
import { recordTypeName } from '../../schema/kit/graphql/record-types.js';
import { fieldsOf, selectionsOf } from '../request/selections.js';
import { globalId } from '../sql/ids.js';
import type { Row } from '../sql/sql.js';
import type { Args } from './arguments.js';
import { at, form, placeOf, statementOf } from './changes-sql.js';
import { type Compilation, newLevel } from './compilation.js';
import { encodeCursor, foreignCursor } from './cursors.js';
import { listOf, objectWriter } from './json.js';
import { compileKeyed } from './keyed.js';
import type { Level, Page, Results, Writer } from './plan.js';
import { digestOf } from './schema-digest.js';
import { sizeOf } from './sizes.js';

/**
 * `changes`: one statement for the page, and one for each type that occurs in it, which finds the records that the asker
 * may see now; those it does not find are gone for that asker. Changes of a transaction that began before one that is still
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
