import type { Column } from './columns.js';
import type { Open } from './csv.js';
import { csvRows } from './csv.js';
import { TableFault } from './faults.js';
import { type Cell, type Headings, headingsOf, type ReadRow, readRow } from './headings.js';
import { popoloRows } from './popolo.js';
import { xlsxRows } from './xlsx.js';

/** Rows that are checked and written together. */
const batchSize = 10_000;
/** So few at first, for nothing is known of tables that have been empty. */
const firstBatch = 1_000;
/** Most rows of one import. */
export const mostRows = 500_000;

/** The rows of a table of whichever format, in the order in which they stand there. */
const formats: Readonly<Record<string, (open: Open) => AsyncIterable<readonly Cell[]>>> = {
  CSV: csvRows,
  XLSX: xlsxRows,
  POPOLO: popoloRows,
};

/** What the rows of a file say, a few thousand at a time. @throws TableFault where the file as a whole cannot be read */
export async function* batchesOf(
  kind: string,
  open: Open,
  columns: readonly Column[],
): AsyncGenerator<readonly ReadRow[]> {
  let headings: Headings | undefined;
  let batch: ReadRow[] = [];
  let [row, found] = [0, 0];
  for await (const cells of formats[kind]!(open)) {
    row++;
    if (!headings) {
      headings = headingsOf(columns, cells.map(String));
      continue;
    }
    const read = readRow(columns, headings, row, cells);
    if (!read) continue;
    if (++found > mostRows) throw new TableFault({ code: 'TOO_MANY_ROWS', most: `${mostRows}` });
    batch.push(read);
    if (batch.length < (found > firstBatch ? batchSize : firstBatch)) continue;
    yield batch;
    batch = [];
  }
  if (found === 0) throw new TableFault({ code: 'NO_ROWS' });
  if (batch.length) yield batch;
}
