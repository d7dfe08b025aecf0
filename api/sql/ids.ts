import { badInput } from '../../schema/kit/declare/client-error.js';
import { columnKinds } from '../../schema/kit/declare/column-kinds.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { fullDivisionCode } from '../../schema/kit/declare/division-codes.js';
import { sql } from '../../schema/kit/sql.js';

/** Global ids are `Type:key`: readable in logs and URLs, unique over all types. */
export const globalId = (spec: ConceptSpec, key: string) => `${spec.name}:${key}`;

/** The key in a global id of a given type. Throws BAD_USER_INPUT if it is another type's id or none. */
export function keyOf(spec: ConceptSpec, id: unknown, path: string): string {
  const text = String(id);
  const key = text.slice(text.indexOf(':') + 1);
  if (!text.startsWith(`${spec.name}:`))
    throw badInput(
      path,
      `${JSON.stringify(text.slice(0, 80))} is not the id of a ${spec.name}; ids look like ${spec.name}:…`,
    );
  if (spec.key !== 'id') return fullDivisionCode(key, path);
  if (!columnKinds.uuid.pattern.test(key))
    throw badInput(path, `${JSON.stringify(text.slice(0, 80))} is not a well-formed id`);
  return key;
}

export const keyType = (spec: ConceptSpec) => (spec.key === 'id' ? sql`uuid` : sql`text`);
