import { z } from 'zod';
import { DecisionMethod, LivelihoodLevel, ProjectCategory } from '../../schema/projects/livelihood.choices.js';
import { counted, held, heldTogether } from '../kit/figures.js';
import { count, day, divisionCode, oneOf, optional, readRows, wanYuan } from '../kit/rows.js';

/** Fen in 万元. */
export const wan = 1_000_000n;

/** A row of `known-project-outputs.csv`: what a project of the sources made. */
const Output = z.strictObject({
  project: z.string(),
  measure: z.string().min(1),
  quantity: count,
  unit: z.string().min(1),
  /** Rows with the same figure add up to it. */
  figure: optional(count),
});
const outputs = heldTogether(
  readRows('known-project-outputs.csv', Output),
  ({ figure }) => figure,
  ({ quantity }) => quantity,
);

/** A row of `known-projects.csv`: a project that the sources name, which counts within the totals of its place and year. */
const Row = z.strictObject({
  name: z.string().min(1),
  division: divisionCode,
  year: count,
  yearFigure: optional(count),
  level: oneOf(LivelihoodLevel),
  category: oneOf(ProjectCategory),
  method: optional(oneOf(DecisionMethod)),
  investment: wanYuan,
  /** In 亿元; rows with the same figure add up to it. */
  investmentFigure: optional(count),
  startedOn: optional(day),
  completedOn: optional(day),
  beneficiaries: optional(count),
  beneficiariesFigure: optional(count),
  /** Name of a story in `stories.ts` that it came from. */
  story: optional(z.enum(['plaza', 'charging', 'drinkingWater', 'drainage', 'stalls'])),
  summary: optional(z.string()),
});

export interface KnownProject extends Omit<z.infer<typeof Row>, `${string}Figure`> {
  /** Invested in the year of the round, in 万元; all or what fits the progress if absent. */
  readonly invested?: bigint;
  readonly outputs?: readonly (readonly [measure: string, quantity: number, unit: string])[];
}

const rows = heldTogether(
  readRows('known-projects.csv', Row),
  ({ investmentFigure }) => investmentFigure,
  ({ investment }) => Number(investment) / 10_000,
);
counted(
  217,
  rows.filter(({ story }) => story === 'drainage'),
);

const known: readonly KnownProject[] = rows.map(({ yearFigure, investmentFigure: _, beneficiariesFigure, ...row }) => {
  held(yearFigure, row.year);
  if (row.beneficiaries) held(beneficiariesFigure, row.beneficiaries);
  const made = outputs.filter(({ project }) => project === row.name);
  return {
    ...row,
    ...(made.length > 0 && { outputs: made.map(({ measure, quantity, unit }) => [measure, quantity, unit] as const) }),
  };
});

/** Projects of the sources in a subtree, and of a year if one is given. */
export const knownProjects = (subtree: string, year?: number): readonly KnownProject[] =>
  known.filter((project) => project.division.startsWith(subtree) && (year ?? project.year) === project.year);
