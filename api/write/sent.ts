import type { Act, Sent } from '../../schema/kit/declare/acts/acts.js';
import { badInput } from '../../schema/kit/declare/client-error.js';
import { specOf } from '../../schema/kit/declare/concept.js';
import { mostNamed } from '../../schema/kit/graphql/acts/mutations.js';
import { sentText } from '../request/text.js';
import { keyOf } from '../sql/ids.js';
import { digestOfCode } from '../sql/secret-code.js';

export type Values = Readonly<Record<string, unknown>>;

/** What is sent, as rules want it: keys for global ids, clean text of no more than its length. Null and empty texts are nothing. */
export function sentOf({ name: act, sent }: Act, input: Values): Record<string, unknown> {
  const clean: Record<string, unknown> = {};
  for (const [name, part] of sent) {
    const value = input[name];
    if (value == null) continue;
    const path = `${act}.input.${name}`;
    const values = part.isList ? (value as readonly unknown[]) : [value];
    if (values.length > mostNamed) throw badInput(path, `has ${values.length} values; give at most ${mostNamed}`);
    const cleaned = values.map((one) => cleanValue(part, one, path)).filter((one) => one !== undefined);
    if (part.isRequired && cleaned.length < values.length) throw badInput(path, 'is empty; write something');
    if (part.isList) clean[name] = [...new Set(cleaned)];
    else if (cleaned.length) clean[name] = cleaned[0];
  }
  return clean;
}

/** Undefined if it is a text with nothing in it. */
function cleanValue({ field, by }: Sent, value: unknown, path: string): unknown {
  if (field.is === 'one' && !by) return keyOf(specOf(field.target()), value, path);
  if (value instanceof Date) return value.toISOString();
  const text = field.is === 'one' ? specOf(field.target()).scalar(by!) : field;
  if (typeof value !== 'string' || text.is !== 'scalar') return value;
  const clean = sentText(value, path, { most: text.max, isLine: text.kind !== 'text' });
  return by && !text.see && clean !== undefined ? digestOfCode(clean) : clean;
}
