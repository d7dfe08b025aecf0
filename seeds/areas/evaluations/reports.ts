import type { Random } from '../../kit/random.js';

export const reportOf = (random: Random, name: string): string =>
  `${name}一年来办理代表建议{n}件，推进民生实事{m}项，存在的主要问题是[…]。`
    .replace('{n}', String(random.int(3, 28)))
    .replace('{m}', String(random.int(1, 6)))
    .replace('[…]', random.pick(['服务效率有待提高', '一线力量不足', '政策宣传不够深入']));
