import { base64Of, hexOf } from '../../../ballot/protocol/bytes.js';
import { envelopeRoot, receiptOf, unpackEnvelope } from '../../../ballot/protocol/formats.js';
import { roundText } from '../../../ballot/protocol/round.js';
import { digestOf, type List, readLists, readSigned, totalOf } from '../../../ballot/protocol/statement.js';
import { sql } from '../../sql/sql.js';
import type { BallotPool } from '../host/pool.js';
import { roundRecord } from '../host/round-record.js';

/** What is published of a ballot, each a file of its own. */
export const parts = ['round', 'papers', 'roll', 'statement', 'lists'] as const;
export type Part = (typeof parts)[number];

const ofRound = sql`select status, candidate_count as candidates, tallied_statement as statement
  from public.ballot_round where id = $1`;
const frozen = sql`select e as envelope from ballot.frozen($1) e`;
/** In a street assembly its members vote, deputies or not. */
const rollSql = sql`select case r.body when 'STREET_ASSEMBLY' then 'BodyMember:' else 'Deputy:' end || l.deputy as voter, l.mode::text
  from ballot.ballot_roll l join public.ballot_round r on r.id = l.round where l.round = $1 order by l.deputy`;
const keptSql = sql`select body from ballot.ballot_publication where round = $1 and part = $2`;
const keepSql = sql`insert into ballot.ballot_publication values ($1, $2, $3)
  on conflict (round, part) do update set body = excluded.body`;

interface Row {
  readonly status: string;
  readonly candidates: number;
  readonly statement: string | null;
}
const listsIn = (text: string): readonly List[] => {
  try {
    return readLists(text);
  } catch {
    return [];
  }
};
const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** Publishes: what is there from when on is decided by where the ballot stands. */
export function createClerk(pool: BallotPool) {
  const look = async (id: string) => (await pool.ask('look', ofRound, [id]))[0] as Row | undefined;
  const isOver = (status: string) => ['CLOSED', 'TALLIED', 'PUBLISHED'].includes(status);

  const roundOf = async (id: string) => {
    const record = await roundRecord(pool, id);
    return record && roundText(record);
  };

  /** All envelopes as the box had them, for the tellers; none before it is closed. */
  const envelopes = async (id: string): Promise<readonly Uint8Array[]> =>
    (await pool.ask('frozen', frozen, [id])).map(({ envelope }) => new Uint8Array(envelope as Buffer));

  /** Papers with their signatures and receipts, in the order of their serials: who recounts checks each of them. */
  const papers = async (id: string, candidates: number): Promise<string> => {
    const all = (await envelopes(id)).map((bytes) => unpackEnvelope(bytes, candidates)!);
    const receipts = all.map(receiptOf);
    const rows = all.map(({ message, signature }, n) => [message, signature, receipts[n]!].map(base64Of));
    return json({ root: hexOf(envelopeRoot(`BallotRound:${id}`, receipts)), papers: rows });
  };

  const roll = async (id: string): Promise<string> =>
    json((await pool.ask('roll', rollSql, [id])).map(({ voter, mode }) => [voter, mode]));

  const kept = async (id: string, part: Part) =>
    (await pool.ask('kept', keptSql, [id, part]))[0]?.body as string | undefined;

  /** The text of a part; undefined while it is nobody's business. */
  const publish = async (id: string, part: Part): Promise<string | undefined> => {
    const row = await look(id);
    if (!row) return undefined;
    if (part === 'round') return roundOf(id);
    if (part === 'papers' && isOver(row.status)) return (await kept(id, part)) ?? papers(id, row.candidates);
    if (row.status !== 'PUBLISHED') return undefined;
    return part === 'statement' ? (row.statement ?? undefined) : kept(id, part);
  };

  /**
   * Takes the lists that the statement names by their digest, recounts them, and keeps beside them what a recount needs, so
   * that it does not hang on envelopes, which are destroyed. False for other lists.
   */
  const take = async (id: string, text: string): Promise<boolean> => {
    const row = await look(id);
    if (row?.status !== 'TALLIED') return false;
    const { statement } = readSigned(row.statement ?? '') ?? {};
    if (statement?.lists !== digestOf(text)) return false;
    // Their digest is the tellers' own: a text of another form was signed by mistake.
    const totals = listsIn(text).map(totalOf);
    if (JSON.stringify(totals) !== JSON.stringify(statement.totals)) return false;
    const whole = { roll: await roll(id), papers: await papers(id, row.candidates), lists: text };
    for (const [part, body] of Object.entries(whole)) await pool.query(keepSql, [id, part, body]);
    return true;
  };

  /** Whether lists can come now: others are not even read. */
  const expects = async (id: string): Promise<boolean> => (await look(id))?.status === 'TALLIED';

  return { publish, expects, take, envelopes, roundOf };
}
export type Clerk = ReturnType<typeof createClerk>;
