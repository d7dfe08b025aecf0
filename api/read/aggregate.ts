import type { FieldNode } from 'graphql';
import { badInput } from '../../schema/kit/declare/client-error.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { fieldsOf, selectionsOf } from '../request/selections.js';
import type { Args } from './arguments.js';
import type { Compilation } from './compilation.js';
import { pageInfoWriter } from './connection.js';
import type { AskedKey } from './group-keys.js';
import { Grouping, type Member } from './grouping.js';
import { listOf, objectWriter } from './json.js';
import type { Writer } from './plan.js';

/**
 * `xAggregate`: a statement for the groups and one for the total, each only if selected. Records are reduced to the
 * columns that are grouped and measured, then grouped; names are joined to the few groups that come out.
 */
export function compileAggregate(
  compilation: Compilation,
  spec: ConceptSpec,
  args: Args,
  nodes: readonly FieldNode[],
): Writer {
  const asked = (args.get('groupBy')?.items() ?? []).map(({ sample }) => sample as AskedKey);
  if (asked.length > 3) throw badInput('groupBy', `has ${asked.length} groupings; give at most 3`);
  const ofAll = args.get('scope')?.sample === 'ALL';
  const fields = fieldsOf(compilation.operation, `${spec.name}Aggregate`, selectionsOf(nodes));
  const grouping = (by = asked) => new Grouping(compilation, spec, args, by, ofAll);
  // `pageInfo` is of the page that `groups` gives.
  let page: Grouping | undefined;
  const writers = new Map<string, Writer>();
  for (const [key, nodes] of fields) {
    const name = nodes[0]!.name.value;
    if (name !== 'total' && name !== '__typename' && !asked.length)
      throw badInput('groupBy', 'is missing; groups need it, without it ask for total');
    if (name !== 'groups') continue;
    const groups = grouping();
    const writer = groups.compile(nodes);
    page ??= groups;
    writers.set(key, (_row, run) => listOf(groups.rows(run), writer, run));
  }
  const members = [...fields].map(([key, nodes]): Member => {
    const name = nodes[0]!.name.value;
    const known = writers.get(key);
    if (known) return [key, known];
    if (name === '__typename') return [key, () => `"${spec.name}Aggregate"`];
    if (name === 'groupCount') return [key, grouping().compileCount()];
    if (name === 'pageInfo') {
      const groups = page ?? grouping();
      if (groups !== page) groups.compile([]);
      const selected = fieldsOf(compilation.operation, 'PageInfo', selectionsOf(nodes));
      const after = args.get('after');
      const write = pageInfoWriter(
        selected,
        { backward: false, ...(after && { after }) },
        () => (row) => groups.cursor(row),
      );
      return [key, (_row, run) => write(groups.page(run))];
    }
    const total = grouping([]);
    const writer = total.compile(nodes);
    return [key, (_row, run) => writer(total.rows(run)[0]!, run)];
  });
  return objectWriter(members);
}
