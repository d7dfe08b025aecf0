import { z } from 'zod';
import { named } from '../kit/figures.js';
import { divisionCode, optional, readRows } from '../kit/rows.js';

/** A row of `frameworks.csv`: what offices call a set of measures, with the figure that names it, if one does. */
const Row = z.strictObject({
  figure: optional(z.coerce.number().int()),
  name: z.string().min(1).max(60),
  division: optional(divisionCode),
  parts: optional(z.coerce.number().int().positive()),
  /** Name of the one that it is a part of. */
  parent: optional(z.string()),
  meaning: z.string().min(1),
});

export type Framework = Omit<z.infer<typeof Row>, 'figure'>;

export const frameworks: readonly Framework[] = readRows('frameworks.csv', Row).map(({ figure, ...framework }) =>
  figure ? named(figure, framework) : framework,
);
