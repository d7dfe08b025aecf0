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
  /** Names of operations; empty for all. */
  readonly only: readonly string[];
  readonly dataDir: string;
}

const help = `npm run bench -- [flags]
  --suggestions N  suggestions in the database, 1000 to 1000000 (default 100000); deputies are a tenth of them
  --seconds S      load per operation and contender (default 4)
  --json FILE      write the figures to a file
  --markdown       print the tables in Markdown
  --keep           keep the database for the next run, and use a kept one
  --profile        write a CPU profile of our server into the current folder
  --only A,B       only these operations`;

/** Reads the command line; ends the process on `--help` and on what it does not understand. */
export function readFlags(): Flags {
  try {
    const { values } = parseArgs({
      options: {
        suggestions: { type: 'string', default: '100000' },
        seconds: { type: 'string', default: '4' },
        json: { type: 'string' },
        markdown: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        profile: { type: 'boolean', default: false },
        only: { type: 'string', default: '' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    return {
      suggestions: within('--suggestions', values.suggestions, 1000, 1_000_000),
      seconds: within('--seconds', values.seconds, 1, 600),
      json: writable('--json', values.json),
      markdown: values.markdown,
      keep: values.keep,
      profile: values.profile,
      only: values.only.split(',').filter(Boolean),
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
