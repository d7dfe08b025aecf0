import { GraphQLBoolean, GraphQLString } from 'graphql';
import { ObjectType } from 'type-graphql';
import type { Workflow } from '../../declare/acts/act.js';
import type { Act } from '../../declare/acts/acts.js';
import { DateScalar, DateTimeScalar } from '../../declare/column-kinds.js';
import type { ConceptSpec } from '../../declare/concept.js';
import { Role } from '../about/limits.js';
import { addTypeField, described, named, once } from '../adapter.js';
import { Effort } from '../effort.js';
import { viewOf } from '../views.js';
import { refusalOf } from './refusals.js';

/** Most transitions of one record that are told. */
export const mostHistory = 100;

const actionOf = once((acts: ReadonlyMap<string, Act>) => {
  const type = named('Action');
  ObjectType('Action', {
    description: described(
      '可做的操作：查询者现在对该记录能否进行',
      'Something that the asker may or may not do with a record now',
    ),
  })(type as never);
  const refusal = refusalOf(acts);
  addTypeField(type, 'name', {
    type: () => GraphQLString,
    description: described('名称：操作的名称，即 mutation 的字段名', 'The mutation that does it'),
  });
  addTypeField(type, 'allowed', {
    type: () => GraphQLBoolean,
    description: described('可否进行：以现在的状态和查询者的职权而论', 'Whether state and rights allow it now'),
  });
  addTypeField(type, 'refusal', {
    type: () => refusal,
    nullable: true,
    description: described('不能进行的原因，能进行的为空', 'Why not; null if it is allowed'),
  });
  addTypeField(type, 'dueOn', {
    type: () => DateScalar,
    nullable: true,
    description: described('期限：最后一日，没有期限的为空', 'Its last day; null where no clock runs'),
  });
  return type;
});

const transitionOf = once((_: 'one') => {
  const type = named('Transition');
  ObjectType('Transition', {
    description: described(
      '办理记录：一次操作，谁以何身份在何时做的',
      'One step in the life of a record: who did what, as what, when',
    ),
  })(type as never);
  const text = (name: string, nullable: boolean, zh: string, en: string) =>
    addTypeField(type, name, { type: () => GraphQLString, nullable, description: described(zh, en) });
  text(
    'act',
    false,
    '操作：操作的名称，其中文名称见 `platform.workflows`',
    'The act; its labels are in `platform.workflows`',
  );
  text('from', true, '原状态，新建记录的为空', 'The state before; null where it began the record');
  text('to', false, '新状态：状态不变的与原状态相同', 'The state after; the same where it stays');
  addTypeField(type, 'role', { type: () => Role, description: described('身份：操作者的角色', 'As what they acted') });
  text(
    'who',
    true,
    '操作者：代表姓名、单位名称或者机关所在区划；群众的为空，从不公开',
    'The deputy, the agency, or the division of an office; null for citizens, who are never named',
  );
  addTypeField(type, 'at', { type: () => DateTimeScalar, description: described('时间', 'When') });
  text('reason', true, '理由，没有说明的为空', 'The reason that was given, if any');
  return type;
});

/** Gives the records of a workflow what may be done with them and, if they have states, what was done. */
export function addRecordFields(
  spec: ConceptSpec,
  { state }: Workflow,
  own: readonly Act[],
  acts: ReadonlyMap<string, Act>,
): void {
  if (!own.length) return;
  const view = viewOf(spec);
  const [action, transition] = [actionOf(acts), transitionOf('one')];
  addTypeField(view, 'actions', {
    type: () => [action],
    description: described(
      `可做的操作：查询者的角色能做的各项，现在能否进行，不能的说明原因，最多 ${own.length} 项`,
      `What the asker’s role can do with it, whether it is allowed now, and why not; at most ${own.length}`,
    ),
  });
  Effort({ size: { usual: own.length, most: own.length } })(view.prototype, 'actions');
  if (!state) return;
  addTypeField(view, 'history', {
    type: () => [transition],
    description: described(
      `办理记录：按先后次序，最多 ${mostHistory} 条，更早的略去`,
      `What was done, the oldest first, at most ${mostHistory}; what is older is left out`,
    ),
  });
  Effort({ size: { usual: 20, most: mostHistory } })(view.prototype, 'history');
}
