import { type ContenderName, contenderNames } from '../contenders/contender.js';
import type { Figures } from '../measure.js';
import { cpuOf, markdownTable, plainTable, titles } from '../report.js';

export type Written = { readonly name: string } & Readonly<Record<ContenderName, Figures>>;

/** 16 writers under one parent and under 16. */
export interface HotParent {
  readonly one: Figures;
  readonly sixteen: Figures;
  /** Throughput of the first to that of the second. */
  readonly ratio: number;
}

/** What `--json` writes. */
export interface WriteReport {
  readonly machine: string;
  readonly writes: readonly Written[];
  readonly hot?: HotParent;
}

const ratio = (value: number) => value.toFixed(2);

export function writeTablesOf({ machine, writes, hot }: WriteReport, markdown: boolean): string {
  const lay = markdown ? markdownTable : plainTable;
  const ratios = writes.map(({ name, ours, postgraphile, byHand }) => [
    name,
    ratio(ours.rps / byHand.rps),
    ratio(cpuOf(ours) / cpuOf(byHand)),
    ratio(ours.rps / postgraphile.rps),
    ratio(cpuOf(ours) / cpuOf(postgraphile)),
  ]);
  const figures = writes.flatMap((row) =>
    contenderNames.map((name, at) => {
      const { rps, p50, p99, cpuServer, cpuDatabase } = row[name];
      const numbers = [Math.round(rps), p50.toFixed(1), p99.toFixed(1), cpuServer.toFixed(2), cpuDatabase.toFixed(2)];
      return [at ? '' : row.name, titles[name], ...numbers.map(String)];
    }),
  );
  const head = ['ours to', 'req/s by hand', 'CPU by hand', 'req/s PostGraphile', 'CPU PostGraphile'];
  const units = ['', '', 'req/s', 'p50 ms', 'p99 ms', 'server CPU ms', 'database CPU ms'];
  return [
    machine,
    ...(writes.length ? [lay(head, ratios), lay(units, figures)] : []),
    ...(hot ? [`one parent to sixteen: ${ratio(hot.ratio)} (${hot.one.rps} and ${hot.sixteen.rps} req/s)`] : []),
  ].join('\n\n');
}
