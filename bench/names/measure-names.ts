import { join } from 'node:path';
import pg from 'pg';
import { startContender } from '../contenders/contender.js';
import { openDatabase } from '../database.js';
import type { Flags } from '../flags.js';
import { postgresCpu } from '../load/postgres-cpu.js';
import { machineLine } from '../machine.js';
import { buildDeputies } from './deputies.js';
import { places, type Search, searches } from './searches.js';

export interface NameFigures {
  readonly what: string;
  readonly words: string;
  /** CPU milliseconds of PostgreSQL for a page of 20, in name and post, and in the name alone. */
  readonly search: number;
  readonly filter: number;
}

/** What is open, closed in reverse whatever happens. */
type Open = (() => unknown)[];

/** Measures what pages of searches for names cost PostgreSQL, as our server asks for them, one after another. */
export async function measureNames(flags: Flags, say: (line: string) => void): Promise<NameFigures[]> {
  const open: Open = [];
  try {
    const volume = { of: 'deputies', count: flags.names, build: buildDeputies };
    const database = await openDatabase(join(flags.dataDir, 'names'), volume, flags.keep, say);
    open.push(() => database.stop());
    const pool = new pg.Pool({ connectionString: database.url, max: 1 });
    pool.on('error', () => undefined);
    open.push(() => pool.end());
    const cpu = await postgresCpu(pool);
    if (!cpu) throw new Error('No /proc here: the CPU time of PostgreSQL is not to be had');
    const server = await startContender('ours', { databaseUrl: database.readerUrl, poolSize: 1, packages: '' });
    open.push(() => server.stop());
    const figures: NameFigures[] = [];
    console.log(`${await machineLine(pool)}; ${flags.names} deputies, CPU ms of PostgreSQL per page of 20\n`);
    console.log('| looked for | in name and post | in the name alone |\n| --- | --- | --- |');
    for (const search of searches) {
      const costOf = (query: string) => cost(server.url, query, search, cpu, flags.seconds);
      const row = { ...search, search: await costOf(places.search), filter: await costOf(places.filter) };
      console.log(`| ${row.words}: ${row.what} | ${row.search.toFixed(1)} | ${row.filter.toFixed(1)} |`);
      figures.push(row);
    }
    return figures;
  } finally {
    for (const close of open.reverse()) await close();
  }
}

/** CPU milliseconds of a page: asked again and again for some seconds, after a moment of warming up. */
async function cost(url: URL, query: string, search: Search, cpu: () => number, seconds: number): Promise<number> {
  const after = await cursorAt(url, query, search);
  const ask = () => pageOf(url, query, { words: search.words, after, first: 20 });
  for (const until = performance.now() + 300; performance.now() < until; ) await ask();
  const before = cpu();
  let asked = 0;
  for (const until = performance.now() + seconds * 1000; performance.now() < until; asked++) await ask();
  return (cpu() - before) / asked;
}

/** The cursor behind the pages that are read over, or before the last page. */
async function cursorAt(url: URL, query: string, { words, after }: Search): Promise<string | null> {
  let cursor: string | null = null;
  for (let left = after * 20; left > 0; ) {
    const first = Math.min(left, 100);
    const { hasNextPage, endCursor } = await pageOf(url, query, { words, after: cursor, first });
    if (!hasNextPage) break;
    cursor = endCursor;
    left -= first;
  }
  return cursor;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}

async function pageOf(url: URL, query: string, variables: object): Promise<PageInfo> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: query.replace(/\s+/g, ' '), variables });
  const response = await fetch(new URL('/graphql', url), { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as { data?: { deputies: { pageInfo: PageInfo } }; errors?: unknown };
  if (!data || errors) throw new Error(`${response.status}: ${JSON.stringify(errors)}\n${body}`);
  return data.deputies.pageInfo;
}
