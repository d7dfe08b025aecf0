import { isOpen } from '../../schema/kit/declare/audience.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { DerivedField, Field, ScalarField } from '../../schema/kit/declare/field.js';
import { type RowRule, ruleFor, seesAll } from '../../schema/kit/declare/rows.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { fold } from '../../schema/kit/text/fold.js';
import type { Dataset, Row } from '../../seeds/kit/dataset.js';

export type Filter = { readonly [name: string]: unknown };
type Conditions = Record<string, unknown>;

/** What the declarations mean, evaluated over the records in memory: the second opinion that SQL is compared with. */
export class Model {
  private readonly indexes = new Map<ConceptSpec, ReadonlyMap<string, Row>>();

  constructor(
    private readonly data: Dataset,
    /** What each derived property is of a record, by its name. */
    private readonly derived: Readonly<Record<string, (row: Row) => unknown>> = {},
  ) {}

  key(spec: ConceptSpec, row: Row): string {
    return row[spec.key] as string;
  }

  id(spec: ConceptSpec, row: Row): string {
    return `${spec.name}:${this.key(spec, row)}`;
  }

  all(spec: ConceptSpec): readonly Row[] {
    return this.data.of(spec.type);
  }

  /** The records that a viewer sees. */
  visible(spec: ConceptSpec, viewer: Viewer): Row[] {
    return this.all(spec).filter((row) => this.sees(spec, row, viewer));
  }

  sees(spec: ConceptSpec, row: Row, viewer: Viewer): boolean {
    return this.holds(spec, row, ruleFor(spec.rows, viewer.role), viewer);
  }

  /** Whether a record is a viewer's own business, so that it sees there what is not open to all. */
  owns(spec: ConceptSpec, row: Row, viewer: Viewer): boolean {
    if (seesAll(spec.rows, viewer.role)) return true;
    const { public: shared } = spec.rows;
    if (shared.is === 'via') {
      const other = this.one(spec, row, shared.path);
      return other !== undefined && this.owns(specOf(spec.relation(shared.path).target()), other, viewer);
    }
    const own = viewer.role === 'anonymous' ? undefined : spec.rows[viewer.role];
    return own !== undefined && this.holds(spec, row, own, viewer);
  }

  private shows(spec: ConceptSpec, row: Row, field: Field, viewer: Viewer): boolean {
    return isOpen(field) || (!!field.see?.has(viewer.role) && this.owns(spec, row, viewer));
  }

  /** A column or derived value as a viewer is shown it. */
  value(spec: ConceptSpec, row: Row, field: Field, viewer: Viewer): unknown {
    if (!this.shows(spec, row, field, viewer)) return undefined;
    return field.is === 'derived' ? this.derived[field.name]!(row) : row[field.name];
  }

  /** The record that a to-one relation leads to, whoever sees it. */
  private one(spec: ConceptSpec, row: Row, name: string): Row | undefined {
    const field = spec.relation(name);
    const target = specOf(field.target());
    const index =
      this.indexes.get(target) ?? new Map(this.all(target).map((other) => [this.key(target, other), other] as const));
    this.indexes.set(target, index);
    return index.get(row[name] as string);
  }

  private many(spec: ConceptSpec, row: Row, name: string): Row[] {
    const field = spec.relation(name);
    if (field.is !== 'many') throw new Error(`${spec.name}.${name} is not to-many`);
    return this.all(specOf(field.target())).filter((other) => other[field.mappedBy] === this.key(spec, row));
  }

  /** Whether a rule of who may holds for a viewer. */
  permits(spec: ConceptSpec, row: Row, rule: RowRule, viewer: Viewer): boolean {
    return this.holds(spec, row, rule, viewer);
  }

  private holds(spec: ConceptSpec, row: Row, rule: RowRule, viewer: Viewer): boolean {
    if (rule.is === 'everything' || rule.is === 'nothing') return rule.is === 'everything';
    if (rule.is === 'all') return rule.rules.every((part) => this.holds(spec, row, part, viewer));
    if (rule.is === 'any') return rule.rules.some((part) => this.holds(spec, row, part, viewer));
    if (rule.is === 'posts') return !viewer.posts || rule.posts.some((post) => viewer.posts!.includes(post));
    const [head, ...rest] = rule.path.split('.') as [string, ...string[]];
    if (rule.is === 'some') {
      const target = specOf(spec.relation(head).target());
      return this.many(spec, row, head).some((other) => this.holds(target, other, rule.rule, viewer));
    }
    if (rule.is === 'via' || rest.length) {
      const other = this.one(spec, row, head);
      const target = specOf(spec.relation(head).target());
      if (!other) return false;
      if (!rest.length) return this.sees(target, other, viewer);
      return this.holds(target, other, { ...rule, path: rest.join('.') }, viewer);
    }
    const value = row[head];
    if (rule.is === 'serving') return !viewer.bodies || viewer.bodies.includes(value as string);
    if (rule.is === 'value') return rule.values.includes(value as string);
    if (rule.is === 'flag') return value === rule.value;
    if (rule.is === 'mine') return viewer[rule.who] !== undefined && value === viewer[rule.who];
    return viewer.division !== undefined && isWithin(value, viewer.division);
  }

