import { resolve } from 'node:path';
import { z } from 'zod';
import type { OidcOptions } from './auth/oidc/oidc-issuer.js';
import {
  developmentAuditKey,
  developmentBallotKeys,
  developmentDataKeys,
  existingSecret,
  type SecretSource,
  tokenSecret,
} from './auth/secret.js';
import type { SessionRules } from './auth/sessions.js';
import type { WechatOptions } from './auth/wechat/wechat.js';
import { ConfigError } from './config-error.js';
import { complaint, type LogLevel, VARIABLES, type Values, type Variable } from './config-variables.js';
import type { GivenRoles } from './database/roles.js';
import { isLoopback } from './loopback.js';
import type { Origins } from './origins.js';
import { vaultOf } from './personal/vault.js';

export { ConfigError };

/** What the environment decides, read once at start and never changed. */
export interface Settings {
  /** `development` prints tokens and allows `explain`; `production` wants its secret from outside. */
  readonly mode: 'development' | 'production';
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Absolute path. Holds the embedded database and the development secret. */
  readonly dataDir: string;
  /** Another PostgreSQL, as its owner logs in; without it the embedded one is started in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** How those who serve log in, where the owner cannot make them. */
  readonly roles: GivenRoles;
  /** Issuer and box of secret ballots: whether `npm start` starts them, and where they listen; 0 takes any free port. */
  readonly ballots: { readonly areServed: boolean; readonly issuerPort: number; readonly boxPort: number };
  readonly logLevel: LogLevel;
  /** Database connections of the main pool. */
  readonly poolSize: number;
  /** A request older than this is answered with an error, and its SQL is cancelled. */
  readonly requestTimeoutMs: number;
  /** Bytes of answers that are kept for who asks the same; 0 keeps none. */
  readonly answerBytes: number;
  /** Answers carry the SQL that made them; only in development. */
  readonly explain: boolean;
  /** Load the five places when the database is empty. */
  readonly seed: boolean;
  /** Address of the portal that QR codes lead to. */
  readonly publicUrl: string;
  /** The gateway of live videos, where there is one. */
  readonly videos: { readonly pattern: string; readonly key: Uint8Array } | undefined;
  /** `registered`: portal and mini-app may run only the documents of the SDK's manifest. */
  readonly documents: 'any' | 'registered';
  /** Development mode may be reached from other machines; then it hands out no tokens. */
  readonly exposeDevelopment: boolean;
  /** Pages of which other origins may call from a browser. */
  readonly origins: Origins;
  /** Who gives tokens, as the page tells people. */
  readonly tokensFrom: string | undefined;
  /** Where the issuer of the development listens; 0 takes any free port. */
  readonly issuerPort: number;
  /** The mini-program whose users are signed in as citizens. */
  readonly wechat: WechatOptions | undefined;
  /** What tokens for us name as their audience. */
  readonly oidcAudience: string;
  /** Web servers before this one, whose word is taken for where a request comes from. */
  readonly trustedProxies: readonly string[];
  /** Messages that one client without a post may send in ten minutes; 0 is any number. */
  readonly submissionLimit: number;
  /** A store for files that speaks S3, with its key; without it they are on disk in `dataDir`. */
  readonly filesUrl: string | undefined;
  /** Looks at each file that is sent. */
  readonly scanCommand: string | undefined;
  /** Signs the heads of the audit; without it, as may be in production, they are not signed. */
  readonly auditKey: string | undefined;
  /** Encrypt personal values, the newest first, as `vaultOf` takes them. */
  readonly dataKeys: string | undefined;
  /** Seal the private keys of issuer and box, the newest first, as `vaultOf` takes them. */
  readonly ballotKeys: string | undefined;
  /** Whose tokens are taken. */
  readonly oidc: OidcOptions | undefined;
  /** What is asked of the sign-ins of offices and officers. */
  readonly sessions: SessionRules;
}

/** Settings, and in development the key that tokens are signed with. */
export interface Config extends Settings {
  /** Key of HS256 tokens, at least 32 bytes; in production the issuer signs them. */
  readonly tokenSecret?: Uint8Array | undefined;
  readonly dataKeys: string;
}
/** What a command needs that signs tokens. */
export interface SignerConfig extends Settings {
  readonly tokenSecret: Uint8Array;
  readonly dataKeys: string;
}

