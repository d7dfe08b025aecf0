import type { Choices } from '../../schema/kit/declare/choices.js';
import { isDay } from '../../schema/kit/declare/column-kinds.js';
import type { ScalarField, ScalarKind } from '../../schema/kit/declare/field.js';
import { labelOf } from '../../schema/kit/declare/label.js';
import { type Fault, shown } from './faults.js';

/** What a cell says, as PostgreSQL's text of it; or what is wrong with it. */
export type Parsed = string | Fault;
type Parse = (cell: string, field: ScalarField) => Parsed;

/** As what is sent with acts: `api/request/text.ts`. */
const text: Parse = (cell, { max, kind }) => {
  const clean = cell.normalize('NFC').replace(/\r\n?/g, '\n');
  if ((kind === 'code' ? /\p{Cc}/u : /(?![\t\n])\p{Cc}/u).test(clean) || !cell.isWellFormed() || cell.includes('�'))
    return { code: 'NOT_CLEAN', value: shown(cell) };
  if (max !== undefined && [...clean].length > max) return { code: 'TOO_LONG', value: shown(cell), most: `${max}` };
  return clean;
};

const named = new WeakMap<Choices, ReadonlyMap<string, string>>();
/** Values of a list by what they may be called: their labels in either language, and as the API calls them. */
function namesOf(list: Choices): ReadonlyMap<string, string> {
  const known = named.get(list);
  if (known) return known;
  const names = new Map<string, string>();
  for (const [value, texts] of Object.entries(list.values))
    for (const name of [value, labelOf(texts[0]), texts[1]]) names.set(name.toLowerCase(), value);
  named.set(list, names);
  return names;
}
/** What may be written for the values of a list. */
export const allowedIn = (list: Choices): [zh: string, en: string] => [
  Object.values(list.values)
    .map(([zh]) => labelOf(zh))
    .join('、'),
  Object.keys(list.values).join(', '),
];
const choice: Parse = (cell, { choices }) =>
  namesOf(choices!).get(cell.toLowerCase()) ?? {
    code: 'NOT_IN_LIST',
    value: shown(cell),
    allowed: allowedIn(choices!),
  };

const several: Parse = (cell, field) => {
  const values = cell
    .split(/[、，,;；\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => choice(part, field));
  return values.find((value): value is Fault => typeof value !== 'string') ?? `{${[...new Set(values)].join(',')}}`;
};

const written =
  /^(\d{4})\s*(?:[-/.]|年)\s*(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})\s*日?(?:[T ]0{1,2}:00(?::00(?:\.0+)?)?)?$/;
const day: Parse = (cell) => {
  const [, year, month, date] = written.exec(cell) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(cell) ?? [];
  const iso = year && `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`;
  return iso && isDay(iso) ? iso : { code: 'NOT_A_DAY', value: shown(cell) };
};

const number =
  (pattern: RegExp, words: readonly [string, string], most = Number.MAX_SAFE_INTEGER): Parse =>
  (cell, { from = -most, to = most }) => {
    const plain = cell.replace(/(?<=\d)[,，](?=\d{3})/g, '');
    const value = Number(plain);
    if (pattern.test(plain) && value >= from && value <= to) return plain;
    const bounds =
      from === -most
        ? ['', '']
        : to === most
          ? [`，不小于${from}`, ` from ${from}`]
          : [`，${from}至${to}`, ` from ${from} to ${to}`];
    return { code: 'NOT_A_NUMBER', value: shown(cell), allowed: [words[0] + bounds[0], words[1] + bounds[1]] };
  };
const whole = ['整数', 'a whole number'] as const;

const yes = new Map([
  ...['是', '有', 'yes', 'y', 'true', '1', '√'].map((name) => [name, 'true'] as const),
  ...['否', '无', 'no', 'n', 'false', '0', '×'].map((name) => [name, 'false'] as const),
]);

const parsers: Readonly<Partial<Record<ScalarKind, Parse>>> = {
  text,
  code: text,
  choice,
  choices: several,
  day,
  int: number(/^-?\d{1,10}$/, whole, 2 ** 31 - 1),
  big: number(/^-?\d{1,16}$/, whole),
  float: number(/^-?\d{1,16}(\.\d{1,17})?$/, ['数', 'a number']),
  flag: (cell) => yes.get(cell.toLowerCase()) ?? { code: 'NOT_YES_OR_NO', value: shown(cell) },
};

/** How the cells of a property are read. @throws for a kind of which a table has no cells */
export function parserOf(field: ScalarField): (cell: string) => Parsed {
  const parse = parsers[field.kind];
  if (!parse) throw new Error(`${field.name}: no cell of a table can be ${field.kind}`);
  return (cell) => parse(cell, field);
}
