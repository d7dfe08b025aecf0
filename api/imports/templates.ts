import type { FastifyInstance } from 'fastify';
import { writeXlsx } from 'hucre/xlsx';
import { labelOf } from '../../schema/kit/declare/label.js';
import type { Table } from '../../schema/kit/declare/tables.js';
import { PlainError } from '../http/plain-errors.js';
import { type Column, stepsOf } from './columns.js';
import { isMoney } from './money.js';

/** The headings of a table as they stand in its template: with a star where a cell has to be filled in, and units of money. */
const headingOf = (column: Column) =>
  `${isMoney(column.field) ? column.zh.replace('(分)', '(万元)') : column.zh}${column.isRequired ? '*' : ''}`;

/** A row as it may look, which is left out when the table is imported. */
function exampleOf(table: Table): string[] {
  const [first = '', ...rest] = stepsOf(table).flatMap(({ table, columns }) =>
    columns.map(({ property }) => table.example[property] ?? ''),
  );
  return [`示例：${first}`, ...rest];
}

/** What may be written in the columns that have a list, a column each. */
function allowedIn(columns: readonly Column[]): string[][] {
  const lists = columns.flatMap((column) => {
    const { field } = column;
    if (field.is !== 'scalar') return [];
    if (field.kind === 'flag') return [[column.zh, '是', '否']];
    return field.choices ? [[column.zh, ...Object.values(field.choices.values).map(([zh]) => labelOf(zh))]] : [];
  });
  const most = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, n) => lists.map((list) => list[n] ?? ''));
}

const csv = (rows: readonly (readonly string[])[]) =>
  `\ufeff${rows.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n')}\r\n`;

/** `GET /imports/people.csv` and `.xlsx`: a table to fill in, for each kind. Nobody's data are in it, so everybody gets it. */
export function templateRoutes(fastify: FastifyInstance, tables: Readonly<Record<string, Table>>): void {
  const byName = new Map(Object.entries(tables).map(([kind, table]) => [kind.toLowerCase(), table]));
  fastify.get<{ Params: { file: string } }>('/imports/:file', async (request, reply) => {
    const [, name = '', format] = /^([a-z]+)\.(csv|xlsx)$/.exec(request.params.file) ?? [];
    const table = byName.get(name);
    if (!table) throw new PlainError(404, `There is no such table.`, 'NOT_FOUND');
    const columns = stepsOf(table).flatMap((step) => step.columns);
    const rows = [columns.map(headingOf), exampleOf(table)];
    reply.headers({
      'content-disposition': `attachment; filename="${name}.${format}"`,
      'cache-control': 'public, max-age=3600',
    });
    if (format === 'csv') return reply.type('text/csv; charset=utf-8').send(csv(rows));
    const sheets = [
      { name: '导入', rows },
      { name: '可选值', rows: allowedIn(columns) },
    ];
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return reply.type(type).send(Buffer.from(await writeXlsx({ sheets })));
  });
}