  /** Whether a record matches a filter, as a viewer may know. */
  matches(spec: ConceptSpec, row: Row, filter: Filter, viewer: Viewer): boolean {
    return Object.entries(filter).every(([name, operand]) => {
      if (operand == null) return true;
      if (name === 'and') return (operand as Filter[]).every((part) => this.matches(spec, row, part, viewer));
      if (name === 'or') return (operand as Filter[]).some((part) => this.matches(spec, row, part, viewer));
      if (name === 'not') return !this.matches(spec, row, operand as Filter, viewer);
      if (name === 'within') return isWithin(this.key(spec, row), operand as string);
      if (name === 'id') return compares(this.id(spec, row), operand as Conditions, undefined);
      const field = spec.field(name);
      if (!field)
        return (this.visibleOne(spec, row, name.slice(0, -'IsNull'.length), viewer) === undefined) === operand;
      if (field.is === 'one') {
        const other = this.visibleOne(spec, row, name, viewer);
        return other !== undefined && this.matches(specOf(field.target()), other, operand as Filter, viewer);
      }
      if (field.is === 'many') return this.relates(spec, row, field, operand as Conditions, viewer);
      return compares(this.value(spec, row, field, viewer), operand as Conditions, field as ScalarField);
    });
  }

  visibleOne(spec: ConceptSpec, row: Row, name: string, viewer: Viewer): Row | undefined {
    const field = spec.relation(name);
    const other = this.shows(spec, row, field, viewer) ? this.one(spec, row, name) : undefined;
    return other && this.sees(specOf(field.target()), other, viewer) ? other : undefined;
  }

  visibleMany(spec: ConceptSpec, row: Row, name: string, viewer: Viewer): Row[] {
    const target = specOf(spec.relation(name).target());
    return this.many(spec, row, name).filter((other) => this.sees(target, other, viewer));
  }

  private relates(spec: ConceptSpec, row: Row, field: Field, conditions: Conditions, viewer: Viewer): boolean {
    const others = this.visibleMany(spec, row, field.name, viewer);
    const target = specOf(spec.relation(field.name).target());
    return Object.entries(conditions).every(([quantifier, filter]) => {
      if (filter == null) return true;
      const matching = others.filter((other) => this.matches(target, other, filter as Filter, viewer)).length;
      return quantifier === 'some' ? matching > 0 : quantifier === 'none' ? matching === 0 : matching === others.length;
    });
  }
}

/** A code says all of itself in 2, 4, 6, 9 or 12 digits. */
const isWithin = (code: unknown, root: string) => {
  const full = root.padEnd(12, '0');
  const length = [2, 4, 6, 9].find((at) => /^0+$/.test(full.slice(at))) ?? 12;
  return typeof code === 'string' && code.startsWith(full.slice(0, length));
};

function compares(stored: unknown, conditions: Conditions, field: ScalarField | DerivedField | undefined): boolean {
  const comparable = (value: unknown) => {
    if (value == null) return value;
    if (field?.kind === 'text') return fold(String(value));
    return field?.kind === 'instant' ? Date.parse(String(value)) : value;
  };
  const value = comparable(stored) as string;
  return Object.entries(conditions).every(([operator, sent]) => {
    if (sent == null) return true;
    if (operator === 'isNull') return (value == null) === sent;
    if (operator === 'ne') return value !== comparable(sent);
    if (value == null) return false;
    if (operator === 'in') return (sent as unknown[]).map(comparable).includes(value);
    if (operator === 'has') return (stored as unknown as string[]).includes(sent as string);
    if (operator === 'startsWith') return value.startsWith(comparable(sent) as string);
    if (operator === 'contains') return hasWords(value, sent as string);
    const operand = comparable(sent) as string;
    return {
      eq: value === operand,
      lt: value < operand,
      lte: value <= operand,
      gt: value > operand,
      gte: value >= operand,
    }[operator]!;
  });
}

const wordsOf = (text: string) => text.match(/[a-z0-9]+/g) ?? [];

/** Each word is in the text, and its Latin and numeric parts are whole words there. */
export function hasWords(text: string, words: string): boolean {
  const folded = fold(text);
  const known = new Set(wordsOf(folded));
  return words
    .split(/\s+/u)
    .map(fold)
    .filter(Boolean)
    .every((word) => folded.includes(word) && wordsOf(word).every((part) => known.has(part)));
}
