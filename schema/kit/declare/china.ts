import { literal, type Sql, sql } from '../sql.js';

/** China has one time zone: a day begins and ends at the same moment from Kashgar to Shanghai. */
const zone = 'Asia/Shanghai';
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });

/** The day that it is, or was at a moment, in China: `2026-11-29`. */
export const dayInChina = (moment: Date = new Date()): string => days.format(moment);

/** SQL of the same for a moment in SQL. */
export const dayInChinaSql = (moment: Sql): Sql => sql`(${moment} at time zone ${literal(zone)})::date`;
/** SQL of the day that it is when a statement runs; as a select it is computed once, not for every row. */
export const todaySql = sql`(select ${dayInChinaSql(sql`now()`)})`;
