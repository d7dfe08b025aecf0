import { HucreError } from 'hucre';
import { type CellValue, streamXlsxRows } from 'hucre/xlsx';
import type { Open, Rows } from './csv.js';
import { TableFault } from './faults.js';

/** Most that a workbook may be unpacked: a hundred thousand rows have 50 to 100 MB of XML. */
const mostUnpackedMb = 256;
/** Rows of a sheet, as every spreadsheet has them: a row that says that it comes later is none. */
const mostSheetRows = 2 ** 20;

/** The rows of the first sheet of a workbook. @throws TableFault for what is none */
export async function* xlsxRows(open: Open): Rows {
  const chunks: Buffer[] = [];
  for await (const chunk of await open()) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const unpacked = unpackedSize(bytes);
  if (unpacked === undefined) throw new TableFault({ code: 'NOT_A_TABLE' });
  if (unpacked > mostUnpackedMb * 2 ** 20)
    throw new TableFault({ code: 'TOO_LARGE_INSIDE', most: `${mostUnpackedMb}` });
  let next = 0;
  try {
    for await (const { index, values } of streamXlsxRows(bytes)) {
      if (!(index < mostSheetRows)) throw new TableFault({ code: 'NOT_A_TABLE' });
      // Rows that are empty are not in the file, and counted all the same.
      for (; next < index; next++) yield [];
      next++;
      yield values.map(textOf);
    }
  } catch (error) {
    throw error instanceof HucreError ? new TableFault({ code: 'NOT_A_TABLE' }) : error;
  }
}

/** A cell as somebody would have typed it; a day is the day that the spreadsheet shows. */
function textOf(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof value === 'boolean') return value ? '是' : '否';
  // What is computed in binary shows more digits than anybody has typed.
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

/**
 * How large the parts of a ZIP say that they are, from the list at its end; undefined if there is none. The reader unpacks no
 * part beyond what it says, except one that says nothing.
 */
function unpackedSize(bytes: Buffer): number | undefined {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > bytes.length) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  // ZIP64 has its list elsewhere, and nothing that fits in here needs it.
  if (count === 0xffff || at === 0xffffffff || bytes.readUInt32LE(end + 12) === 0xffffffff)
    return Number.POSITIVE_INFINITY;
  let total = 0;
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return undefined;
    const [packed, unpacked] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    if (unpacked === 0 && packed > 2) return Number.POSITIVE_INFINITY;
    total += unpacked;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return total;
}
