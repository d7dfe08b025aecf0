import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { ObjectType, Query } from 'type-graphql';
import { choices } from './choices.js';
import type { Class, ConceptSpec } from './concept.js';
import { Effort } from './effort.js';
import { type Argument, addMethod, addTypeField, described, named } from './naming.js';
import { changeSize } from './page-size.js';
import { recordTypeOf } from './record-types.js';
import { enumOf } from './values.js';
import { Node } from './views.js';

const ChangeKind = choices('ChangeKind', '变更类型', 'What a client does with a change', {
  UPSERTED: ['新增或更新', 'The record is there: keep it as it is now'],
  REMOVED: ['移除', 'The record was deleted, or may no longer be seen: drop it'],
});

const Change = named('Change');
const ChangePage = named('ChangePage');

function changePageOf(specs: readonly ConceptSpec[]) {
  ObjectType('Change', {
    description: described('变更', 'The latest change of one record, as far as the asker may or could ever see it'),
  })(Change as never);
  const kind = enumOf(ChangeKind);
  const type = recordTypeOf(specs);
  addTypeField(Change, 'kind', { type: () => kind, description: described('变更类型', 'Keep it or drop it') });
  addTypeField(Change, 'type', { type: () => type, description: described('记录类型', 'What the record is') });
  addTypeField(Change, 'id', { type: () => GraphQLID, description: described('全局标识', 'Global id of the record') });
  addTypeField(Change, 'record', {
    type: () => Node,
    nullable: true,
    description: described('记录', 'The record as it is now; null if it was removed'),
  });

  ObjectType('ChangePage', { description: described('变更列表', 'A page of the change feed') })(ChangePage as never);
  addTypeField(ChangePage, 'changes', {
    type: () => [Change],
    description: described('变更', `In the order in which they took effect, at most ${changeSize.most}`),
  });
  addTypeField(ChangePage, 'endCursor', {
    type: () => GraphQLString,
    description: described(
      '末游标',
      'How far this page reaches, even if it is empty: pass it as `since` the next time',
    ),
  });
  addTypeField(ChangePage, 'hasMore', {
    type: () => GraphQLBoolean,
    description: described('还有变更', 'Whether to ask again at once'),
  });
  addTypeField(ChangePage, 'schemaVersion', {
    type: () => GraphQLString,
    description: described(
      '结构版本',
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
      description: described('起始游标', 'Only what changed after this `endCursor`; everything when absent'),
    },
    {
      name: 'types',
      type: () => [types],
      description: described('记录类型', 'Only records of these types; all when absent'),
    },
    {
      name: 'first',
      type: () => GraphQLInt,
      description: described('前几条', `Changes of a page, 1 to ${most}; ${usual} when absent`),
    },
  ];
  const description = described(
    '变更流',
    'The latest change of every record that the asker may or could ever see, in order: whoever applies all of them has exactly what the lists show',
  );
  addMethod(query, 'changes', args, { type: () => page, description }, Query as never);
  // A page looks at thousands of changes that are not the asker's to see.
  Effort({ size: changeSize, work: 'scan' })(query.prototype, 'changes');
}
