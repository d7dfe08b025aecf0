import { kindOf } from '../../schema/kit/declare/column-kinds.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import { fullDivisionCode, subtree } from '../../schema/kit/declare/division-codes.js';
import type { DerivedField, Field, ManyField, OneField, ScalarField } from '../../schema/kit/declare/field.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import type { Operator } from '../../schema/kit/graphql/field-filter.js';
import { fold } from '../../schema/kit/text/fold.js';
import { foldedColumn, headSql, tailTermsSql, termsSql } from '../../schema/kit/text/search-sql.js';
import { keyOf, keyType } from '../sql/ids.js';
import { rowsSql } from '../sql/rules.js';
import { allOf, quote, type StatementBuilder } from '../sql/sql.js';
import { expression, visibleField } from '../sql/visibility.js';
import type { Arg } from './argument.js';
import type { NamePart, NameSearch } from './name-search.js';
import { escapeLike, searchTerms } from './search.js';

/** Turns a concept's filter into SQL. One instance per statement and role. */
export class Conditions {
  constructor(
    private readonly builder: StatementBuilder,
    private readonly role: Role,
  ) {}

  /** The conditions of a filter on the row at `alias`; undefined if it has none. */
  filter(spec: ConceptSpec, alias: string, filter: Arg): string | undefined {
    return allOf(filter.entries().map(([name, arg]) => this.part(spec, alias, name, arg)));
  }

  /** All words in one of the concept's searched texts; among the others of a search for names, behind the name's head. */
  search(spec: ConceptSpec, alias: string, words: Arg, behind?: NameSearch): string {
    const fields = [...spec.fields.values()].filter(
      (field): field is ScalarField => field.is === 'scalar' && field.search && !!field.see?.has(this.role),
    );
    const found = fields.map((field) => {
      const column = expression(this.builder, spec, field, alias, this.role);
      return this.contains(column, words, field, field === behind?.field);
    });
    return `(${found.join(' or ') || 'false'})`;
  }

  /** Whose name begins with the first character that is looked for, or does not. */
  namePart(spec: ConceptSpec, alias: string, { field, words, isFilter }: NameSearch, part: NamePart): string {
    const text = words.text(100);
    const first = this.builder.param((bind) => searchTerms(String(text(bind)), words.path).first, 'text');
    const column = `${alias}.${quote(spec.column(field.name))}`;
    if (part === 'head') return `${headSql(column)} = ${first}`;
    const others = `${headSql(column)} <> ${first}`;
    return isFilter ? `${others} and ${this.contains(column, words, field, true)}` : others;
  }

  private part(spec: ConceptSpec, alias: string, name: string, arg: Arg): string | undefined {
    if (name === 'and') return allOf(arg.items().map((item) => this.filter(spec, alias, item)));
    if (name === 'or')
      return `(${
        arg
          .items()
          .map((item) => this.filter(spec, alias, item) ?? 'true')
          .join(' or ') || 'false'
      })`;
    if (name === 'not') return `(${this.filter(spec, alias, arg) ?? 'true'}) is not true`;
    if (isKeyPart(name)) return this.keyPart(spec, `${alias}.${quote(spec.keyColumn)}`, name, arg);
    if (name.endsWith('IsNull') && spec.field(name.slice(0, -6))?.is === 'one') {
      const field = visibleField(spec, name.slice(0, -6), this.role) as OneField;
      return this.relationNullness(spec, alias, field, arg);
    }
    const field = visibleField(spec, name, this.role);
    if (field.is === 'one') return this.one(spec, alias, field, arg);
    if (field.is === 'many') return this.many(spec, alias, field, arg);
    return this.operators(
      expression(this.builder, spec, field, alias, this.role),
      field as ScalarField | DerivedField,
      arg,
      name === spec.key,
    );
  }

