import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
  isInputObjectType,
  Kind,
  type ValueNode,
  valueFromAST,
} from 'graphql';
import { badInput } from '../../schema/kit/declare/client-error.js';
import type { Value } from '../sql/sql.js';

/**
 * An argument of an operation while a plan is compiled. `sample` is what this request sent: the plan may depend on its
 * *shape* (which keys it has, what is null, enum values of orderings), never on other values; those are read by `value`
 * at run time, since the plan is kept for all requests of that shape (see `shape.ts`). It holds on to no sample: what
 * the first asker sent would be kept as long as the plan.
 */
export class Arg {
  constructor(
    /** Where it stands, for messages: `suggestions.filter.title`. */
    readonly path: string,
    private readonly take: () => unknown,
    readonly value: Value,
  ) {}

  get sample(): unknown {
    return this.take();
  }

  get isAbsent() {
    return this.sample === undefined || this.sample === null;
  }

  /** The keys that were sent with a value; null means "no condition", as absence does. */
  entries(): [string, Arg][] {
    return Object.keys((this.sample ?? {}) as object)
      .map((key): [string, Arg] => [key, this.at(key)])
      .filter(([, arg]) => !arg.isAbsent);
  }

  items(): Arg[] {
    const list = Array.isArray(this.sample) ? this.sample : [this.sample];
    return list.map((_, index) => this.at(index));
  }

  at(key: string | number): Arg {
    const path = typeof key === 'number' ? `${this.path}[${key}]` : `${this.path}.${key}`;
    const part = (whole: unknown) => (whole as Record<string | number, unknown>)[key];
    return new Arg(
      path,
      () => part(this.sample),
      (bind) => part(this.value(bind)),
    );
  }

  /** The value as text for PostgreSQL: well-formed, NFC, no NUL, not too long. */
  text(longest = 1000): Value {
    return (bind) => cleanText(this.value(bind), this.path, longest);
  }

  /** A list of at most 100 values. */
  list(): Value {
    return (bind) => {
      const list = this.value(bind) as readonly unknown[];
      if (list.length > 100) throw badInput(this.path, `has ${list.length} values; give at most 100`);
      return list.map((item) => cleanText(item, this.path, 1000));
    };
  }
}

function cleanText(value: unknown, path: string, longest: number): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'string') return value;
  if (value.length > longest)
    throw badInput(path, `is ${value.length} characters long; at most ${longest} are allowed`);
  if (value.includes('\0') || !value.isWellFormed())
    throw badInput(path, 'is not well-formed text (NUL or half a surrogate pair)');
  return value.normalize('NFC');
}

export type Args = ReadonlyMap<string, Arg>;

/** The arguments of a field that were sent, by name. */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Args {
  const args = new Map<string, Arg>();
  for (const argument of node.arguments ?? []) {
    const name = argument.name.value;
    const type = field.args.find((candidate) => candidate.name === name)!.type;
    const arg = argOf(argument.value, type, `${field.name}.${name}`, variables);
    if (!arg.isAbsent) args.set(name, arg);
  }
  return args;
}

const nothing = () => null;

function argOf(
  node: ValueNode,
  type: GraphQLInputType,
  path: string,
  variables: Readonly<Record<string, unknown>>,
): Arg {
  const bare = type instanceof GraphQLNonNull ? type.ofType : type;
  if (node.kind === Kind.NULL) return new Arg(path, nothing, nothing);
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    // A variable with a default may be used where null may not stand, and still be sent as null.
    if (bare !== type && variables[name] == null) throw badInput(path, `is null, sent as $${name}; give a value`);
    return new Arg(
      path,
      () => variables[name],
      (bind) => bind.variables[name],
    );
  }
  if (bare instanceof GraphQLList) {
    const nodes = node.kind === Kind.LIST ? node.values : [node];
    const items = nodes.map((item, index) => argOf(item, bare.ofType, `${path}[${index}]`, variables));
    return new Arg(
      path,
      () => items.map((item) => item.sample),
      (bind) => items.map((item) => item.value(bind)),
    );
  }
  if (node.kind === Kind.OBJECT && isInputObjectType(bare)) {
    const fields = bare.getFields();
    const parts = node.fields.map((field): [string, Arg] => {
      const name = field.name.value;
      return [name, argOf(field.value, fields[name]!.type, `${path}.${name}`, variables)];
    });
    const assemble = (of: (arg: Arg) => unknown) => Object.fromEntries(parts.map(([name, arg]) => [name, of(arg)]));
    return new Arg(
      path,
      () => assemble((arg) => arg.sample),
      (bind) => assemble((arg) => arg.value(bind)),
    );
  }
  const constant = valueFromAST(node, bare);
  return new Arg(
    path,
    () => constant,
    () => constant,
  );
}
