import { z } from 'zod';
import { readTable } from '../kit/csv.js';
import { named } from '../kit/figures.js';

const left = z.literal('').transform(() => undefined);

/** A row of `frameworks.csv`: what offices call a set of measures, with the figure that names it, if one does. */
const Row = z.strictObject({
  figure: left.or(z.coerce.number().int()),
  name: z.string().min(1).max(60),
  division: left.or(z.string().regex(/^\d{12}$/)),
  parts: left.or(z.coerce.number().int().positive()),
  /** Name of the one that it is a part of. */
  parent: left.or(z.string()),
  meaning: z.string().min(1),
});

export type Framework = Omit<z.infer<typeof Row>, 'figure'>;

export const frameworks: readonly Framework[] = z
  .array(Row)
  .parse(readTable('frameworks.csv'))
  .map(({ figure, ...framework }) => (figure ? named(figure, framework) : framework));
