import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../api/config.js';

const TOKEN_SECRET = 'a secret of more than thirty-two bytes';
const app = { TOKEN_SECRET, WECHAT_APP_ID: 'wx0123456789abcdef', WECHAT_SECRET: 'hunter2' };

test('a mini-program has an id, a secret and the servers of WeChat', () => {
  const { wechat } = readConfig(app);
  expect(wechat).toEqual({ url: 'https://api.weixin.qq.com', appId: 'wx0123456789abcdef', secret: 'hunter2' });
  expect(readConfig({ ...app, WECHAT_URL: 'http://127.0.0.1:8080' }).wechat?.url).toBe('http://127.0.0.1:8080');
});

test.each([
  [{ WECHAT_APP_ID: '' }, 'WECHAT_APP_ID: missing, and WECHAT_SECRET is of no use without it'],
  [{ WECHAT_SECRET: '' }, 'WECHAT_SECRET: missing, and WECHAT_APP_ID is of no use without it'],
  [
    { WECHAT_URL: 'http://wechat.example' },
    'WECHAT_URL: the value is not the address of WeChat’s servers; give https://api.weixin.qq.com, or http on this machine',
  ],
])('%j is refused in one line, which does not show the secret', (env, line) => {
  expect(() => readConfig({ ...app, ...env })).toThrow(new ConfigError(line));
});

test('an audience has no spaces', () => {
  const line =
    'OIDC_AUDIENCE: "a b" is not an audience; give what the tokens of OIDC_ISSUER name as their audience, without spaces';
  expect(() => readConfig({ TOKEN_SECRET, OIDC_AUDIENCE: 'a b' })).toThrow(new ConfigError(line));
});

test('production asks offices and officers for two factors and short sessions, unless it is told otherwise', () => {
  const production = {
    MODE: 'production',
    OIDC_ISSUER: 'https://id.example.gov.cn',
    DATA_KEYS: `a:${'A'.repeat(43)}=`,
  };
  const strict = { secondFactor: true, acrs: [], tokenMinutes: 30, signInHours: 12 };
  expect(readConfig(production).oidc).toMatchObject({ sessions: strict });
  expect(readConfig({ TOKEN_SECRET }).sessions).toEqual({
    secondFactor: false,
    acrs: [],
    tokenMinutes: 0,
    signInHours: 0,
  });
  const told = {
    SECOND_FACTOR_ACR: 'urn:a  urn:b',
    TOKEN_MINUTES: '15',
    SIGN_IN_HOURS: '0',
    REQUIRE_SECOND_FACTOR: 'false',
  };
  expect(readConfig({ ...production, ...told }).sessions).toEqual({
    secondFactor: false,
    acrs: ['urn:a', 'urn:b'],
    tokenMinutes: 15,
    signInHours: 0,
  });
  expect(() => readConfig({ ...production, TOKEN_MINUTES: '2000' })).toThrow(
    'TOKEN_MINUTES: "2000" is not an age; give a whole number of minutes from 0 to 1440',
  );
});
