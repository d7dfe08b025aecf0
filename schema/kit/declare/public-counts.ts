import { choices } from './choices.js';
import { type ConceptSpec, snake, specOf } from './concept.js';
import type { Field, OneField, ScalarField } from './field.js';
import { type Argument, described } from '../graphql/adapter.js';
import { enumOf } from '../graphql/values.js';

/** How records that not everybody sees are counted for everybody: see docs/decisions/disclosure-control.md. */
export interface PublicCounts {
  /** The day by which a record belongs to a year and a quarter. */
  readonly on: string;
  /** The properties by which a year is told apart, one at a time. */
  readonly by: readonly string[];
}

/**
 * What hides a record among others. A number is perturbed by two parts: one belongs to the cell for ever, one to the
 * very records in it. Each part is e with a weight of exp(-e² / 2 spread²), and never more than `most` either way.
 */
export const disclosure = {
  part: { spread: 3, most: 8 },
  /** Smaller numbers are not told. */
  atLeast: 15,
  /** Most properties of a concept: each puts a record into more cells. */
  properties: 4,
} as const;

/** Levels of division that are told, and how many digits of a code say them. */
export const countedLevels = { PROVINCE: 2, PREFECTURE: 4, COUNTY: 6 } as const;

/** The property, if the concept has one, by which its records belong to a division. */
export const divisionOf = (spec: ConceptSpec): OneField | undefined =>
  [...spec.fields.values()].find(
    (field): field is OneField => field.is === 'one' && field.group && !!specOf(field.target()).declaration.subtree,
  );

/** In how many cells a record is, of all that can be asked at a time. */
export function cellsOf(spec: ConceptSpec): number {
  const places = divisionOf(spec) ? 1 + Object.keys(countedLevels).length : 1;
  const tables = ['all years', 'a year', 'a quarter'].length + spec.declaration.publicCounts!.by.length;
  return places * tables;
}

/** What a declaration of public counts contradicts; undefined if nothing. */
export function publicCountsFault(spec: ConceptSpec): string | undefined {
  const { publicCounts } = spec.declaration;
  if (!publicCounts) return undefined;
  if (spec.rows.public.is === 'everything') return 'everybody sees its records, so that public counts hide nothing';
  const { on, by } = publicCounts;
  if (by.length > disclosure.properties)
    return `public counts by ${by.length} properties; give at most ${disclosure.properties}, or records show`;
  const day = spec.field(on);
  if (day?.is !== 'scalar' || day.kind !== 'day' || !day.required)
    return `public counts need a required day, not ${on}`;
  const odd = by.find((name) => !isCounted(spec.field(name)));
  return odd && `public counts need a choice or flag that can be grouped, not ${odd}`;
}

const isCounted = (field: Field | undefined): field is ScalarField =>
  field?.is === 'scalar' && (field.kind === 'choice' || field.kind === 'flag') && field.group;

const AggregateScope = enumOf(
  choices('AggregateScope', '统计范围', 'Which records an aggregate counts', {
    VISIBLE: ['可见记录：查询者可见的，分组大小不限', 'Those that you may see, in groups of any size'],
    ALL: [
      `全部记录：不论谁能看到，供公布，以本季度开始时的状态为准。数量经过扰动，各角色、各次查询所得相同，一般相差 4，最多 ${2 * disclosure.part.most}，不足 ${disclosure.atLeast} 的不显示；having 和 orderBy 只对所显示的数起作用。可给定一个区划（到县级为止）、一个年度或季度，按年度统计时还可给定一个属性，用 within、gte 和 lt、eq 或 isNull: true 筛选，或按其分组。其余一概不予统计，包括求和、平均、最小、最大、百分位和 distinctCount`,
      `All, whoever sees them, for tables that are published, as they stood when this quarter began. Numbers are perturbed, the same for every role and every time one asks, off by 4 as a rule and by ${2 * disclosure.part.most} at most, and told from ${disclosure.atLeast} on; \`having\` and \`orderBy\` work on what is told. One may give a division down to the county, one year or one quarter, and of a year one property; filter by them with \`within\`, \`gte\` and \`lt\`, \`eq\` or \`isNull: true\`, or group by them. Refused: everything else, and sums, averages, minima, maxima, percentiles, distinctCount`,
    ],
  }),
);

/** The argument `scope` of the aggregates of concepts whose records everybody may count. */
export const scopeArguments = (spec: ConceptSpec): Argument[] => {
  const { publicCounts } = spec.declaration;
  if (!publicCounts) return [];
  const names = [divisionOf(spec)?.name, publicCounts.on, ...publicCounts.by].filter((name) => name !== undefined);
  return [
    {
      name: 'scope',
      type: () => AggregateScope,
      otherwise: 'VISIBLE',
      description: described(
        `统计范围：ALL 也统计您看不到的记录，可按 ${names.join('、')}`,
        `ALL counts records that you may not see, too, by ${names.join(', ')}`,
      ),
    },
  ];
};

/** The name under which a property is grouped by. */
export const groupName = (property: string) => snake(property).toUpperCase();
