import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** A setting is wrong. The message is meant for the operator as it is: one line per variable, no stack needed. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const SECRET_BYTES = 32;

/** What a value should be, and what to give instead; both become the error line. */
interface Meaning {
  title: string;
  description: string;
}

const whole = (title: string, min: number, max: number, unit = '') =>
  z
    .stringFormat('whole number', /^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .meta({
      title,
      description: `a whole number${unit} from ${min} to ${max}`,
    });

const flag = z
  .enum(['true', 'false', '1', '0'])
  .transform((value) => value === 'true' || value === '1')
  .meta({ title: 'a yes or no', description: 'true, false, 1 or 0' });

const oneOf = <const T extends readonly [string, ...string[]]>(title: string, values: T) =>
  z.enum(values).meta({ title, description: `one of ${values.join(', ')}` });

const text = (title: string, description: string, pattern: RegExp) =>
  z.string().regex(pattern).meta({ title, description });

/** Every environment variable that the server knows. An unset or empty one has its default. */
const VARIABLES = {
  MODE: oneOf('a mode', ['development', 'production']).default('development'),
  HOST: text('an address to listen on', 'an IP address or a host name', /^[\w.:-]+$/).default('127.0.0.1'),
  PORT: whole('a port', 0, 65_535).default(4000),
  DATA_DIR: text('a folder', 'the path of a folder that the server may write to', /^[^\0]+$/).default('./data'),
  DATABASE_URL: text(
    'the address of a PostgreSQL database',
    'postgresql://user:password@host:port/database',
    /^postgres(ql)?:\/\/[^\s/]+\/[^\s/?]+(\?\S*)?$/,
  ).optional(),
  TOKEN_SECRET: z.string().optional(),
  LOG_LEVEL: oneOf('a log level', LEVELS).default('info'),
  POOL_SIZE: whole('a number of database connections', 1, 1000).default(10),
  REQUEST_TIMEOUT_MS: whole('a time limit', 100, 600_000, ' of milliseconds').default(10_000),
  EXPLAIN: flag.default(false),
  SEED: flag.default(true),
  PUBLIC_URL: text(
    'the address of a portal',
    'for example https://portal.example.gov.cn',
    /^https?:\/\/[^\s/?#]+\/?$/,
  ).default('http://localhost:4000'),
  DOCUMENTS: oneOf('a rule for documents', ['any', 'registered']).default('any'),
};

/** All that the environment decides, read once at start and never changed. */
export interface Config {
  /** `development` prints tokens and allows `explain`; `production` wants its secret from outside. */
  readonly mode: 'development' | 'production';
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Absolute path. Holds the embedded database and the development secret. */
  readonly dataDir: string;
  /** Another PostgreSQL; without it the embedded one is started in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** Key of HS256 tokens, at least 32 bytes. */
  readonly tokenSecret: Uint8Array;
  readonly logLevel: (typeof LEVELS)[number];
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
}

/** Reads and checks the environment. @throws ConfigError with one line for each wrong variable. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, env[name]?.trim() || undefined]));
  const { data, error } = z.object(VARIABLES).safeParse(given);
  if (error) {
    const names = new Set(error.issues.map((issue) => String(issue.path[0]) as keyof typeof VARIABLES));
    throw new ConfigError([...names].map((name) => complaint(name, given[name])).join('\n'));
  }
  if (data.EXPLAIN && data.MODE === 'production')
    throw new ConfigError('EXPLAIN: answers would show SQL to everybody; leave it out when MODE=production');
  const dataDir = resolve(data.DATA_DIR);
  return Object.freeze({
    mode: data.MODE,
    host: data.HOST,
    port: data.PORT,
    dataDir,
    databaseUrl: data.DATABASE_URL,
    tokenSecret: tokenSecret(data.MODE, data.TOKEN_SECRET, dataDir),
    logLevel: data.LOG_LEVEL,
    poolSize: data.POOL_SIZE,
    requestTimeoutMs: data.REQUEST_TIMEOUT_MS,
    explain: data.EXPLAIN,
    seed: data.SEED,
    publicUrl: data.PUBLIC_URL,
    documents: data.DOCUMENTS,
  });
}

function complaint(name: keyof typeof VARIABLES, value = ''): string {
  const { title, description } = VARIABLES[name].meta() ?? inner(VARIABLES[name]);
  // A database address holds a password, and these lines end up in logs.
  const shown = name === 'DATABASE_URL' ? 'the value' : JSON.stringify(value);
  return `${name}: ${shown} is not ${title}; give ${description}`;
}

function inner(schema: z.ZodType): Meaning {
  return (schema as z.ZodDefault<z.ZodType>).unwrap().meta() as unknown as Meaning;
}

function tokenSecret(mode: Config['mode'], given: string | undefined, dataDir: string): Uint8Array {
  const advice = `give at least ${SECRET_BYTES} random bytes, for example from: openssl rand -base64 48`;
  if (given === undefined && mode === 'production')
    throw new ConfigError(`TOKEN_SECRET: missing, and MODE=production needs it; ${advice}`);
  const secret = Buffer.from(given ?? developmentSecret(dataDir));
  if (secret.length >= SECRET_BYTES) return new Uint8Array(secret);
  if (given !== undefined) throw new ConfigError(`TOKEN_SECRET: ${secret.length} bytes are too short; ${advice}`);
  throw new ConfigError(`${join(dataDir, 'token.secret')}: too short to be a secret; delete it and start again`);
}

/** Tokens of a developer stay valid over restarts: the secret is made once and kept beside the data. */
function developmentSecret(dataDir: string): string {
  const file = join(dataDir, 'token.secret');
  try {
    mkdirSync(dataDir, { recursive: true });
    if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
    chmodSync(file, 0o600);
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new ConfigError(`DATA_DIR: cannot keep a secret in ${dataDir} (${(error as Error).message})`);
  }
}
