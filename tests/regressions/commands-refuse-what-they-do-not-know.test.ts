import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(folder, { recursive: true }));
const dataDir = join(folder, 'data');

/** The command as npm runs it, which has nothing to connect to and nowhere to write. */
function run(script: string, ...flags: string[]) {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const words = /node (?:--\S+ )*(dist\/\S+)(.*)$/.exec(scripts[script])!;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [words[1]!, ...words[2]!.trim().split(' ').filter(Boolean), ...flags],
    {
      env: { PATH: process.env.PATH, DATA_DIR: dataDir, MODE: 'production' },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

/** db:seed and db:diff are the same program as db:migrate. */
const commands = [
  'start',
  'token',
  'log:subject',
  'db:migrate',
  'db:reset',
  'divisions:import',
  'bench',
  'schema:print',
  'schema:release',
  'docs:coverage',
  'sdk:pack',
];
const written = ['schema/schema.graphql', 'schema/released.graphql', 'docs/coverage.md'];
const times = () => written.map((file) => statSync(file).mtimeMs);

describe.each(commands)('npm run %s', (script) => {
  test('tells how it is used, and does nothing', () => {
    const before = times();
    const { status, stdout, stderr } = run(script, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('npm ');
    expect(existsSync(dataDir)).toBe(false);
    expect(times()).toEqual(before);
  });

  test('refuses what it does not know, and does nothing', () => {
    const before = times();
    const { status, stderr } = run(script, '--no-such-flag');
    expect(status).toBeGreaterThan(0);
    expect(stderr).toContain("Unknown option '--no-such-flag'");
    expect(existsSync(dataDir)).toBe(false);
    expect(times()).toEqual(before);
  });
});
