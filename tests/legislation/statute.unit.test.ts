import { expect, test } from 'vitest';
import { marksOf } from '../../schema/legislation/statute/marks.js';
import { numberOf, numeralOf } from '../../schema/legislation/statute/numerals.js';
import { clausesOf, twice } from '../../schema/legislation/statute/parse.js';

test('numbers of a statute are read and written', () => {
  expect(
    ['三', '十', '十二', '二十', '二十一', '一百零五', '一百一十', '一千二百', '二〇', '二零二六'].map(numberOf),
  ).toEqual([3, 10, 12, 20, 21, 105, 110, 1200, 20, 2026]);
  expect([3, 10, 12, 20, 21, 105, 110, 1200].map(numeralOf)).toEqual([
    ...['三', '十', '十二', '二十', '二十一', '一百零五', '一百一十', '一千二百'],
  ]);
  for (let n = 1; n < 3_000; n++) expect(numberOf(numeralOf(n))).toBe(n);
});

const text = `宜昌市养犬管理条例
第一章　总则
第一条　为了规范养犬行为，制定本条例。
第二条　本市行政区域内的养犬，适用本条例。
军犬、警犬的管理，不适用本条例。

第二章　养犬登记
第一节　登记
第三条 有下列情形之一的，不予登记：
（一）烈性犬；
（二）无免疫证明的；
前款所称烈性犬的名录由市人民政府公布。
（一）公布前应当征求意见。
第三条之一 第一条所称养犬，包括饲养。`;

test('a statute has its articles, paragraphs and items, each under its headings', () => {
  expect(clausesOf(text).map(({ path, label, heading, text: words }) => [path, label, heading, words])).toEqual([
    ['0.1', '第一款', undefined, '宜昌市养犬管理条例'],
    ['1', '第一条', '第一章　总则', '为了规范养犬行为，制定本条例。'],
    ['2.1', '第二条第一款', '第一章　总则', '本市行政区域内的养犬，适用本条例。'],
    ['2.2', '第二条第二款', '第一章　总则', '军犬、警犬的管理，不适用本条例。'],
    ['3.1', '第三条第一款', '第二章　养犬登记 第一节　登记', '有下列情形之一的，不予登记：'],
    ['3.1.1', '第三条第一款第（一）项', '第二章　养犬登记 第一节　登记', '烈性犬；'],
    ['3.1.2', '第三条第一款第（二）项', '第二章　养犬登记 第一节　登记', '无免疫证明的；'],
    ['3.2', '第三条第二款', '第二章　养犬登记 第一节　登记', '前款所称烈性犬的名录由市人民政府公布。'],
    ['3.2.1', '第三条第二款第（一）项', '第二章　养犬登记 第一节　登记', '公布前应当征求意见。'],
    ['3-1', '第三条之一', '第二章　养犬登记 第一节　登记', '第一条所称养犬，包括饲养。'],
  ]);
});

test('an item of an article with one paragraph is named by its article', () => {
  expect(clausesOf('第十二条　禁止：\n（一）遗弃犬只；').map(({ path, label }) => [path, label])).toEqual([
    ['12', '第十二条'],
    ['12.1.1', '第十二条第（一）项'],
  ]);
});

test('a number that is there twice is told', () => {
  expect(twice(clausesOf('第一条　甲。\n第二条　乙。\n第一条　丙。'))).toBe('第一条');
  expect(twice(clausesOf(text))).toBeUndefined();
});

test('words that were added or taken out are marked, and the rest is as it was', () => {
  const [before, after] = [
    '适用本条例。重点管理区由市人民政府划定。',
    '适用本条例。重点管理区由市、县人民政府划定并公布。',
  ];
  const marks = marksOf(before, after);
  expect(marks).toContainEqual({ kind: 'ADDED', text: '、县' });
  const without = (kind: string) => marks.filter((mark) => mark.kind !== kind).map((mark) => mark.text);
  expect(without('ADDED').join('')).toBe(before);
  expect(without('REMOVED').join('')).toBe(after);
});
