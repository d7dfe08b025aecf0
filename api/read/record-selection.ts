import type { FieldNode, SelectionSetNode } from 'graphql';
import { kindOf } from '../../schema/kit/declare/column-kinds.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { ComputedField, Field, OneField } from '../../schema/kit/declare/field.js';
import { ruleFor } from '../../schema/kit/declare/rows.js';
import { fieldsOf, selectionsOf } from '../request/selections.js';
import { globalId } from '../sql/ids.js';
import { rowsSql } from '../sql/rules.js';
import { on, quote, type Sql, type StatementBuilder, sql } from '../sql/sql.js';
import { expression, visibleField } from '../sql/visibility.js';
import { actionsWriter } from './acts.js';
import { argumentsOf } from './arguments.js';
import type { Compilation } from './compilation.js';
import { handledWriter, type Reading } from './handled.js';
import { historyWriter } from './history.js';
import { columnWriter, objectWriter } from './json.js';
import type { Level, Writer } from './plan.js';

type Sets = readonly (SelectionSetNode | undefined)[];

/**
 * What one statement selects of the records of a level: only the columns asked for, to-one relations joined in.
 * `columns` and `joins` grow as selections are compiled; each selection yields the writer of its object.
 */
export class RecordSelection {
  readonly columns: Sql[];
  readonly joins: Sql[] = [];
  private readonly joined = new Map<Sql, Sql>();

  constructor(
    private readonly compilation: Compilation,
    private readonly builder: StatementBuilder,
    private readonly level: Level,
  ) {
    // Rows of a level with parents begin with the parent's ordinal.
    this.columns = level.keys ? [sql`ord`] : [];
  }

  column(value: Sql): number {
    const index = this.columns.indexOf(value);
    return index >= 0 ? index : this.columns.push(value) - 1;
  }

  /** The select list, without the ordinal. */
  get list(): Sql {
    const columns = this.columns.slice(this.level.keys ? 1 : 0);
    return columns.length ? sql`${columns}` : sql`1`;
  }

  /** Compiles the selections on a record of `spec` at `alias`; `withType` adds `__typename` for graphql-js. */
  object(spec: ConceptSpec, alias: Sql, sets: Sets, withType = false, isEntitled = false): Writer {
    const fields = fieldsOf(this.compilation.operation, spec.name, sets);
    const members = [...fields].map(([key, nodes]) => {
      const name = nodes[0]!.name.value;
      if (name === '__typename') return [key, () => `"${spec.name}"`] as const;
      if (name === 'id') return [key, this.id(spec, sql`${alias}.${quote(spec.keyColumn)}`)] as const;
      if (!spec.field(name)) return [key, this.further(name, spec, alias, nodes, isEntitled)] as const;
      const field = visibleField(spec, name, this.compilation.role);
      if (field.is !== 'many') return [key, this.member(spec, alias, field, selectionsOf(nodes))] as const;
      const definition = this.compilation.platform.schema.getType(spec.name) as import('graphql').GraphQLObjectType;
      const args = argumentsOf(definition.getFields()[name]!, nodes[0]!, this.compilation.operation.variables);
      const parent = { level: this.level, column: this.column(sql`${alias}.${quote(spec.keyColumn)}`) };
      return [
        key,
        this.compilation.compileList(
          this.compilation,
          specOf(field.target()),
          args,
          nodes,
          name,
          parent,
          field.mappedBy,
        ),
      ] as const;
    });
    return objectWriter(
      withType && !fields.has('__typename') ? [['__typename', () => `"${spec.name}"`], ...members] : members,
    );
  }

  /** What a record has beside its own fields: what it tells of acts, and what all matters have. */
  private further(
    name: string,
    spec: ConceptSpec,
    alias: Sql,
    nodes: readonly FieldNode[],
    isEntitled: boolean,
  ): Writer {
    const place = { builder: this.builder, spec, alias, isEntitled, column: (value: Sql) => this.column(value) };
    if (name === 'actions') return actionsWriter(this.compilation, place, nodes);
    if (name === 'history') return historyWriter(this.compilation, place, nodes);
    return handledWriter(this.reading, name, spec, alias, nodes);
  }

