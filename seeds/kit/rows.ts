import { z } from 'zod';
import type { Choices } from '../../schema/kit/declare/choices.js';
import { readTable } from './csv.js';

/** A column that may be left empty. */
export const optional = <Column extends z.ZodType>(column: Column) =>
  z
    .literal('')
    .transform(() => undefined)
    .or(column);

/** A column with a value of a closed list of the schema. */
export const oneOf = <Value extends string>({ values }: Choices<Value>) =>
  z.enum(Object.keys(values) as [Value, ...Value[]]);

/** A column with some of them, `A B`. */
export const someOf = <Value extends string>(choices: Choices<Value>) =>
  z
    .string()
    .transform((text) => text.split(' ').filter(Boolean))
    .pipe(z.array(oneOf(choices)));

/** A column with texts, `A|B`. */
export const listed = z.string().transform((text) => text.split('|').filter(Boolean));

/** A column that says `true` or nothing. */
export const isTrue = z.enum(['true', '']).transform((text) => text === 'true');

export const day = z.iso.date();
export const count = z.coerce.number().int().nonnegative();
/** An amount in 万元 (10,000 yuan). */
export const wanYuan = z.string().regex(/^\d+$/).transform(BigInt);
export const divisionCode = z.string().regex(/^\d{12}$/);

/**
 * The rows of a file of `seeds/data` as the schema has them.
 * @throws naming file, line and column of whatever is not so
 */
export function readRows<Row extends z.ZodType>(file: string, row: Row): readonly z.infer<Row>[] {
  const parsed = z.array(row).safeParse(readTable(file));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    ({ path: [n, ...column], message }) =>
      // The header is the first line.
      `line ${Number(n) + 2}: ${column.join('.')}: ${message}`,
  );
  throw new Error(`${file} is not as it is read:\n${faults.join('\n')}`);
}