  /** Conditions on a key, which a relation to the concept holds as well. */
  private keyPart(spec: ConceptSpec, column: string, name: string, arg: Arg): string | undefined {
    if (name === 'within') {
      this.builder.replan();
      const bound = (end: 0 | 1) => this.builder.param((bind) => subtree(arg.value(bind), arg.path)[end], 'text');
      return `${column} between ${bound(0)} and ${bound(1)}`;
    }
    return allOf(
      arg.entries().map(([operator, operand]) => {
        if (operator === 'eq')
          return `${column} = ${this.builder.param((bind) => keyOf(spec, operand.value(bind), operand.path), keyType(spec))}`;
        const keys = (bind: Parameters<typeof operand.value>[0]) =>
          (operand.list()(bind) as string[]).map((id) => keyOf(spec, id, operand.path));
        return `${column} = any(${this.builder.param(keys, `${keyType(spec)}[]`)})`;
      }),
    );
  }

  private one(spec: ConceptSpec, alias: string, field: OneField, arg: Arg): string | undefined {
    const target = specOf(field.target());
    const column = expression(this.builder, spec, field, alias, this.role);
    const entries = arg.entries();
    // The relation's own column answers conditions on the key, unless the target's rows may be hidden.
    if (target.rows.public.is === 'everything' && entries.length && entries.every(([name]) => isKeyPart(name))) {
      const held = allOf(entries.map(([name, part]) => this.keyPart(target, column, name, part)));
      if (held || field.required) return held;
    }
    const at = this.builder.alias();
    const key = `${at}.${quote(target.keyColumn)} = ${column}`;
    return this.exists(target, at, [key, this.filter(target, at, arg)]);
  }

  private many(spec: ConceptSpec, alias: string, field: ManyField, arg: Arg): string | undefined {
    const target = specOf(field.target());
    return allOf(
      arg.entries().map(([quantifier, filter]) => {
        const at = this.builder.alias();
        const back = `${at}.${quote(target.column(field.mappedBy))} = ${alias}.${quote(spec.keyColumn)}`;
        const held = this.filter(target, at, filter);
        // Children that are as visible as their parent need no rule here: the parent's own row has passed it.
        const isImplied = target.rows.public.is === 'via' && target.rows.public.path === field.mappedBy;
        const exists = (condition: string | undefined) => this.exists(target, at, [back, condition], isImplied);
        if (quantifier === 'some') return exists(held);
        if (quantifier === 'none') return `not ${exists(held)}`;
        return held ? `not ${exists(`(${held}) is not true`)}` : 'true';
      }),
    );
  }

  private exists(target: ConceptSpec, at: string, conditions: (string | undefined)[], isImplied = false): string {
    this.builder.replan();
    const all = allOf([...conditions, isImplied ? undefined : rowsSql(this.builder, target, at, this.role)]);
    return `exists (select 1 from ${quote(target.table)} ${at} where ${all})`;
  }

  private operators(column: string, field: ScalarField | DerivedField, arg: Arg, isCode: boolean): string | undefined {
    const { sql } = kindOf(field);
    // A unique value has at most one row, whatever it is.
    const unique = field.is === 'scalar' && (field.unique || field.lookup);
    if (!unique) this.builder.replan();
    // A text of a person is compared as it is searched: signs that people do not tell apart are one.
    return field.kind === 'text' ? this.compareText(column, field, arg) : this.compare(column, sql, arg, isCode, field);
  }

  /** Conditions on the count of a group. */
  count(sql: string, arg: Arg): string | undefined {
    return this.compare(sql, 'bigint', arg, false);
  }

