import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ConceptSpec } from '../../schema/kit/concept.js';
import type { Viewer } from '../../schema/kit/viewer.js';
import { platform } from '../../schema/platform.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { inventRecords } from '../setup/invented.js';
import { listed, Replica } from '../setup/replica.js';

const viewers: readonly Viewer[] = [
  { role: 'anonymous' },
  { role: 'citizen' },
  { role: 'deputy', deputy: uuidOf('Deputy', 1) },
  { role: 'staff', division: '150600000000' },
  { role: 'analyst', division: '150602000000' },
  { role: 'agency', agency: uuidOf('Agency', 1), division: '150000000000' },
  { role: 'admin' },
];

/** Concepts whose rows are hidden from some: where a feed can go wrong. */
const guarded = platform.specs.filter(({ rows }) => rows.public.is !== 'everything' || Object.keys(rows).length > 1);

let fixture: Fixture;
let writers: pg.PoolClient[];
let clients: Replica[];
beforeAll(async () => {
  fixture = await openFixture(inventRecords(platform.specs, 12));
  writers = [await fixture.store.pool.connect(), await fixture.store.pool.connect()];
  // A writer that waits for the other one gives up: here nobody else would let it go on.
  for (const writer of writers) await writer.query("set lock_timeout = '40ms'");
  clients = viewers.map((viewer) => new Replica(fixture, viewer));
});
afterAll(async () => {
  for (const writer of writers) writer.release();
  await fixture.close();
});

const step = fc.record({
  does: fc.constantFrom(
    'update',
    'update',
    'update',
    'update',
    'insert',
    'delete',
    'commit',
    'rollback',
    'poll',
    'poll',
  ),
  writer: fc.nat(1),
  concept: fc.nat(10_000),
  isGuarded: fc.boolean(),
  row: fc.nat(10_000),
  donor: fc.nat(10_000),
  column: fc.nat(10_000),
  client: fc.nat(viewers.length - 1),
  first: fc.integer({ min: 1, max: 40 }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

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

/** One write; whatever the database refuses (a constraint, a lock) ends the writer's transaction. */
async function write(writer: pg.PoolClient, { does, concept, isGuarded, row, donor, column }: Step) {
  const among = isGuarded ? guarded : platform.specs;
  const spec = among[concept % among.length]!;
  const key = (n: number) => `(select "${spec.keyColumn}" from "${spec.table}" order by 1 offset ${n % 12} limit 1)`;
  const columns = columnsOf(spec);
  const telling = isGuarded ? tellingOf(spec) : [];
  const free = [...telling, ...telling, ...telling, ...columns][column % (3 * telling.length + columns.length)];
  if (does === 'update')
    return writer.query(
      `update "${spec.table}" set "${free}" = (select "${free}" from "${spec.table}" where "${spec.keyColumn}" = ${key(donor)})
       where "${spec.keyColumn}" = ${key(row)}`,
    );
  if (does === 'delete') return writer.query(`delete from "${spec.table}" where "${spec.keyColumn}" = ${key(row)}`);
  if (spec.key !== 'id') return undefined;
  return writer.query(
    `insert into "${spec.table}" (id, ${columns.map((name) => `"${name}"`).join(', ')}, version)
     select gen_random_uuid(), ${columns.map((name) => `"${name}"`).join(', ')}, 1 from "${spec.table}" where id = ${key(row)}`,
  );
}

async function play(steps: readonly Step[]) {
  const open = [false, false];
  const end = async (at: number, how: 'commit' | 'rollback') => {
    if (open[at]) await writers[at]!.query(how);
    open[at] = false;
  };
  for (const each of steps) {
    const { does, writer, client, first } = each;
    if (does === 'poll') await clients[client]!.page(first);
    else if (does === 'commit' || does === 'rollback') await end(writer, does);
    else {
      if (!open[writer]) await writers[writer]!.query('begin');
      open[writer] = true;
      await write(writers[writer]!, each).catch(() => end(writer, 'rollback'));
    }
  }
  await end(0, 'commit');
  await end(1, 'commit');
}

it('whoever follows the changes, from wherever and in whatever pages, has exactly what the lists show', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 80 }), async (steps) => {
      await play(steps);
      for (const client of clients) {
        const truth = await listed(fixture, client.viewer);
        const { records } = await client.catchUp();
        expect(Object.fromEntries(records), client.viewer.role).toEqual(Object.fromEntries(truth));
      }
      const newcomer = await new Replica(fixture, clients[steps.length % clients.length]!.viewer).catchUp();
      const truth = await listed(fixture, newcomer.viewer);
      expect(Object.fromEntries(newcomer.records), newcomer.viewer.role).toEqual(Object.fromEntries(truth));
    }),
    { numRuns: 5, endOnFailure: true },
  );
}, 120_000);

it('nobody hears of a record that could at no time be seen', async () => {
  const [everyone, admin] = [clients[0]!, clients.at(-1)!];
  const known = [...everyone.heardOf];
  expect(known.length).toBeGreaterThan(100);
  expect(known.length).toBeLessThan(admin.heardOf.size);
  // Nothing but what is public now, or is told as gone: the rest of what the administrator knows was never told.
  const { rows } = await fixture.store.pool.query(
    `select type || ':' || key as id from feed.change where not grants @> array['public']
     except select type || ':' || key from feed.lost where granted = 'public'`,
  );
  const hidden = new Set(rows.map(({ id }) => id));
  expect(hidden.size).toBeGreaterThan(50);
  expect(known.filter((id) => hidden.has(id))).toEqual([]);
});
