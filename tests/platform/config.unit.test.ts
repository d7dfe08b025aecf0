import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ConfigError, readConfig, readSettings, readSignerConfig } from '../../api/config.js';

const DATA_KEYS = '2026:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';
const SECRET = 'a secret of more than thirty-two bytes';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'config-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

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

test('an empty environment gives the defaults, and empty values count as unset', () => {
  const config = readConfig({ TOKEN_SECRET: SECRET, PORT: '', MODE: ' ' });
  expect(config).toEqual({
    mode: 'development',
    host: '127.0.0.1',
    port: 4000,
    dataDir: join(process.cwd(), 'data'),
    databaseUrl: undefined,
    roles: { reader: undefined, writer: undefined },
    exposeDevelopment: false,
    origins: [],
    issuerPort: 4001,
    ballots: { areServed: true, issuerPort: 4002, boxPort: 4003 },
    ...{ wechat: undefined, oidcAudience: 'deputy-graph', oidc: undefined },
    sessions: { secondFactor: false, acrs: [], tokenMinutes: 0, signInHours: 0 },
    auditKey: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/),
    dataKeys: expect.stringMatching(/^development:[A-Za-z0-9+/]{43}=$/),
    ballotKeys: expect.stringMatching(/^development:[A-Za-z0-9+/]{43}=$/),
    ...{ trustedProxies: [], submissionLimit: 10, filesUrl: undefined, scanCommand: undefined },
    tokenSecret: new Uint8Array(Buffer.from(SECRET)),
    logLevel: 'info',
    poolSize: 10,
    publicUrl: 'http://localhost:4000',
    documents: 'any',
    requestTimeoutMs: 10_000,
    answerBytes: 67_108_864,
    ...{ explain: false, seed: true },
  });
  expect(Object.isFrozen(config)).toBe(true);
});

test('every variable is read', () => {
  const config = readConfig({
    MODE: 'production',
    HOST: '::',
    PORT: '0',
    DATA_DIR: '/srv/数据',
    DATABASE_URL: 'postgres://user:secret@%2Frun%2Fpostgresql:5432/congress?application_name=api',
    READER_URL: 'postgres://reader:secret@db/congress',
    WRITER_URL: 'postgres://writer:secret@db/congress',
    TOKEN_SECRET: SECRET,
    AUDIT_KEY: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
    DATA_KEYS,
    OIDC_ISSUER: 'https://id.example.gov.cn/realms/congress',
    OIDC_AUDIENCE: 'congress-api',
    LOG_LEVEL: 'debug',
    POOL_SIZE: '25',
    REQUEST_TIMEOUT_MS: '2500',
    EXPLAIN: '0',
    SEED: 'false',
    ORIGINS: 'https://portal.example.gov.cn, http://10.1.2.3:8080\nhttps://portal.example.gov.cn',
  });
  expect(config).toMatchObject({ mode: 'production', host: '::', port: 0, dataDir: '/srv/数据', logLevel: 'debug' });
  expect(config).toMatchObject({ poolSize: 25, requestTimeoutMs: 2500, explain: false, seed: false });
  expect(config.origins).toEqual(['https://portal.example.gov.cn', 'http://10.1.2.3:8080']);
  expect(readConfig({ TOKEN_SECRET: SECRET, ORIGINS: '*' }).origins).toBe('*');
  const oidc = { issuer: 'https://id.example.gov.cn/realms/congress', audience: 'congress-api' };
  expect(config.oidc).toMatchObject(oidc);
  expect(config.roles).toEqual({
    reader: 'postgres://reader:secret@db/congress',
    writer: 'postgres://writer:secret@db/congress',
  });
  expect(config.databaseUrl).toBe('postgres://user:secret@%2Frun%2Fpostgresql:5432/congress?application_name=api');
});

