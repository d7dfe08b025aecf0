import { kindOf } from '../../schema/kit/declare/column-kinds.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import { fullDivisionCode, subtree } from '../../schema/kit/declare/division-codes.js';
import type { DerivedField, ManyField, OneField, ScalarField } from '../../schema/kit/declare/field.js';
import { isFoldStored, searchedBy } from '../../schema/kit/declare/searched.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import type { Operator } from '../../schema/kit/graphql/field-filter.js';
import { fold } from '../../schema/kit/text/fold.js';
import { foldedColumn, termsSql } from '../../schema/kit/text/search-sql.js';
import { keyOf, keyType } from '../sql/ids.js';
import { rowsSql } from '../sql/rules.js';
import { allOf, join, quote, type Sql, type StatementBuilder, sql, where } from '../sql/sql.js';
import { expression, visibleField } from '../sql/visibility.js';
import type { Arg } from './argument.js';
import { escapeLike, searchTerms } from './search.js';

type Valued = ScalarField | DerivedField;

/** A value that is compared: what it is, and what it is searched by. */
export interface Text {
  readonly column: Sql;
  readonly folded: Sql;
  readonly isCollated: boolean;
}

/** Turns a concept's filter into SQL. One instance per statement and role. */
export class Conditions {
  constructor(
    private readonly builder: StatementBuilder,
    private readonly role: Role,
    /** The path of a condition that is left out: it is made elsewhere. */
    private readonly except?: string,
  ) {}

  /** The conditions of a filter on the row at `alias`; undefined if it has none. */
  filter(spec: ConceptSpec, alias: Sql, filter: Arg): Sql | undefined {
    return allOf(filter.entries().map(([name, arg]) => this.part(spec, alias, name, arg)));
  }

  /** All words in one of the concept's searched texts. */
  search(spec: ConceptSpec, alias: Sql, words: Arg): Sql {
    const found = searchedBy(spec, this.role).flatMap(
      (field) => this.contains(this.text(spec, alias, field), words) ?? [],
    );
    return sql`(${either(found)})`;
  }

  private part(spec: ConceptSpec, alias: Sql, name: string, arg: Arg): Sql | undefined {
    if (name === 'and') return allOf(arg.items().map((item) => this.filter(spec, alias, item)));
    if (name === 'or') return sql`(${either(arg.items().map((item) => this.filter(spec, alias, item) ?? sql`true`))})`;
    if (name === 'not') return sql`(${this.filter(spec, alias, arg) ?? sql`true`}) is not true`;
    if (isKeyPart(name)) return this.keyPart(spec, sql`${alias}.${quote(spec.keyColumn)}`, name, arg);
    if (name.endsWith('IsNull') && spec.field(name.slice(0, -6))?.is === 'one') {
      const field = visibleField(spec, name.slice(0, -6), this.role) as OneField;
      return this.relationNullness(spec, alias, field, arg);
    }
    const field = visibleField(spec, name, this.role);
    if (field.is === 'one') return this.one(spec, alias, field, arg);
    if (field.is === 'many') return this.many(spec, alias, field, arg);
    return this.operators(this.text(spec, alias, field as Valued), field as Valued, arg, name === spec.key);
  }

  /** Conditions on a key, which a relation to the concept holds as well. */
  private keyPart(spec: ConceptSpec, column: Sql, name: string, arg: Arg): Sql | undefined {
    if (name === 'within') {
      this.builder.replan();
      const bound = (end: 0 | 1) => this.builder.param((bind) => subtree(arg.value(bind), arg.path)[end], sql`text`);
      return sql`${column} between ${bound(0)} and ${bound(1)}`;
    }
    return allOf(
      arg.entries().map(([operator, operand]) => {
        if (operator === 'eq')
          return sql`${column} = ${this.builder.param((bind) => keyOf(spec, operand.value(bind), operand.path), keyType(spec))}`;
        const keys = (bind: Parameters<typeof operand.value>[0]) =>
          (operand.list()(bind) as string[]).map((id) => keyOf(spec, id, operand.path));
        return sql`${column} = any(${this.builder.param(keys, sql`${keyType(spec)}[]`)})`;
      }),
    );
  }

