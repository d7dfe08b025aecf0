import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type FastifyInstance, fastify } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { createCallerOf } from './auth/bearer.js';
import type { CallerOf } from './auth/caller.js';
import { citizensIssuer } from './auth/citizens.js';
import type { Directory } from './auth/directory.js';
import { createAcceptInvitation } from './auth/invite.js';
import type { Issuer } from './auth/issuer.js';
import { type OidcOptions, oidcIssuer } from './auth/oidc/oidc-issuer.js';
import { createSubjects } from './auth/subjects.js';
import { keyOf, secretIssuer } from './auth/tokens.js';
import { VerifiedTokens } from './auth/verified-tokens.js';
import { createWechat, type WechatOptions } from './auth/wechat/wechat.js';
import { type Documents, startApollo } from './http/apollo.js';
import { compressAnswers } from './http/compress-answers.js';
import { cors } from './http/cors.js';
import { FastPath, type KeptAnswers } from './http/fast-path.js';
import { graphqlRoute } from './http/graphql-route.js';
import { health, type Obstacle } from './http/health.js';
import { fastifyOptions, openExchange } from './http/http-server.js';
import { type IdeOptions, ide } from './http/ide.js';
import { actWords } from './http/ide-acts.js';
import { invitation } from './http/invitation.js';
import { jsonBody } from './http/json-body.js';
import { limitArrival } from './http/limit-arrival.js';
import { listenWidely } from './http/listen.js';
import { plainErrors } from './http/plain-errors.js';
import { refuseEncodings } from './http/refuse-encodings.js';
import { refuseWhileClosing } from './http/refuse-while-closing.js';
import { runOperation } from './http/run-operation.js';
import { schemaText } from './http/schema-text.js';
import { cutSlowReaders, type ReaderLimits } from './http/slow-readers.js';
import { wechatSession } from './http/wechat.js';
import { Admission } from './limits/admission/admission.js';
import type { AdmissionLimits } from './limits/admission/limits.js';
import { limits } from './limits/limits.js';
import type { Origins } from './origins.js';
import type { Execute } from './read/answer.js';
import { createLog, type Log } from './telemetry/log.js';
import { requestLog } from './telemetry/request-log.js';

export interface ServerOptions {
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  readonly mode: 'development' | 'production';
  readonly host: string;
  /** 0 takes any free port; `url` tells which. */
  readonly port: number;
  /** Key of the development's own tokens; without it none are taken. */
  readonly tokenSecret?: string | Uint8Array | undefined;
  /** From what the pseudonyms of the log follow, if not from that. */
  readonly logSecret?: Uint8Array | undefined;
  /** The mini-program whose users are signed in as citizens, and the key of their tokens. */
  readonly wechat?: WechatOptions | undefined;
  readonly citizensKey?: Uint8Array | undefined;
  /** The accounts that tokens and keys may be of; without it, tokens speak for themselves. */
  readonly directory?: Directory | undefined;
  /** An issuer whose tokens are taken, too. */
  readonly oidc?: OidcOptions | undefined;
  readonly logLevel: string;
  readonly requestTimeoutMs?: number;
  readonly admission?: AdmissionLimits;
  readonly readers?: ReaderLimits;
  /** Return statements and times in `extensions.sql`; never in production. */
  readonly explain?: boolean;
  /** How long requests are still taken after `/readyz` has turned 503, so that load balancers notice. */
  readonly drainMs?: number;
  /** What keeps requests from being answered now; nothing, if absent. */
  readonly obstacle?: Obstacle;
  /** What `/readyz` tells besides. */
  readonly note?: () => string | undefined;
  readonly documents?: Documents | undefined;
  /** Answers that are kept as long as they hold; none, if absent. */
  readonly answers?: KeptAnswers | undefined;
  /** Addresses or networks of web servers that say where requests come from. */
  readonly trustedProxies?: readonly string[];
  /** Pages of which other origins may call; none, if absent. */
  readonly origins?: Origins;
  readonly ide?: Omit<IdeOptions, 'acts'>;
  readonly log?: Log;
  /** Further routes of the platform: exports, feeds, QR codes. */
  readonly pages?: (fastify: FastifyInstance, tools: PageTools) => void | Promise<void>;
}

/** What the server lends to further routes. */
export interface PageTools {
  readonly callerOf: CallerOf;
  readonly admission: Admission;
  /** Time for one piece of work. */
  readonly deadlineMs: number;
  readonly log: Log;
}