describe('a wrong value gives one line with the variable, what it is, and what is allowed', () => {
  test.for([
    ['PORT', 'abc', 'PORT: "abc" is not a port; give a whole number from 0 to 65535'],
    ['PORT', '65536', 'PORT: "65536" is not a port; give a whole number from 0 to 65535'],
    ['PORT', '80.5', 'PORT: "80.5" is not a port; give a whole number from 0 to 65535'],
    ['PORT', '-1', 'PORT: "-1" is not a port; give a whole number from 0 to 65535'],
    ['ORIGINS', 'https://a.cn/', 'ORIGINS: "https://a.cn/" is not as browsers write an origin; give https://a.cn'],
    [
      'ORIGINS',
      'https://a.cn/app',
      'ORIGINS: "https://a.cn/app" is not as browsers write an origin; give https://a.cn',
    ],
    [
      'ORIGINS',
      'HTTPS://A.cn:443',
      'ORIGINS: "HTTPS://A.cn:443" is not as browsers write an origin; give https://a.cn',
    ],
    ['ORIGINS', 'a.cn:8080', 'ORIGINS: "a.cn:8080" is not as browsers write an origin; give https://a.cn:8080'],
    [
      'ORIGINS',
      'https://人大.cn',
      'ORIGINS: "https://人大.cn" is not as browsers write an origin; give https://xn--gmqz7w.cn',
    ],
    [
      'ORIGINS',
      'https://*.a.cn',
      'ORIGINS: "https://*.a.cn" is no origin; give origins as https://portal.example.gov.cn, separated by commas, or * alone for pages of every origin',
    ],
    [
      'ORIGINS',
      'https://a.cn,ftp://a.cn',
      'ORIGINS: "ftp://a.cn" is no origin; give origins as https://portal.example.gov.cn, separated by commas, or * alone for pages of every origin',
    ],
    [
      'ORIGINS',
      'https://',
      'ORIGINS: "https://" is no origin; give origins as https://portal.example.gov.cn, separated by commas, or * alone for pages of every origin',
    ],
    [
      'ORIGINS',
      '*, https://a.cn',
      'ORIGINS: "*" stands beside others; give origins as https://portal.example.gov.cn, separated by commas, or * alone for pages of every origin',
    ],
    [
      'ORIGINS',
      'null',
      'ORIGINS: "null" is the origin of files and sandboxed frames, which anybody can make; give origins as https://portal.example.gov.cn, separated by commas, or * alone for pages of every origin',
    ],
    [
      'ORIGINS',
      ',',
      'ORIGINS: names none; give origins as https://portal.example.gov.cn, separated by commas, or * alone for pages of every origin',
    ],
    [
      'TOKENS_FROM',
      'a\nb',
      'TOKENS_FROM: "a\\nb" is not who gives tokens; give a name, a telephone number or an address of at most 200 characters, on one line',
    ],
    ...['http://id.example.gov.cn', 'id.example.gov.cn', 'https://id.example.gov.cn/?tenant=1'].map(
      (value) =>
        [
          'OIDC_ISSUER',
          value,
          `OIDC_ISSUER: "${value}" is not the address of an OpenID Connect issuer; give it as its tokens say it (iss), for example https://id.example.gov.cn/realms/congress: https, or http on this machine`,
        ] as const,
    ),
    ['HOST', 'a b', 'HOST: "a b" is not an address to listen on; give an IP address or a host name'],
    ['MODE', 'prod', 'MODE: "prod" is not a mode; give one of development, production'],
    [
      'LOG_LEVEL',
      'loud',
      'LOG_LEVEL: "loud" is not a log level; give one of fatal, error, warn, info, debug, trace, silent',
    ],
    ['POOL_SIZE', '0', 'POOL_SIZE: "0" is not a number of database connections; give a whole number from 1 to 1000'],
    [
      'REQUEST_TIMEOUT_MS',
      '10s',
      'REQUEST_TIMEOUT_MS: "10s" is not a time limit; give a whole number of milliseconds from 100 to 600000',
    ],
    ['SEED', 'maybe', 'SEED: "maybe" is not a yes or no; give true, false, 1 or 0'],
  ] as const)('%s=%s', ([name, value, line]) => {
    expect(linesOf({ [name]: value })).toEqual([line]);
  });

  test('several wrong variables give several lines', () => {
    expect(linesOf({ PORT: 'x', SEED: 'y' }).map((line) => line.split(':')[0])).toEqual(['PORT', 'SEED']);
  });

  test.for(['mysql://user:hunter2@db/x', 'postgres://user:hunter2@db', 'user:hunter2@db/x'])(
    'DATABASE_URL=%s is refused without showing its password',
    (url) => {
      expect(linesOf({ DATABASE_URL: url })).toEqual([
        'DATABASE_URL: the value is not the address of a PostgreSQL database; ' +
          'give postgresql://user:password@host:port/database',
      ]);
    },
  );
});

test('SQL is never shown in production', () => {
  expect(linesOf({ MODE: 'production', EXPLAIN: 'true' })[0]).toMatch(/^EXPLAIN: /);
  expect(readConfig({ TOKEN_SECRET: SECRET, EXPLAIN: 'true' }).explain).toBe(true);
});

