import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { Bind, StatementBuilder } from '../sql/sql.js';
import { integer, join, literal, quote, type Sql, sql, where } from '../sql/sql.js';
import type { Arg } from './argument.js';
import { type CursorForm, decodeCursor } from './cursors.js';
import { limited, type Size } from './sizes.js';

/**
 * Records of several concepts as one list, the earliest last day first, then by type and key. Each concept is an arm of its
 * own: it is read off its own index from where a page begins, and no further than the page can reach.
 */
export interface Arm {
  readonly spec: ConceptSpec;
  readonly alias: Sql;
  /** SQL of the last day as a place in the list: `infinity` where there is none. */
  readonly place: Sql;
  readonly conditions: readonly (Sql | undefined)[];
  /** Further columns of each row. */
  readonly more?: readonly Sql[];
}

/** Columns of the rows of a page. */
export const at = { type: 0, key: 1, place: 2, more: 3 } as const;

const day = /^(\d{4}-\d\d-\d\d|infinity)$/;
const name = /^[A-Z][A-Za-z]{0,59}$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const formOf = (ordering: string): CursorForm => ({ ordering, patterns: [day, name, uuid] });

const least = '00000000-0000-0000-0000-000000000000';
const greatest = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** The statement of one page; types in the order of their names, byte by byte, as JavaScript compares them. */
export function pageSql(
  builder: StatementBuilder,
  arms: readonly Arm[],
  size: Size,
  { form, after }: { readonly form: CursorForm; readonly after: Arg | undefined },
): Sql {
  const [first] = arms;
  const further = (first!.more ?? []).map((_, n) => sql`m${integer(n)}`);
  const columns = [sql`type`, sql`key`, sql`place`, ...further];
  const cursor = after && ((bind: Bind) => decodeCursor(form, after.value(bind), after.path));
  const from = cursor && builder.param((bind) => cursor(bind)[0], sql`date`);
  const one = ({ spec, alias, place, conditions, more = [] }: Arm): Sql => {
    const key = sql`${alias}.${quote(spec.keyColumn)}`;
    // One bound for each arm, so that an index answers it by one descent.
    const bound = cursor && builder.param((bind) => keyAfter(spec.name, cursor(bind)), sql`uuid`);
    const beyond = bound && sql`(${place}, ${key}) > (${from!}, ${bound})`;
    const names = [sql`${literal(spec.name)}::text collate "C" as type`, sql`${key} as key`, sql`${place} as place`];
    const list = [...names, ...more.map((value, n) => sql`${value} as m${integer(n)}`)];
    const rows = sql`select ${list} from ${quote(spec.table)} ${alias}${where([...conditions, beyond])}`;
    return sql`(${limited(builder, sql`${rows} order by ${place}, ${key}`, size, 1)})`;
  };
  const union = join(arms.map(one), sql` union all `);
  return limited(builder, sql`select ${columns} from (${union}) m order by place, type, key`, size, 1);
}

/** Of what has the same last day as the cursor, the types before its own have been told, those behind it have not. */
function keyAfter(type: string, [, cursorType, cursorKey]: readonly string[]): string {
  if (type === cursorType) return cursorKey!;
  return type < cursorType! ? greatest : least;
}
