import { isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { platform } from '../../schema/platform.js';

/** Chinese and English of each element of the SDL: `Suggestion.result`, `HandlingResult.SOLVED`, `Query.trace(id)`. */
interface Element {
  readonly at: string;
  readonly zh: string;
  readonly en: string;
}
const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID'];

function elements(): Element[] {
  const found: Element[] = [];
  const add = (at: string, description: string | null | undefined) => {
    const [zh = '', ...en] = (description ?? '').split(' — ');
    found.push({ at, zh, en: en.join(' — ') });
  };
  for (const type of Object.values(platform.schema.getTypeMap())) {
    if (type.name.startsWith('__') || builtIn.includes(type.name)) continue;
    add(type.name, type.description);
    if (isEnumType(type)) for (const value of type.getValues()) add(`${type.name}.${value.name}`, value.description);
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      add(`${type.name}.${field.name}`, field.description);
      if ('args' in field)
        for (const arg of field.args) add(`${type.name}.${field.name}(${arg.name})`, arg.description);
    }
  }
  return found;
}

const all = elements();
const failing = (faulty: (element: Element) => boolean) =>
  all.filter(faulty).map(({ at, zh, en }) => `${at}: ${zh} — ${en}`);

/** 51 as 五十一: articles are cited in Chinese numerals. */
function numeral(number: number): string {
  const digits = '零一二三四五六七八九';
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens ? '十' : ''}${ones || !tens ? digits[ones] : ''}`;
}

const articles = (en: string) =>
  [...en.matchAll(/\bart\. ([\d, and(to)]*\d)/g)].flatMap(([, list]) => [...list!.matchAll(/\d+/g)].map(Number));

describe('the Chinese of an element says what its English says', () => {
  it('a rule stands in both, or in neither', () => {
    const more = ({ en }: Element) => /[;:]|\babsent\b|\bnull\b|\bat most\b/.test(en) || en.split(/\s+/).length > 9;
    expect(failing((element) => more(element) && !/[：，；]/.test(element.zh))).toEqual([]);
  });

  it('when a value is null', () => {
    const nullable = /\b(absent|null)\b/;
    expect(failing(({ zh, en }) => nullable.test(en) && !/空|不填|没有|null/.test(zh))).toEqual([]);
  });

  it('every number', () => {
    const numbersOf = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
    const plain = (en: string) => en.replace(/\bart\. [\d, and(to)]*\d/g, '');
    const missing = ({ zh, en }: Element) =>
      numbersOf(plain(en)).filter(
        (number) => !zh.includes(number) && !(Number(number) < 100 && zh.includes(numeral(Number(number)))),
      );
    expect(failing((element) => missing(element).length > 0)).toEqual([]);
  });

  it('every article of a law, in Chinese numerals', () => {
    const missing = ({ zh, en }: Element) => articles(en).filter((article) => !zh.includes(`第${numeral(article)}条`));
    expect(failing((element) => missing(element).length > 0)).toEqual([]);
  });

  it('every unit', () => {
    const units: [RegExp, RegExp][] = [
      [/\bin fen\b/, /分/],
      [/\bdegrees\b/i, /度/],
      [/\bmet(?:re|er)s?\b/i, /米/],
      [/\bhours?\b/i, /小时|时/],
      [/%|per cent/i, /%|百分/],
      [/\bdays\b/i, /日|天/],
      [/\bmonths?\b/i, /月/],
    ];
    for (const [english, chinese] of units)
      expect(
        failing(({ zh, en }) => english.test(en) && !chinese.test(zh)),
        String(english),
      ).toEqual([]);
  });

  it('the same standards and examples in code', () => {
    const shared = /`[^`]+`|\b(?:GB(?:\/T)?|WGS|GCJ)[ -]?\d+(?:\.\d+)?|GB\/T \d+/g;
    expect(
      failing(({ zh, en }) => (en.match(shared) ?? []).some((text) => !zh.includes(text.replaceAll('`', '')))),
    ).toEqual([]);
  });
});

it('the English has no she or her for anybody', () => {
  expect(failing(({ en }) => /\b(she|her|hers|he|his|him)\b/i.test(en))).toEqual([]);
});
