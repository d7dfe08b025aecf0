import { Int } from 'type-graphql';
import type { ConceptSpec } from '../declare/concept.js';
import { pageSize } from '../declare/page-size.js';
import { type Argument, described } from './adapter.js';
import { filterOf } from './filters.js';
import { orderOf } from './orders.js';
import { validityArguments } from './validity.js';

const text = () => String;
const int = () => Int;
/** `first` and `after`, as every list has them. */
export const pagingForward = (): Argument[] => paging.slice(0, 2);
const paging: readonly Argument[] = [
  {
    name: 'first',
    type: int,
    description: described(
      `从头数起的记录数，1 至 ${pageSize.most}；first 和 last 都不填时为 ${pageSize.usual}`,
      `Records from the start, 1 to ${pageSize.most}; ${pageSize.usual} when neither first nor last is given`,
    ),
  },
  {
    name: 'after',
    type: text,
    description: described('起始游标：只要此游标之后的记录', 'Only records after this cursor'),
  },
  {
    name: 'last',
    type: int,
    description: described(`从末尾数起的记录数，1 至 ${pageSize.most}`, `Records from the end, 1 to ${pageSize.most}`),
  },
  {
    name: 'before',
    type: text,
    description: described('截止游标：只要此游标之前的记录', 'Only records before this cursor'),
  },
];

/** The properties that the argument `search` of a list looks in. */
export const searchedIn = ({ fields }: ConceptSpec) =>
  [...fields.values()].filter((field) => field.is === 'scalar' && field.search && field.see);

/** The arguments that every list has. */
export function listArguments(spec: ConceptSpec): Argument[] {
  const names = searchedIn(spec)
    .map((field) => field.name)
    .join(', ');
  return [
    {
      name: 'filter',
      type: () => filterOf(spec),
      description: described('筛选：只要符合条件的记录，为空则不筛选', 'Only records that match'),
    },
    ...(names
      ? [
          {
            name: 'search',
            type: text,
            description: described(
              `搜索：词间用空格分开，引号内的是一个词，每个词都要出现在 ${names} 中；简繁体、全角半角、间隔号等不加区分`,
              `Words separated by blanks, what is quoted being one, each found in: ${names}; traditional characters, width, dots and the like make no difference`,
            ),
          },
        ]
      : []),
    ...validityArguments(spec),
    {
      name: 'orderBy',
      type: () => [orderOf(spec)],
      description: described('排序：按先后次序，最多 3 项，为空用默认次序', 'First ordering first, at most 3'),
    },
    ...paging,
  ];
}
