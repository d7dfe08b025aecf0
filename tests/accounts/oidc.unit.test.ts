import { SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { KeyPatience } from '../../api/auth/oidc/issuer-keys.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { first, hello, secret, someId, startServer, type TestServer } from '../server/support.js';
import { startIssuer, type TestIssuer } from '../setup/issuer.js';

let issuer: TestIssuer;
let server: TestServer;
let seen: Viewer | undefined;
beforeEach(async () => {
  issuer = await startIssuer();
  await serve();
});
afterEach(async () => {
  await server.close();
  await issuer.close();
});

async function serve(patience?: KeyPatience) {
  await server?.close();
  server = await startServer({
    oidc: { issuer: issuer.url, audience: 'deputy-graph', ...(patience && { patience }) },
    execute: (question) => {
      seen = question.viewer;
      return hello(question);
    },
  });
}

const ask = async (token: string | Promise<string>, language = 'en') => {
  seen = undefined;
  const headers = { authorization: `Bearer ${await token}`, 'accept-language': language };
  const asked = await server.ask('{ hello }', {}, headers);
  return { status: asked.status, ...first(asked), viewer: seen };
};
const refused = (message: string) => ({ status: 401, code: 'UNAUTHENTICATED', message, viewer: undefined });
const now = Math.floor(Date.now() / 1000);

describe('a token of the issuer', () => {
  it('makes a citizen of whoever has one, and what its claims say of others', async () => {
    expect((await ask(issuer.token())).viewer).toEqual({ role: 'citizen' });
    const handler = { role: 'agency', division: '1506', agency: someId, scope: 'openid act read' };
    expect((await ask(issuer.token(handler))).viewer).toEqual({
      role: 'agency',
      division: '150600000000',
      agency: someId,
      scopes: ['read', 'act'],
    });
  });

  it.each(['PS256', 'ES256', 'EdDSA'])('may be signed by %s', async (alg) => {
    await issuer.turn(alg);
    expect((await ask(issuer.token())).status).toBe(200);
  });

  it.each([
    ['has expired', { exp: now - 61 }, 'The token has expired; ask for a new one.'],
    ['never ends', { exp: undefined }, "The token's claim exp is missing."],
    ['is not yet valid', { nbf: now + 90 }, "The token's claim nbf is not accepted."],
    ['comes from the future', { iat: now + 90 }, "The token's claim iat is not accepted."],
    ['is for another audience', { aud: 'portal' }, "The token's claim aud is not accepted."],
    ['is for nobody in particular', { aud: undefined }, "The token's claim aud is missing."],
    ['is nobody’s', { sub: undefined }, "The token's claim sub is missing."],
    ['says that another made it', { iss: 'http://127.0.0.1:9' }, "The token's claim iss is not accepted."],
    [
      'says that the development made it',
      { iss: 'deputy-graph-development' },
      'The token is signed with an algorithm that is not accepted.',
    ],
    [
      'makes an officer of its bearer',
      { role: 'security' },
      "The token's claim role is security, which only an account of the platform gives.",
    ],
    ['is of a deputy without a name', { role: 'deputy' }, "The token's claim deputy is required for the role deputy."],
  ])('that %s is refused and told why', async (_, claims, message) => {
    expect(await ask(issuer.token(claims))).toEqual(refused(message));
  });

  it('is good for up to a minute after its end, for clocks differ', async () => {
    expect((await ask(issuer.token({ exp: Math.floor(Date.now() / 1000) - 30 }))).status).toBe(200);
  });

  it('is refused in Chinese to who reads Chinese', async () => {
    expect(await ask(issuer.token({ exp: now - 61 }), 'zh-CN')).toEqual(refused('令牌已过期，请重新获取。'));
    expect(await ask(issuer.token({ role: 'audit' }), 'zh-CN')).toEqual(
      refused('令牌的声明 role 为 audit，只能由本平台的账号授予。'),
    );
  });

  it('that is signed with what both know, or with nothing, is refused', async () => {
    const message = 'The token is signed with an algorithm that is not accepted.';
    const claims = { iss: issuer.url, aud: 'deputy-graph', sub: 'u', iat: now, exp: now + 60 };
    const known = new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(secret));
    expect(await ask(known)).toEqual(refused(message));
    const bare = [{ alg: 'none' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
    expect((await ask(`${bare.join('.')}.x`)).status).toBe(401);
  });
});

describe('keys', () => {
  it('that are new are taken without a restart', async () => {
    expect((await ask(issuer.token())).status).toBe(200);
    await issuer.turn('ES256');
    expect((await ask(issuer.token())).status).toBe(200);
    expect(issuer.fetched()).toBe(2);
  });

  it('that are made up cause few fetches', async () => {
    const known = await issuer.token();
    for (let n = 0; n < 40; n++) {
      expect(await ask(issuer.token({}, { kid: `made-up-${n}` }))).toEqual(
        refused('The token is signed with a key that its issuer does not have.'),
      );
    }
    expect(issuer.fetched()).toBe(6);
    expect((await ask(known)).status).toBe(200);
  });

  it('that are known stay good while the issuer is out of reach', async () => {
    expect((await ask(issuer.token())).status).toBe(200);
    issuer.silence(true);
    expect((await ask(issuer.token({ sub: 'u-2' }))).status).toBe(200);
  });

  it('that are withdrawn are refused once they have been fetched again', async () => {
    await serve({ freshMs: 0, keptMs: 60_000, perMinute: 100 });
    const old = await issuer.token();
    expect((await ask(old)).status).toBe(200);
    const other = await issuer.token({ sub: 'u-2' });
    await issuer.turn();
    issuer.withdraw();
    await ask(issuer.token());
    expect(await ask(other)).toEqual(refused('The token is signed with a key that its issuer does not have.'));
  });

  it('that cannot be had are no reason to doubt the token', async () => {
    issuer.silence(true);
    const message = 'The issuer of the token cannot be asked for its keys now; try again.';
    const unavailable = { status: 503, code: 'UNAVAILABLE', message, viewer: undefined };
    expect(await ask(issuer.token())).toEqual(unavailable);
    issuer.silence(false);
    expect((await ask(issuer.token())).status).toBe(200);
  });

  it.each([
    ['of another issuer', { issuer: 'http://127.0.0.1:9' }],
    ['neither over TLS nor of this machine', { jwks_uri: 'http://192.0.2.1/keys' }],
    ['without an address', { jwks_uri: undefined }],
  ])('are not taken from a document that is %s', async (_, document) => {
    issuer.claim(document);
    expect((await ask(issuer.token())).status).toBe(503);
    expect(issuer.fetched()).toBe(0);
  });
});

test('a token that is not good for asking is refused, and so are its exports', async () => {
  expect(await ask(issuer.token({ scope: 'act' }))).toEqual({
    status: 403,
    code: 'FORBIDDEN',
    message: 'The token is good for act, and this needs the scope read. Ask its issuer for another one.',
    viewer: undefined,
  });
  // The same question has been let through before, for who may ask it.
  for (let n = 0; n < 3; n++) expect((await ask(issuer.token({ scope: 'read' }))).status).toBe(200);
  expect((await ask(issuer.token({ scope: 'export' }))).status).toBe(403);
});
