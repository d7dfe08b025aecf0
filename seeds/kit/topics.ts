import { readTable } from './csv.js';
import { roadName } from './places.js';
import type { Random } from './random.js';

/** Subject of suggestions, feedback and projects; `agencies` are codes of `agencies.csv`, the usual handler first. */
export interface Category {
  readonly code: string;
  readonly zh: string;
  readonly agencies: readonly string[];
  readonly weight: number;
}

/** One family of templates about one matter, e.g. 停车; alternatives of a title are split by `;`, measures by `/`. */
export interface Topic {
  readonly category: string;
  /** Prefixes of division codes where it is usual; empty: everywhere. */
  readonly only: readonly string[];
  readonly topic: string;
  readonly titles: readonly string[];
  readonly problem: string;
  readonly measures: readonly string[];
  readonly done: string;
  readonly feedback: string;
  /** Empty where no works can be built for it. */
  readonly project: string;
}

/** Where a text speaks of: names of a county, of a township and perhaps of a village in it, and the 12-digit code. */
export interface TextPlace {
  readonly code: string;
  readonly county: string;
  readonly town: string;
  readonly village?: string | undefined;
}

const list = (text: string, separator: string): string[] => (text === '' ? [] : text.split(separator));

export const categories: readonly Category[] = readTable<'code' | 'zh' | 'agencies' | 'weight'>('categories.csv').map(
  ({ code, zh, agencies, weight }) => ({ code, zh, agencies: list(agencies, '|'), weight: Number(weight) }),
);

export const topics: readonly Topic[] = readTable<
  'category' | 'only' | 'topic' | 'title' | 'problem' | 'measures' | 'done' | 'feedback' | 'project'
>('topics.csv').map(({ only, title, measures, ...row }) => ({
  ...row,
  only: list(only, '|'),
  titles: list(title, ';'),
  measures: list(measures, '/'),
}));

const topicsOf = Map.groupBy(topics, ({ category }) => category);
const weightedCategories = categories.map((category) => [category.code, category.weight] as const);

/** A topic that fits the place: of the category asked for, else of one drawn by weight. */
export function topicFor(random: Random, place: TextPlace, category?: string): Topic {
  const fitting = (topicsOf.get(category ?? random.weighted(weightedCategories)) ?? []).filter(
    ({ only }) => only.length === 0 || only.some((prefix) => place.code.startsWith(prefix)),
  );
  return random.pick(fitting);
}

/** The spot a text is about, from wide to narrow: 云集街道, 果园路社区, 云集街道学府路. */
export function spot(random: Random, { town, village }: TextPlace): string {
  const rural = /(苏木|乡)$/.test(town);
  return random.weighted([
    [town, 12],
    [village ?? town, 30],
    [rural && village ? village : town + roadName(random), 58],
  ]);
}
