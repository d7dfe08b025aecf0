import { open } from './audience.js';
import type { ConceptSpec } from './concept.js';
import { derived } from './derived.js';
import type { OverdueClock } from './field.js';
import type { Property } from './property.js';

/**
 * Whether something is late: its last day is over, it is not done, and it is in a state in which it is still to be done.
 *
 *     @Overdue({ due: 'dueOn', done: ['closedOn'], runs: { status: ['ASSIGNED', 'IN_HANDLING'] } }, '到期未办结', 'Not closed though due')
 *     isOverdue!: boolean;
 */
export const Overdue = (clock: OverdueClock, zhRule: string, en: string) =>
  derived({
    kind: 'flag',
    sql: clock.again ? `(${overdueSql(clock)} or ${overdueSql(clock.again)})` : overdueSql(clock),
    zh: `已逾期：${zhRule}`,
    en,
    see: open,
    required: true,
    filter: true,
    clock,
  }) as Property<boolean, false>;

const overdueSql = (clock: OverdueClock): string => `coalesce(${runsSql(clock)} and {${clock.due}} < {today}, false)`;

/** SQL of whether a clock runs: it is in a state in which it is to be done, and not done. */
export function runsSql({ done = [], runs = {} }: OverdueClock): string {
  const states = Object.entries(runs).map(([property, values]) =>
    values === true ? `{${property}}` : `{${property}} in (${values.map((value) => `'${value}'`).join(', ')})`,
  );
  return [...states, ...done.map((day) => `{${day}} is null`)].join(' and ') || 'true';
}

/** What is wrong with a clock: a day that is none, or a state that its list lacks; undefined if nothing is. */
export function clockFault(spec: ConceptSpec, { due, done = [], runs = {}, again }: OverdueClock): string | undefined {
  for (const name of [due, ...done]) {
    const field = spec.field(name);
    if (field?.is !== 'scalar' || field.kind !== 'day') return `${name} is no day of ${spec.name}`;
  }
  for (const [name, values] of Object.entries(runs)) {
    const field = spec.field(name);
    if (field?.is !== 'scalar' || field.kind !== (values === true ? 'flag' : 'choice'))
      return `${name} is no ${values === true ? 'flag' : 'choice'} of ${spec.name}`;
    const unknown = values === true ? [] : values.filter((value) => !(value in field.choices!.values));
    if (unknown.length) return `${unknown.join(', ')} is no ${field.choices!.name}`;
  }
  return again && clockFault(spec, again);
}
