import { choices } from './choices.js';
import type { ConceptSpec } from './concept.js';
import { type Argument, described } from './naming.js';
import { enumOf } from './values.js';

const AggregateScope = enumOf(
  choices('AggregateScope', '统计范围', 'Which records an aggregate counts', {
    VISIBLE: ['可见记录', 'Those that you may see, in groups of any size'],
    ALL: [
      '全部记录,数量向下取整到十',
      'All, whoever sees them, for tables that are published: counts are rounded down to tens, which `having` and `orderBy` work on, groups of fewer than ten are absent, and every role is told the same. Refused here: sums, averages, minima, maxima, percentiles, distinctCount; days and weeks; more than 2 groupings; filters other than `and`, the division, months, and equality of what can be grouped',
    ],
  }),
);

/** The argument `scope` of the aggregates of concepts whose records everybody may count. */
export const scopeArguments = ({ declaration: { counted } }: ConceptSpec): Argument[] =>
  counted
    ? [
        {
          name: 'scope',
          type: () => AggregateScope,
          otherwise: 'VISIBLE',
          description: described(
            `统计范围;ALL 的数量向下取整到 ${counted.atLeast} 的倍数`,
            `ALL counts records that you may not see, too, rounded down to a multiple of ${counted.atLeast}`,
          ),
        },
      ]
    : [];
