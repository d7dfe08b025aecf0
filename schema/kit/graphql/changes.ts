import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { ObjectType, Query } from 'type-graphql';
import { choices } from '../declare/choices.js';
import type { Class } from '../declare/class.js';
import type { ConceptSpec } from '../declare/concept.js';
import { changeSize } from '../declare/page-size.js';
import { type Argument, addMethod, addTypeField, described, named } from './adapter.js';
import { Effort } from './effort.js';
import { recordTypeOf } from './record-types.js';
import { enumOf } from './values.js';
import { Node } from './views.js';

const ChangeKind = choices('ChangeKind', '变更类型：客户端应如何处理这条变更', 'What a client does with a change', {
  UPSERTED: ['新增或更新：记录存在，按现在的内容保存', 'The record is there: keep it as it is now'],
  REMOVED: ['移除：记录已删除或不再可见，请删去副本', 'The record was deleted, or may no longer be seen: drop it'],
});

const Change = named('Change');
const ChangePage = named('ChangePage');

function changePageOf(specs: readonly ConceptSpec[]) {
  ObjectType('Change', {
    description: described(
      '变更：一条记录最近的变更，限于查询者现在或曾经可见的',
      'The latest change of one record, as far as the asker may or could ever see it',
    ),
  })(Change as never);
  const kind = enumOf(ChangeKind);
  const type = recordTypeOf(specs);
  addTypeField(Change, 'kind', {
    type: () => kind,
    description: described('变更类型：保存还是删去', 'Keep it or drop it'),
  });
  addTypeField(Change, 'type', { type: () => type, description: described('记录的类型', 'What the record is') });
  addTypeField(Change, 'recordId', {
    type: () => GraphQLID,
    description: described('记录的全局标识', 'Global id of the record'),
  });
  addTypeField(Change, 'record', {
    type: () => Node,
    nullable: true,
    description: described('记录现在的内容，移除时为空', 'The record as it is now; null if it was removed'),
  });

  ObjectType('ChangePage', { description: described('变更流的一页', 'A page of the change feed') })(
    ChangePage as never,
  );
  addTypeField(ChangePage, 'changes', {
    type: () => [Change],
    description: described(
      `各条变更：按生效先后，最多 ${changeSize.most} 条`,
      `In the order in which they took effect, at most ${changeSize.most}`,
    ),
  });
  addTypeField(ChangePage, 'endCursor', {
    type: () => GraphQLString,
    description: described(
      '末游标：本页所到之处，空页也有；下次作为 `since` 传入',
      'How far this page reaches, even if it is empty: pass it as `since` the next time',
    ),
  });
  addTypeField(ChangePage, 'hasMore', {
    type: () => GraphQLBoolean,
    description: described('是否应立即再查下一页', 'Whether to ask again at once'),
  });
  addTypeField(ChangePage, 'schemaVersion', {
    type: () => GraphQLString,
    description: described(
      '结构版本：schema 的摘要；与此前各页不同时，不带 `since` 重新开始，才能得到新增的内容',
      'Digest of the schema; where it differs from that of earlier pages, start again without `since` to have what is new in it',
    ),
  });
  return ChangePage;
}

/** Adds the root field `changes(since, types, first)`. */
export function addChangesRoot(query: Class, specs: readonly ConceptSpec[]): void {
  const page = changePageOf(specs);
  const types = recordTypeOf(specs);
  const { most, usual } = changeSize;
  const args: Argument[] = [
    {
      name: 'since',
      type: () => GraphQLString,
      description: described(
        '起始游标：只要此 `endCursor` 之后的变更，不填为全部',
        'Only what changed after this `endCursor`; everything when absent',
      ),
    },
    {
      name: 'types',
      type: () => [types],
      description: described('记录类型：只要这些类型，不填为全部', 'Only records of these types; all when absent'),
    },
    {
      name: 'first',
      type: () => GraphQLInt,
      description: described(
        `一页的变更数：1 至 ${most}，不填为 ${usual}`,
        `Changes of a page, 1 to ${most}; ${usual} when absent`,
      ),
    },
  ];
  const description = described(
    '变更流：查询者现在或曾经可见的每条记录的最近变更，按先后次序；全部应用后，副本与各列表完全一致',
    'The latest change of every record that the asker may or could ever see, in order: whoever applies all of them has exactly what the lists show',
  );
  addMethod(query, 'changes', args, { type: () => page, description }, Query as never);
  // A page looks at thousands of changes that are not the asker's to see.
  Effort({ size: changeSize, work: 'scan' })(query.prototype, 'changes');
}
