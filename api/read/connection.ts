import type { FieldNode } from 'graphql';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { fieldsOf, selectionsOf } from '../request/selections.js';
import type { Row, Sql } from '../sql/sql.js';
import type { Compilation, PageArguments } from './compilation.js';
import { encodeCursor } from './cursors.js';
import { listOf, objectWriter } from './json.js';
import type { Ordering } from './ordering.js';
import { emptyPage, type Level, type Page, type PageWriter, type Writer } from './plan.js';
import type { RecordSelection } from './record-selection.js';

type Fields = ReadonlyMap<string, FieldNode[]>;

/** Writes a connection: its nodes, edges, page information and count, as selected. */
export function connectionWriter(
  compilation: Compilation,
  spec: ConceptSpec,
  alias: Sql,
  record: RecordSelection | undefined,
  level: Level,
  ordering: Ordering,
  fields: Fields,
  page: PageArguments,
): Writer {
  const { operation } = compilation;
  const cursor = () => {
    level.cursor ??= { form: ordering.form, columns: ordering.columns(alias).map((column) => record!.column(column)) };
    const { form, columns } = level.cursor;
    return (row: Row) =>
      JSON.stringify(
        encodeCursor(
          form,
          columns.map((column) => row[column]!),
        ),
      );
  };
  const members = [...fields].map(([key, nodes]): [string, PageWriter] => {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return [key, () => `"${spec.name}Connection"`];
    if (name === 'totalCount') return [key, (_page, run, parent) => run.counts[level.index]?.get(parent) ?? '0'];
    if (name === 'pageInfo')
      return [key, pageInfoWriter(fieldsOf(operation, 'PageInfo', selectionsOf(nodes)), page, cursor)];
    if (name === 'nodes') {
      const writer = record!.object(spec, alias, selectionsOf(nodes));
      return [key, ({ rows }, run) => listOf(rows, writer, run)];
    }
    const edge = edgeWriter(spec, alias, record!, fieldsOf(operation, `${spec.name}Edge`, selectionsOf(nodes)), cursor);
    return [key, ({ rows }, run) => listOf(rows, edge, run)];
  });
  const parent = level.keys && 'column' in level.keys ? level.keys.column : undefined;
  const write: PageWriter = (page, run, key) =>
    `{${members.map(([name, writer]) => `${JSON.stringify(name)}:${writer(page, run, key)}`).join()}}`;
  level.write = write;
  return (row, run) => {
    const key = parent === undefined ? '' : row[parent]!;
    const page = run.pages[level.index]?.get(key);
    if (!page) return write(emptyPage, run, key);
    page.text ??= write(page, run, key);
    return page.text;
  };
}

function edgeWriter(
  spec: ConceptSpec,
  alias: Sql,
  record: RecordSelection,
  fields: Fields,
  cursor: () => (row: Row) => string,
): Writer {
  return objectWriter(
    [...fields].map(([key, nodes]): [string, Writer] => {
      const name = nodes[0]!.name.value;
      if (name === 'cursor') return [key, cursor()];
      if (name === 'node') return [key, record.object(spec, alias, selectionsOf(nodes))];
      return [key, () => `"${spec.name}Edge"`];
    }),
  );
}

/**
 * `hasNextPage` and `hasPreviousPage` are exact in the direction that is read; in the other they say whether a cursor
 * bounds the page, since the record it came from stands there (Relay: "if it can be determined efficiently").
 */
export function pageInfoWriter(
  fields: Fields,
  { backward, after, before }: Pick<PageArguments, 'backward' | 'after' | 'before'>,
  cursor: () => (row: Row) => string,
): (page: Page) => string {
  const members = [...fields].map(([key, nodes]): [string, (page: Page) => string] => {
    const name = nodes[0]!.name.value;
    if (name === 'hasNextPage') return [key, ({ more }) => String(backward ? before !== undefined : more)];
    if (name === 'hasPreviousPage') return [key, ({ more }) => String(backward ? more : after !== undefined)];
    if (name === '__typename') return [key, () => '"PageInfo"'];
    const write = cursor();
    return [key, ({ rows }) => (rows.length ? write(rows.at(name === 'startCursor' ? 0 : -1)!) : 'null')];
  });
  return (page) => `{${members.map(([name, writer]) => `${JSON.stringify(name)}:${writer(page)}`).join()}}`;
}
