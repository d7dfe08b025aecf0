import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createViewerOf } from '../../api/auth/tokens.js';
import { secret, someId } from './support.js';

const dataDir = mkdtempSync(join(tmpdir(), 'token-tool-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const token = (...flags: string[]) => {
  const env = { ...process.env, MODE: 'development', TOKEN_SECRET: secret, DATA_DIR: dataDir };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/api/tools/token.js', ...flags], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('the tool prints a token and nothing else', async () => {
  const { status, stdout, stderr } = token(
    '--role',
    'deputy',
    '--deputy',
    `Deputy:${someId}`,
    '--division',
    '1506',
    '--days',
    '2',
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  const viewer = await createViewerOf(secret)(`Bearer ${stdout.trim()}`);
  expect(viewer).toEqual({ role: 'deputy', division: '150600000000', deputy: someId });
});

test.each([
  [[], '--role is missing'],
  [['--role', 'king'], '--role must be one of anonymous, citizen, deputy, staff, agency, analyst, admin'],
  [['--role', 'staff'], '--division is required for the role staff'],
  [['--role', 'staff', '--division', '15x'], '--division must be a division code of 2, 4, 6, 9 or 12 digits'],
  [['--role', 'admin', '--days', '0'], '--days must be more than 0 and at most 366'],
])('a wrong flag ends with code 1 and one line that names it: %j', (flags, line) => {
  expect(token(...flags)).toEqual({ status: 1, stdout: '', stderr: `${line}\n` });
});
