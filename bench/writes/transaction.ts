import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Claims } from '../../api/auth/claims.js';

// biome-ignore lint/suspicious/noExplicitAny: rows as pg gives them to whoever writes by hand
type Rows = any[];

export type Input = Readonly<Record<string, unknown>>;

/** A request to the server that is written by hand, its token read. */
export interface HandOrder {
  readonly input: Input;
  readonly viewer: Claims;
  /** Who has a token. */
  readonly actor: string | undefined;
  readonly request: string;
}

/** One transaction of the server that is written by hand: named prepared statements, one after the other. */
export interface Transaction {
  ask(name: string, text: string, values: readonly unknown[]): Promise<Rows>;
}

/** A refusal by a rule: everything is undone. */
export class HandRefusal extends Error {
  constructor(
    readonly code: string,
    readonly path: readonly string[] = ['input'],
  ) {
    super(code);
  }
}

export async function inTransaction<Done>(
  pool: pg.Pool,
  work: (transaction: Transaction) => Promise<Done>,
): Promise<Done> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const done = await work({
      ask: async (name, text, values) => (await client.query({ name, text, values: [...values] })).rows,
    });
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const digest = (...parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts));

/** Claims the key of a request; the answer that was stored under it, if it was done before. */
export async function claim(
  transaction: Transaction,
  { input: { idempotencyKey, ...input }, actor }: HandOrder,
  act: string,
  answer: object,
): Promise<Record<string, unknown> | undefined> {
  const place = digest(actor ?? null, idempotencyKey).digest();
  const request = digest(act, input).digest('base64url');
  const [claimed] = await transaction.ask(
    'claim',
    'insert into act.answer (key, answer) values ($1, $2) on conflict do nothing returning 1',
    [place, JSON.stringify({ request, ...answer })],
  );
  if (claimed) return undefined;
  const [before] = await transaction.ask('answer', 'select answer from act.answer where key = $1', [place]);
  if (before.answer.request !== request) throw new HandRefusal('KEY_REUSED', ['input', 'idempotencyKey']);
  return before.answer;
}

/** A step in the life of a record. */
export interface HandStep {
  readonly type: string;
  readonly key: string;
  readonly version: number;
  readonly from: string | null;
  readonly to: string;
}

/** What is told with the record, and the row of the audit. */
export async function note(
  transaction: Transaction,
  { input, viewer, actor, request }: HandOrder,
  act: string,
  steps: readonly HandStep[],
): Promise<void> {
  const who = [viewer.role, viewer.deputy ?? null, viewer.agency ?? null, viewer.division ?? null];
  for (const { type, key, version, from, to } of steps)
    await transaction.ask(
      'history',
      `insert into act.history (type, key, version, act, "from", "to", role, deputy, agency, division, reason)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [type, key, version, act, from, to, ...who, input.reason ?? null],
    );
  const sent = Object.keys(input).filter((name) => !['id', 'expectedVersion', 'idempotencyKey'].includes(name));
  const told = steps.map(({ type, key, version, from, to }) => [`${type}:${key}`, version, from, to]);
  await transaction.ask(
    'audit',
    `insert into act.audit (actor, role, deputy, agency, division, action, object, request, payload)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [actor ?? null, ...who, act, `${steps[0]!.type}:${steps[0]!.key}`, request, JSON.stringify({ sent, steps: told })],
  );
}

/** The key in a global id of a type. */
export function keyIn(type: string, id: unknown): string {
  const text = String(id);
  if (!text.startsWith(`${type}:`)) throw new HandRefusal('BAD_USER_INPUT');
  return text.slice(type.length + 1);
}

/** Clean text of a length. */
export function textOf(value: unknown, most: number): string {
  const text = String(value).normalize('NFC').trim();
  if (!text || text.length > most || text.includes('\0') || !text.isWellFormed())
    throw new HandRefusal('BAD_USER_INPUT');
  return text;
}
