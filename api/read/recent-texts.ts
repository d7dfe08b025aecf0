import { specOf } from '../../schema/kit/declare/concept.js';
import { subtree } from '../../schema/kit/declare/division-codes.js';
import type { RecentTexts } from '../../schema/kit/graphql/read-context.js';
import { globalId } from '../sql/ids.js';
import { rowsSql } from '../sql/rules.js';
import type { Statement } from '../sql/sql.js';
import { allOf, quote, type Row, StatementBuilder } from '../sql/sql.js';

/** Most texts that are compared: reading them takes 2 to 6 ms, comparing them 4 to 8. */
const mostTexts = 2_000;

/** A text of the newest records of a place that everybody sees, whoever asks. */
export function recentTexts({ of, text, day, within, since }: RecentTexts): {
  statement: Statement;
  read: (rows: readonly Row[]) => { id: string; text: string }[];
} {
  const spec = specOf(of);
  const builder = new StatementBuilder();
  const at = builder.alias();
  const [first, last] = subtree(within, 'division');
  const [key, place, received] = [spec.keyColumn, spec.column('division'), spec.column(day)].map(
    (name) => `${at}.${quote(name)}`,
  );
  const conditions = allOf([
    `${place} between ${builder.param(() => first, 'text')} and ${builder.param(() => last, 'text')}`,
    `${received} >= ${builder.param(() => since, 'date')}`,
    rowsSql(builder, spec, at, 'anonymous'),
  ]);
  const statement = builder.finish(
    `select ${key}, ${at}.${quote(spec.column(text))} from ${quote(spec.table)} ${at} where ${conditions} order by ${received} desc, ${key} desc limit ${mostTexts}`,
  );
  return { statement, read: (rows) => rows.map(([id, words]) => ({ id: globalId(spec, id!), text: words! })) };
}