  private compare(column: string, sql: string, arg: Arg, isCode: boolean, field?: Field): string | undefined {
    return allOf(
      arg.entries().map(([name, operand]) => {
        const operator = name as Operator;
        if (operator === 'isNull') return this.nullness(column, operand);
        if (operator === 'contains') return this.contains(column, operand, field);
        if (operator === 'in') {
          const list = operand.list();
          const values = (bind: Parameters<typeof list>[0]) =>
            isCode ? (list(bind) as unknown[]).map((code) => fullDivisionCode(code, operand.path)) : list(bind);
          return `${column} = any(${this.builder.param(values, `${sql}[]`)})`;
        }
        if (operator === 'has') return `${column} @> array[${this.builder.param(operand.text(), 'text')}]`;
        if (operator === 'startsWith') {
          const text = operand.text();
          return `${column} like ${this.builder.param((bind) => `${escapeLike(String(text(bind)))}%`, 'text')}`;
        }
        const value = isCode
          ? (bind: Parameters<typeof operand.value>[0]) => fullDivisionCode(operand.value(bind), operand.path)
          : operand.text();
        const comparison = { eq: '=', ne: 'is distinct from', lt: '<', lte: '<=', gt: '>', gte: '>=' }[operator];
        return `${column} ${comparison} ${this.builder.param(value, sql)}`;
      }),
    );
  }

  private compareText(column: string, field: Field, arg: Arg): string | undefined {
    const folded = `zh_fold(${column}) collate "C"`;
    return allOf(
      arg.entries().map(([name, operand]) => {
        const operator = name as Operator;
        if (operator === 'isNull') return this.nullness(column, operand);
        if (operator === 'contains') return this.contains(column, operand, field);
        if (operator === 'in') {
          const list = operand.list();
          const values = (bind: Parameters<typeof list>[0]) => (list(bind) as string[]).map(fold);
          return `${folded} = any(${this.builder.param(values, 'text[]')})`;
        }
        const text = operand.text();
        const value = (bind: Parameters<typeof text>[0]) => fold(String(text(bind)));
        if (operator === 'startsWith')
          return `${folded} like ${this.builder.param((bind) => `${escapeLike(value(bind))}%`, 'text')}`;
        return `${folded} ${operator === 'ne' ? 'is distinct from' : '='} ${this.builder.param(value, 'text')}`;
      }),
    );
  }

  /** Reads both values at run time, so that one plan serves them. */
  private nullness(column: string, operand: Arg): string {
    return `(${column} is null) = ${this.builder.param(operand.value, 'boolean')}`;
  }

  /** A record that is hidden is as good as none. */
  private relationNullness(spec: ConceptSpec, alias: string, field: OneField, operand: Arg): string {
    const target = specOf(field.target());
    const column = expression(this.builder, spec, field, alias, this.role);
    if (target.rows.public.is === 'everything') return this.nullness(column, operand);
    const at = this.builder.alias();
    const there = this.exists(target, at, [`${at}.${quote(target.keyColumn)} = ${column}`]);
    return `${there} is distinct from ${this.builder.param(operand.value, 'boolean')}`;
  }

  /** `behindHead`: of a name that does not begin with what is looked for. */
  private contains(column: string, words: Arg, field?: Field, behindHead = false): string {
    this.builder.replan();
    const text = words.text(100);
    const found = (bind: Parameters<typeof text>[0]) => searchTerms(String(text(bind)), words.path);
    const terms = this.builder.param((bind) => found(bind)[behindHead ? 'firstTerms' : 'terms'], 'text[]');
    const patterns = this.builder.param((bind) => found(bind).patterns, 'text[]');
    const made = behindHead ? tailTermsSql(column) : termsSql(column, field?.is === 'scalar' && !!field.pinyin);
    // How often the terms occur is known from the index; the pattern, which nearly always follows from them, must not be
    // guessed to be rare on top, or a frequent word is sorted as a whole instead of read in the list's order. It comes
    // first, since it costs less where rows are read in that order.
    const isPerson = field?.is === 'scalar' && field.pinyin === 'person';
    const folded = isPerson ? foldedColumn(column) : `zh_fold(${column})`;
    return `(case when ${folded} like all (${patterns}) then true end and ${made} @> ${terms})`;
  }
}

const isKeyPart = (name: string) => name === 'id' || name === 'within';
