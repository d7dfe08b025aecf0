import type { FieldNode } from 'graphql';
import { fieldsOf, selectionsOf } from '../request/selections.js';
import type { Row } from '../sql/sql.js';
import type { Arg } from './argument.js';
import { at } from './arms.js';
import type { Compilation } from './compilation.js';
import { pageInfoWriter } from './connection.js';
import { type CursorForm, encodeCursor } from './cursors.js';
import { objectWriter } from './json.js';
import { emptyPage, type Level, type Results, type Writer } from './plan.js';
import type { Size } from './sizes.js';

/** A connection over records of several types, and how the parts of it that are selected come about. */
export interface Merged {
  /** What a node is called: `HandledMatter` of `HandledMatterConnection`. */
  readonly name: string;
  readonly level: Level;
  readonly form: CursorForm;
  readonly size: Size;
  readonly after: Arg | undefined;
  /** Gives the level its statement. */
  readonly page: () => void;
  readonly count: () => void;
  /** Writes a node from a row of the page; `null` if its record has gone since. */
  readonly node: (nodes: readonly FieldNode[]) => Writer;
  readonly counts?: (nodes: readonly FieldNode[]) => Writer;
}

/** Writes what is selected of such a connection. */
export function mergedWriter(compilation: Compilation, nodes: readonly FieldNode[], merged: Merged): Writer {
  const { operation } = compilation;
  const { name, level, form, after } = merged;
  const fields = fieldsOf(operation, `${name}Connection`, selectionsOf(nodes));
  const asked = [...fields.values()].map(([node]) => node!.name.value);
  if (asked.some((field) => ['nodes', 'edges', 'pageInfo'].includes(field))) merged.page();
  if (asked.includes('totalCount')) merged.count();
  const cursorOf = (row: Row) => JSON.stringify(encodeCursor(form, [row[at.place]!, row[at.type]!, row[at.key]!]));
  const pageOf = (run: Results) => run.pages[level.index]?.get('') ?? emptyPage;
  const listOf = (write: Writer): Writer => {
    const present = (row: Row, run: Results) => {
      const text = write(row, run);
      return text === 'null' ? [] : [text];
    };
    return (_row, run) =>
      `[${pageOf(run)
        .rows.flatMap((row) => present(row, run))
        .join(',')}]`;
  };
  const edge = (nodes: readonly FieldNode[]): Writer => {
    const inner = [...fieldsOf(operation, `${name}Edge`, selectionsOf(nodes))];
    const [, node] = inner.find(([, [field]]) => field!.name.value === 'node') ?? [];
    const record = node && merged.node(node);
    const write = objectWriter(
      inner.map(([key, [field]]): [string, Writer] => {
        if (field!.name.value === 'cursor') return [key, cursorOf];
        return [key, field!.name.value === 'node' ? record! : () => `"${name}Edge"`];
      }),
    );
    return (row, run) => (record?.(row, run) === 'null' ? 'null' : write(row, run));
  };
  return objectWriter(
    [...fields].map(([key, nodes]): [string, Writer] => {
      const member = nodes[0]!.name.value;
      if (member === 'nodes') return [key, listOf(merged.node(nodes))];
      if (member === 'edges') return [key, listOf(edge(nodes))];
      if (member === 'totalCount') return [key, (_row, run) => run.counts[level.index]!.get('')!];
      if (member === 'counts') return [key, merged.counts!(nodes)];
      if (member === '__typename') return [key, () => `"${name}Connection"`];
      const inner = fieldsOf(operation, 'PageInfo', selectionsOf(nodes));
      const info = pageInfoWriter(inner, { backward: false, after, before: undefined }, () => cursorOf);
      return [key, (_row, run) => info(pageOf(run))];
    }),
  );
}
