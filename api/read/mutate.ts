import {
  type FieldNode,
  type GraphQLError,
  type GraphQLObjectType,
  getNullableType,
  isLeafType,
  locatedError,
} from 'graphql';
import type { Act } from '../../schema/kit/declare/acts/acts.js';
import { payloadField } from '../../schema/kit/graphql/acts/mutations.js';
import type { Platform } from '../../schema/kit/graphql/schema.js';
import type { Performed } from '../request/perform.js';
import { fieldsOf, type Operation, selectionsOf } from '../request/selections.js';
import { globalId } from '../sql/ids.js';
import type { Bind } from '../sql/sql.js';
import { type Answer, JsonText } from './answer.js';
import { argumentsOf } from './arguments.js';
import { embedded, type Values } from './embedded.js';

/** What doing the acts of an operation needs. */
export interface Acting {
  readonly platform: Platform;
  readonly operation: Operation;
  readonly bind: Bind;
  perform(act: Act, input: Values): Promise<Performed>;
  /** The text of what `nodes` select of the act's record; `at` names the place within the operation. */
  record(at: string, named: NamedRecord, nodes: readonly FieldNode[]): Promise<string>;
}
interface NamedRecord {
  readonly act: Act;
  readonly key: string;
  readonly isEntitled: boolean;
}

/**
 * Does the acts of an operation that has nothing else, one after the other, and writes the answer's text. What goes wrong
 * with one is an error of its field; the others are told of all the same.
 */
export async function mutate(acting: Acting): Promise<Answer> {
  const { platform, operation, bind } = acting;
  const mutation = platform.schema.getMutationType()!;
  const errors: GraphQLError[] = [];
  const members: string[] = [];
  for (const [key, nodes] of fieldsOf(operation, mutation.name, [operation.definition.selectionSet])) {
    const [node] = nodes as [FieldNode];
    const field = mutation.getFields()[node.name.value];
    const text = field
      ? await settled(errors, nodes, [key], async () => {
          const act = platform.acts.get(field.name)!;
          const input = argumentsOf(field, node, operation.variables).get('input')!.value(bind) as Values;
          const performed = await acting.perform(act, input);
          return payloadText(acting, errors, act, performed, key, nodes);
        })
      : JSON.stringify(mutation.name);
    members.push(`${JSON.stringify(key)}:${text}`);
  }
  return { data: new JsonText(`{${members.join(',')}}`), ...(errors.length && { errors }) };
}

/** The text that some work gives; null, and an error where the text would stand, if it fails. */
async function settled(
  errors: GraphQLError[],
  nodes: readonly FieldNode[],
  path: readonly string[],
  work: () => Promise<string>,
): Promise<string> {
  try {
    return await work();
  } catch (error) {
    errors.push(locatedError(error, nodes, path));
    return 'null';
  }
}

async function payloadText(
  acting: Acting,
  errors: GraphQLError[],
  act: Act,
  { payload, isEntitled }: Performed,
  at: string,
  nodes: readonly FieldNode[],
): Promise<string> {
  const { platform, operation } = acting;
  const field = platform.schema.getMutationType()!.getFields()[act.name]!;
  const type = getNullableType(field.type) as GraphQLObjectType;
  const members: string[] = [];
  for (const [key, selected] of fieldsOf(operation, type.name, selectionsOf(nodes))) {
    const name = selected[0]!.name.value;
    let text: string;
    if (name === '__typename') text = JSON.stringify(type.name);
    else if (payload[name] == null) text = 'null';
    else if (name === payloadField(act)) {
      const named = { act, key: String(payload[name]).slice(globalId(act.spec, '').length), isEntitled };
      text = await settled(errors, selected, [at, key], () => acting.record(`${at}.${key}`, named, selected));
    } else if (name === 'userErrors')
      text = `[${(payload[name] as Values[]).map(embedded(operation, 'UserError', selectionsOf(selected))).join()}]`;
    else text = leafText(type, name, payload[name]);
    members.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${members.join(',')}}`;
}

/** What only the sender is told is a value of its type. */
function leafText(payload: GraphQLObjectType, name: string, value: unknown): string {
  const type = getNullableType(payload.getFields()[name]!.type);
  return JSON.stringify(isLeafType(type) ? type.serialize(value) : value);
}
