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
import { Arg } from './argument.js';

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
