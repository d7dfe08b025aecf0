import { describe, expect, it } from 'vitest';
import { Tide } from '../../api/answers/tide.js';
import type { Row } from '../../api/sql/sql.js';

/** A database that tells what it is made to tell, when it is made to. */
function told() {
  const looks: { before: unknown; tell(row: Row): void; fail(): void }[] = [];
  const tide = new Tide({
    query: (_, [before]) =>
      new Promise((resolve, reject) => {
        looks.push({ before, tell: (row) => resolve([row]), fail: () => reject(new Error('gone')) });
      }),
  });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return { looks, tide, turn };
}
const row = (snapshot: string, types: string[] = [], { server = 's', day = '2026-11-30', whole = 't' } = {}): Row => [
  snapshot,
  server,
  day,
  whole,
  JSON.stringify(types),
];
const read = (...types: string[]) => ({ types, onDay: false });

/** What a tide tells when each look brings the next of some rows. */
async function seenIn(...rows: Row[]) {
  const { looks, tide, turn } = told();
  const moments = [];
  for (const one of rows) {
    const moment = tide.now();
    await turn();
    looks.at(-1)!.tell(one);
    moments.push((await moment)!);
  }
  return { tide, moments };
}

describe('what was read', () => {
  it('holds until a type that it was read of has changed', async () => {
    const { tide, moments } = await seenIn(row('1:1:'), row('1:1:'), row('1:2:', ['Grid']), row('1:3:', ['Deputy']));
    const [first, , third, last] = moments;
    const of = (moment = first!) => ({
      deputies: tide.holds({ moment, read: read('Deputy') }, last!),
      grids: tide.holds({ moment, read: read('Grid', 'Division') }, last!),
      stations: tide.holds({ moment, read: read('Station') }, last!),
    });
    expect(of(first)).toEqual({ deputies: false, grids: false, stations: true });
    expect(of(third)).toEqual({ deputies: false, grids: true, stations: true });
    expect(of(last)).toEqual({ deputies: true, grids: true, stations: true });
  });

  it('holds on its day only, if it follows from the day', async () => {
    const { tide, moments } = await seenIn(row('1:1:'), row('1:1:', [], { day: '2026-12-01' }));
    const [first, last] = moments;
    expect(tide.holds({ moment: first!, read: { types: [], onDay: true } }, last!)).toBe(false);
    expect(tide.holds({ moment: first!, read: { types: [], onDay: false } }, last!)).toBe(true);
    expect(tide.holds({ moment: last!, read: { types: [], onDay: true } }, last!)).toBe(true);
  });

  it('does not hold on another server, though its snapshot reads the same', async () => {
    const { tide, moments } = await seenIn(row('1:1:'), row('1:1:', [], { server: 'other' }));
    expect(tide.holds({ moment: moments[0]!, read: read('Deputy') }, moments[1]!)).toBe(false);
  });
});

describe('a look', () => {
  it('is shared by all who came before it was sent, and by nobody who came later', async () => {
    const { looks, tide, turn } = told();
    const early = [tide.now(), tide.now()];
    await turn();
    const late = [tide.now(), tide.now(), tide.now()];
    await turn();
    expect(looks).toHaveLength(1);
    looks[0]!.tell(row('1:1:'));
    expect((await Promise.all(early)).map((moment) => moment!.turn)).toEqual([1, 1]);
    await turn();
    expect(looks.map(({ before }) => before)).toEqual([null, '1:1:']);
    looks[1]!.tell(row('1:2:', ['Deputy']));
    expect((await Promise.all(late)).map((moment) => moment!.turn)).toEqual([2, 2, 2]);
  });

  it('that fails tells nothing, and what was read before does not hold after it', async () => {
    const { looks, tide, turn } = told();
    const first = tide.now();
    await turn();
    looks[0]!.tell(row('1:1:'));
    const moment = (await first)!;
    const failing = tide.now();
    await turn();
    looks[1]!.fail();
    expect(await failing).toBeUndefined();
    const next = tide.now();
    await turn();
    looks[2]!.tell(row('1:1:'));
    expect(tide.holds({ moment, read: read('Deputy') }, (await next)!)).toBe(false);
  });

  it('tells nothing while the change feed is being installed', async () => {
    const { tide, moments } = await seenIn(row('1:1:'), row('1:1:', [], { whole: 'f' }), row('1:1:'));
    expect(moments.map((moment) => moment?.turn)).toEqual([1, undefined, 2]);
    expect(tide.holds({ moment: moments[0]!, read: read('Deputy') }, moments[2]!)).toBe(false);
  });
});
