import type { SelectionSetNode } from 'graphql';
import { fieldsOf, type Operation } from '../request/selections.js';

type Sets = readonly (SelectionSetNode | undefined)[];
export type Values = Readonly<Record<string, unknown>>;

/**
 * Writes what is selected of objects that come whole, as one JSON value of a row: by field, or by what `types` says the
 * field's object is.
 */
export function embedded(
  operation: Operation,
  type: string,
  sets: Sets,
  types: Readonly<Record<string, string>> = {},
): (value: Values) => string {
  const members = [...fieldsOf(operation, type, sets)].map(([key, nodes]) => {
    const name = nodes[0]!.name.value;
    const inner = types[name];
    const nested =
      inner &&
      embedded(
        operation,
        inner,
        nodes.map(({ selectionSet }) => selectionSet),
        types,
      );
    const write = (value: Values): string => {
      if (name === '__typename') return JSON.stringify(type);
      const held = value[name] ?? null;
      return nested && held ? nested(held as Values) : JSON.stringify(held);
    };
    return [`${JSON.stringify(key)}:`, write] as const;
  });
  return (value) => `{${members.map(([key, write]) => key + write(value)).join(',')}}`;
}
