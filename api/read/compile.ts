import type { FieldNode, GraphQLField } from 'graphql';
import type { Act } from '../../schema/kit/declare/acts/acts.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import type { Root } from '../../schema/kit/graphql/roots.js';
import type { Platform } from '../../schema/kit/graphql/schema.js';
import { fieldsOf, type Operation, selectionsOf } from '../request/selections.js';
import type { Stop } from '../request/stop.js';
import { Slices } from '../request/turns.js';
import type { Bind } from '../sql/sql.js';
import { compileAggregate } from './aggregate.js';
import { Arg } from './argument.js';
import { type Args, argumentsOf } from './arguments.js';
import { compileChanges } from './changes-page.js';
import type { Compilation } from './compilation.js';
import { compileInbox } from './inbox.js';
import { objectWriter } from './json.js';
import { compileKeyed } from './keyed.js';
import { compileList } from './lists.js';
import { nodesWriter, recordsWriter, specOfId } from './nodes.js';
import { compileOne } from './one.js';
import type { Plan, Writer } from './plan.js';
import { compileToDo } from './to-do.js';
import { compileTrace } from './trace-walk.js';

/** Compiles an operation's root selection into statements and a writer, which hold nothing of what this request sent. */
export const compile = (platform: Platform, operation: Operation, role: Role, signal?: Stop): Promise<Plan> =>
  withoutSent(operation, (asked) => compileAll(platform, asked, role, signal));

/**
 * Compiles what is selected of the record of an act; a run's `keys` say which one it is. Whoever named it by its code is
 * entitled to it. Like `compile` it holds nothing of what this request sent.
 */
export const compileRecord = (
  platform: Platform,
  operation: Operation,
  role: Role,
  { spec, byCode }: Act,
  nodes: readonly FieldNode[],
): Promise<Plan> =>
  withoutSent(operation, (asked) => {
    const compilation: Compilation = { platform, operation: asked, role, levels: [], isParsed: false, compileList };
    const keys = { value: ({ keys = [] }: Bind) => keys };
    const write = compileKeyed(compilation, spec, keys, selectionsOf(nodes), byCode === true);
    return { levels: compilation.levels, write: (run) => write([run.bind.keys![0]!], run) };
  });

/** Functions of a plan hold what it was compiled from, and would keep the document and the variables as long as the plan. */
async function withoutSent(
  { variables, ...operation }: Operation,
  compile: (asked: Operation) => Plan | Promise<Plan>,
): Promise<Plan> {
  const sent = { ...variables };
  const asked: Operation = { ...operation, variables: sent };
  const plan = await compile(asked);
  forget(sent);
  forget(asked);
  return plan;
}

function forget(object: object) {
  for (const name of Object.keys(object)) delete (object as Record<string, unknown>)[name];
}

/** A trace takes 1 ms, and an operation may have fifteen. */
async function compileAll(platform: Platform, operation: Operation, role: Role, signal?: Stop): Promise<Plan> {
  const compilation: Compilation = { platform, operation, role, levels: [], isParsed: false, compileList };
  const fields = fieldsOf(operation, 'Query', [operation.definition.selectionSet]);
  const slices = new Slices(signal);
  const members: [string, Writer][] = [];
  for (const [key, nodes] of fields) {
    if (slices.isOver) await slices.next();
    members.push([key, rootWriter(compilation, nodes)]);
  }
  const write = objectWriter(members);
  return { levels: compilation.levels, write: (run) => write([], run) };
}

/** Compiles one root field alone, for operations that graphql-js executes. */
export function compileRoot(platform: Platform, operation: Operation, role: Role, nodes: readonly FieldNode[]): Plan {
  const compilation: Compilation = { platform, operation, role, levels: [], isParsed: true, compileList };
  const write = rootWriter(compilation, nodes);
  return { levels: compilation.levels, write: (run) => write([], run) };
}

/** Compiles what is selected of the records that a resolver names by their global ids; it writes a list. */
export function compileRecords(
  platform: Platform,
  operation: Operation,
  role: Role,
  ids: readonly string[],
  nodes: readonly FieldNode[],
): Plan {
  const compilation: Compilation = { platform, operation, role, levels: [], isParsed: true, compileList };
  const argument = new Arg(
    nodes[0]!.name.value,
    () => ids,
    () => ids,
  );
  const write = recordsWriter(compilation, argument, () => ids, nodes);
  return { levels: compilation.levels, write: (run) => write([], run) };
}

function rootWriter(compilation: Compilation, nodes: readonly FieldNode[]): Writer {
  const { platform, operation } = compilation;
  const name = nodes[0]!.name.value;
  if (name === '__typename') return () => '"Query"';
  const root = platform.roots.get(name)!;
  const field: GraphQLField<unknown, unknown> = platform.schema.getQueryType()!.getFields()[name]!;
  const args = argumentsOf(field, nodes[0]!, operation.variables);
  if (root.is === 'list') return compileList(compilation, root.spec, args, nodes, name);
  if (root.is === 'aggregate') return compileAggregate(compilation, root.spec, args, nodes);
  if (root.is === 'changes') return compileChanges(compilation, args, nodes);
  if (root.is === 'inbox') return compileInbox(compilation, root.specs, args, nodes);
  if (root.is === 'toDo') return compileToDo(compilation, args, nodes);
  if (root.is === 'nodes') return nodesWriter(compilation, args, nodes);
  if (root.is === 'trace') return compileTrace(compilation, specOfId(platform, args.get('id')!), args, nodes);
  const { spec, path, argument } = target(platform, root, args);
  const withType = root.is === 'node' && compilation.isParsed;
  return compileOne(compilation, spec, path, argument, selectionsOf(nodes), withType, root.is === 'byCode');
}

/** Which concept a single-record root field looks in, and by which property. */
function target(
  platform: Platform,
  root: Exclude<Root, { is: 'list' | 'aggregate' | 'changes' | 'trace' | 'nodes' | 'inbox' | 'toDo' }>,
  args: Args,
): { spec: ConceptSpec; path: string; argument: Arg } {
  if (root.is === 'lookup' || root.is === 'byCode')
    return { spec: root.spec, path: root.path, argument: args.get(root.argument)! };
  const argument = args.get('id')!;
  const spec = root.is === 'node' ? specOfId(platform, argument) : root.spec;
  return { spec, path: 'id', argument };
}
