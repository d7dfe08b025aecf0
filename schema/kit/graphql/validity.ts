import { GraphQLBoolean } from 'graphql';
import { DateScalar } from '../declare/column-kinds.js';
import type { ConceptSpec } from '../declare/concept.js';
import { type Argument, described } from './adapter.js';

/** The arguments `validOn` and `anyTime` of lists and aggregates of concepts whose records begin and end. */
export const validityArguments = ({ declaration: { validity } }: ConceptSpec): readonly Argument[] =>
  validity
    ? [
        {
          name: 'validOn',
          type: () => DateScalar,
          description: described(
            `有效日期：只要该日有效的记录，为空则为中国的今天；自 ${validity.from} 起至 ${validity.to} 前一日有效`,
            `Only records that are valid on this day; today in China when absent. Valid is from \`${validity.from}\` until the day before \`${validity.to}\``,
          ),
        },
        {
          name: 'anyTime',
          type: () => GraphQLBoolean,
          description: described(
            '不限时间：任何时候的记录，含已失效的；不能与 validOn 同用',
            'Records of any time, those that have ended too; not together with `validOn`',
          ),
        },
      ]
    : [];
