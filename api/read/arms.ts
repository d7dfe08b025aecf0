import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { Bind, StatementBuilder } from '../sql/sql.js';
import { literal, quote, where } from '../sql/sql.js';
import type { Arg } from './argument.js';
import { type CursorForm, decodeCursor } from './cursors.js';
import { limited, type Size } from './sizes.js';

/**
 * Records of several concepts as one list, the earliest last day first, then by type and key. Each concept is an arm of its
 * own: it is read off its own index from where a page begins, and no further than the page can reach.
 */
export interface Arm {
  readonly spec: ConceptSpec;
  readonly alias: string;
  /** SQL of the last day as a place in the list: `infinity` where there is none. */
  readonly place: string;
  readonly conditions: readonly (string | undefined)[];
  /** Further columns of each row. */
  readonly more?: readonly string[];
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
): string {
  const [first] = arms;
  const further = (first!.more ?? []).map((_, n) => `m${n}`);
  const columns = ['type', 'key', 'place', ...further].join(', ');
  const cursor = after && ((bind: Bind) => decodeCursor(form, after.value(bind), after.path));
  const from = cursor && builder.param((bind) => cursor(bind)[0], 'date');
  const one = ({ spec, alias, place, conditions, more = [] }: Arm): string => {
    const key = `${alias}.${quote(spec.keyColumn)}`;
    // One bound for each arm, so that an index answers it by one descent.
    const bound = cursor && builder.param((bind) => keyAfter(spec.name, cursor(bind)), 'uuid');
    const beyond = bound && `(${place}, ${key}) > (${from}, ${bound})`;
    const names = [`${literal(spec.name)}::text collate "C" as type`, `${key} as key`, `${place} as place`];
    const list = [...names, ...more.map((sql, n) => `${sql} as m${n}`)].join(', ');
    const rows = `select ${list} from ${quote(spec.table)} ${alias}${where([...conditions, beyond])}`;
    return `(${limited(builder, `${rows} order by ${place}, ${key}`, size, 1)})`;
  };
  const union = arms.map(one).join(' union all ');
  return limited(builder, `select ${columns} from (${union}) m order by place, type, key`, size, 1);
}

/** Of what has the same last day as the cursor, the types before its own have been told, those behind it have not. */
function keyAfter(type: string, [, cursorType, cursorKey]: readonly string[]): string {
  if (type === cursorType) return cursorKey!;
  return type < cursorType! ? greatest : least;
}