  private readonly reading: Reading = {
    column: (value) => this.column(value),
    value: (spec, alias, name) =>
      expression(this.builder, spec, visibleField(spec, name, this.compilation.role), alias, this.compilation.role),
    through: (spec, alias, relation) => {
      const field = spec.relation(relation) as OneField;
      const foreignKey = expression(this.builder, spec, field, alias, this.compilation.role);
      return this.join(specOf(field.target()), foreignKey, this.isShown(spec, field));
    },
    one: (spec, alias, field, sets) => this.one(spec, alias, field, sets),
  };

  /** Whether the target of a relation is shown to whoever sees the record. */
  private isShown(spec: ConceptSpec, field: OneField): boolean {
    // A record that is only as visible as this relation's target has shown that the target is visible.
    const implied = spec.rows.public.is === 'via' && spec.rows.public.path === field.name;
    return implied || ruleFor(specOf(field.target()).rows, this.compilation.role).is === 'everything';
  }

  private member(spec: ConceptSpec, alias: Sql, field: Exclude<Field, { is: 'many' }>, sets: Sets): Writer {
    if (field.is === 'one') return this.one(spec, alias, field, sets);
    if (field.is === 'computed') return this.computed(spec, alias, field);
    const { json } = kindOf(field);
    const value = expression(this.builder, spec, field, alias, this.compilation.role);
    const isList = field.is === 'scalar' && field.kind === 'choices';
    return columnWriter(this.column(isList ? sql`array_to_json(${value})` : value), json);
  }

  private id(spec: ConceptSpec, key: Sql): Writer {
    const index = this.column(key);
    const prefix = `"${globalId(spec, '')}`;
    return (row) => `${prefix}${row[index]}"`;
  }

  private one(spec: ConceptSpec, alias: Sql, field: OneField, sets: Sets): Writer {
    const target = specOf(field.target());
    const isOpen = this.isShown(spec, field);
    const foreignKey = expression(this.builder, spec, field, alias, this.compilation.role);
    const names = [...fieldsOf(this.compilation.operation, target.name, sets).values()].map(
      (nodes) => nodes[0]!.name.value,
    );
    if (isOpen && names.every((name) => name === 'id' || name === '__typename'))
      return this.nullable(foreignKey, this.reference(target, foreignKey, sets));
    const at = this.join(target, foreignKey, isOpen);
    return this.nullable(sql`${at}.${quote(target.keyColumn)}`, this.object(target, at, sets));
  }

  /** A related record of which only the key is asked: no join. */
  private reference(target: ConceptSpec, foreignKey: Sql, sets: Sets): Writer {
    const fields = fieldsOf(this.compilation.operation, target.name, sets);
    return objectWriter(
      [...fields].map(([key, nodes]) => [
        key,
        nodes[0]!.name.value === 'id' ? this.id(target, foreignKey) : () => `"${target.name}"`,
      ]),
    );
  }

  private join(target: ConceptSpec, foreignKey: Sql, isOpen: boolean): Sql {
    const known = this.joined.get(foreignKey);
    if (known) return known;
    const at = this.builder.alias();
    this.joined.set(foreignKey, at);
    const rule = isOpen ? undefined : rowsSql(this.builder, target, at, this.compilation.role);
    this.joins.push(
      sql` left join ${quote(target.table)} ${at}${on([sql`${at}.${quote(target.keyColumn)} = ${foreignKey}`, rule])}`,
    );
    return at;
  }

  private nullable(keySql: Sql, writer: Writer): Writer {
    const index = this.column(keySql);
    return (row, run) => (row[index] === null ? 'null' : writer(row, run));
  }

  private computed(spec: ConceptSpec, alias: Sql, field: ComputedField): Writer {
    const column = this.column(expression(this.builder, spec, field, alias, this.compilation.role));
    this.level.computed.push({ field, column });
    return (row, run) => {
      const key = row[column];
      return key == null ? 'null' : JSON.stringify(run.computed.get(field)!.get(key));
    };
  }
}
