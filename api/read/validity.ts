import { todaySql } from '../../schema/kit/declare/china.js';
import { badInput } from '../../schema/kit/declare/client-error.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { quote, type Sql, type StatementBuilder, sql } from '../sql/sql.js';
import type { Args } from './arguments.js';

/** The condition that a record is valid on the day asked for, or today; undefined where records have no such days. */
export function validitySql(builder: StatementBuilder, spec: ConceptSpec, alias: Sql, args: Args): Sql | undefined {
  const { validity } = spec.declaration;
  const [validOn, anyTime] = [args.get('validOn'), args.get('anyTime')];
  if (!validity) return undefined;
  if (anyTime?.sample === true) {
    if (validOn) throw badInput(validOn.path, 'cannot be combined with anyTime; give one of the two');
    return undefined;
  }
  const day = validOn ? builder.param(validOn.value, sql`date`) : todaySql;
  const column = (property: string) => sql`${alias}.${quote(spec.column(property))}`;
  const [from, to] = [column(validity.from), column(validity.to)];
  return sql`(${from} is null or ${from} <= ${day}) and (${to} is null or ${to} > ${day})`;
}
