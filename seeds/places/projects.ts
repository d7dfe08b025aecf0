/** What a livelihood project of the sources looks like in the places' figures; money is in 万元 (10,000 yuan). */
import type { DecisionMethod, LivelihoodLevel, ProjectCategory } from '../../schema/projects/livelihood.choices.js';

/** Fen in 万元. */
export const wan = 1_000_000n;

export interface KnownProject {
  readonly name: string;
  readonly division: string;
  readonly year: number;
  readonly level: LivelihoodLevel;
  readonly category: ProjectCategory;
  /** In 万元. */
  readonly investment: bigint;
  readonly method?: DecisionMethod;
  readonly startedOn?: string;
  readonly completedOn?: string;
  /** Invested in the year of the round, in 万元; all or what fits the progress if absent. */
  readonly invested?: bigint;
  readonly beneficiaries?: number;
  readonly outputs?: readonly (readonly [measure: string, quantity: number, unit: string])[];
  readonly summary?: string;
  /** Name of a story in `stories.ts` that it came from. */
  readonly story?: 'plaza' | 'charging' | 'drinkingWater' | 'drainage' | 'stalls';
}
