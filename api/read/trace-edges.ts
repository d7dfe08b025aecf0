import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { Field, OneField, TraceLink } from '../../schema/kit/declare/field.js';
import type { Role } from '../../schema/kit/declare/viewer.js';

/** How a walk came to a record: it goes on in the same direction only, so that it stays one matter's way. */
export type Mode = 'start' | 'up' | 'down' | 'part' | 'end';

/** One step that a walk can take: over a relation, from one record to another. */
export interface Edge {
  /** The concept that has the relation. */
  readonly owner: ConceptSpec;
  readonly field: OneField;
  readonly from: ConceptSpec;
  readonly to: ConceptSpec;
  /** From the record that has the relation to the one that it leads to, not the other way round. */
  readonly isAlong: boolean;
  /** How the walk may have come to where the step begins, and how it has come to where it ends. */
  readonly at: readonly Mode[];
  readonly as: Mode;
}

type Step = { readonly at: readonly Mode[]; readonly as: Mode };
const downwards: Step = { at: ['start', 'down'], as: 'down' };
const upwards: Step = { at: ['start', 'up'], as: 'up' };

/** Where a walk may go along each kind of relation, and back. */
const steps: Readonly<Record<TraceLink, { readonly along: Step; readonly back: Step }>> = {
  from: { along: upwards, back: downwards },
  into: { along: downwards, back: upwards },
  merged: { along: downwards, back: upwards },
  part: { along: { at: ['start'], as: 'start' }, back: { at: ['start', 'up', 'down', 'part'], as: 'part' } },
  at: { along: { at: ['start', 'up', 'down', 'part'], as: 'end' }, back: { at: ['start'], as: 'start' } },
  decided: { along: { at: ['start', 'up', 'down', 'part'], as: 'end' }, back: { at: ['start'], as: 'start' } },
};

/** Every step that a walk from a record of `start` can come to, over relations that the role sees. */
export function edgesFrom(start: ConceptSpec, specs: readonly ConceptSpec[], role: Role): Edge[] {
  const all = specs.flatMap((owner) =>
    [...owner.fields.values()].flatMap((field): Edge[] => {
      if (field.is !== 'one' || !field.trace || !field.see?.has(role)) return [];
      const target = specOf(field.target());
      const { along, back } = steps[field.trace];
      return [
        { owner, field, from: owner, to: target, isAlong: true, ...along },
        { owner, field, from: target, to: owner, isAlong: false, ...back },
      ];
    }),
  );
  const reached = new Set([`${start.name} start`]);
  const taken = new Set<Edge>();
  const canBeTaken = (edge: Edge) =>
    !taken.has(edge) && edge.at.some((mode) => reached.has(`${edge.from.name} ${mode}`));
  for (let next = all.filter(canBeTaken); next.length > 0; next = all.filter(canBeTaken))
    for (const edge of next) {
      taken.add(edge);
      reached.add(`${edge.to.name} ${edge.as}`);
    }
  return all.filter((edge) => taken.has(edge));
}

/** The concepts with each after those that lead to it: what happened on one day is told in this order. */
export function causesFirst(specs: readonly ConceptSpec[]): ConceptSpec[] {
  const leads = specs.flatMap((owner) => [...owner.fields.values()].flatMap((field) => leadOf(owner, field)));
  const causes = Map.groupBy(leads, ({ effect }) => effect);
  const sorted: ConceptSpec[] = [];
  const entered = new Set<ConceptSpec>();
  const visit = (spec: ConceptSpec) => {
    if (entered.has(spec)) return;
    entered.add(spec);
    for (const { cause } of causes.get(spec) ?? []) visit(cause);
    sorted.push(spec);
  };
  for (const spec of specs) visit(spec);
  return sorted;
}

/** What a relation says of two concepts, if it says that one leads to the other. */
function leadOf(owner: ConceptSpec, field: Field): { readonly cause: ConceptSpec; readonly effect: ConceptSpec }[] {
  if (field.is !== 'one') return [];
  if (field.trace === 'into') return [{ cause: owner, effect: specOf(field.target()) }];
  return field.trace === 'from' || field.trace === 'part' ? [{ cause: specOf(field.target()), effect: owner }] : [];
}
