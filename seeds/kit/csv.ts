import { readFileSync } from 'node:fs';
import { packageFile } from '../../api/package-file.js';

/** One record of a CSV file; `line` is the line it starts on, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * RFC 4180 as a state machine that is fed in chunks of any size: quoted fields may hold commas, doubled quotes and
 * line ends; records end with LF or CRLF; a byte-order mark and blank lines are skipped.
 */
export class CsvReader {
  #line = 1;
  #start = 1;
  #fields: string[] = [];
  #field = '';
  #state: 'plain' | 'quoted' | 'quoteSeen' = 'plain';
  #first = true;

  push(chunk: string): CsvRecord[] {
    const records: CsvRecord[] = [];
    let text = chunk;
    if (this.#first && text !== '') {
      this.#first = false;
      if (text.startsWith('\uFEFF')) text = text.slice(1);
    }
    for (const char of text) this.#take(char, records);
    return records;
  }

  /** The last record, where the file does not end with a line end. */
  end(): CsvRecord[] {
    const records: CsvRecord[] = [];
    if (this.#state === 'quoted') throw new Error(`CSV: the quote opened on line ${this.#start} is never closed`);
    this.#endRecord(records);
    return records;
  }

  #take(char: string, records: CsvRecord[]): void {
    if (this.#state === 'quoted') {
      if (char === '"') this.#state = 'quoteSeen';
      else this.#field += char;
      if (char === '\n') this.#line++;
    } else if (char === '"' && (this.#state === 'quoteSeen' || this.#field === '')) {
      if (this.#state === 'quoteSeen') this.#field += '"';
      this.#state = 'quoted';
    } else if (char === ',') {
      this.#endField();
    } else if (char === '\n') {
      this.#line++;
      this.#endRecord(records);
    } else {
      this.#field += char;
    }
  }

  #endField(): void {
    this.#fields.push(this.#field);
    this.#field = '';
    this.#state = 'plain';
  }

  #endRecord(records: CsvRecord[]): void {
    if (this.#field.endsWith('\r')) this.#field = this.#field.slice(0, -1);
    const blank = this.#fields.length === 0 && this.#field === '' && this.#state === 'plain';
    this.#endField();
    if (!blank) records.push({ line: this.#start, fields: this.#fields });
    this.#fields = [];
    this.#start = this.#line;
  }
}

/** All records of a CSV text that fits in memory, the header among them. */
export function parseCsv(text: string): CsvRecord[] {
  const reader = new CsvReader();
  return [...reader.push(text), ...reader.end()];
}

/** Path of a data file of the seeds. */
export const dataFile = (name: string): string => packageFile(`seeds/data/${name}`);

const tables = new Map<string, readonly Record<string, string>[]>();

/** Rows of a data file as objects keyed by its header; missing fields are ''. Read once. */
export function readTable<Column extends string>(name: string): readonly Record<Column, string>[] {
  let rows = tables.get(name);
  if (!rows) {
    const [header, ...records] = parseCsv(readFileSync(dataFile(name), 'utf8'));
    const columns = header?.fields ?? [];
    rows = records.map(({ fields }) => Object.fromEntries(columns.map((column, i) => [column, fields[i] ?? ''])));
    tables.set(name, rows);
  }
  return rows as readonly Record<Column, string>[];
}

/** One CSV line, without a line end; quotes only where they are needed. */
export const csvLine = (fields: readonly string[]): string =>
  fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
