import type { FieldNode } from 'graphql';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import type { Platform } from '../../schema/kit/graphql/schema.js';
import type { Operation } from '../request/selections.js';
import type { Arg } from './argument.js';
import type { Args } from './arguments.js';
import type { Level, Writer } from './plan.js';
import type { Size } from './sizes.js';

/** What compiling one operation for one role knows and gathers. */
export interface Compilation {
  readonly platform: Platform;
  readonly operation: Operation;
  readonly role: Role;
  readonly levels: Level[];
  /** graphql-js completes the answer: it needs the type of what is behind the interface. */
  readonly isParsed: boolean;
  /** A list has records, and a record has lists: this way the one that is compiled later need not import the other. */
  readonly compileList: CompileList;
}

/** Compiles a list of the whole concept, or one nested under a parent that its records point to by `mappedBy`. */
export type CompileList = (
  compilation: Compilation,
  spec: ConceptSpec,
  args: Args,
  nodes: readonly FieldNode[],
  name: string,
  parent?: { readonly level: Level; readonly column: number },
  mappedBy?: string,
) => Writer;

export interface PageArguments {
  readonly size: Size;
  readonly backward: boolean;
  readonly after?: Arg | undefined;
  readonly before?: Arg | undefined;
}

/** Adds a level to the plan; it is filled in while its selections are compiled. */
export function newLevel(compilation: Compilation, keys?: Level['keys']): Level {
  const level: Level = {
    index: compilation.levels.length,
    size: () => 1,
    backward: false,
    computed: [],
    ...(keys ? { keys } : {}),
  };
  compilation.levels.push(level);
  return level;
}
