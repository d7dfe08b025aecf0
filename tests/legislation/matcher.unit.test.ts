import fc from 'fast-check';
import { expect, test } from 'vitest';
import { match } from '../../schema/legislation/statute/match.js';

/** A clause that shares its frame with others, as clauses do, and has words of its own. */
const clause = fc
  .record({
    frame: fc.constantFrom(
      '违反本条例规定，?的，由?责令改正；拒不改正的，处?罚款。',
      '?应当?，并向社会公布?。',
      '禁止在?内?。',
    ),
    words: fc.array(fc.array(fc.integer({ min: 0x4e00, max: 0x7e00 }), { minLength: 6, maxLength: 14 }), {
      minLength: 3,
      maxLength: 3,
    }),
  })
  .map(({ frame, words }) => {
    const own = words.map((signs) => String.fromCodePoint(...signs));
    return frame.replace(/\?/g, () => own.shift() ?? '');
  });
const statute = fc.uniqueArray(clause, { minLength: 5, maxLength: 40 });
const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('delete', 'insert', 'move', 'change', 'split', 'merge'),
    at: fc.nat(),
    to: fc.nat(),
    clause,
  }),
  { maxLength: 8 },
);

/** What becomes of a statute, and where the clauses that nobody touched stand in it. */
function redraft(before: readonly string[], list: typeof edits extends fc.Arbitrary<infer T> ? T : never) {
  const pieces = before.map((text, from) => ({ text, from: from as number | undefined }));
  for (const { kind, at, to, clause } of list) {
    const n = at % pieces.length;
    const one = pieces[n]!;
    const half = Math.floor(one.text.length / 2);
    if (kind === 'insert') pieces.splice(n, 0, { text: clause, from: undefined });
    else if (kind === 'move') pieces.splice(to % pieces.length, 0, ...pieces.splice(n, 1));
    else if (kind === 'change')
      pieces[n] = { text: `${one.text.slice(0, -1)}，${clause.slice(0, 5)}。`, from: undefined };
    else if (kind === 'split')
      pieces.splice(
        n,
        1,
        ...[one.text.slice(0, half), one.text.slice(half)].map((text) => ({ text, from: undefined })),
      );
    else if (pieces.length > 2)
      pieces.splice(
        n,
        kind === 'merge' ? 2 : 1,
        ...(kind === 'merge' ? [{ text: one.text + (pieces[n + 1]?.text ?? ''), from: undefined }] : []),
      );
  }
  const after = pieces.map(({ text }) => text);
  return { after, untouched: pieces.flatMap(({ from }, now) => (from === undefined ? [] : [[from, now] as const])) };
}

test('whatever is edited, untouched clauses are found where they are, and none of either text is left out', () => {
  fc.assert(
    fc.property(statute, edits, (before, list) => {
      const { after, untouched } = redraft(before, list);
      const links = match(before, after);
      for (const [from, to] of untouched) {
        if (after.filter((text) => text === before[from]).length > 1) continue;
        expect(links.filter((link) => link.from === from || link.to === to)).toEqual([
          { from, to, change: expect.stringMatching(/^(SAME|MOVED)$/), similarity: 1 },
        ]);
      }
      const sides = (side: 'from' | 'to') => new Set(links.map((link) => link[side]).filter((at) => at !== undefined));
      expect([sides('from').size, sides('to').size]).toEqual([before.length, after.length]);
      expect(match(before, after)).toEqual(links);
    }),
    { numRuns: 300 },
  );
});

const [dogs, ban, fine, water] = [
  '携犬出户应当使用犬绳牵引、即时清除犬只粪便，主动避让老年人、儿童和孕妇。重点管理区由市人民政府划定并向社会公布。',
  '禁止携带犬只进入学校、医院、图书馆等公共场所。',
  '违反本条例规定的，由公安机关责令改正，处二百元以下罚款。',
  '县级以上人民政府应当每季度公布饮用水水源水质状况。',
] as const;
const told = (before: readonly string[], after: readonly string[]) =>
  match(before, after)
    .toSorted((a, b) => (a.from ?? 99) - (b.from ?? 99) || (a.to ?? 99) - (b.to ?? 99))
    .map(({ from, to, change }) => [from, to, change]);

test('a clause that is split, merged, moved, changed, new or gone is told as that', () => {
  const [first, second] = [dogs.slice(0, 35), dogs.slice(35)];
  expect(told([dogs, ban, fine], [first, second, ban, fine])).toEqual([
    ...[
      [0, 0, 'SPLIT'],
      [0, 1, 'SPLIT'],
      [1, 2, 'SAME'],
      [2, 3, 'SAME'],
    ],
  ]);
  expect(told([first, second, ban], [dogs, ban])).toEqual([
    ...[
      [0, 0, 'MERGED'],
      [1, 0, 'MERGED'],
      [2, 1, 'SAME'],
    ],
  ]);
  expect(told([dogs, ban, fine], [fine, dogs, ban])).toEqual([
    ...[
      [0, 1, 'SAME'],
      [1, 2, 'SAME'],
      [2, 0, 'MOVED'],
    ],
  ]);
  expect(told([dogs, ban, fine], [dogs, ban.replace('图书馆', '图书馆、博物馆'), water])).toEqual([
    ...[
      [0, 0, 'SAME'],
      [1, 1, 'CHANGED'],
      [2, undefined, 'DELETED'],
      [undefined, 2, 'NEW'],
    ],
  ]);
});

test('three hundred clauses of which all are changed are matched one with one', () => {
  const before = Array.from(
    { length: 300 },
    (_, n) => `${dogs}${String.fromCodePoint(0x4e00 + n * 7, 0x5e00 + n * 3)}${n}号区域${fine}`,
  );
  const after = before.map((text, n) => `${text}${n % 2 ? '另有规定的除外' : '具体办法另行制定'}。`);
  const links = match(before, after);
  expect(links.filter(({ from, to, change }) => from === to && change === 'CHANGED')).toHaveLength(300);
  expect(links).toHaveLength(300);
});

test('the order of what stayed is found among clauses that only one of the texts has', () => {
  const [a, b, c] = [dogs, fine, water];
  const [x, y, z] = ['甲甲乙乙丙丙丁丁戊戊', '子子丑丑寅寅卯卯辰辰', '金金木木水水火火土土'] as const;
  expect(told([x, a, b, y, c], [b, z, a, c])).toEqual([
    [0, undefined, 'DELETED'],
    [1, 2, 'MOVED'],
    [2, 0, 'SAME'],
    [3, undefined, 'DELETED'],
    [4, 3, 'SAME'],
    [undefined, 1, 'NEW'],
  ]);
});