describe('development mode', () => {
  test.each(['0.0.0.0', '::', '192.168.1.20', '0', '127.1', 'portal.example.gov.cn', '::ffff:10.0.0.1'])(
    'is not served to other machines: HOST=%s',
    (HOST) => {
      expect(linesOf({ HOST })).toEqual([
        `HOST: ${HOST} can be reached from other machines, and development mode is for this one; ` +
          'give MODE=production, or EXPOSE_DEVELOPMENT=true for a network that you trust',
      ]);
      const OIDC_ISSUER = 'https://id.example.gov.cn';
      expect(readConfig({ OIDC_ISSUER, DATA_KEYS, HOST, MODE: 'production' }).host).toBe(HOST);
    },
  );

  test.each(['localhost', '127.0.0.1', '127.3.2.1', '::1', 'LocalHost', '::ffff:127.0.0.1'])(
    'is served to this machine: HOST=%s',
    (HOST) => {
      expect(readConfig({ TOKEN_SECRET: SECRET, HOST }).exposeDevelopment).toBe(false);
    },
  );

  test('is served to other machines if that is said, and then never shows SQL', () => {
    const exposed = { HOST: '0.0.0.0', EXPOSE_DEVELOPMENT: 'true' };
    expect(readConfig({ TOKEN_SECRET: SECRET, ...exposed }).exposeDevelopment).toBe(true);
    expect(linesOf({ ...exposed, EXPLAIN: 'true' })).toEqual([
      'EXPLAIN: answers would show SQL to everybody; leave it out when EXPOSE_DEVELOPMENT=true',
    ]);
    expect(linesOf({ MODE: 'production', EXPOSE_DEVELOPMENT: 'true' })).toEqual([
      'EXPOSE_DEVELOPMENT: is for MODE=development; leave it out',
    ]);
  });
});

test('roles without the database that they are of are refused', () => {
  const url = 'postgres://reader:hunter2@db/congress';
  expect(linesOf({ READER_URL: url, WRITER_URL: url })).toEqual([
    'READER_URL: goes with DATABASE_URL, which is missing',
    'WRITER_URL: goes with DATABASE_URL, which is missing',
  ]);
  expect(linesOf({ READER_URL: 'reader:hunter2@db' }).join()).not.toContain('hunter2');
});

describe('the secret of tokens', () => {
  test('is for development: in production an issuer signs', () => {
    expect(linesOf({ MODE: 'production' })).toEqual([
      'OIDC_ISSUER: missing, and MODE=production needs it; give the OpenID Connect issuer that signs people and programs in. ' +
        'Tokens signed with TOKEN_SECRET are for development: have the issuer put the same claims (role, division, deputy, agency) into its own',
    ]);
    const OIDC_ISSUER = 'https://id.example.gov.cn';
    const production = { MODE: 'production', OIDC_ISSUER, TOKEN_SECRET: SECRET, DATA_KEYS };
    expect(readConfig(production)).not.toHaveProperty('tokenSecret');
    expect(() => readSignerConfig(production)).toThrow(
      'MODE: tokens of production come from OIDC_ISSUER; this command signs those of a development',
    );
  });

  test('is refused when it is short, and not shown', () => {
    const lines = linesOf({ TOKEN_SECRET: 'hunter2' });
    expect(lines[0]).toMatch(/^TOKEN_SECRET: 7 bytes are too short; give at least 32 random bytes/);
    expect(lines.join()).not.toContain('hunter2');
  });

  test('is made once in development and kept for its owner only', () => {
    const DATA_DIR = join(temporaryFolder(), 'new/data');
    const first = readConfig({ DATA_DIR }).tokenSecret!;
    const file = join(DATA_DIR, 'token.secret');
    expect(first.length).toBe(64);
    expect(readFileSync(file, 'utf8')).toBe(Buffer.from(first).toString());
    chmodSync(file, 0o644);
    expect(readConfig({ DATA_DIR }).tokenSecret).toEqual(first);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readConfig({ DATA_DIR: temporaryFolder() }).tokenSecret).not.toEqual(first);
  });

  test('is refused when its file was cut short', () => {
    const DATA_DIR = temporaryFolder();
    writeFileSync(join(DATA_DIR, 'token.secret'), 'x');
    expect(() => readConfig({ DATA_DIR })).toThrow(`${DATA_DIR}/token.secret: too short to be a secret; delete it`);
  });

  test('is never made for a command that signs with it', () => {
    const DATA_DIR = join(temporaryFolder(), 'data');
    expect(() => readSignerConfig({ DATA_DIR })).toThrow(
      `DATA_DIR: no server has started in ${DATA_DIR} yet, so that its tokens have no secret; ` +
        "start it first, or give the server's DATA_DIR or TOKEN_SECRET",
    );
    expect(existsSync(DATA_DIR)).toBe(false);
    const { tokenSecret } = readConfig({ DATA_DIR });
    expect(readSignerConfig({ DATA_DIR }).tokenSecret).toEqual(tokenSecret);
    expect(readSignerConfig({ DATA_DIR, TOKEN_SECRET: SECRET }).tokenSecret).toEqual(
      new Uint8Array(Buffer.from(SECRET)),
    );
  });

  test('is not asked for by commands that sign nothing', () => {
    const DATA_DIR = join(temporaryFolder(), 'data');
    expect(readSettings({ DATA_DIR, MODE: 'production' })).not.toHaveProperty('tokenSecret');
    expect(existsSync(DATA_DIR)).toBe(false);
  });

  test('needs a folder that can be written to', () => {
    const DATA_DIR = join(temporaryFolder(), 'file');
    writeFileSync(DATA_DIR, '');
    expect(() => readConfig({ DATA_DIR })).toThrow(/^DATA_DIR: cannot keep a secret in /);
  });
});
