// TypeGraphQL wants it before its first decorator.
import 'reflect-metadata';
import { Arg, Field } from 'type-graphql';
import type { Class } from '../declare/class.js';

export { described } from '../declare/label.js';

/** A class by name, for a GraphQL type that follows from a declaration. */
export const named = (name: string): Class => ({ [name]: class {} })[name]!;

/** Makes the thing that belongs to a key once: TypeGraphQL knows types by class identity. */
export function once<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

export interface Typed {
  readonly type: () => unknown;
  readonly nullable?: boolean;
  readonly description: string;
}

/** Adds one field to an object, interface or input type. */
export const addTypeField = (owner: Class, name: string, { type, ...options }: Typed) =>
  Field(type as never, { ...options, simple: true })(owner.prototype, name);

export interface Argument {
  readonly name: string;
  readonly type: () => unknown;
  readonly required?: boolean;
  /** What holds in its absence, if the SDL is to say so. */
  readonly otherwise?: string;
  readonly description: string;
}

/** Adds a field with arguments: `decorate` is TypeGraphQL's `Field` or `Query`, which take arguments only from a method. */
export function addMethod(
  owner: Class,
  name: string,
  args: readonly Argument[],
  { type, ...options }: Omit<Typed, 'nullable'> & { readonly nullable?: boolean | 'items' },
  decorate: (
    type: never,
    options: object,
  ) => (prototype: object, name: string, descriptor: never) => void = Field as never,
): void {
  const descriptor = { value: () => undefined, configurable: true };
  Object.defineProperty(owner.prototype, name, descriptor);
  for (const [index, { name: argument, type: of, required = false, otherwise, description }] of args.entries()) {
    const options = { nullable: !required, description, ...(otherwise && { defaultValue: otherwise }) };
    Arg(argument, of as never, options)(owner.prototype, name, index);
  }
  decorate(type as never, options)(owner.prototype, name, descriptor as never);
}
