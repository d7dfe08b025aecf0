import { choices } from '../declare/choices.js';
import type { ConceptSpec } from '../declare/concept.js';
import { disclosure, divisionOf } from '../declare/public-counts.js';
import { type Argument, described } from './adapter.js';
import { enumOf } from './values.js';

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
