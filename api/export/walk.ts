import { finished, Readable } from 'node:stream';
import { type Options, stringify } from 'csv-stringify/sync';
import { Slices } from '../request/turns.js';
import { cell, heading, type Row, type Wording } from './cells.js';
import type { ExportColumn } from './export-columns.js';

/** A page of the list, as `pageQuery` asks for it. */
export interface Page {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export type PageAfter = (cursor: string | null) => Promise<Page>;

/** Records that are written in one piece: 1 ms at most. */
const pieceSize = 25;

/** The records of a list in pieces, page after page; the next page is asked for when the last has been taken. */
async function* walk(first: Page, pageAfter: PageAfter): AsyncGenerator<readonly Row[]> {
  const slices = new Slices();
  for (let page = first; ; page = await pageAfter(page.pageInfo.endCursor)) {
    await slices.next();
    for (let at = 0; at < page.nodes.length; at += pieceSize) {
      yield page.nodes.slice(at, at + pieceSize);
      if (slices.isOver) await slices.next();
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
  const form: Options = {
    columns: columns.map((column) => ({ key: column.path.join('.'), header: heading(column, wording) })),
    record_delimiter: 'windows',
    // Paragraphs of a text are parted by a bare line feed.
    quote_record_delimiter: true,
  };
  const texts = async function* () {
    yield stringify([], { ...form, bom: wording === 'zh', header: true });
    // A stream of records would take four times as long as the records themselves.
    for await (const rows of walk(first, pageAfter))
      yield stringify(
        rows.map((row) => columns.map((column) => cell(row, column, wording))),
        form,
      );
  };
  const csv = Readable.from(texts());
  finished(csv, done);
  return csv;
}
