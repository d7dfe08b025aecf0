import { type ConceptSpec, specOf } from './concept.js';
import type { Invariant } from './declaration.js';
import type { OneField } from './field.js';

export const always = (zh: string, en: string, holds: string): Invariant => ({ zh, en, holds });

/** SQL of whether the division at one path is that at another, or lies in it. */
export const liesIn = (inner: string, outer: string): string =>
  `starts_with({${inner}}, regexp_replace({${outer}}, '(0{10}|0{8}|0{6}|0{3})$', ''))`;

/** All that holds of a concept's records: what it says itself, the order of their days, and of days along a trace. */
export const invariantsOf = (spec: ConceptSpec): Invariant[] => [
  ...(spec.declaration.invariants ?? []),
  ...(spec.declaration.days ?? []).flatMap((days) => inOrder(spec, days)),
  ...[...spec.fields.values()].flatMap((field) => (field.is === 'one' && field.trace ? alongTrace(spec, field) : [])),
];

/** Every day of a sequence against every later one, so that one that is absent leaves no gap. */
const inOrder = (spec: ConceptSpec, days: readonly string[]): Invariant[] =>
  days.flatMap((earlier, n) => days.slice(n + 1).map((later) => notBefore(spec, earlier, later)));

/** A cause is not younger than its effect; what is merged may be merged into either. */
function alongTrace(spec: ConceptSpec, { name, target, trace }: OneField): Invariant[] {
  const { on } = spec.declaration.milestone!;
  const other = specOf(target()).declaration.milestone!;
  if (trace === 'merged') return [];
  if (trace === 'into' || trace === 'decided') return [notBefore(spec, on, `${name}.${other.on}`)];
  return [notBefore(spec, `${name}.${trace === 'from' ? other.on : (other.begins ?? other.on)}`, on)];
}

const notBefore = (spec: ConceptSpec, earlier: string, later: string): Invariant => ({
  zh: `${labelOf(spec, later)}不得早于${labelOf(spec, earlier)}`,
  en: `${later} is not before ${earlier}`,
  holds: `{${earlier}} <= {${later}}`,
});

/** The Chinese of a path: 民生实事项目的开工日期. */
function labelOf(spec: ConceptSpec, path: string): string {
  const [head, ...rest] = path.split('.') as [string, ...string[]];
  const field = spec.field(head);
  if (field?.is !== 'one' || rest.length === 0) return field?.zh ?? head;
  return `${field.zh}的${labelOf(specOf(field.target()), rest.join('.'))}`;
}

/** The paths that an invariant names. */
export const pathsIn = ({ holds }: Invariant): string[] =>
  [...holds.matchAll(/\{([a-zA-Z][\w.]*)\}/g)].map(([, path]) => path!);
