import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { InputType, Mutation, ObjectType } from 'type-graphql';
import type { Act } from '../../declare/acts/acts.js';
import type { Class } from '../../declare/class.js';
import { lowerFirst, specOf } from '../../declare/concept.js';
import type { OneField } from '../../declare/field.js';
import { chineseOf, describe, labelled } from '../../declare/label.js';
import { addMethod, addTypeField, described, named } from '../adapter.js';
import { Effort } from '../effort.js';
import { valueType } from '../values.js';
import { viewOf } from '../views.js';
import { userErrorOf } from './refusals.js';

export const upperFirst = (name: string) => name[0]!.toUpperCase() + name.slice(1);

/** What the record is called in the payload of an act: as the concept. */
export const payloadField = ({ spec }: Pick<Act, 'spec'>) => lowerFirst(spec.name);

/** Most records that one part of an input names. */
export const mostNamed = 100;

/** Adds one mutation for each act. */
export function addMutations(mutation: Class, acts: ReadonlyMap<string, Act>): void {
  for (const act of acts.values()) {
    const input = inputOf(act);
    const payload = payloadOf(act, acts);
    addMethod(
      mutation,
      act.name,
      [{ name: 'input', type: () => input, required: true, description: described('输入', 'What is sent') }],
      // Nullable: where one of several acts of a request fails, the others are told of all the same.
      { type: () => payload, nullable: true, description: describe({ ...labelled(act.zh), en: act.en }) },
      Mutation as never,
    );
    Effort({ work: 'act' })(mutation.prototype, act.name);
  }
}

function inputOf(act: Act): Class {
  const { name, spec, zh } = act;
  const input = named(`${upperFirst(name)}Input`);
  const label = labelled(zh).zh;
  InputType(input.name, { description: described(`${label}的输入`, 'What is sent') })(input as never);
  const add = (property: string, type: () => unknown, nullable: boolean, description: string) =>
    addTypeField(input, property, { type, nullable, description });
  if (act.byCode) {
    const { name: code, zh, en } = act.workflow.code!;
    add(code, () => GraphQLString, false, described(zh, en));
  } else if (!act.begins) {
    const form = `${spec.name}:…`;
    add('id', () => GraphQLID, false, described(`全局标识：\`${form}\``, `Global id, \`${form}\``));
    add(
      'expectedVersion',
      () => GraphQLInt,
      false,
      described(
        '所见版本：与记录的版本不同时以 STALE 拒绝',
        'The version that was seen; refused with STALE if it is another by now',
      ),
    );
  }
  add(
    'idempotencyKey',
    () => GraphQLString,
    false,
    described(
      '幂等键：重试时不变，操作只执行一次；没有令牌的须含128位随机数',
      'The same in every retry, so that it is done once; without a token it has 128 random bits',
    ),
  );
  for (const [property, { field, isList, isRequired, by }] of act.sent) {
    const type = field.is !== 'one' ? valueType(field as never) : by ? GraphQLString : GraphQLID;
    const description = field.is === 'one' && !by ? namedText(field, isList) : describe(field);
    add(property, () => (isList ? [type] : type), !isRequired, description);
  }
  return input;
}

/** Which ids are meant. */
function namedText(field: OneField, isList: boolean): string {
  const form = `\`${specOf(field.target()).name}:…\``;
  const most = isList ? [`，最多 ${mostNamed} 个`, `, at most ${mostNamed}`] : ['', ''];
  const zh = `${chineseOf(field)}${field.zhRule ? '，' : '：'}标识形如 ${form}${most[0]}`;
  return described(zh, `${field.en}: ${form}${most[1]}`);
}

function payloadOf(act: Act, acts: ReadonlyMap<string, Act>): Class {
  const { spec, tells } = act;
  const label = labelled(act.zh).zh;
  const payload = named(`${upperFirst(act.name)}Payload`);
  ObjectType(payload.name, { description: described(`${label}的结果`, 'What came of it') })(payload as never);
  addTypeField(payload, payloadField(act), {
    type: () => viewOf(spec),
    nullable: true,
    description: described(
      `${labelled(spec.declaration.zh).zh}：现在的记录，被拒绝或者对您不可见时为空`,
      'The record as it is now; null if the act was refused or the record is hidden from you',
    ),
  });
  for (const [name, { field, isList }] of Object.entries(tells)) {
    const type = valueType(field as never);
    addTypeField(payload, name, {
      type: () => (isList ? [type] : type),
      nullable: true,
      description: describe(field),
    });
  }
  if (act.begins && act.workflow.code) {
    const { name, zh, en } = act.workflow.code;
    addTypeField(payload, name, { type: () => GraphQLString, nullable: true, description: described(zh, en) });
  }
  const userError = userErrorOf(acts);
  addTypeField(payload, 'userErrors', {
    type: () => [userError],
    description: described('业务错误：已执行时为空，最多 1 条', 'Empty if it was done, at most 1'),
  });
  Effort({ size: { usual: 1, most: 1 } })(payload.prototype, 'userErrors');
  addTypeField(payload, 'replayed', {
    type: () => GraphQLBoolean,
    description: described(
      '重放：同一幂等键的操作此前已执行，此为当时的答复',
      'Done before under the same key: this is the answer of that time',
    ),
  });
  return payload;
}
