import type { FieldNode } from 'graphql';
import type { Moment } from '../../schema/kit/declare/acts/act.js';
import type { Act } from '../../schema/kit/declare/acts/acts.js';
import { todaySql } from '../../schema/kit/declare/china.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { Role, Viewer } from '../../schema/kit/declare/viewer.js';
import { refusalText } from '../../schema/kit/graphql/acts/refusals.js';
import { selectionsOf } from '../request/selections.js';
import { newId } from '../sql/new-id.js';
import { ruleSql } from '../sql/rules.js';
import { lookedAt, lookedAtSql, type SeenRow } from '../sql/seen.js';
import { quote, type Sql, type StatementBuilder, sql } from '../sql/sql.js';
import type { Compilation } from './compilation.js';
import { embedded } from './embedded.js';
import type { Writer } from './plan.js';

/** Where the value of a record stands, once its SQL is selected. */
export interface Place {
  readonly builder: StatementBuilder;
  readonly spec: ConceptSpec;
  readonly alias: Sql;
  /** The record was named by its code: what its holder may do is told, too. */
  readonly isEntitled: boolean;
  readonly column: (value: Sql) => number;
}

const isFor = (act: Act, role: Role, isEntitled: boolean) => (act.byCode ? isEntitled : act.by?.[role] !== undefined);

/** `actions`: what the asker's role can do with a record, whether it may now, and why not. */
export function actionsWriter(compilation: Compilation, place: Place, nodes: readonly FieldNode[]): Writer {
  const { builder, spec, alias, isEntitled } = place;
  const { role, platform, operation } = compilation;
  const acts = [...platform.acts.values()].filter(
    (act) => act.spec === spec && !act.begins && isFor(act, role, isEntitled),
  );
  const write = embedded(operation, 'Action', selectionsOf(nodes), { refusal: 'Refusal' });
  const told = acts.map((act) => {
    const rule = act.byCode ? undefined : ruleSql(builder, spec, alias, act.by![role]!, role);
    const days = act.due.map((name) => sql`${alias}.${quote(spec.column(name))}`);
    const due = days.length ? sql`coalesce(${days})` : sql`null`;
    return sql`json_build_array(coalesce(${rule ?? sql`true`}, false), ${act.guard ? lookedAtSql(act, alias) : sql`null`}, ${due})`;
  });
  const held = acts[0]?.workflow.state;
  const state = held ? sql`${alias}.${quote(spec.column(held))}` : sql`null`;
  const index = place.column(sql`json_build_array(${[state, todaySql, ...told]})`);
  return (row, { bind }) => {
    const [state, today, ...found] = JSON.parse(row[index]!) as [
      string | null,
      string,
      ...[boolean, SeenRow | null, string | null][],
    ];
    const moment: Moment = { viewer: bind.viewer, today, newId };
    const actions = acts.map((act, n) => {
      const [may, looked, due] = found[n]!;
      const code = barred(bind.viewer, may) ?? refusalOf(act, state, looked, moment);
      const refusal = code && { code, message: refusalText(act, code, bind.isChinese === true) };
      return write({ name: act.name, allowed: !code, refusal, dueOn: code ? null : due });
    });
    return `[${actions.join(',')}]`;
  };
}

/** What keeps the asker from any act, or from this one, whatever the record is like: an attempt meets an error. */
function barred({ scopes, lacksSecondFactor }: Viewer, may: boolean): string | undefined {
  if (!may || scopes?.includes('act') === false) return 'FORBIDDEN';
  return lacksSecondFactor ? 'SECOND_FACTOR' : undefined;
}

function refusalOf(act: Act, state: string | null, looked: SeenRow | null, moment: Moment): string | undefined {
  if (state !== null && !act.from.includes(state)) return 'WRONG_STATE';
  if (!act.guard || !looked) return undefined;
  return act.guard({ ...moment, id: looked.id, it: lookedAt(act, looked) } as never)?.code;
}
