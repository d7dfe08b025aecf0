import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import Provider, { errors } from 'oidc-provider';
import type pg from 'pg';
import { issuerSecrets } from './keys.js';
import { signInPage } from './page.js';
import { SecondFactors } from './second-factors.js';
import { settings, unknownScopes } from './settings.js';
import { usersIn } from './users.js';

export interface DevelopmentIssuer {
  readonly url: string;
  close(): Promise<void>;
}

export interface DevelopmentIssuerOptions {
  /** 0 takes any free one. */
  readonly port: number;
  readonly dataDir: string;
  readonly audience: string;
  readonly pool: Pick<pg.Pool, 'query'>;
}

/**
 * An OpenID Connect issuer for the developers of one machine, which signs in anybody as whoever they choose. It is never
 * started in production, which does not even load it.
 */
export async function startDevelopmentIssuer(options: DevelopmentIssuerOptions): Promise<DevelopmentIssuer> {
  const { port, dataDir, audience, pool } = options;
  const secrets = await issuerSecrets(dataDir);
  const programs = (await usersIn(pool)).filter(({ kind }) => kind === 'PROGRAM');
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(url, settings({ audience, secrets, programs }, errors));
  const answer = provider.callback();
  const factors = new SecondFactors(secrets.cookieKey);
  server.on('request', (request, response) => {
    const isInteraction = /^\/interaction\/[\w-]+$/.test(request.url ?? '');
    const done = isInteraction ? interact(provider, pool, factors, request, response) : answer(request, response);
    void Promise.resolve(done).catch(() => {
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain' });
      response.end('The sign-in has ended; begin again. 登录已失效，请重新开始。');
    });
  });
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url, close };
}

const denials = {
  WRONG:
    'The code is wrong, or was used: go back and give the next one. 动态口令不正确或者已经用过，请返回并填写下一个。',
  LOCKED: 'Too many wrong codes: try again in 15 minutes. 动态口令多次不正确，请15分钟后再试。',
};

/** Longest of what the form sends. */
const mostBytes = 1_000;

/** Shows who may sign in, and signs in whoever was chosen; each sign-in is asked for anew. */
async function interact(
  provider: Provider,
  pool: Pick<pg.Pool, 'query'>,
  factors: SecondFactors,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  const unknown = unknownScopes(params.scope);
  if (unknown.length)
    return provider.interactionFinished(request, response, {
      error: 'invalid_scope',
      error_description: `there is no scope ${unknown.join(' ')}`,
    });
  if (request.method === 'POST') {
    if (!(Number(request.headers['content-length']) <= mostBytes)) throw new Error('no form, or a long one');
    const form = new URLSearchParams((await buffer(request)).toString('utf8'));
    const subject = form.get('subject');
    if (!subject || !/^[\w.@-]{1,100}$/.test(subject)) throw new Error('no subject');
    const code = form.get('code');
    const proof = code ? factors.check(subject, code) : undefined;
    if (proof !== undefined && proof !== 'RIGHT') {
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end(denials[proof]);
      return;
    }
    // To choose who one is stands for a password here.
    const amr = proof ? ['pwd', 'otp'] : ['pwd'];
    // An application on the machine of its user needs consent each time (RFC 8252, 8.6): to choose is to consent.
    return provider.interactionFinished(request, response, {
      login: { accountId: subject, remember: false, amr },
      consent: {},
    });
  }
  const page = signInPage(request.url!, await usersIn(pool), (subject) => factors.secretFor(subject));
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    })
    .end(page);
}
