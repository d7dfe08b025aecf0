import type { Random } from '../kit/random.js';

/**
 * One of those who had come by that day: the one drawn, or else the first. The draw is the same whether all had or not, so
 * that what is invented afterwards stays as it is.
 */
export function pickThere<One>(
  random: Random,
  all: readonly One[] = [],
  day: string,
  cameOn: (one: One) => string,
): One | undefined {
  if (all.length === 0) return undefined;
  const drawn = random.pick(all);
  return cameOn(drawn) <= day ? drawn : all.find((one) => cameOn(one) <= day);
}

/** A station as those need it who go there. */
export type Opened = Readonly<Record<'id' | 'division' | 'openedOn', string>>;

export const openedOn = (station: Opened): string => station.openedOn;
export const firstElectedOn = (deputy: { readonly firstElectedOn: string }): string => deputy.firstElectedOn;
