import { resolve } from 'node:path';
import { z } from 'zod';
import { developmentAuditKey, existingSecret, type SecretSource, tokenSecret } from './auth/secret.js';
import { ConfigError } from './config-error.js';
import { complaint, type LogLevel, VARIABLES, type Values, type Variable } from './config-variables.js';
import type { GivenRoles } from './database/roles.js';
import { isLoopback } from './loopback.js';
import type { Origins } from './origins.js';

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
  /** How its reader and its writer log in, where the owner cannot make them. */
  readonly roles: GivenRoles;
  readonly logLevel: LogLevel;
  /** Database connections of the main pool. */
  readonly poolSize: number;
  /** A request older than this is answered with an error, and its SQL is cancelled. */
  readonly requestTimeoutMs: number;
  /** Answers carry the SQL that made them; only in development. */
  readonly explain: boolean;
  /** Load the five places when the database is empty. */
  readonly seed: boolean;
  /** Address of the portal that QR codes lead to. */
  readonly publicUrl: string;
  /** `registered`: portal and mini-app may run only the documents of the SDK's manifest. */
  readonly documents: 'any' | 'registered';
  /** Development mode may be reached from other machines; then it hands out no tokens. */
  readonly exposeDevelopment: boolean;
  /** Pages of which other origins may call from a browser. */
  readonly origins: Origins;
  /** Who gives tokens, as the page tells people. */
  readonly tokensFrom: string | undefined;
  /** Signs the heads of the audit; without it, as may be in production, they are not signed. */
  readonly auditKey: string | undefined;
  /** Whose tokens are taken. */
  readonly oidc: { readonly issuer: string; readonly audience: string } | undefined;
}

/** Settings and the key that tokens are signed with. */
export interface Config extends Settings {
  /** Key of HS256 tokens, at least 32 bytes. */
  readonly tokenSecret: Uint8Array;
}

/** Reads and checks all that a server needs. @throws ConfigError with one line for each wrong variable. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  return withSecret(env, tokenSecret);
}

/** For a command that signs in a server's name: never makes a key. @throws ConfigError */
export function readSignerConfig(env: NodeJS.ProcessEnv = process.env): Config {
  return withSecret(env, existingSecret);
}

function withSecret(env: NodeJS.ProcessEnv, secretOf: (source: SecretSource) => Uint8Array): Config {
  const settings = readSettings(env);
  const { mode, dataDir } = settings;
  const secret = secretOf({ mode, dataDir, given: given(env, 'TOKEN_SECRET') });
  const auditKey = settings.auditKey ?? (mode === 'development' ? developmentAuditKey(secret) : undefined);
  return Object.freeze({ ...settings, auditKey, tokenSecret: secret });
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
  return Object.freeze({
    mode: data.MODE,
    host: data.HOST,
    port: data.PORT,
    dataDir: resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    roles: { reader: data.READER_URL, writer: data.WRITER_URL },
    logLevel: data.LOG_LEVEL,
    poolSize: data.POOL_SIZE,
    requestTimeoutMs: data.REQUEST_TIMEOUT_MS,
    explain: data.EXPLAIN,
    seed: data.SEED,
    publicUrl: data.PUBLIC_URL,
    documents: data.DOCUMENTS,
    exposeDevelopment: data.EXPOSE_DEVELOPMENT,
    origins: data.ORIGINS,
    tokensFrom: data.TOKENS_FROM,
    auditKey: data.AUDIT_KEY,
    oidc: data.OIDC_ISSUER === undefined ? undefined : { issuer: data.OIDC_ISSUER, audience: data.OIDC_AUDIENCE },
  });
}

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
    !data.DATABASE_URL && data.READER_URL && 'READER_URL: goes with DATABASE_URL, which is missing',
    !data.DATABASE_URL && data.WRITER_URL && 'WRITER_URL: goes with DATABASE_URL, which is missing',
  ].filter((fault) => typeof fault === 'string');
  if (faults.length) throw new ConfigError(faults.join('\n'));
}
