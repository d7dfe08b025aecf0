import type { FieldNode } from 'graphql';
import { valueLabel } from '../../schema/kit/declare/choices.js';
import type { Operation } from '../request/selections.js';
import { fieldsOf, selectionsOf } from '../request/selections.js';
import { globalId } from '../sql/ids.js';
import type { GroupKey } from './group-keys.js';
import { objectWriter } from './json.js';
import type { Writer } from './plan.js';

/** Writes `keys`: the value of key `i` stands at `2i` of the row, its label at `2i + 1`. */
export function keysWriter(operation: Operation, keys: readonly GroupKey[], nodes: readonly FieldNode[]): Writer {
  const fields = fieldsOf(operation, 'GroupKey', selectionsOf(nodes));
  const writers = keys.map((key, index) =>
    objectWriter([...fields].map(([name, [node]]) => [name, keyMember(key, index, node!.name.value)] as const)),
  );
  return (row, run) => `[${writers.map((writer) => writer(row, run)).join()}]`;
}

function keyMember({ name, field, target }: GroupKey, index: number, member: string): Writer {
  if (member === '__typename') return () => '"GroupKey"';
  if (member === 'field') return () => JSON.stringify(name);
  const shown = (text: string) => (field.is === 'scalar' && field.kind === 'flag' ? String(text === 't') : text);
  const choices = field.is === 'scalar' ? field.choices : undefined;
  return (row) => {
    const value = row[2 * index];
    if (value == null) return 'null';
    if (member === 'value') return JSON.stringify(target ? globalId(target, value) : shown(value));
    return JSON.stringify(target ? row[2 * index + 1] : valueLabel(choices, shown(value)));
  };
}
