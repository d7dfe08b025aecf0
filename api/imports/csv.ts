import type { Readable } from 'node:stream';
import { CsvError, type Options, parse } from 'csv-parse';
import { TableFault } from './faults.js';
import { type Cell, formula } from './headings.js';

/** One file, as often as it is wanted: what it is encoded in is found out by reading it. */
export type Open = () => Promise<Readable>;

/** A row of cells as the file has them, empty ones among them. */
export type Rows = AsyncIterable<readonly Cell[]>;

async function* decoded(source: Readable, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of source) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

/** The first of the encodings in which all of it can be read; Chinese spreadsheets write GB18030 unless told otherwise. */
async function encodingOf(open: Open): Promise<{ encoding: string; head: string }> {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      let head = '';
      for await (const text of decoded(await open(), encoding)) {
        if (text.includes('\0')) throw new TableFault({ code: 'NOT_A_TABLE' });
        if (head.length < 10_000) head += text;
      }
      return { encoding, head };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new TableFault({ code: 'BAD_ENCODING' });
}

/** What stands between the headings: a spreadsheet writes tabs or semicolons where its settings say so. */
function separatorOf(head: string): string {
  const line = /^[^\r\n]*/.exec(head)![0];
  const count = (separator: string) => line.split(separator).length;
  return [',', '\t', ';', '，'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** The longest row, so that a quote that is never closed does not gather the whole file. */
const longestRow = 200_000;

/** The rows of a CSV file, read as they are asked for. @throws TableFault for what is none */
export async function* csvRows(open: Open): Rows {
  const { encoding, head } = await encodingOf(open);
  const options: Options = {
    bom: true,
    delimiter: separatorOf(head),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: longestRow,
  };
  const parser = parse(options);
  const feed = async () => {
    for await (const text of decoded(await open(), encoding))
      if (!parser.write(text)) await new Promise((resolve) => parser.once('drain', resolve));
    parser.end();
  };
  feed().catch((error) => parser.destroy(error));
  try {
    for await (const cells of parser as AsyncIterable<string[]>) yield cells.map(unwrapped);
  } catch (error) {
    throw error instanceof CsvError ? new TableFault({ code: 'NOT_A_TABLE' }) : error;
  } finally {
    parser.destroy();
  }
}

/** Spreadsheets keep the zeros of a code by writing `="0012"`; what else begins so would be worked out by whoever opens it. */
function unwrapped(cell: string): Cell {
  if (!cell.startsWith('=')) return cell;
  return cell.startsWith('="') && cell.endsWith('"') ? cell.slice(2, -1) : formula;
}
