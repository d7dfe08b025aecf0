import { GraphQLInt } from 'graphql';
import { choices } from './choices.js';
import type { Class, ConceptSpec } from './concept.js';
import { type Argument, addTypeField, described } from './naming.js';
import { enumOf } from './values.js';

const AggregateScope = enumOf(
  choices('AggregateScope', '统计范围', 'Which records an aggregate counts', {
    VISIBLE: ['可见记录', 'Those that you may see, in groups of any size'],
    ALL: [
      '全部记录',
      'All, whoever sees them, for tables that are published: small groups are withheld, and others where a total would give those away; every role gets the same. Refused here: minima, maxima, percentiles, distinctCount; days and weeks; more than 2 groupings; filters other than `and`, the division, months, and equality of what can be grouped',
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
            '统计范围',
            `ALL counts records that you may not see, too, in groups of at least ${counted.atLeast}`,
          ),
        },
      ]
    : [];

/** What the aggregates of these concepts say besides. */
export function addWithheldCount({ declaration: { counted } }: ConceptSpec, aggregate: Class): void {
  if (!counted) return;
  addTypeField(aggregate, 'withheldCount', {
    type: () => GraphQLInt,
    description: described(
      '未列出的分组数',
      `Groups that scope ALL withholds, none in scope VISIBLE; ask for it together with groups. A total of fewer than ${counted.atLeast} says 0`,
    ),
  });
}
