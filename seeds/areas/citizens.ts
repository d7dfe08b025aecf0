import { person } from '../kit/names.js';
import type { Random } from '../kit/random.js';

/** An invented citizen's name as it may be stored: the first character, the rest hidden: 王**. */
export const maskedName = (random: Random, division: string): string =>
  `${[...person(random, division, 0.5).name][0]}**`;