  private one(spec: ConceptSpec, alias: Sql, field: OneField, arg: Arg): Sql | undefined {
    const target = specOf(field.target());
    const column = expression(this.builder, spec, field, alias, this.role);
    const entries = arg.entries();
    // The relation's own column answers conditions on the key, unless the target's rows may be hidden.
    if (target.rows.public.is === 'everything' && entries.length && entries.every(([name]) => isKeyPart(name))) {
      const held = allOf(entries.map(([name, part]) => this.keyPart(target, column, name, part)));
      if (held || field.required) return held;
    }
    const at = this.builder.alias();
    const key = sql`${at}.${quote(target.keyColumn)} = ${column}`;
    return this.exists(target, at, [key, this.filter(target, at, arg)]);
  }

  private many(spec: ConceptSpec, alias: Sql, field: ManyField, arg: Arg): Sql | undefined {
    const target = specOf(field.target());
    return allOf(
      arg.entries().map(([quantifier, filter]) => {
        const at = this.builder.alias();
        const back = sql`${at}.${quote(target.column(field.mappedBy))} = ${alias}.${quote(spec.keyColumn)}`;
        const held = this.filter(target, at, filter);
        // Children that are as visible as their parent need no rule here: the parent's own row has passed it.
        const isImplied = target.rows.public.is === 'via' && target.rows.public.path === field.mappedBy;
        const exists = (condition: Sql | undefined) => this.exists(target, at, [back, condition], isImplied);
        if (quantifier === 'some') return exists(held);
        if (quantifier === 'none') return sql`not ${exists(held)}`;
        return held ? sql`not ${exists(sql`(${held}) is not true`)}` : sql`true`;
      }),
    );
  }

  private exists(target: ConceptSpec, at: Sql, conditions: (Sql | undefined)[], isImplied = false): Sql {
    this.builder.replan();
    const all = where([...conditions, isImplied ? undefined : rowsSql(this.builder, target, at, this.role)]);
    return sql`exists (select 1 from ${quote(target.table)} ${at}${all})`;
  }

  private operators(text: Text, field: Valued, arg: Arg, isCode: boolean): Sql | undefined {
    const type = kindOf(field).sql;
    // A unique value has at most one row, whatever it is.
    const unique = field.is === 'scalar' && (field.unique || field.lookup);
    if (!unique) this.builder.replan();
    // A text of a person is compared as it is searched: signs that people do not tell apart are one.
    return field.kind === 'text' ? this.compareText(text, arg) : this.compare(text, type, arg, isCode);
  }

  /** Conditions on the count of a group. */
  count(column: Sql, arg: Arg): Sql | undefined {
    return this.compare({ column, folded: column, isCollated: false }, sql`bigint`, arg, false);
  }

  private compare(text: Text, type: Sql, arg: Arg, isCode: boolean): Sql | undefined {
    const { column } = text;
    return allOf(
      arg.entries().map(([name, operand]) => {
        const operator = name as Operator;
        if (operator === 'isNull') return this.nullness(column, operand);
        if (operator === 'contains') return this.contains(text, operand);
        if (operator === 'in') {
          const list = operand.list();
          const values = (bind: Parameters<typeof list>[0]) =>
            isCode ? (list(bind) as unknown[]).map((code) => fullDivisionCode(code, operand.path)) : list(bind);
          return sql`${column} = any(${this.builder.param(values, sql`${type}[]`)})`;
        }
        if (operator === 'has') return sql`${column} @> array[${this.builder.param(operand.text(), sql`text`)}]`;
        if (operator === 'startsWith') {
          const sent = operand.text();
          return sql`${column} like ${this.builder.param((bind) => `${escapeLike(String(sent(bind)))}%`, sql`text`)}`;
        }
        const value = isCode
          ? (bind: Parameters<typeof operand.value>[0]) => fullDivisionCode(operand.value(bind), operand.path)
          : operand.text();
        return sql`${column} ${comparisons[operator]} ${this.builder.param(value, type)}`;
      }),
    );
  }

