import type { DecisionMethod, LivelihoodLevel } from '../../../schema/projects/livelihood.choices.js';
import type { Dataset } from '../../kit/dataset.js';
import type { Random } from '../../kit/random.js';
import type { ProjectPlan } from './plans.js';

export interface RoundPlan {
  readonly division: string;
  readonly year: number;
  readonly level: LivelihoodLevel;
  readonly method: DecisionMethod;
  readonly projects: readonly ProjectPlan[];
  /** Further rounds of a year are between sessions. */
  readonly number?: number;
  readonly announcedOn?: string;
  readonly decidedOn?: string;
}

/** A proposal as others refer to it. */
export interface Proposed {
  readonly id: string;
  readonly plan: Omit<ProjectPlan, 'investment'>;
}

export interface Decided {
  readonly plan: ProjectPlan;
  readonly division: string;
  readonly year: number;
  readonly level: LivelihoodLevel;
  readonly method: DecisionMethod;
  readonly round: string;
  readonly proposal: string;
  readonly decidedOn: string;
}

/** A project as the other records of it need it. */
export interface Built extends Decided {
  readonly id: string;
  readonly startedOn?: string;
  readonly completedOn?: string;
  readonly dueOn: string;
  readonly progressRate: number;
}

/** What the parts of a round write to, and number their records with. */
export interface RoundRecords {
  readonly data: Dataset;
  readonly random: Random;
  /** Running numbers of a place and year: `P150602003-2024-001`. */
  numberOf(letter: string, division: string, year: number): string;
}
