import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { ConfigError } from '../api/config-error.js';
import { DatabaseStartError } from '../api/database/start-error.js';

/** The command was called wrongly. The message is meant for the person who called it. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * The flags of a command. After `--help` it prints the usage and ends the process, before anything is done.
 * @throws UsageError for flags that it does not know.
 */
export function readFlags<const Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
  args: readonly string[] = process.argv.slice(2),
) {
  const known = { ...options, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values, tokens } = parseArgs({ args: [...args], options: known, strict: true, tokens: true });
    if (!(values as { help?: boolean }).help) {
      const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
      const again = names.find(
        (name, at) => names.indexOf(name) < at && !(known as ParseArgsOptionsConfig)[name]?.multiple,
      );
      if (again) throw new Error(`Option '--${again}' is given twice`);
      return values;
    }
  } catch (error) {
    // Only the first sentence tells what is wrong.
    throw new UsageError(`${(error as Error).message.split('. ')[0]}\n\n${usage}`);
  }
  process.stdout.write(`${usage}\n`);
  process.exit();
}

/** The database library needs it; `npm run` uses the Node that the project brings along. */
const leastNode = 22;

/** Runs a command: what its user can mend is told without a stack. */
export async function runCommand(work: () => unknown): Promise<void> {
  try {
    if (Number(process.versions.node.split('.')[0]) < leastNode)
      throw new UsageError(
        `This is Node ${process.versions.node}, and ${leastNode} or later is needed: start it by npm, which uses the Node of the project (npm start, npm run …)`,
      );
    await work();
  } catch (error) {
    const expected = [UsageError, ConfigError, DatabaseStartError].some((kind) => error instanceof kind);
    process.stderr.write(`${expected ? (error as Error).message : String((error as Error).stack)}\n`);
    process.exitCode = 1;
  }
}
