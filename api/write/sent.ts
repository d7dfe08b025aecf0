import type { Act, Sent } from '../../schema/kit/declare/acts/acts.js';
import { badInput } from '../../schema/kit/declare/client-error.js';
import { specOf } from '../../schema/kit/declare/concept.js';
import { mostNamed } from '../../schema/kit/graphql/acts/mutations.js';
import { keyOf } from '../sql/ids.js';

export type Values = Readonly<Record<string, unknown>>;

/** What is sent, as rules want it: keys for global ids, clean text of no more than its length. Null is nothing. */
export function sentOf({ name: act, sent }: Act, input: Values): Record<string, unknown> {
  const clean: Record<string, unknown> = {};
  for (const [name, part] of sent) {
    const value = input[name];
    if (value == null) continue;
    const path = `${act}.input.${name}`;
    if (!part.isList) clean[name] = cleanValue(part, value, path);
    else {
      const values = value as readonly unknown[];
      if (values.length > mostNamed) throw badInput(path, `has ${values.length} values; give at most ${mostNamed}`);
      clean[name] = [...new Set(values.map((one) => cleanValue(part, one, path)))];
    }
  }
  return clean;
}

function cleanValue({ field, isRequired }: Sent, value: unknown, path: string): unknown {
  if (field.is === 'one') return keyOf(specOf(field.target()), value, path);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'string' || field.is !== 'scalar') return value;
  if (value.includes('\0') || !value.isWellFormed())
    throw badInput(path, 'is not well-formed text (NUL or half a surrogate pair)');
  const text = value.normalize('NFC').trim();
  if (isRequired && text === '') throw badInput(path, 'is empty; write something');
  const count = [...text].length;
  if (field.max && count > field.max)
    throw badInput(path, `is ${count} characters long; at most ${field.max} are allowed`);
  return text;
}
