import { setTimeout as pause } from 'node:timers/promises';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { SqlClient } from '../sql/client.js';
import { errorCode } from '../sql/error-code.js';
import { integer, sql } from '../sql/sql.js';
import { digestOf } from './install.js';
import { PieceSize } from './piece-size.js';
import { type Look, type Step, stepsOf } from './steps.js';
import { Teller, type Watching } from './teller.js';
import { writersToEnd } from './writers.js';

/** A piece gives way to writers: it gives up long before PostgreSQL looks for a deadlock (after a second) and ends one of the two. */
const session = sql`set lock_timeout = '200ms'; set plan_cache_mode = force_generic_plan`;

/**
 * The backfill: looks at every record after an installation, in pieces that are transactions of their own. Writers go on
 * meanwhile, and what a server has begun that was stopped, another one continues. Where several are at it, one works at
 * a time. Returns when the feed is whole, or when a server of another version has begun anew with its own rules.
 */
export async function backfill(client: SqlClient, specs: readonly ConceptSpec[], watching: Watching): Promise<void> {
  const { signal } = watching;
  const [steps, digest] = [stepsOf(specs), digestOf(specs)];
  const [size, teller] = [new PieceSize(), new Teller(watching)];
  for (let isBegun = false; ; isBegun = true) {
    signal?.throwIfAborted();
    const now = await stateOf(client, digest);
    const step = now && steps[now.step];
    if (!step) return teller.end();
    if (!isBegun) await client.query(session);
    teller.tell({ step: now.step, of: steps.length, at: step.name });
    if (step.is === 'pause') {
      if (step.always || now.filled) await writersToEnd(client, specs, watching);
      await client.query(advance(steps, step), [digest, now.step]);
      continue;
    }
    const looked = await size.measure(now.step, (most) => lookAt(client, digest, steps, now.step, most));
    if (looked === undefined) await pause(50 + Math.random() * 150, undefined, { signal });
    else teller.looked(looked);
  }
}

interface State {
  readonly step: number;
  readonly filled: boolean;
}

/** Where the backfill stands; undefined when there is nothing to do for servers with these rules. */
async function stateOf(client: SqlClient, digest: string): Promise<State | undefined> {
  const { rows } = await client.query(sql`select step, filled from feed.state where digest = $1 and step is not null`, [
    digest,
  ]);
  return rows[0];
}

/** On to the next step, or to the end. What was filled is told to the next pause. */
const advance = (steps: readonly Step[], from: Step) => sql`
  update feed.state set step = nullif($2 + 1, ${integer(steps.length)}), after_key = '', filled = filled and ${from.is === 'look' ? sql`true` : sql`false`}
  where digest = $1 and step = $2`;

/** One piece of a step: how many records it looked at; undefined if others were in the way. */
async function lookAt(client: SqlClient, digest: string, steps: readonly Step[], at: number, most: number) {
  const { look } = steps[at] as Look;
  await client.query(sql`begin`);
  try {
    const { rows } = await client.query(
      sql`select after_key, is_foreign from feed.state where digest = $1 and step = $2 for no key update skip locked`,
      [digest, at],
    );
    const state: { after_key: string; is_foreign: boolean } | undefined = rows[0];
    const piece = state && (await look(client, { after: state.after_key, most, isForeign: state.is_foreign }));
    if (piece) {
      const { reached = '', isFilled = false } = piece;
      await client.query(sql`update feed.state set after_key = $1, filled = filled or $2`, [reached, isFilled]);
      if (!reached) await client.query(advance(steps, steps[at]!), [digest, at]);
    }
    await client.query(sql`commit`);
    return piece?.looked;
  } catch (error) {
    await client.query(sql`rollback`);
    if (!inTheWay.has(errorCode(error) ?? '')) throw error;
    return undefined;
  }
}

/** A lock was not to be had in time; a deadlock. */
const inTheWay = new Set(['55P03', '40P01']);
