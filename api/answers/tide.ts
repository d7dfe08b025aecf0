import { todaySql } from '../../schema/kit/declare/china.js';
import type { Database } from '../database/reads.js';
import { StatementBuilder, sql } from '../sql/sql.js';

/** A state of the database that this process has seen: its number, and the day in China that it was seen on. */
export interface Moment {
  readonly turn: number;
  readonly day: string;
}

/** What an answer follows from: types of records, and whether it follows from the day too. */
export interface Read {
  readonly types: readonly string[];
  readonly onDay: boolean;
}

/** Something that was read no earlier than at a moment. */
export interface Dated {
  readonly moment: Moment;
  readonly read: Read;
}

/**
 * A transaction that has committed since the snapshot is one that was open in it or has begun after it. Those that are
 * open still are not looked for: a long import would have all its rows read for every question.
 */
function statement() {
  const builder = new StatementBuilder();
  const before = builder.param(({ variables }) => variables.before, sql`pg_snapshot`);
  const done = sql`array(select x from pg_snapshot_xip(${before}) x where pg_visible_in_snapshot(x, pg_current_snapshot()))`;
  return builder.finish(sql`
    select pg_current_snapshot()::text, pg_postmaster_start_time()::text, ${todaySql}::text,
      coalesce((select step is null from feed.state), false),
      case when pg_current_snapshot()::text <> ${before}::text then (select json_agg(type) from (
        select type from feed.change where xid = any(${done})
        union
        select type from feed.change where xid >= pg_snapshot_xmax(${before}) and xid < pg_snapshot_xmax(pg_current_snapshot())
      ) t) end`);
}
const lookSql = statement();

/**
 * Which types of records have changed, and when: told by the database's own snapshots, of which two are equal when no
 * write was committed in between, and by the change feed, which every write of a record notes in its own transaction.
 */
export class Tide {
  private before: { readonly snapshot: string; readonly server: string } | undefined;
  private turn = 0;
  /** Nothing is known of what changed before this turn. */
  private floor = 0;
  /** Of each type the last turn in which it had changed. */
  private readonly changed = new Map<string, number>();
  private coming: Promise<Moment | undefined> | undefined;
  private looking: Promise<unknown> = Promise.resolve();

  /** A connection of its own: it waits for nobody's question. */
  constructor(private readonly database: Database) {}

  /**
   * The state of the database after this call: all that was acknowledged before it is in there. Who asks while a look is
   * under way shares the next one. Undefined while it cannot be known.
   */
  now(): Promise<Moment | undefined> {
    this.coming ??= this.looking.then(() => {
      this.coming = undefined;
      const look = this.look().catch(() => this.forget());
      this.looking = look;
      return look;
    });
    return this.coming;
  }

  /** Whether what was read then would be read the same at this moment. */
  holds({ moment, read: { types, onDay } }: Dated, now: Moment): boolean {
    return (
      moment.turn >= this.floor &&
      (!onDay || moment.day === now.day) &&
      types.every((type) => (this.changed.get(type) ?? 0) <= moment.turn)
    );
  }

  private async look(): Promise<Moment | undefined> {
    const { before } = this;
    const [row] = await this.database.query(lookSql, [before?.snapshot ?? null]);
    const [snapshot, server, day, isWhole, types] = row as [string, string, string, string, string | null];
    // The feed does not hear of every write before it is wholly installed.
    if (isWhole !== 't') return this.forget();
    if (snapshot === before?.snapshot && server === before.server) return { turn: this.turn, day };
    this.turn += 1;
    // Another server may lack what this one had, and number what is new alike.
    if (server !== before?.server) this.floor = this.turn;
    for (const type of JSON.parse(types ?? '[]')) this.changed.set(type, this.turn);
    this.before = { snapshot, server };
    return { turn: this.turn, day };
  }

  private forget(): undefined {
    this.before = undefined;
  }
}
