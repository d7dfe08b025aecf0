import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../api/config.js';

const SECRET = 'a secret of more than thirty-two bytes';
const DATA_KEYS = '2026:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';

/** The error lines of an environment that is not accepted. */
function linesOf(env: NodeJS.ProcessEnv): string[] {
  try {
    readConfig({ TOKEN_SECRET: SECRET, ...env });
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message.split('\n');
  }
  throw new Error('The environment was accepted');
}

describe('the keys of personal data', () => {
  test('must be given in production, and follow from the secret in development', () => {
    expect(linesOf({ MODE: 'production', OIDC_ISSUER: 'https://id.example.gov.cn' })).toEqual([
      'DATA_KEYS: missing, and MODE=production needs it; give a name and 32 random bytes in base64, as 2026:…, from: openssl rand -base64 32. ' +
        'What citizens tell of themselves is encrypted with it: keep it as long as that',
    ]);
    expect(readConfig({ TOKEN_SECRET: SECRET }).dataKeys).toBe(readConfig({ TOKEN_SECRET: SECRET }).dataKeys);
  });

  test('are named, and are not shown when they are wrong', () => {
    expect(linesOf({ TOKEN_SECRET: SECRET, DATA_KEYS: 'hunter2:hunter3' })).toEqual([
      'DATA_KEYS: "hunter2" is no key; give name:key or name:SM4:key, the key of 32 random bytes in base64, from: openssl rand -base64 32',
    ]);
    expect(linesOf({ TOKEN_SECRET: SECRET, DATA_KEYS: `${DATA_KEYS},${DATA_KEYS}` })).toEqual([
      'DATA_KEYS: two keys are named 2026; give each a name of its own',
    ]);
  });
});

test('in production nothing signs the audit unless its key is given', () => {
  expect(
    readConfig({ TOKEN_SECRET: SECRET, MODE: 'production', OIDC_ISSUER: 'https://id.example.gov.cn', DATA_KEYS })
      .auditKey,
  ).toBeUndefined();
  expect(() => readConfig({ TOKEN_SECRET: SECRET, AUDIT_KEY: 'short' })).toThrow(/^AUDIT_KEY: /);
});
