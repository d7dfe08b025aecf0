import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { NameWindows } from '../../schema/kit/declare/page-size.js';
import { headSql, tailTermsSql, termsSql } from '../../schema/kit/text/search-sql.js';
import { integer, join, quote, type Sql, type StatementBuilder, sql, where } from '../sql/sql.js';
import type { Arg } from './argument.js';
import type { Text } from './conditions.js';
import type { Ordering } from './ordering.js';
import { searchTerms } from './search.js';
import type { Size } from './sizes.js';

/** What a page of a search among persons is asked by. */
export interface NamePage {
  readonly spec: ConceptSpec;
  readonly alias: Sql;
  readonly words: Arg;
  /** What is looked through: the name, then the others. */
  readonly texts: readonly [name: Text, ...others: Text[]];
  readonly ordering: Ordering;
  readonly backward: boolean;
  /** All other conditions of the list, those of its cursors too. */
  readonly conditions: readonly (Sql | undefined)[];
  readonly size: Size;
  readonly more: 0 | 1;
  readonly windows: NameWindows;
}

/**
 * A query of the page's keys. What many have is soon found by reading on in the order of names, what few have by the indexes of
 * words, which know no order; and nobody knows beforehand which of the two it is. So a window is read. Only where it does not
 * fill the page, the indexes are asked, one for each text: what they find is little, or the window had found it. Whoever bears
 * a surname stands in one place, though, many of them outside the window: those whose name begins with the first character
 * looked for have a window of their own.
 */
export function namePageSql(builder: StatementBuilder, page: NamePage): Sql {
  const { spec, alias, words, texts, ordering, backward, conditions, windows } = page;
  const [name, ...others] = texts;
  const text = words.text(100);
  const found = (bind: Parameters<typeof text>[0]) => searchTerms(String(text(bind)), words.path);
  const patterns = builder.param((bind) => found(bind).patterns, sql`text[]`);
  const terms = builder.param((bind) => found(bind).terms, sql`text[]`);
  const firstTerms = builder.param((bind) => found(bind).firstTerms, sql`text[]`);
  const first = builder.param((bind) => found(bind).first, sql`text`);
  const count = builder.param((bind) => page.size.of(bind) + page.more, sql`int`);

  const keys = ordering.columns(alias);
  const order = ordering.sql(alias, backward);
  const from = (...also: readonly Sql[]) => sql`from ${quote(spec.table)} ${alias}${where([...conditions, ...also])}`;
  const like = (folded: Sql) => sql`${folded} like all (${patterns})`;
  const has = (folded: Sql) => sql`(case when ${like(folded)} then zh_bigrams(${folded}) @> ${terms} end)`;
  const indexed = ({ column, isCollated }: Text) => sql`${termsSql(column, isCollated)} @> ${terms}`;
  const head = headSql(name.folded);

  /** The first of a window that have the words. */
  const within = (size: number, looked: readonly Text[], ...also: readonly Sql[]) => {
    const folded = looked.map((one, n) => sql`${one.folded} as f${integer(n)}`);
    const matches = looked.map((_, n) => has(sql`${alias}.f${integer(n)}`));
    const rows = sql`select ${[...keys, ...folded]} ${from(...also)}${order} limit ${integer(size)}`;
    return sql`select ${keys} from (${rows}) ${alias} where ${join(matches, sql` or `)}${order} limit ${count}`;
  };
  /** Whether they do not fill the page, and there are more behind the window. */
  const unfilled = (part: Sql, size: number, ...also: readonly Sql[]) =>
    sql`(select count(*) from ${part}) < ${count} and exists (select ${from(...also)}${order} offset ${integer(size)})`;
  const nearLeft = sql`(select is_left from near_end)`;
  const headLeft = sql`(select is_left from head_end)`;
  const inHead = sql`${head} = ${first}`;
  const byIndex = [
    // Whose index has all who bear a surname is not to be asked for them.
    [headLeft, sql`(${inHead}) is true`, indexed(name), like(name.folded)],
    // The first word alone is looked for behind the head: others may stand there.
    [
      nearLeft,
      sql`${head} <> ${first}`,
      sql`${tailTermsSql(name.folded)} @> ${firstTerms}`,
      like(name.folded),
      sql`(${terms} = ${firstTerms} or ${indexed(name)})`,
    ],
    ...others.map((one, n) => [
      nearLeft,
      indexed(one),
      like(one.folded),
      ...texts.slice(0, n + 1).map((before) => sql`${has(before.folded)} is not true`),
    ]),
  ].map((also) => sql`select ${keys} ${from(...also)}`);
  return sql`with near as materialized (${within(windows.all, texts)}),
    near_end as materialized (select ${unfilled(sql`near`, windows.all)} as is_left),
    head as materialized (${within(windows.head, [name], nearLeft, inHead)}),
    head_end as materialized (select ${nearLeft} and ${unfilled(sql`head`, windows.head, inHead)} as is_left),
    indexed as materialized (${join(byIndex, sql` union all `)})
    select * from near where not ${nearLeft} union all
    (select * from (select * from head where ${nearLeft} and not ${headLeft} union all select * from indexed) ${alias}${order} limit ${count})`;
}