/** Reads and checks all that a server needs. @throws ConfigError with one line for each wrong variable. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const settings = readSettings(env);
  if (settings.mode === 'development') return withSecret(env, settings, tokenSecret);
  if (!settings.oidc) throw new ConfigError(noIssuer);
  const { dataKeys } = settings;
  if (dataKeys === undefined) throw new ConfigError(noDataKeys);
  return { ...settings, dataKeys };
}

const noIssuer =
  'OIDC_ISSUER: missing, and MODE=production needs it; give the OpenID Connect issuer that signs people and programs in. ' +
  'Tokens signed with TOKEN_SECRET are for development: have the issuer put the same claims (role, division, deputy, ' +
  'agency) into its own';

const noDataKeys =
  'DATA_KEYS: missing, and MODE=production needs it; give a name and 32 random bytes in base64, as ' +
  '2026:…, from: openssl rand -base64 32. What citizens tell of themselves is encrypted with it: keep it as long as that';

const noBallotKeys =
  'BALLOT_KEYS: missing, and issuer and box of secret ballots need it when MODE=production; give a name and 32 random bytes in ' +
  'base64, as 2026:…, from: openssl rand -base64 32, or BALLOTS=false. The keys that sign papers are sealed with it: keep it ' +
  'where the owner of the database cannot read it';

/** For whoever serves issuer or box. @throws ConfigError */
export function ballotKeysOf({ ballotKeys }: Settings): string {
  if (ballotKeys === undefined) throw new ConfigError(noBallotKeys);
  return ballotKeys;
}

/** For a command that signs in the name of a development server: never makes a key. @throws ConfigError */
export function readSignerConfig(env: NodeJS.ProcessEnv = process.env): SignerConfig {
  const settings = readSettings(env);
  if (settings.mode === 'development') return withSecret(env, settings, existingSecret);
  throw new ConfigError('MODE: tokens of production come from OIDC_ISSUER; this command signs those of a development');
}

function withSecret(
  env: NodeJS.ProcessEnv,
  settings: Settings,
  secretOf: (source: SecretSource) => Uint8Array,
): SignerConfig {
  const secret = secretOf({ dataDir: settings.dataDir, given: given(env, 'TOKEN_SECRET') });
  return Object.freeze({
    ...settings,
    auditKey: settings.auditKey ?? developmentAuditKey(secret),
    dataKeys: settings.dataKeys ?? developmentDataKeys(secret),
    ballotKeys: settings.ballotKeys ?? developmentBallotKeys(secret),
    tokenSecret: secret,
  });
}

const given = (env: NodeJS.ProcessEnv, name: string) => env[name]?.trim() || undefined;

