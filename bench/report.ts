import { type ContenderName, contenderNames } from './contenders/contender.js';
import type { Figures } from './measure.js';
import type { Operation } from './operations/operation.js';

export type Measured = { readonly name: string } & Readonly<Record<ContenderName, Figures>>;

/** What `--json` writes. */
export interface Report {
  readonly operations: readonly Measured[];
  readonly mix: {
    readonly throughputVsPostgraphile: number;
    readonly throughputVsByHand: number;
    readonly cpuVsPostgraphile: number;
  };
}

const two = (value: number) => Number(value.toFixed(2));
export const cpuOf = ({ cpuServer, cpuDatabase }: Figures) => cpuServer + cpuDatabase;

/**
 * The mix has as many requests of each operation: its throughput is the harmonic mean of theirs, its CPU time the mean.
 */
export function reportOf(measured: readonly Measured[], operations: readonly Operation[]): Report {
  const weights = new Map(operations.map(({ name, weight }) => [name, weight]));
  const sum = (of: (row: Measured) => number) =>
    measured.reduce((total, row) => total + of(row) * weights.get(row.name)!, 0);
  const time = (name: ContenderName) => sum((row) => 1 / row[name].rps);
  const cpu = (name: ContenderName) => sum((row) => cpuOf(row[name]));
  return {
    operations: measured,
    mix: {
      throughputVsPostgraphile: two(time('postgraphile') / time('ours')),
      throughputVsByHand: two(time('byHand') / time('ours')),
      cpuVsPostgraphile: two(cpu('ours') / cpu('postgraphile')),
    },
  };
}

export const titles: Record<ContenderName, string> = { ours: 'ours', postgraphile: 'PostGraphile', byHand: 'by hand' };

/** The ratios, and below them the figures that they come from; of one machine at one time, so only ratios travel. */
export function tablesOf({ operations, mix }: Report, markdown: boolean): string {
  const ratio = (value: number) => value.toFixed(2);
  const ratios = operations.map(({ name, ours, postgraphile, byHand }) => [
    name,
    ratio(ours.rps / postgraphile.rps),
    ratio(ours.rps / byHand.rps),
    ratio(cpuOf(ours) / cpuOf(postgraphile)),
    ratio(cpuOf(ours) / cpuOf(byHand)),
    ratio(ours.p50 / postgraphile.p50),
    ratio(ours.p99 / postgraphile.p99),
  ]);
  const figures = operations.flatMap((row) =>
    contenderNames.map((name, at) => {
      const { rps, p50, p99, cpuServer, cpuDatabase, memoryMb } = row[name];
      const numbers = [Math.round(rps), p50.toFixed(1), p99.toFixed(1), cpuServer.toFixed(2), cpuDatabase.toFixed(2)];
      return [at ? '' : row.name, titles[name], ...numbers.map(String), String(memoryMb)];
    }),
  );
  const mean = (of: (row: Measured) => number) =>
    ratio(Math.exp(operations.reduce((sum, row) => sum + Math.log(of(row)), 0) / operations.length));
  const means = [
    'geometric mean',
    mean(({ ours, postgraphile }) => ours.rps / postgraphile.rps),
    mean(({ ours, byHand }) => ours.rps / byHand.rps),
    mean(({ ours, postgraphile }) => cpuOf(ours) / cpuOf(postgraphile)),
    mean(({ ours, byHand }) => cpuOf(ours) / cpuOf(byHand)),
  ];
  const total = [
    'mix',
    ratio(mix.throughputVsPostgraphile),
    ratio(mix.throughputVsByHand),
    ratio(mix.cpuVsPostgraphile),
  ];
  const lay = markdown ? markdownTable : plainTable;
  return [
    lay(
      [
        'ours to',
        'req/s PostGraphile',
        'req/s by hand',
        'CPU PostGraphile',
        'CPU by hand',
        'p50 PostGr.',
        'p99 PostGr.',
      ],
      [...ratios, [...means, '', ''], [...total, '', '', '']],
    ),
    lay(['', '', 'req/s', 'p50 ms', 'p99 ms', 'server CPU ms', 'database CPU ms', 'memory MB'], figures),
  ].join('\n\n');
}

export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map((_, at) => (at ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

export function plainTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]!.length)));
  return [head, ...rows]
    .map((row) => row.map((cell, at) => (at ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!))).join('  '))
    .join('\n');
}
