import { isOpen } from '../../schema/kit/audience.js';
import { dayInChina } from '../../schema/kit/china.js';
import { type ConceptSpec, specOf } from '../../schema/kit/concept.js';
import { badInput } from '../../schema/kit/errors.js';
import type { Field } from '../../schema/kit/field.js';
import { groupFieldsOf } from '../../schema/kit/groups.js';
import { Arg } from './arguments.js';
import type { Bind } from './sql.js';

type Conditions = Readonly<Record<string, unknown>>;

/**
 * A filter over records that the asker may not see, so that nobody narrows it to a person or subtracts two that differ
 * by one: only a division with all below it, whole months, and equality of what can be grouped.
 * @throws BAD_USER_INPUT naming the condition, also for values that a later request sends
 */
export function broadFilter(spec: ConceptSpec, filter: Arg): Arg {
  check(spec, filter.sample as Conditions, filter.path);
  const checked = (bind: Bind) => {
    const value = filter.value(bind) as Conditions;
    check(spec, value, filter.path);
    return value;
  };
  return new Arg(filter.path, () => filter.sample, checked);
}

function check(spec: ConceptSpec, filter: Conditions, path: string): void {
  for (const [name, operand] of sent(filter)) {
    const at = `${path}.${name}`;
    if (name === 'and') {
      for (const [index, part] of (operand as Conditions[]).entries()) check(spec, part, `${at}[${index}]`);
      continue;
    }
    const kind = kindOf(spec, spec.field(name));
    if (!kind) throw badInput(at, `could narrow the groups to a person; with scope ALL filter by ${choicesOf(spec)}`);
    for (const [operator, value] of sent(operand as Conditions)) kinds[kind](operator, value, `${at}.${operator}`);
  }
}

/** Null means "no condition". */
const sent = (conditions: Conditions) => Object.entries(conditions).filter(([, value]) => value != null);

type Kind = keyof typeof kinds;

/** What may be asked of a field, by its kind. */
const kinds = {
  division(operator: string, _value: unknown, path: string) {
    if (operator !== 'within') throw badInput(path, 'could narrow the groups to a person; with scope ALL give within');
  },
  period(operator: string, value: unknown, path: string) {
    if (operator === 'isNull') return;
    if (!['gte', 'lt', 'gt', 'lte'].includes(operator))
      throw badInput(path, 'could narrow the groups to a person; with scope ALL give whole months by gte and lt');
    const boundary = value instanceof Date ? value.toISOString() : String(value);
    if (!isMonthBoundary(value, operator))
      throw badInput(
        path,
        `is ${boundary}; with scope ALL periods begin and end with a month, e.g. gte: "2024-01-01", lt: "2024-04-01"`,
      );
  },
  groupable(operator: string, _value: unknown, path: string) {
    if (!['eq', 'in', 'isNull'].includes(operator))
      throw badInput(path, 'could narrow the groups to a person; with scope ALL give eq, in or isNull');
  },
};

function kindOf(spec: ConceptSpec, field: Field | undefined): Kind | undefined {
  if (!field || !isOpen(field)) return undefined;
  if (field.is === 'one') return specOf(field.target()).declaration.subtree ? 'division' : undefined;
  if (field.is !== 'scalar') return undefined;
  if (field.kind === 'day' || field.kind === 'instant') return 'period';
  return groupFieldsOf(spec).some((key) => !key.via.length && key.field === field) ? 'groupable' : undefined;
}

const choicesOf = (spec: ConceptSpec) =>
  spec.visible
    .filter((field) => kindOf(spec, field))
    .map(({ name }) => name)
    .join(', ');

const day = 86_400_000;

/** Whether a period that begins (`gte`, `gt`) or ends (`lt`, `lte`) here has whole months, as they were in China. */
function isMonthBoundary(value: unknown, operator: string): boolean {
  const isAfterDay = operator === 'gt' || operator === 'lte';
  if (value instanceof Date)
    return (
      !isAfterDay && dayInChina(value).endsWith('-01') && !dayInChina(new Date(value.getTime() - 1)).endsWith('-01')
    );
  const first = Date.parse(String(value)) + (isAfterDay ? day : 0);
  return new Date(first).toISOString().slice(8, 10) === '01';
}