export interface Server {
  /** Where the server listens, e.g. `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly log: Log;
  listen(): Promise<void>;
  /** Readiness goes down first, requests in flight finish, then connections close. */
  close(): Promise<void>;
}

/** The HTTP server around a schema and its executor. It knows no concept of either. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { schema, execute, mode, host, port, logLevel, obstacle = () => undefined, drainMs = 0 } = options;
  const deadlineMs = options.requestTimeoutMs ?? limits.deadlineMs;
  const development = mode === 'development';
  const log = options.log ?? createLog({ level: logLevel, short: development && process.stdout.isTTY });
  const { tokenSecret, oidc, directory } = options;
  const logSecret = options.logSecret ?? (tokenSecret === undefined ? randomBytes(32) : keyOf(tokenSecret));
  const citizens = options.citizensKey && citizensIssuer(options.citizensKey);
  const issuers: readonly Issuer[] = [
    ...(tokenSecret === undefined ? [] : [secretIssuer(tokenSecret)]),
    ...(oidc ? [oidcIssuer(oidc)] : []),
    ...(citizens ? [citizens] : []),
  ];
  const verified = new VerifiedTokens();
  const callerOf = createCallerOf(issuers, createSubjects(logSecret), directory, verified);
  const explain = development && options.explain === true;
  const admission = new Admission(options.admission ?? limits.admission);
  const run = runOperation(schema, execute, admission, explain, deadlineMs);
  const apollo = await startApollo({ schema, run, mode, documents: options.documents, log });

  let state: 'up' | 'draining' | 'closing' = 'up';
  const trusted = options.trustedProxies ?? [];
  const app = fastify({ ...fastifyOptions, ...(trusted.length && { trustProxy: [...trusted] }) });
  openExchange(app);
  requestLog(app, log);
  // Before whatever refuses: a page can read only what is allowed to it, refusals too.
  if (options.origins?.length) await cors(app, options.origins);
  // What readers take slowly is what leaves: compressed first.
  compressAnswers(app);
  cutSlowReaders(app, options.readers ?? limits.readers);
  app.addHook('onRequest', refuseEncodings);
  app.addHook(
    'onRequest',
    refuseWhileClosing(() => state === 'closing'),
  );
  limitArrival(app);
  jsonBody(app);
  plainErrors(app, log);
  health(app, () => (state === 'up' ? obstacle() : 'the server is shutting down'), options.note);
  schemaText(app, schema, admission);
  // Explained answers are for a person to read: no hurry.
  const known = explain ? undefined : new FastPath(run, log, options.answers);
  graphqlRoute(app, { apollo, callerOf, known, admission, deadlineMs });
  if (options.wechat && citizens) wechatSession(app, createWechat(options.wechat), citizens, admission);
  if (directory)
    invitation(
      app,
      createAcceptInvitation(issuers, directory, (token) => verified.forget(token)),
      admission,
    );
  if (options.ide) {
    const { roleTokens, ...open } = options.ide;
    const shown = { ...open, acts: actWords(schema) };
    ide(app, development && roleTokens ? { ...shown, roleTokens } : shown);
  }
  await options.pages?.(app, { callerOf, admission, deadlineMs, log });

  let url = `http://${host}:${port}`;
  let stopTaking = async () => {};
  let closing: Promise<void> | undefined;
  const close = async () => {
    state = 'draining';
    await pause(drainMs);
    state = 'closing';
    // Whoever still reads its answer after every deadline has passed is cut off.
    const cut = setTimeout(() => app.server.closeAllConnections(), deadlineMs + limits.requestMs);
    // A connection becomes idle when its last answer is out; its client would keep it for later.
    const reap = setInterval(() => app.server.closeIdleConnections(), 50);
    await Promise.all([app.close(), stopTaking()]).finally(() => {
      clearTimeout(cut);
      clearInterval(reap);
    });
    await apollo.stop();
    log.flush();
  };
  return {
    log,
    get url() {
      return url;
    },
    async listen() {
      const listening = await listenWidely(app, host, port);
      stopTaking = listening.stopTaking;
      url = listening.address.replace(/\/\/(0\.0\.0\.0|\[::\])/, '//localhost');
    },
    close: () => (closing ??= close()),
  };
}