  private compareText(text: Text, arg: Arg): Sql | undefined {
    const { column } = text;
    const folded = sql`zh_fold(${column}) collate "C"`;
    return allOf(
      arg.entries().map(([name, operand]) => {
        const operator = name as Operator;
        if (operator === 'isNull') return this.nullness(column, operand);
        if (operator === 'contains') return this.contains(text, operand);
        if (operator === 'in') {
          const list = operand.list();
          const values = (bind: Parameters<typeof list>[0]) => (list(bind) as string[]).map(fold);
          return sql`${folded} = any(${this.builder.param(values, sql`text[]`)})`;
        }
        const sent = operand.text();
        const value = (bind: Parameters<typeof sent>[0]) => fold(String(sent(bind)));
        if (operator === 'startsWith')
          return sql`${folded} like ${this.builder.param((bind) => `${escapeLike(value(bind))}%`, sql`text`)}`;
        return sql`${folded} ${operator === 'ne' ? comparisons.ne : comparisons.eq} ${this.builder.param(value, sql`text`)}`;
      }),
    );
  }

  /** Reads both values at run time, so that one plan serves them. */
  private nullness(column: Sql, operand: Arg): Sql {
    return sql`(${column} is null) = ${this.builder.param(operand.value, sql`boolean`)}`;
  }

  /** A record that is hidden is as good as none. */
  private relationNullness(spec: ConceptSpec, alias: Sql, field: OneField, operand: Arg): Sql {
    const target = specOf(field.target());
    const column = expression(this.builder, spec, field, alias, this.role);
    if (target.rows.public.is === 'everything') return this.nullness(column, operand);
    const at = this.builder.alias();
    const there = this.exists(target, at, [sql`${at}.${quote(target.keyColumn)} = ${column}`]);
    return sql`${there} is distinct from ${this.builder.param(operand.value, sql`boolean`)}`;
  }

  text(spec: ConceptSpec, alias: Sql, field: Valued): Text {
    const column = expression(this.builder, spec, field, alias, this.role);
    const pinyin = field.is === 'scalar' && field.pinyin;
    const isStored = field.is === 'scalar' && isFoldStored(spec, field);
    const folded = isStored ? sql`${alias}.${foldedColumn(spec.column(field.name))}` : sql`zh_fold(${column})`;
    return { column, folded, isCollated: !!pinyin };
  }

  private contains({ column, folded, isCollated }: Text, words: Arg): Sql | undefined {
    if (words.path === this.except) return undefined;
    this.builder.replan();
    const text = words.text(100);
    const found = (bind: Parameters<typeof text>[0]) => searchTerms(String(text(bind)), words.path);
    const terms = this.builder.param((bind) => found(bind).terms, sql`text[]`);
    const patterns = this.builder.param((bind) => found(bind).patterns, sql`text[]`);
    // How often the terms occur is known from the index; the pattern, which nearly always follows from them, must not be
    // guessed to be rare on top, or a frequent word is sorted as a whole instead of read in the list's order. It comes
    // first, since it costs less where rows are read in that order.
    return sql`(case when ${folded} like all (${patterns}) then true end and ${termsSql(column, isCollated)} @> ${terms})`;
  }
}

const comparisons = {
  eq: sql`=`,
  ne: sql`is distinct from`,
  lt: sql`<`,
  lte: sql`<=`,
  gt: sql`>`,
  gte: sql`>=`,
};

const either = (conditions: readonly Sql[]): Sql => (conditions.length ? join(conditions, sql` or `) : sql`false`);

const isKeyPart = (name: string) => name === 'id' || name === 'within';
