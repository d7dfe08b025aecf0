import fc from 'fast-check';
import type pg from 'pg';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { platform } from '../../schema/platform.js';
import type { Fixture } from './fixture.js';

/** One step of one of two writers, whose transactions overlap. */
export const writing = fc.record({
  does: fc.constantFrom('update', 'update', 'update', 'update', 'insert', 'delete', 'commit', 'rollback'),
  writer: fc.nat(1),
  concept: fc.nat(10_000),
  isGuarded: fc.boolean(),
  row: fc.nat(10_000),
  donor: fc.nat(10_000),
  column: fc.nat(10_000),
});
export type Writing = typeof writing extends fc.Arbitrary<infer S> ? S : never;

/** Concepts whose rows are hidden from some: where a feed can go wrong. */
const guarded = platform.specs.filter(({ rows }) => rows.public.is !== 'everything' || Object.keys(rows).length > 1);

/** Columns that decide who sees a record. */
const tellingOf = (spec: ConceptSpec) => {
  const paths = [...JSON.stringify(spec.rows).matchAll(/"path":"(\w+)/g)].map(([, path]) => path!);
  return [...new Set(paths)].filter((path) => spec.field(path)?.is !== 'many').map((path) => spec.column(path));
};

const columnsOf = (spec: ConceptSpec) =>
  [...spec.fields.values()].flatMap((field) => {
    if (field.is === 'one') return [spec.column(field.name)];
    const isFree =
      field.is === 'scalar' && !field.unique && !field.lookup && !['id', 'version', spec.key].includes(field.name);
    return isFree ? [spec.column(field.name)] : [];
  });

/** Two writers who insert, hide, move, publish and delete records of every concept, and now and then change their mind. */
export class RandomWriters {
  private readonly isOpen = [false, false];

  private constructor(private readonly clients: readonly pg.PoolClient[]) {}

  static async on({ store }: Fixture): Promise<RandomWriters> {
    const clients = [await store.pool.connect(), await store.pool.connect()];
    // A writer that waits for the other one gives up: here nobody else would let it go on.
    for (const client of clients)
      await client.query("set lock_timeout = '40ms'; set idle_in_transaction_session_timeout = 0");
    return new RandomWriters(clients);
  }

  /** Whatever the database refuses (a constraint, a lock) ends the writer's transaction. */
  async play(step: Writing): Promise<void> {
    const { does, writer } = step;
    if (does === 'commit' || does === 'rollback') return this.end(writer, does);
    if (!this.isOpen[writer]) await this.clients[writer]!.query('begin');
    this.isOpen[writer] = true;
    await this.write(step).catch(() => this.end(writer, 'rollback'));
  }

  async commit(): Promise<void> {
    for (const writer of this.clients.keys()) await this.end(writer, 'commit');
  }

  release(): void {
    for (const client of this.clients) client.release();
  }

  private async end(writer: number, how: 'commit' | 'rollback') {
    if (this.isOpen[writer]) await this.clients[writer]!.query(how);
    this.isOpen[writer] = false;
  }

  private async write({ does, writer, concept, isGuarded, row, donor, column }: Writing) {
    const among = isGuarded ? guarded : platform.specs;
    const spec = among[concept % among.length]!;
    const client = this.clients[writer]!;
    const key = (n: number) => `(select "${spec.keyColumn}" from "${spec.table}" order by 1 offset ${n % 8} limit 1)`;
    const columns = columnsOf(spec);
    const telling = isGuarded ? tellingOf(spec) : [];
    const free = [...telling, ...telling, ...telling, ...columns][column % (3 * telling.length + columns.length)];
    const donated = `(select "${free}" from "${spec.table}" where "${spec.keyColumn}" = ${key(donor)})`;
    if (does === 'update')
      await client.query(`update "${spec.table}" set "${free}" = ${donated} where "${spec.keyColumn}" = ${key(row)}`);
    else if (does === 'delete')
      await client.query(`delete from "${spec.table}" where "${spec.keyColumn}" = ${key(row)}`);
    else if (spec.key === 'id') {
      const list = columns.map((name) => `"${name}"`).join(', ');
      await client.query(
        `insert into "${spec.table}" (id, ${list}, version)
         select gen_random_uuid(), ${list}, 1 from "${spec.table}" where id = ${key(row)}`,
      );
    }
  }
}
