import { SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { first, hello, secret, someId, startServer, type TestServer, tokenOf } from './support.js';

let server: TestServer;
let seen: Viewer | undefined;
beforeAll(async () => {
  server = await startServer({
    execute: (question) => {
      seen = question.viewer;
      return hello(question);
    },
  });
});
afterAll(() => server.close());

const askAs = async (authorization: string, query = '{ hello }') => {
  seen = undefined;
  const asked = await server.ask(query, {}, { authorization });
  return { status: asked.status, ...first(asked), challenge: asked.headers.get('www-authenticate'), viewer: seen };
};
const refused = (message: string) => ({
  status: 401,
  code: 'UNAUTHENTICATED',
  message,
  challenge: 'Bearer realm="deputy-graph"',
  viewer: undefined,
});

const now = Math.floor(Date.now() / 1000);
const good = {
  role: 'citizen',
  aud: 'deputy-graph',
  iss: 'deputy-graph-development',
  iat: now,
  nbf: now,
  exp: now + 600,
};
const signed = (claims: object, alg = 'HS256', key = secret) =>
  new SignJWT({ ...good, ...claims }).setProtectedHeader({ alg }).sign(new TextEncoder().encode(key));
const askWith = async (claims: object, alg?: string, key?: string) => askAs(`Bearer ${await signed(claims, alg, key)}`);

test('without a header the asker is anonymous', async () => {
  await askAs('');
  expect(seen).toEqual({ role: 'anonymous' });
});

test('a token names role, division, deputy and agency in their full forms', async () => {
  await askAs(`Bearer ${await tokenOf('agency', { division: '1506', agency: `Agency:${someId.toUpperCase()}` })}`);
  expect(seen).toEqual({ role: 'agency', division: '150600000000', agency: someId });
  await askAs(`bearer ${await tokenOf('deputy', { deputy: someId })}`);
  expect(seen).toEqual({ role: 'deputy', deputy: someId });
});

test('a token is recognised again without another verification, until it ends', async () => {
  const token = `Bearer ${await signed({ exp: now - 58 })}`;
  expect((await askAs(token)).status).toBe(200);
  expect((await askAs(token)).status).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(await askAs(token)).toEqual(refused('The token has expired; ask for a new one.'));
});

test.each([
  ['has expired', { exp: now - 61 }, 'The token has expired; ask for a new one.'],
  ['is not yet valid', { nbf: now + 300 }, "The token's claim nbf is not accepted."],
  ['comes from the future', { iat: now + 300 }, "The token's claim iat is not accepted."],
  ['never ends', { exp: undefined }, "The token's claim exp is missing."],
  ['is for another audience', { aud: 'elsewhere' }, "The token's claim aud is not accepted."],
  ['is of another issuer', { iss: 'elsewhere' }, "The token's claim iss is not accepted."],
  [
    'names no known role',
    { role: 'root' },
    "The token's claim role must be one of anonymous, citizen, deputy, staff, agency, analyst, system, security, audit.",
  ],
  ['is of staff without a division', { role: 'staff' }, "The token's claim division is required for the role staff."],
  [
    'is of an analyst without a division',
    { role: 'analyst' },
    "The token's claim division is required for the role analyst.",
  ],
  [
    'is of an agency without a name',
    { role: 'agency', division: '15' },
    "The token's claim agency is required for the role agency.",
  ],
  ['is of a deputy without a name', { role: 'deputy' }, "The token's claim deputy is required for the role deputy."],
  [
    'has a bad division',
    { division: '150' },
    "The token's claim division must be a division code of 2, 4, 6, 9 or 12 digits.",
  ],
])('a token that %s is refused and told why', async (_why, claims, message) => {
  expect(await askWith(claims)).toEqual(refused(message));
});

test('a token with a wrong signature is refused', async () => {
  expect(await askWith({}, 'HS256', 'x'.repeat(40))).toEqual(refused('The token has a wrong signature.'));
});

test('a token of another algorithm is refused, even with the right key', async () => {
  const message = 'The token is signed with an algorithm that is not accepted.';
  expect(await askWith({}, 'HS512')).toEqual(refused(message));
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(good)).toString('base64url')}.x`;
  expect((await askAs(`Bearer ${unsigned}`)).status).toBe(401);
});

test('a header that is no bearer token is refused', async () => {
  const message = 'The Authorization header has no token of this platform: send "Authorization: Bearer <token>".';
  expect(await askAs('Basic eDp5')).toEqual(refused(message));
  expect(await askAs('Bearer a.b')).toEqual(refused(message));
  expect(await askAs('Bearer a.b.c')).toEqual(refused('The token is not a well-formed JSON Web Token.'));
});
