// Nothing here runs: `npm run check` compiles it, and each line below a directive must be refused by the compiler.

import type { SqlClient } from '../../api/sql/client.js';
import { allOf, quote, type Sql, StatementBuilder, sql, where } from '../../api/sql/sql.js';

declare const sent: string;
declare const count: number;
declare const client: SqlClient;
const builder = new StatementBuilder();

// @ts-expect-error a string is no SQL
export const text: Sql = sent;
// @ts-expect-error nor is a template without the tag, whatever stands in it
export const template: Sql = `select ${quote('name')}`;
// @ts-expect-error nor are fragments put together by hand
export const sum: Sql = sql`select ` + sql`1`;
// @ts-expect-error what is sent cannot stand in a statement
export const joined = sql`select * from deputy where name = ${sent}`;
// @ts-expect-error nor in a list of it
export const listed = sql`select ${[sent]}`;
// @ts-expect-error a number is written by `integer`, which refuses what is none
export const numbered = sql`limit ${count}`;
// @ts-expect-error a condition that may be missing is no fragment: `where` leaves it out
export const missing = sql`select 1 where ${allOf([])}`;
// @ts-expect-error a condition is SQL
export const condition = where([sent]);
// @ts-expect-error so is the type of a parameter
builder.param(() => sent, sent);
// @ts-expect-error and so is what is run
builder.finish(sent);
// @ts-expect-error also by itself
void client.query(`select '${sent}'`);

export const right = [
  builder.finish(sql`select ${quote(sent)} from t where name = ${builder.param(() => sent, sql`text`)}`),
  client.query(sql`select $1::text`, [sent]),
];
