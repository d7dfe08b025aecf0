import { ClientError } from '../../schema/kit/declare/client-error.js';

/** What a cursor must be for one ordering: its name, and what each value looks like. */
export interface CursorForm {
  /** `SUBMITTED_ON.DESC,ID.DESC`: a cursor of another ordering is refused, it would mean another place. */
  readonly ordering: string;
  readonly patterns: readonly { test(value: string): boolean }[];
}

const version = 'v1';

/** Writes the place of a row in an ordering. `values` are PostgreSQL's own texts, so nothing is lost on the way. */
export const encodeCursor = (form: CursorForm, values: readonly string[]): string =>
  Buffer.from(JSON.stringify([version, form.ordering, ...values])).toString('base64url');

/** Reads a cursor back. Throws BAD_CURSOR for anything that `encodeCursor` did not write for this ordering. */
export function decodeCursor(form: CursorForm, cursor: unknown, path: string): readonly string[] {
  const [found, ordering, ...values] = parse(String(cursor)) ?? [];
  const advice = 'Send a cursor of the same list and ordering, or start again without one.';
  if (found !== version) throw bad(path, `is not a cursor of this API. ${advice}`);
  if (ordering !== form.ordering)
    throw bad(
      path,
      `belongs to the ordering ${String(ordering).slice(0, 100)}, this list is ordered by ${form.ordering}. ${advice}`,
    );
  const fits =
    values.length === form.patterns.length &&
    values.every((value, index) => form.patterns[index]!.test(value)) &&
    // Base64 has many spellings, ours has one.
    encodeCursor(form, values) === cursor;
  if (!fits) throw bad(path, `was changed on its way. ${advice}`);
  return values;
}

/** A cursor that another database cluster, or this one before it was restored to an earlier time, has written. */
export const foreignCursor = (path: string) =>
  bad(
    path,
    'was written before the database was restored, taken over by another server or upgraded. Start again without one.',
  );

function parse(cursor: string): string[] | undefined {
  if (cursor.length > 4000) return undefined;
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string' && part.isWellFormed())
      ? parts
      : undefined;
  } catch {
    return undefined;
  }
}

const bad = (path: string, message: string) => new ClientError('BAD_CURSOR', `${path}: ${message}`, { argument: path });
