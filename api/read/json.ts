import type { JsonForm } from '../../schema/kit/declare/column-kinds.js';
import type { Row } from '../sql/sql.js';
import type { Results, Writer } from './plan.js';

/** What a JSON string writes in another way. Half of a pair cannot come from PostgreSQL, and pairs are rare. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const special = /["\\\u0000-\u001f\ud800-\udfff]/;

/** As JSON.stringify writes it; looking first takes a third of the time for Chinese. */
export const stringJson = (text: string): string => (special.test(text) ? JSON.stringify(text) : `"${text}"`);

/** How PostgreSQL's text of a value becomes JSON text. */
export const jsonForms: Readonly<Record<JsonForm, (text: string) => string>> = {
  string: stringJson,
  // Values that need no escaping: enum names and days.
  enum: (text) => `"${text}"`,
  raw: (text) => text,
  bool: (text) => (text === 't' ? 'true' : 'false'),
  instant: (text) => `"${isoInstant(text)}"`,
};

/** `2024-10-30 08:00:00.12+00` to `2024-10-30T08:00:00.120Z`; sessions run in UTC. */
function isoInstant(text: string): string {
  const fraction = text.slice(20, -3);
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.padEnd(3, '0')}Z`;
}

/** A column of the row. */
export function columnWriter(index: number, form: JsonForm): Writer {
  const write = jsonForms[form];
  return (row) => {
    const text = row[index];
    return text === null ? 'null' : write(text!);
  };
}

/** A JSON object with the given members, in order. */
export function objectWriter(members: readonly (readonly [key: string, writer: Writer])[]): Writer {
  const prefixes = members.map(([key], index) => `${index ? ',' : '{'}${JSON.stringify(key)}:`);
  const writers = members.map(([, writer]) => writer);
  if (!writers.length) return () => '{}';
  return (row: Row, run: Results) => {
    let text = '';
    for (let index = 0; index < writers.length; index++) text += prefixes[index]! + writers[index]!(row, run);
    return `${text}}`;
  };
}

export function listOf(rows: readonly Row[], writer: Writer, run: Results): string {
  let text = '[';
  for (let index = 0; index < rows.length; index++) {
    text += (index ? ',' : '') + writer(rows[index]!, run);
    run.length.check(text);
  }
  return `${text}]`;
}
