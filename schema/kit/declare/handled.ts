import { declared, quote, type Sql, sql } from '../sql.js';
import { isOpen } from './audience.js';
import type { ConceptSpec } from './concept.js';
import type { Handled } from './declaration.js';
import type { DerivedField, OneField, OverdueClock } from './field.js';
import { runsSql } from './overdue.js';

const usual = { unit: 'agency', place: 'division', title: 'title' } as const;

/** What a concept says of its records as matters, all of it. */
export const handledOf = ({
  declaration: { handled },
}: ConceptSpec): (Handled & Required<Pick<Handled, keyof typeof usual>>) | undefined =>
  handled && { ...usual, ...handled };

const clockOf = (spec: ConceptSpec) => (spec.field('isOverdue') as DerivedField | undefined)?.clock;

/** What is wrong with it; undefined if nothing is. */
export function handledFault(spec: ConceptSpec): string | undefined {
  const handled = handledOf(spec);
  if (!handled) return undefined;
  if (!clockOf(spec)) return 'handled: it has no isOverdue with a clock';
  const days = [handled.assigned, ...handled.settled, handled.rechecked].filter((name) => name !== undefined);
  for (const name of days) {
    const field = spec.field(name);
    if (field?.is !== 'scalar' || field.kind !== 'day' || !isOpen(field)) return `handled: ${name} is no day for all`;
  }
  for (const path of [handled.unit, handled.place, handled.title]) {
    const { owner, name } = endOf(spec, path);
    const field = owner.field(name);
    if (!field || !isOpen(field)) return `handled: ${path} is not open to all`;
    if (path !== handled.title && field.is !== 'one') return `handled: ${path} is no relation`;
  }
  return undefined;
}

/** Where a path ends: the concept that has the property, and the relations on the way. */
export function endOf(spec: ConceptSpec, path: string) {
  const names = path.split('.');
  const name = names.pop()!;
  return { owner: names.reduce((at, step) => at.toOne(step).target, spec), name, way: names };
}

/** The relation to the unit. */
export function unitOf(spec: ConceptSpec): OneField {
  const { owner, name } = endOf(spec, handledOf(spec)!.unit);
  return owner.relation(name) as OneField;
}

/** SQL over `{property}` of what all matters have in common; `open` is whether the clock of one runs. */
export interface HandledSql {
  readonly open: string;
  /** The last day of the clock that runs, or of the last one that did; null where none is set. */
  readonly due: string;
  /** The same as a place in a list: what has no last day comes last. */
  readonly place: string;
  readonly settled: string;
  readonly state: string;
}

export function handledSql(spec: ConceptSpec): HandledSql {
  const { settled, rechecked, paused } = handledOf(spec)!;
  const clock = clockOf(spec)!;
  const [runs, last] = clock.again ? twice(clock, clock.again) : [runsSql(clock), `{${clock.due}}`];
  const stopped = paused && runsSql({ due: clock.due, runs: paused });
  const open = stopped ? `((${runs}) or (${stopped}))` : runs;
  const due = stopped ? `(case when not (${stopped}) then ${last} end)` : last;
  const done = settled.length > 1 ? `coalesce(${settled.map((name) => `{${name}}`).join(', ')})` : `{${settled[0]}}`;
  const checked = rechecked ? ` when {${rechecked}} is not null then 'RECHECKED'` : '';
  return {
    open,
    due,
    place: `coalesce(${due}, 'infinity'::date)`,
    settled: done,
    state: `(case when ${open} then 'OPEN'${checked} when ${done} is not null then 'DONE' else 'VOID' end)`,
  };
}

/** A clock that may run a second time. */
function twice(clock: OverdueClock, again: NonNullable<OverdueClock['again']>): [open: string, due: string] {
  const first = runsSql(clock);
  const second = `${runsSql(again)} and {${again.due}} is not null`;
  const open = `((${first}) or (${second}))`;
  const running = `least(case when ${first} then {${clock.due}} end, case when ${second} then {${again.due}} end)`;
  return [open, `(case when ${open} then ${running} else coalesce({${again.due}}, {${clock.due}}) end)`];
}

/** The text with each `{property}` as a column of a table, or of what an alias stands for. */
export const columnsIn = (text: string, spec: ConceptSpec, alias?: Sql): Sql =>
  declared(text, (name) => (alias ? sql`${alias}.${quote(spec.column(name))}` : quote(spec.column(name))));
