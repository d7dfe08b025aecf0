import type { FieldNode } from 'graphql';
import { badInput } from '../../schema/kit/declare/client-error.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { Platform } from '../../schema/kit/graphql/schema.js';
import { selectionsOf } from '../request/selections.js';
import { keyOf } from '../sql/ids.js';
import type { Bind } from '../sql/sql.js';
import type { Arg } from './argument.js';
import type { Args } from './arguments.js';
import type { Compilation } from './compilation.js';
import { compileKeyed } from './keyed.js';
import type { Writer } from './plan.js';

export function specOfId(platform: Platform, argument: Arg, id: unknown = argument.sample): ConceptSpec {
  const type = String(id).split(':', 1)[0]!;
  const spec = platform.specs.find(({ name }) => name === type);
  if (!spec)
    throw badInput(
      argument.path,
      `${JSON.stringify(String(id).slice(0, 80))} is not a global id; ids look like Deputy:…`,
    );
  return spec;
}

/** `nodes(ids)`. */
export function nodesWriter(compilation: Compilation, args: Args, nodes: readonly FieldNode[]): Writer {
  const ids = args.get('ids')!;
  return recordsWriter(compilation, ids, ids.list() as Ids, nodes);
}

type Ids = (bind: Bind) => readonly string[];

/** Records of any types by their global ids: one statement per type among the ids. */
export function recordsWriter(compilation: Compilation, argument: Arg, list: Ids, nodes: readonly FieldNode[]): Writer {
  const specOf = (id: unknown) => specOfId(compilation.platform, argument, id);
  const specs = new Set((argument.sample as readonly unknown[]).map(specOf));
  const writers = new Map(
    [...specs].map((spec) => {
      const isOurs = (id: string) => id.startsWith(`${spec.name}:`);
      const value = (bind: Bind) =>
        list(bind)
          .filter(isOurs)
          .map((id) => keyOf(spec, id, argument.path));
      return [spec, compileKeyed(compilation, spec, { value }, selectionsOf(nodes))] as const;
    }),
  );
  return (_row, run) => {
    const records = list(run.bind).map((id) => {
      const spec = specOf(id);
      return writers.get(spec)!([keyOf(spec, id, argument.path)], run);
    });
    return `[${records.join()}]`;
  };
}
