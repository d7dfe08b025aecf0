import type { Random } from './random.js';

/** Values of named slots, `{at}` → 文苑社区. */
export type Slots = Readonly<Record<string, string>>;

/**
 * Fills a template: `[甲|乙]` becomes one of its choices, `{20..80}` a number of that range (rounded as people write
 * them), `{name}` the slot of that name. An unknown slot is an error of the data file.
 */
export function fill(template: string, random: Random, slots: Slots = {}): string {
  const filled = template.replace(
    /\[([^\]]*)\]|\{(\d+)\.\.(\d+)\}|\{(\w+)\}/g,
    (_match, choices: string | undefined, low: string, high: string, name: string) => {
      if (choices !== undefined) return random.pick(choices.split('|'));
      if (low !== undefined) return String(roughly(random.int(Number(low), Number(high))));
      const value = slots[name];
      if (value === undefined) throw new Error(`template names an unknown slot {${name}}: ${template}`);
      return value;
    },
  );
  return filled;
}

/** Two leading digits: 1,734 → 1,700; numbers below 100 stay exact. */
function roughly(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.round(value / step) * step;
}
