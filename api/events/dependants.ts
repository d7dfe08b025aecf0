import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { RowRule } from '../../schema/kit/declare/rows.js';

/** Records of a concept that are reached over one of its columns, which holds the key of another record. */
export interface Link {
  readonly spec: ConceptSpec;
  readonly column: string;
}

/** Records whose row rules look at what points to them: the column that does, and those that the rules look at. */
export interface Parent extends Link {
  readonly looksAt: readonly string[];
}

/** What a change of a concept's records does to others. */
export interface Dependants {
  /** Who sees them may change: their row rules look at this concept's records, which they point to. */
  readonly children: readonly Link[];
  /** The properties of this concept that they look at. */
  readonly observedProperties: ReadonlySet<string>;
  /** Likewise, but this concept's records point to them: the columns are this concept's. */
  readonly parents: readonly Parent[];
  /** They show a relation to this concept's records, whose visibility may change. */
  readonly referring: readonly Link[];
  /** The records that this concept's own visibility, or what its relations show, hangs on. */
  readonly dependsOn: readonly Link[];
}

/** Finds the dependants of every concept from the row rules and relations. */
export function dependantsOf(specs: readonly ConceptSpec[]): Map<ConceptSpec, Dependants> {
  const all = new Map(
    specs.map((spec) => [
      spec,
      {
        children: [] as Link[],
        observedProperties: new Set<string>(),
        parents: [] as Parent[],
        referring: [] as Link[],
        dependsOn: [] as Link[],
      },
    ]),
  );
  for (const spec of specs) {
    const rules = Object.values(spec.rows).flatMap(atoms);
    const heads = new Set(
      rules.flatMap(({ is, path }) => (is === 'via' || path.includes('.') ? [headOf(spec, path)] : [])),
    );
    for (const head of heads) {
      const { target, column } = spec.toOne(head);
      all.get(target)!.children.push({ spec, column });
      for (const { path } of rules) {
        const [first, property] = path.split('.');
        if (first === head && property) all.get(target)!.observedProperties.add(property);
      }
    }
    const some = Map.groupBy(
      rules.filter((atom) => atom.is === 'some'),
      ({ path }) => path,
    );
    for (const [path, sames] of some) {
      const { target, column } = spec.toMany(path);
      const looksAt = new Set(sames.flatMap(({ inner }) => inner.map((name) => target.column(name))));
      all.get(target)!.parents.push({ spec, column, looksAt: [...looksAt] });
    }
    for (const field of spec.fields.values()) {
      if (field.is !== 'one') continue;
      const target = specOf(field.target());
      const column = spec.column(field.name);
      const shows = field.see !== undefined && target.rows.public.is !== 'everything';
      // What is as visible as its target is told of by its own visibility.
      const isVia = spec.rows.public.is === 'via' && spec.rows.public.path === field.name;
      if (shows && !isVia) all.get(target)!.referring.push({ spec, column });
      if (shows || heads.has(field.name)) all.get(spec)!.dependsOn.push({ spec: target, column });
    }
  }
  return all;
}

/** The concepts in an order in which each comes after those that its visibility hangs on. */
export function inDependencyOrder(specs: readonly ConceptSpec[]): ConceptSpec[] {
  const dependants = dependantsOf(specs);
  const ordered = new Set<ConceptSpec>();
  const add = (spec: ConceptSpec, above: readonly ConceptSpec[] = []) => {
    if (ordered.has(spec) || above.includes(spec)) return;
    for (const { spec: target } of dependants.get(spec)!.dependsOn) add(target, [...above, spec]);
    ordered.add(spec);
  };
  for (const spec of specs) add(spec);
  return [...ordered];
}

interface Atom {
  readonly is: RowRule['is'];
  readonly path: string;
  /** Properties of the related records that a rule on them looks at. */
  readonly inner: readonly string[];
}

/** The conditions of a rule that name a path. */
function atoms(rule: RowRule): Atom[] {
  if (rule.is === 'all' || rule.is === 'any') return rule.rules.flatMap(atoms);
  if (rule.is === 'everything' || rule.is === 'nothing' || rule.is === 'posts' || rule.is === 'serving') return [];
  const inner = rule.is === 'some' ? atoms(rule.rule) : [];
  if (inner.some(({ is, path }) => is === 'via' || path.includes('.')))
    throw new Error(`a row rule on related records (${rule.path}) looks at their own columns only`);
  return [{ is: rule.is, path: rule.path, inner: inner.map(({ path }) => path) }];
}

/** The relation that a path begins with. Farther than one record a rule does not look, or its changes would be missed. */
function headOf(spec: ConceptSpec, path: string): string {
  const [head, ...rest] = path.split('.');
  if (rest.length > 1) throw new Error(`${spec.name}: the row rule on ${path} looks farther than one relation`);
  return head!;
}
