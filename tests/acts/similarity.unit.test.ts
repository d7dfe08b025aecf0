import { expect, test } from 'vitest';
import { Bigrams } from '../../schema/kit/text/bigrams.js';
import { similarTo } from '../../schema/suggestions/similarity.js';

const topics = '停车 路灯 噪声 垃圾 供暖 公交 积水 污水 井盖 电梯加装 充电桩 医保报销'.split(' ');
const places = '交通街道 林荫街道 天骄街道 新北社区 民族东街 团结路 富兴街'.split(' ');
const others = Array.from({ length: 1999 }, (_, n) => ({
  id: String(n),
  text: `反映${places[n % 7]}${n % 37}号院${topics[(n * 5) % 12]}问题`,
}));
const plaza = { id: 'plaza', text: '反映文苑社区吉祥广场设施老化问题' };
const idsOf = (title: string, content: string) => similarTo(title, content, [...others, plaza], 5).map(({ id }) => id);

test('pairs of characters and words, whatever people do not tell apart', () => {
  const pairs = new Bigrams();
  expect(pairs.of('停车 vip 区a12 号楼')).toEqual([0, 1, 2, 3]);
  expect(pairs.of('停車（VIP）区 A12号楼')).toEqual([0, 1, 2, 3]);
  expect(pairs.of('号楼停车，号楼')).toEqual([3, 4, 0]);
  expect(pairs.of('𠮶𠮷𠮶𠮷')).toEqual([5, 6]);
  expect(pairs.of('路')).toEqual([]);
});

test('what speaks of the same is found first, in other words too', () => {
  expect(idsOf('吉祥广场设施老化', '文苑社区的吉祥广场建成二十年了')[0]).toBe('plaza');
  expect(idsOf('广场太旧了', '文苑社区门口的吉祥广場，設施老化，希望改造')[0]).toBe('plaza');
  const [found] = similarTo(plaza.text, '', [...others, plaza], 5);
  expect(found).toEqual({ id: 'plaza', similarity: 1 });
});

test('what all have in common makes none similar', () => {
  expect(idsOf('反映问题', '')).toEqual([]);
  expect(idsOf('反映学校食堂问题', '孩子说饭菜是凉的')).toEqual([]);
  expect(idsOf('路', '')).toEqual([]);
});

test('at most as many as are asked for, the most similar first', () => {
  const found = similarTo('反映富兴街6号院停车难', '', others, 3);
  expect(found).toHaveLength(3);
  expect(found.map(({ similarity }) => similarity)).toEqual(
    found.map(({ similarity }) => similarity).toSorted((a, b) => b - a),
  );
  expect(others[Number(found[0]!.id)]!.text).toBe('反映富兴街6号院停车问题');
});

test('two thousand titles are compared in some milliseconds', () => {
  const content = '停车场晚上没有灯，'.repeat(110);
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now();
    similarTo('停车场没有灯', content, others, 5);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(60);
});
