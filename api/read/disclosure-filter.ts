import { badInput } from '../../schema/kit/declare/client-error.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { prefixOf } from '../../schema/kit/declare/division-codes.js';
import { countedLevels, divisionOf } from '../../schema/kit/declare/public-counts.js';
import type { Bind } from '../sql/sql.js';
import type { Arg } from './arguments.js';
import { type Period, periodOf } from './disclosure-period.js';

/** What a filter fixes of the cells that are counted; the values come with each request. */
export interface Fixed {
  /** Digits of a division code that say all of it. */
  readonly division?: (bind: Bind) => string;
  readonly period?: (bind: Bind) => Period;
  readonly property?: { readonly name: string; readonly value: ((bind: Bind) => unknown) | null };
}

/** The filter's conditions that were sent, those within `and` as well. */
const conditionsOf = (filter: Arg): [name: string, operand: Arg][] =>
  filter
    .entries()
    .flatMap(([name, operand]) => (name === 'and' ? operand.items().flatMap(conditionsOf) : [[name, operand]]));

/**
 * Reads a filter over records that the asker may not see. It may fix a division, a year or quarter, and one value of one
 * property, each once: whatever else one could ask for would be a union of cells, or a part of one.
 * @throws BAD_USER_INPUT naming the condition
 */
export function fixedBy(spec: ConceptSpec, filter: Arg | undefined): Fixed {
  const { on, by } = spec.declaration.publicCounts!;
  const division = divisionOf(spec)?.name;
  const names = [division, on, ...by].filter((name) => name !== undefined);
  const fixed: { -readonly [kind in keyof Fixed]: Fixed[kind] } = {};
  const days: Arg[] = [];
  for (const [name, operand] of filter ? conditionsOf(filter) : []) {
    if (!names.includes(name))
      throw badInput(operand.path, `is not counted by; with scope ALL filter by ${names.join(', ')}`);
    if (name === on && operand.entries().length) days.push(operand);
    if (name === on) continue;
    const kind = name === division ? 'division' : 'property';
    for (const [operator, value] of operand.entries()) {
      if (fixed[kind])
        throw badInput(
          value.path,
          name === division
            ? 'is a second division; with scope ALL give one'
            : 'is a value of a second property, or a second value; with scope ALL give one',
        );
      if (name === division) fixed.division = divisionAt(operator, value);
      else fixed.property = { name, value: valueAt(operator, value) };
    }
  }
  if (days.length) fixed.period = periodOf(days);
  return fixed;
}

const deepest = Math.max(...Object.values(countedLevels));

function divisionAt(operator: string, { path, value }: Arg): (bind: Bind) => string {
  if (operator !== 'within') throw badInput(path, 'is not counted by; with scope ALL give within');
  return (bind) => {
    const digits = prefixOf(value(bind), path);
    if (digits.length <= deepest) return digits;
    throw badInput(path, `is ${digits}; with scope ALL give a county or what is above it, of 2, 4 or 6 digits`);
  };
}

/** The value of an equality; null for those that have none. */
function valueAt(operator: string, operand: Arg): ((bind: Bind) => unknown) | null {
  if (operator === 'eq') return operand.text();
  if (operator === 'isNull' && operand.sample === true) return null;
  throw badInput(operand.path, 'could be a union of cells; with scope ALL give eq, or isNull: true');
}