/** Reads and checks the environment without the key of tokens, which commands that sign none can do without. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const values = Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, given(env, name)]));
  const { data, error } = z.object(VARIABLES).safeParse(values);
  if (error) {
    const issues = new Map(error.issues.map((issue) => [String(issue.path[0]) as Variable, issue]));
    throw new ConfigError([...issues].map(([name, issue]) => complaint(name, values[name], issue)).join('\n'));
  }
  refuseTogether(data);
  if (data.DATA_KEYS !== undefined) vaultOf(data.DATA_KEYS);
  if (data.BALLOT_KEYS !== undefined) vaultOf(data.BALLOT_KEYS, 'BALLOT_KEYS');
  return Object.freeze({
    mode: data.MODE,
    host: data.HOST,
    port: data.PORT,
    dataDir: resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    roles: {
      reader: data.READER_URL,
      writer: data.WRITER_URL,
      ballot_issuer: data.BALLOT_ISSUER_URL,
      ballot_box: data.BALLOT_BOX_URL,
      ballot_clerk: data.BALLOT_CLERK_URL,
    },
    ballots: {
      areServed: data.BALLOTS,
      // Beside the port of the server and that of the issuer of tokens.
      issuerPort: data.BALLOT_ISSUER_PORT ?? (data.PORT && data.PORT + 2),
      boxPort: data.BALLOT_BOX_PORT ?? (data.PORT && data.PORT + 3),
    },
    logLevel: data.LOG_LEVEL,
    poolSize: data.POOL_SIZE,
    requestTimeoutMs: data.REQUEST_TIMEOUT_MS,
    answerBytes: data.ANSWER_CACHE_MB * 2 ** 20,
    explain: data.EXPLAIN,
    seed: data.SEED,
    publicUrl: data.PUBLIC_URL,
    videos:
      data.VIDEO_GATEWAY && data.VIDEO_KEY
        ? { pattern: data.VIDEO_GATEWAY, key: Buffer.from(data.VIDEO_KEY, 'base64') }
        : undefined,
    documents: data.DOCUMENTS,
    exposeDevelopment: data.EXPOSE_DEVELOPMENT,
    origins: data.ORIGINS,
    tokensFrom: data.TOKENS_FROM,
    issuerPort: data.ISSUER_PORT ?? (data.PORT && data.PORT + 1),
    wechat: wechatOf(data),
    oidcAudience: data.OIDC_AUDIENCE,
    trustedProxies: data.TRUSTED_PROXIES,
    submissionLimit: data.SUBMISSION_LIMIT,
    filesUrl: data.FILES_URL,
    scanCommand: data.SCAN_COMMAND,
    auditKey: data.AUDIT_KEY,
    dataKeys: data.DATA_KEYS,
    ballotKeys: data.BALLOT_KEYS,
    sessions: sessionsOf(data),
    oidc:
      data.OIDC_ISSUER === undefined
        ? undefined
        : { issuer: data.OIDC_ISSUER, audience: data.OIDC_AUDIENCE, sessions: sessionsOf(data) },
  });
}

/** A development asks for nothing, unless it is told to. */
const sessionsOf = (data: Values): SessionRules => {
  const isStrict = data.MODE === 'production';
  return {
    secondFactor: data.REQUIRE_SECOND_FACTOR ?? isStrict,
    acrs: data.SECOND_FACTOR_ACR?.split(/ +/) ?? [],
    tokenMinutes: data.TOKEN_MINUTES ?? (isStrict ? 30 : 0),
    signInHours: data.SIGN_IN_HOURS ?? (isStrict ? 12 : 0),
  };
};

const wechatOf = ({ WECHAT_URL: url, WECHAT_APP_ID: appId, WECHAT_SECRET: secret }: Values) =>
  appId !== undefined && secret !== undefined ? { url, appId, secret } : undefined;

/** Values that are right by themselves. */
function refuseTogether(data: Values): void {
  const development = data.MODE === 'development';
  const shownToAll = 'answers would show SQL to everybody; leave it out';
  const faults = [
    development &&
      !isLoopback(data.HOST) &&
      !data.EXPOSE_DEVELOPMENT &&
      `HOST: ${data.HOST} can be reached from other machines, and development mode is for this one; give MODE=production, ` +
        'or EXPOSE_DEVELOPMENT=true for a network that you trust',
    data.EXPOSE_DEVELOPMENT && !development && 'EXPOSE_DEVELOPMENT: is for MODE=development; leave it out',
    data.EXPLAIN && !development && `EXPLAIN: ${shownToAll} when MODE=production`,
    data.EXPLAIN && development && data.EXPOSE_DEVELOPMENT && `EXPLAIN: ${shownToAll} when EXPOSE_DEVELOPMENT=true`,
    data.WECHAT_APP_ID && !data.WECHAT_SECRET && 'WECHAT_SECRET: missing, and WECHAT_APP_ID is of no use without it',
    !data.WECHAT_APP_ID && data.WECHAT_SECRET && 'WECHAT_APP_ID: missing, and WECHAT_SECRET is of no use without it',
    data.VIDEO_GATEWAY && !data.VIDEO_KEY && 'VIDEO_KEY: missing, and VIDEO_GATEWAY is of no use without it',
    !data.VIDEO_GATEWAY && data.VIDEO_KEY && 'VIDEO_GATEWAY: missing, and VIDEO_KEY is of no use without it',
    !data.DATABASE_URL && data.READER_URL && 'READER_URL: goes with DATABASE_URL, which is missing',
    !data.DATABASE_URL && data.WRITER_URL && 'WRITER_URL: goes with DATABASE_URL, which is missing',
  ].filter((fault) => typeof fault === 'string');
  if (faults.length) throw new ConfigError(faults.join('\n'));
}
