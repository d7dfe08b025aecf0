import { GraphQLString } from 'graphql';
import { ObjectType } from 'type-graphql';
import type { Refusals } from '../../declare/acts/act.js';
import { type Act, commonRefusals } from '../../declare/acts/acts.js';
import { choices } from '../../declare/choices.js';
import type { Class } from '../../declare/class.js';
import { addTypeField, described, named, once } from '../adapter.js';
import { enumOf } from '../values.js';

/** Why an act that a record offers is not open to the asker; an attempt is answered by the error FORBIDDEN. */
const toldBefore: Refusals = {
  FORBIDDEN: ['不在您的职权范围之内', 'This is not yours to do'],
  SECOND_FACTOR: ['须以双因素登录后办理', 'It takes a sign-in with a second factor'],
};

/** Every refusal of an act with its texts; the same code says the same everywhere. */
export function refusalsOf(acts: Iterable<Act>): Refusals {
  const all: Record<string, Refusals[string]> = { ...commonRefusals, ...toldBefore };
  for (const { name, refusals } of acts)
    for (const [code, text] of Object.entries(refusals)) {
      const known = all[code];
      if (known && known.join() !== text.join()) throw new Error(`${name}: ${code} says something else elsewhere`);
      all[code] = text;
    }
  return all;
}

/** A refusal in the language of its reader. */
export const refusalText = ({ refusals }: Act, code: string, isChinese: boolean): string => {
  const text = refusals[code] ?? commonRefusals[code] ?? toldBefore[code];
  if (!text) throw new Error(`no act says ${code}`);
  return text[isChinese ? 0 : 1];
};

const codeOf = once((acts: ReadonlyMap<string, Act>) =>
  enumOf(
    choices('RefusalCode', '拒绝原因：操作未执行的原因', 'Why an act was not done', refusalsOf(acts.values()) as never),
  ),
);

const withCodeAndMessage = (type: Class, acts: ReadonlyMap<string, Act>) => {
  const code = codeOf(acts);
  addTypeField(type, 'code', { type: () => code, description: described('代码：供程序判断', 'For programs') });
  addTypeField(type, 'message', {
    type: () => GraphQLString,
    description: described(
      '说明：按 Accept-Language 为中文或者英文',
      'For people, in Chinese or English by Accept-Language',
    ),
  });
  return type;
};

export const userErrorOf = once((acts: ReadonlyMap<string, Act>): Class => {
  const type = named('UserError');
  ObjectType('UserError', {
    description: described('业务错误：操作未执行，什么也没有改变', 'Why an act was not done; nothing has changed'),
  })(type as never);
  withCodeAndMessage(type, acts);
  addTypeField(type, 'path', {
    type: () => [GraphQLString],
    description: described(
      '位置：与输入的哪一项有关，最多 9 层',
      'The part of the input that it is about, at most 9 steps',
    ),
  });
  return type;
});

export const refusalOf = once((acts: ReadonlyMap<string, Act>): Class => {
  const type = named('Refusal');
  ObjectType('Refusal', {
    description: described('不能操作的原因：查询者现在不能进行的原因', 'Why an act is not open to the asker now'),
  })(type as never);
  return withCodeAndMessage(type, acts);
});
