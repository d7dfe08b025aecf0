import { isIP } from 'node:net';
import { z } from 'zod';
import { isSafeUrl } from './auth/fetch-json.js';
import { limits } from './limits/limits.js';
import { origins } from './origins.js';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

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

/** The address of our PostgreSQL, as one role or another logs in. */
const database = text(
  'the address of a PostgreSQL database',
  'postgresql://user:password@host:port/database',
  /^postgres(ql)?:\/\/[^\s/]+\/[^\s/?]+(\?\S*)?$/,
);

/** Its keys decide who gets in, so they come over TLS, unless from this machine. */
const issuer = z
  .stringFormat('issuer', (value) => URL.canParse(value) && isSafeUrl(new URL(value)) && !/[?#\s]/.test(value))
  .meta({
    title: 'the address of an OpenID Connect issuer',
    description:
      'it as its tokens say it (iss), for example https://id.example.gov.cn/realms/congress: https, or http on this machine',
  });

/** Web servers between us and those who ask. */
const proxies = z
  .stringFormat('proxies', (value) => value.split(',').every((one) => isNetwork(one.trim())))
  .transform((value) => value.split(',').map((one) => one.trim()))
  .meta({
    title: 'a list of proxies',
    description: 'addresses or networks, separated by commas, for example 127.0.0.1,10.0.0.0/8',
  });

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)];
  return most !== undefined && !more.length && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

