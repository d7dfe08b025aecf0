import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the command line decides. */
export interface Flags {
  readonly suggestions: number;
  /** Seconds of load per operation and contender. */
  readonly seconds: number;
  readonly json: string | undefined;
  readonly markdown: boolean;
  /** Leave the database in place, and use the one that an earlier run left. */
  readonly keep: boolean;
  /** Write a CPU profile of our server into the current folder. */
  readonly profile: boolean;
  /** Names of operations, or of kinds of expensive questions; empty for all. */
  readonly only: readonly string[];
  /** Instead of the mix: who asks the same again and again, while some of it changes. */
  readonly repeat: boolean;
  /** Instead of the mix: how long it takes to find similar feedback among so many messages. */
  readonly similar: number;
  /** Instead of the mix: what acts cost. */
  readonly writes: boolean;
  /** Instead of the mix: 16 writers under one parent beside 16 of them. */
  readonly hot: boolean;
  /** Instead of the mix: how a neighbour fares beside the most expensive questions. */
  readonly neighbour: boolean;
  /** Instead of the mix: what happens at 2.4 times the capacity. */
  readonly overload: boolean;
  /** Instead of the mix: what a page of a search for names costs among that many deputies. */
  readonly names: number;
  /** Instead of the mix: minutes of questions that are all different, after ten minutes of warming up. */
  readonly soak: number;
  /** Instead of the mix: so many deputies get papers and vote, over so many seconds each. */
  readonly votes: number;
  /** Instead of the mix: what the change feed costs those who write. */
  readonly feed: boolean;
  /** Instead of the mix: so many people come from one table. */
  readonly imports: number;
  /** A folder with another build, which is measured first. */
  readonly before: string | undefined;
  readonly dataDir: string;
}

const help = `npm run bench -- [flags]
  --suggestions N  suggestions in the database, 1000 to 1000000 (default 100000); deputies are a tenth of them
  --seconds S      load per operation and contender (default 4; with --votes 60)
  --json FILE      write the figures to a file
  --markdown       print the tables in Markdown
  --keep           keep the database for the next run, and use a kept one
  --profile        write a CPU profile of our server into the current folder
  --only A,B       only these operations

instead of the mix:
  --repeat         the same questions again and again, some much more often than others, while records change
  --writes         acts beside a hand-written transaction and PostGraphile's creation of one row, and then --hot
  --hot            16 writers under one parent beside 16 parents, commits of 8 ms
  --votes N        N deputies get papers over 60 s, then vote over 60 s, 2 to 20000
  --import N       how long N people take to come from a table, 1000 to 500000, beside the same by hand
  --names N        what a page of a search for names costs PostgreSQL among N deputies, 1000 to 2000000

instead of the mix, with the five places:
  --neighbour      a neighbour's cheap questions beside the most expensive of every kind, or of those that --only names
  --overload       2.4 times what the server can answer
  --soak MINUTES   memory under questions that are all different, after ten minutes of them
  --similar N      what is offered before feedback is sent, among so many messages
  --before FOLDER  another build, measured first

instead of the mix, with the suggestions:
  --feed           what the change feed costs those who write`;

/** Reads the command line; ends the process on `--help` and on what it does not understand. */
export function readFlags(): Flags {
  try {
    const { values } = parseArgs({
      options: {
        suggestions: { type: 'string', default: '100000' },
        seconds: { type: 'string' },
        json: { type: 'string' },
        markdown: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        profile: { type: 'boolean', default: false },
        only: { type: 'string', default: '' },
        repeat: { type: 'boolean', default: false },
        writes: { type: 'boolean', default: false },
        hot: { type: 'boolean', default: false },
        neighbour: { type: 'boolean', default: false },
        overload: { type: 'boolean', default: false },
        names: { type: 'string', default: '0' },
        votes: { type: 'string', default: '0' },
        import: { type: 'string', default: '0' },
        soak: { type: 'string', default: '0' },
        similar: { type: 'string', default: '0' },
        feed: { type: 'boolean', default: false },
        before: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    const votes = within('--votes', values.votes, 0, 20_000);
    return {
      suggestions: within('--suggestions', values.suggestions, 1000, 1_000_000),
      seconds: within('--seconds', values.seconds ?? (votes ? '60' : '4'), 1, 600),
      json: writable('--json', values.json),
      markdown: values.markdown,
      keep: values.keep,
      profile: values.profile,
      only: values.only.split(',').filter(Boolean),
      repeat: values.repeat,
      writes: values.writes,
      hot: values.hot,
      neighbour: values.neighbour,
      overload: values.overload,
      names: within('--names', values.names, 0, 2_000_000),
      votes,
      imports: within('--import', values.import, 0, 500_000),
      soak: within('--soak', values.soak, 0, 600),
      similar: within('--similar', values.similar, 0, 5_000_000),
      feed: values.feed,
      before: values.before && resolve(values.before),
      dataDir: process.env.DATA_DIR
        ? resolve(process.env.DATA_DIR, 'bench')
        : join(tmpdir(), `deputy-graph-bench-${process.getuid?.() ?? 0}`),
    };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`);
    process.exit(2);
  }
}

function within(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new Error(`${name}: ${text} is not a whole number from ${least} to ${most}`);
  return value;
}

/** Figures are written at the end: an hour later is too late to learn that they cannot be. */
function writable(name: string, file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  try {
    accessSync(dirname(resolve(file)), constants.W_OK);
    return file;
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`);
  }
}
