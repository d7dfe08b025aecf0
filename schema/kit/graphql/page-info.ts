import { ObjectType } from 'type-graphql';
import { addTypeField, described, named } from './adapter.js';

export const PageInfo = named('PageInfo');
ObjectType('PageInfo', {
  description: described(
    '分页信息：一页在列表中的位置（Relay 游标分页规范）',
    'Where a page stands in its list (Relay cursor connections)',
  ),
})(PageInfo as never);
for (const [name, type, nullable, zh, en] of [
  ['hasNextPage', Boolean, false, '本页之后是否还有记录', 'More records follow this page'],
  ['hasPreviousPage', Boolean, false, '本页之前是否还有记录', 'Records precede this page'],
  [
    'startCursor',
    String,
    true,
    '首游标：本页第一条的游标，空页为空',
    'Cursor of the first edge; null on an empty page',
  ],
  [
    'endCursor',
    String,
    true,
    '末游标：本页最后一条的游标，作为 `after` 传入即得下一页',
    'Cursor of the last edge: pass it as `after` for the next page',
  ],
] as const)
  addTypeField(PageInfo, name, { type: () => type, nullable, description: described(zh, en) });
