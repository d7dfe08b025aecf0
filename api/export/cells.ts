import { valueLabel } from '../../schema/kit/declare/choices.js';
import type { ExportColumn } from './export-columns.js';
import { shownUnchanged } from './spreadsheet.js';

/** For people, in Chinese; or for programs, in the names of the API. */
export type Wording = 'zh' | 'en';

/** A record as the API answers it. */
export type Row = Readonly<Record<string, unknown>>;

const flags = { true: '是', false: '否' };
const separators: Readonly<Record<Wording, string>> = { zh: '、', en: ';' };

export const heading = ({ path, zh }: ExportColumn, wording: Wording): string =>
  wording === 'zh' ? zh : path.join('.');

/** The column's value in a record as a cell shows it; nothing is an empty cell. */
export function cell(record: Row, { path: [field, inner], value }: ExportColumn, wording: Wording): string | number {
  const choices = value?.is === 'scalar' ? value.choices : undefined;
  const show = (found: unknown): string | number => {
    if (found === undefined || found === null) return '';
    if (typeof found === 'number') return found;
    if (Array.isArray(found)) return found.map(show).join(separators[wording]);
    const name = String(found);
    if (wording === 'en') return name;
    if (typeof found === 'boolean') return flags[name as keyof typeof flags];
    return shownUnchanged(valueLabel(choices, name), value?.kind ?? 'text');
  };
  const found = record[field];
  return show(inner && found ? (found as Row)[inner] : found);
}
