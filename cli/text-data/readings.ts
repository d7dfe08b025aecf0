import { importFile, versions, wrapped } from './packages.js';
import { places } from './places.js';
import { surnames as ours } from './surnames.js';

type Dictionary = Readonly<Record<string, string>>;
const dictionary = async (name: string) =>
  (await importFile<{ default: Dictionary }>(`pinyin-pro/dist/esm/data/${name}.mjs`)).default;

const tones = ['\u0304', '\u0301', '\u030c', '\u0300'];
/** `zēng` as it sorts: `zeng1`; ü is v, which stands behind u; a light tone is 5. */
export function sortable(reading: string): string {
  const parts = [...reading.normalize('NFD')];
  const tone = 1 + tones.findIndex((mark) => parts.includes(mark));
  const letters = parts
    .filter((part) => !tones.includes(part))
    .join('')
    .normalize('NFC')
    .replaceAll('ü', 'v');
  return letters.replace('ê', 'e') + (tone || 5);
}
const sortableAll = (readings: string) => readings.trim().split(/\s+/).map(sortable);
const lightless = (reading: string) => reading.slice(0, -1);

/** What a word is read, where that is not what its characters are read by themselves. */
function exception(word: string, readings: readonly string[], usual: ReadonlyMap<string, string>) {
  const characters = [...word];
  if (characters.length !== readings.length || characters.some((one) => !usual.has(one))) return undefined;
  const whole = readings.map((reading, at) => {
    const own = usual.get(characters[at]!)!;
    // Light tones, and those of 一 and 不 that the next syllable changes, are no reading of their own.
    const isOwn = '一不'.includes(characters[at]!) || (reading.endsWith('5') && lightless(reading) === lightless(own));
    return isOwn ? own : reading;
  });
  return whole.some((reading, at) => reading !== usual.get(characters[at]!)) ? whole : undefined;
}

export async function readingsOf(strokeOrder: readonly string[]) {
  const single = (
    await importFile<{ default: { get(character: string): string | undefined } }>('pinyin-pro/dist/esm/data/dict1.mjs')
  ).default;
  const usual = new Map(
    strokeOrder.flatMap((character) => {
      const [first] = single.get(character)?.split(' ') ?? [];
      return first ? [[character, sortable(first)] as const] : [];
    }),
  );
  const words = new Map<string, readonly string[]>();
  const common = (await Promise.all(['dict2', 'dict3'].map(dictionary))).flatMap(Object.entries);
  for (const [word, readings] of [...common, ...Object.entries(places)]) {
    const whole = exception(word, sortableAll(readings), usual);
    if (whole) words.set(word, whole);
    else words.delete(word);
  }
  const surnames = new Map<string, readonly string[]>();
  const compound: string[] = [];
  for (const [name, readings] of [...Object.entries(await dictionary('surname')), ...Object.entries(ours)]) {
    const whole = exception(name, sortableAll(readings), usual);
    if (whole) surnames.set(name, whole);
    else surnames.delete(name);
    if ([...name].length > 1 && !compound.includes(name)) compound.push(name);
  }
  const used = new Map<string, Set<string>>();
  const use = (character: string, reading: string) =>
    used.set(reading, (used.get(reading) ?? new Set()).add(character));
  for (const [character, reading] of usual) use(character, reading);
  for (const [word, readings] of [...words, ...surnames])
    for (const [at, one] of [...word].entries()) use(one, readings[at]!);
  return { usual, words, surnames, compound, used };
}

export function readingsModule(
  { usual, words, surnames, compound, used }: Awaited<ReturnType<typeof readingsOf>>,
  strokeOrder: readonly string[],
): string {
  const place = new Map(strokeOrder.map((character, at) => [character, at]));
  const lines = [...used].sort().map(([reading, characters]) => {
    const sorted = [...characters].sort((a, b) => place.get(a)! - place.get(b)!);
    // What is not its character's usual reading has a mark.
    return reading + sorted.map((one) => (usual.get(one) === reading ? one : `'${one}`)).join('');
  });
  const told = (entries: ReadonlyMap<string, readonly string[]>) =>
    wrapped([...entries].map(([word, readings]) => word + readings.join('')));
  return `// Written by \`npm run text:data\` from pinyin-pro ${versions['pinyin-pro']} (MIT) and the surnames and places in cli/text-data.

/** Each reading with its characters by strokes; behind a mark those that are read so in some words only. */
export const readings = \`
${wrapped(lines.flatMap((line) => line.match(/[a-z]+\d|'?./gu)!))}
\`;

/** Words that are read otherwise than their characters are. */
export const words = \`
${told(words)}
\`;

/** Surnames that are read otherwise than the same characters elsewhere. */
export const surnames = \`
${told(surnames)}
\`;

/** Surnames of two characters. */
export const compoundSurnames =
  '${compound.join(' ')}'.split(' ');
`;
}
