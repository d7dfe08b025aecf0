import { specOf } from '../../schema/kit/declare/concept.js';
import { subtree } from '../../schema/kit/declare/division-codes.js';
import type { RecentTexts } from '../../schema/kit/graphql/read-context.js';
import { globalId } from '../sql/ids.js';
import { rowsSql } from '../sql/rules.js';
import type { Statement } from '../sql/sql.js';
import { integer, quote, type Row, StatementBuilder, sql, where } from '../sql/sql.js';

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
  const column = (name: string) => sql`${at}.${quote(name)}`;
  const [key, received] = [column(spec.keyColumn), column(spec.column(day))];
  const conditions = where([
    sql`${column(spec.column('division'))} between ${builder.param(() => first, sql`text`)} and ${builder.param(() => last, sql`text`)}`,
    sql`${received} >= ${builder.param(() => since, sql`date`)}`,
    rowsSql(builder, spec, at, 'anonymous'),
  ]);
  const statement = builder.finish(
    sql`select ${key}, ${column(spec.column(text))} from ${quote(spec.table)} ${at}${conditions} order by ${received} desc, ${key} desc limit ${integer(mostTexts)}`,
  );
  return { statement, read: (rows) => rows.map(([id, words]) => ({ id: globalId(spec, id!), text: words! })) };
}
