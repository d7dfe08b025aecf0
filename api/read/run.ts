import DataLoader from 'dataloader';
import type { ComputedField } from '../../schema/kit/declare/field.js';
import type { Database } from '../database/reads.js';
import type { AnswerLength } from '../request/answer-length.js';
import type { Stop } from '../request/stop.js';
import type { Bind, Row, Statement } from '../sql/sql.js';
import type { Level, Page, Plan, Results } from './plan.js';

/** One statement as it ran, for `extensions.sql` in development. */
export interface StatementTiming {
  readonly sql: string;
  /** Planned with its values in sight, rather than once for all. */
  readonly replanned: boolean;
  readonly rows: number;
  readonly ms: number;
}

/** Runs a plan's statements, parents before children, and returns what they brought. */
export async function run(
  plan: Plan,
  bind: Bind,
  database: Database,
  length: AnswerLength,
  signal?: Stop,
  traces?: StatementTiming[],
): Promise<Results> {
  const computed = new Map<ComputedField, Map<string, string | null>>();
  const results: Results = { bind, pages: [], counts: [], computed, length };
  const query = (statement: Statement, keys: readonly string[]) =>
    ask(database, statement, { ...bind, keys }, length, signal, traces);
  for (const level of plan.levels) {
    const keys = keysOf(level, results);
    if (level.keys && !keys.length) continue;
    if (level.rows) results.pages[level.index] = pagesOf(level, level.size(bind), keys, await query(level.rows, keys));
    if (level.count) {
      const rows = await query(level.count, keys);
      results.counts[level.index] = new Map(
        rows.map(([ord, count]) => [level.keys ? keys[Number(ord) - 1]! : '', count!]),
      );
    }
  }
  const columns = computedColumns(plan);
  if (columns.length)
    await Promise.all(columns.map(([field, at]) => compute(field, at, results, computed, bind.isChinese === true)));
  return results;
}

/** Runs one statement. */
export async function ask(
  database: Database,
  statement: Statement,
  bind: Bind,
  length: AnswerLength,
  signal?: Stop,
  traces?: StatementTiming[],
): Promise<Row[]> {
  const values = statement.values.map((value) => value(bind));
  if (!traces) return database.query(statement, values, signal, length);
  const started = performance.now();
  const rows = await database.query(statement, values, signal, length);
  traces.push({
    sql: statement.text,
    replanned: statement.replans,
    rows: rows.length,
    ms: Math.round((performance.now() - started) * 100) / 100,
  });
  return rows;
}

/** Distinct keys of a level's parents, in order of appearance. */
function keysOf(level: Level, results: Results): readonly string[] {
  if (!level.keys) return [];
  if ('value' in level.keys) return [...new Set(level.keys.value(results.bind) as readonly string[])];
  const { level: parent, column, where } = level.keys;
  const keys = new Set<string>();
  for (const page of results.pages[parent.index]?.values() ?? [])
    for (const row of page.rows)
      if (row[column] !== null && (!where || row[where.column] === where.is)) keys.add(row[column]!);
  return [...keys];
}

/** Cuts the rows of a level into one page per parent. */
function pagesOf(level: Level, size: number, keys: readonly string[], rows: readonly Row[]): Map<string, Page> {
  if (!level.keys) return new Map([['', pageOf(level, size, rows)]]);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keys[Number(row[0]) - 1]!;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const pages = new Map<string, Page>();
  for (const [key, group] of groups) pages.set(key, pageOf(level, size, group));
  return pages;
}

function pageOf({ backward }: Level, size: number, fetched: readonly Row[]): Page {
  const rows = fetched.length > size ? fetched.slice(0, size) : fetched;
  return { rows: backward ? rows.toReversed() : rows, more: fetched.length > size };
}

function computedColumns(plan: Plan): [ComputedField, { level: Level; column: number }[]][] {
  const columns = new Map<ComputedField, { level: Level; column: number }[]>();
  for (const level of plan.levels)
    for (const { field, column } of level.computed)
      columns.set(field, [...(columns.get(field) ?? []), { level, column }]);
  return [...columns];
}

/** Computes a field for all rows of all levels in one batch. */
async function compute(
  field: ComputedField,
  columns: readonly { level: Level; column: number }[],
  results: Results,
  computed: Map<ComputedField, Map<string, string | null>>,
  isChinese: boolean,
) {
  const loader = new DataLoader<string, string>((keys) => field.load(keys, isChinese) as Promise<string[]>);
  const values = new Map<string, string>();
  computed.set(field, values);
  const keys = columns.flatMap(({ level, column }) =>
    [...(results.pages[level.index]?.values() ?? [])].flatMap((page) => page.rows.map((row) => row[column])),
  );
  await Promise.all(keys.map(async (key) => key != null && values.set(key, await loader.load(key))));
}
