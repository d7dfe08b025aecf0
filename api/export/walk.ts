import { pipeline, Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { stringify } from 'csv-stringify';
import { cell, heading, type Row, type Wording } from './cells.js';
import type { ExportColumn } from './export-columns.js';

/** A page of the list, as `pageQuery` asks for it. */
export interface Page {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export type PageAfter = (cursor: string | null) => Promise<Page>;

/** Records that are written before others have their turn: 0.5 ms, where a page would take 10. */
const slice = 10;

/** The records of a list, page after page; the next page is asked for when the last has been taken. */
async function* walk(first: Page, pageAfter: PageAfter): AsyncGenerator<Row> {
  for (let page = first; ; page = await pageAfter(page.pageInfo.endCursor)) {
    for (const [at, row] of page.nodes.entries()) {
      if (at && at % slice === 0) await nextTurn();
      yield row;
    }
    if (!page.pageInfo.hasNextPage) return;
  }
}

/**
 * A list as CSV (RFC 4180), in Chinese with the mark by which Excel and WPS know UTF-8. No more than a page is held; a
 * stream that is destroyed ends the walk. `done` hears of the end, with the fault that cut it short if there was one.
 */
export function csvOf(
  columns: readonly ExportColumn[],
  wording: Wording,
  first: Page,
  pageAfter: PageAfter,
  done: (fault: Error | null | undefined) => void,
): Readable {
  const csv = stringify({
    bom: wording === 'zh',
    header: true,
    columns: columns.map((column) => ({ key: column.path.join('.'), header: heading(column, wording) })),
    record_delimiter: 'windows',
    // Paragraphs of a text are parted by a bare line feed.
    quote_record_delimiter: true,
  });
  const cells = async function* () {
    for await (const row of walk(first, pageAfter)) yield columns.map((column) => cell(row, column, wording));
  };
  return pipeline(Readable.from(cells()), csv, done);
}
