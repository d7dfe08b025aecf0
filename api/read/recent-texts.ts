import { specOf } from '../../schema/kit/declare/concept.js';
import type { RecentTexts } from '../../schema/kit/graphql/read-context.js';
import { globalId } from '../sql/ids.js';
import { rowsSql } from '../sql/rules.js';
import type { Statement } from '../sql/sql.js';
import { integer, quote, type Row, StatementBuilder, sql, where } from '../sql/sql.js';

/** Most texts that are compared: reading them takes 2 to 6 ms, comparing them 4 to 8. */
const mostTexts = 2_000;

/** A text of the newest records of a place that everybody sees, whoever asks. */
export function recentTexts({ of, county, since }: RecentTexts): {
  statement: Statement;
  read: (rows: readonly Row[]) => { id: string; text: string }[];
} {
  const spec = specOf(of);
  const builder = new StatementBuilder();
  const at = builder.alias();
  const { text, on } = spec.declaration.compared!;
  const column = (name: string) => sql`${at}.${quote(spec.column(name))}`;
  const [key, day] = [column(spec.key), column(on)];
  const conditions = where([
    sql`left(${column('division')}, 6) = ${builder.param(() => county, sql`text`)}`,
    sql`${day} >= ${builder.param(() => since, sql`date`)}`,
    rowsSql(builder, spec, at, 'anonymous'),
  ]);
  const statement = builder.finish(
    sql`select ${key}, ${column(text)} from ${quote(spec.table)} ${at}${conditions} order by ${day} desc, ${key} desc limit ${integer(mostTexts)}`,
  );
  return { statement, read: (rows) => rows.map(([id, words]) => ({ id: globalId(spec, id!), text: words! })) };
}