/** Every environment variable that the server knows. An unset or empty one has its default. */
export const VARIABLES = {
  MODE: oneOf('a mode', ['development', 'production']).default('development'),
  HOST: text('an address to listen on', 'an IP address or a host name', /^[\w.:-]+$/).default('127.0.0.1'),
  PORT: whole('a port', 0, 65_535).default(4000),
  DATA_DIR: text('a folder', 'the path of a folder that the server may write to', /^[^\0]+$/).default('./data'),
  DATABASE_URL: database.optional(),
  READER_URL: database.optional(),
  WRITER_URL: database.optional(),
  BALLOT_ISSUER_URL: database.optional(),
  BALLOT_BOX_URL: database.optional(),
  BALLOT_CLERK_URL: database.optional(),
  BALLOTS: flag.default(true),
  BALLOT_ISSUER_PORT: whole('a port', 0, 65_535).optional(),
  BALLOT_BOX_PORT: whole('a port', 0, 65_535).optional(),
  TOKEN_SECRET: z.string().optional(),
  ISSUER_PORT: whole('a port', 0, 65_535).optional(),
  AUDIT_KEY: text(
    'a key for the audit',
    '32 random bytes in base64, from: openssl rand -base64 32',
    /^[A-Za-z0-9+/]{43}=$/,
  ).optional(),
  DATA_KEYS: z.string().optional(),
  BALLOT_KEYS: z.string().optional(),
  OIDC_ISSUER: issuer.optional(),
  WECHAT_URL: text(
    'the address of WeChat’s servers',
    'https://api.weixin.qq.com, or http on this machine',
    /^(https:\/\/[^\s/?#]+|http:\/\/(127\.\d+\.\d+\.\d+|localhost)(:\d+)?)\/?$/,
  ).default('https://api.weixin.qq.com'),
  WECHAT_APP_ID: text(
    'the id of a mini-program',
    'it as WeChat gives it, for example wx0123456789abcdef',
    /^[\w-]{1,64}$/,
  ).optional(),
  WECHAT_SECRET: z.string().optional(),
  REQUIRE_SECOND_FACTOR: flag.optional(),
  SECOND_FACTOR_ACR: text(
    'a list of classes of sign-in',
    'what OIDC_ISSUER calls a sign-in with a second factor in the claim acr, with spaces between',
    /^\S{1,200}( +\S{1,200}){0,9}$/,
  ).optional(),
  TOKEN_MINUTES: whole('an age', 0, 1_440, ' of minutes').optional(),
  SIGN_IN_HOURS: whole('an age', 0, 720, ' of hours').optional(),
  OIDC_AUDIENCE: text(
    'an audience',
    'what the tokens of OIDC_ISSUER name as their audience, without spaces',
    /^\S{1,200}$/,
  ).default('deputy-graph'),
  TRUSTED_PROXIES: proxies.default([]),
  SUBMISSION_LIMIT: whole('a number of messages', 0, 1_000_000).default(limits.submissions.client),
  FILES_URL: text(
    'the address of a store for files',
    'https://KEY:SECRET@host/bucket?region=… of a store that speaks S3, or http on this machine',
    /^(https:\/\/[^\s/:@]+:[^\s/@]+@[^\s/]+|http:\/\/[^\s/:@]+:[^\s/@]+@(127\.\d+\.\d+\.\d+|localhost)(:\d+)?)\/[\w.-]+(\/[\w./-]*)?(\?region=[\w-]+)?$/,
  ).optional(),
  SCAN_COMMAND: text(
    'a command',
    'a program and its arguments, for example clamdscan --fdpass --no-summary; the path of a file follows',
    /^[^\p{Cc}]{1,500}$/u,
  ).optional(),
  LOG_LEVEL: oneOf('a log level', LEVELS).default('info'),
  POOL_SIZE: whole('a number of database connections', 1, 1000).default(10),
  ANSWER_CACHE_MB: whole('a size', 0, 4_096, ' of megabytes').default(64),
  REQUEST_TIMEOUT_MS: whole('a time limit', 100, 600_000, ' of milliseconds').default(10_000),
  EXPLAIN: flag.default(false),
  EXPOSE_DEVELOPMENT: flag.default(false),
  SEED: flag.default(true),
  PUBLIC_URL: text(
    'the address of a portal',
    'for example https://portal.example.gov.cn',
    /^https?:\/\/[^\s/?#]+\/?$/,
  ).default('http://localhost:4000'),
  /** Its complaint is its own: it names the origin at fault. */
  ORIGINS: origins.default([]),
  TOKENS_FROM: text(
    'who gives tokens',
    'a name, a telephone number or an address of at most 200 characters, on one line',
    /^[^\p{Cc}]{1,200}$/u,
  ).optional(),
  VIDEO_GATEWAY: text(
    'the address of videos',
    'that of a stream at the gateway, for example https://video.example.gov.cn/live/{channel}?expires={expires}&signature={signature}',
    /^https?:\/\/(?=\S*\{channel\})(?=\S*\{expires\})(?=\S*\{signature\})\S{1,500}$/,
  ).optional(),
  VIDEO_KEY: text(
    'a key of videos',
    '32 random bytes in base64, from: openssl rand -base64 32',
    /^[A-Za-z0-9+/]{43}=$/,
  ).optional(),
  DOCUMENTS: oneOf('a rule for documents', ['any', 'registered']).default('any'),
};

export type Variable = keyof typeof VARIABLES;
export type Values = z.output<z.ZodObject<typeof VARIABLES>>;
export type LogLevel = Values['LOG_LEVEL'];

/** The line that tells an operator what a variable should be, in the words of its own check if it has one. */
export function complaint(
  name: Variable,
  value = '',
  { code, message }: Pick<z.core.$ZodIssue, 'code' | 'message'>,
): string {
  if (code === 'custom') return `${name}: ${message}`;
  const { title, description } = VARIABLES[name].meta() ?? inner(VARIABLES[name]);
  // A database address holds a password, and these lines end up in logs.
  const shown = name.endsWith('_URL') && name !== 'PUBLIC_URL' ? 'the value' : JSON.stringify(value);
  return `${name}: ${shown} is not ${title}; give ${description}`;
}

function inner(schema: z.ZodType): Meaning {
  return (schema as z.ZodDefault<z.ZodType>).unwrap().meta() as unknown as Meaning;
}
