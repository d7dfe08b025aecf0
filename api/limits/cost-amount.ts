import type { Coerced } from '../request/variables.js';

/** A number of objects: known of the document alone, or once the variables are. */
export type Amount = number | ((variables: Coerced) => number);

export const amountOf = (amount: Amount, variables: Coerced): number =>
  typeof amount === 'number' ? amount : amount(variables);

export function plus(amounts: readonly Amount[]): Amount {
  let fixed = 0;
  const varying: ((variables: Coerced) => number)[] = [];
  for (const amount of amounts) {
    if (typeof amount === 'number') fixed += amount;
    else varying.push(amount);
  }
  if (!varying.length) return fixed;
  return (variables) => varying.reduce((sum, amount) => sum + amount(variables), fixed);
}

export function times(left: Amount, right: Amount): Amount {
  if (left === 0 || right === 0) return 0;
  if (typeof left === 'number' && typeof right === 'number') return left * right;
  return (variables) => amountOf(left, variables) * amountOf(right, variables);
}

export function most(amounts: readonly Amount[]): Amount {
  if (amounts.length === 1) return amounts[0]!;
  if (amounts.every((amount) => typeof amount === 'number')) return Math.max(0, ...amounts);
  return (variables) => Math.max(0, ...amounts.map((amount) => amountOf(amount, variables)));
}

/** `then` where `amount` is not 0. */
export function ifAny(amount: Amount, then: number): Amount {
  if (typeof amount === 'number') return amount && then;
  return (variables) => amount(variables) && then;
}
