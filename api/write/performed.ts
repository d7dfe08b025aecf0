import type { Refusal } from '../../schema/kit/declare/acts/effects.js';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import { payloadField } from '../../schema/kit/graphql/acts/mutations.js';
import { refusalText } from '../../schema/kit/graphql/acts/refusals.js';
import type { Payload } from '../request/perform.js';
import { globalId } from '../sql/ids.js';
import type { Order } from './order.js';
import { secretsOf } from './secrets.js';
import type { StoredAnswer } from './state.js';

export const refused = ({ act, actor }: Order, { code, path, tells }: Refusal): Payload => {
  const [first, ...rest] = path;
  const named = first === 'id' && act.byCode ? act.workflow.code!.name : first;
  const where = ['input', ...(named === undefined ? [] : [named]), ...rest];
  const message = refusalText(act, code, actor.isChinese === true);
  return { ...tells, userErrors: [{ code, message, path: where }], replayed: false };
};

/** The answer that was stored when the act was done under this key. */
export function replay(order: Order, answer: StoredAnswer): Payload {
  const argument = `${order.act.name}.input.idempotencyKey`;
  if (answer.request !== order.request)
    throw new ClientError(
      'KEY_REUSED',
      `${argument}: belongs to another request; give each request a key of its own.`,
      {
        argument,
      },
    );
  return performed(order, answer, true);
}

/** What came of an act. A personal value that it reveals is told this once, and is in no stored answer. */
export function performed(order: Order, { id, tells, salt }: StoredAnswer, replayed: boolean, value?: string): Payload {
  const { act } = order;
  const revealed =
    value === undefined
      ? {}
      : Object.fromEntries(
          Object.entries(act.tells).flatMap(([name, { isRevealed }]) => (isRevealed ? [[name, value]] : [])),
        );
  return {
    [payloadField(act)]: globalId(act.spec, id),
    ...tells,
    ...secretsOf(order, salt).told,
    ...revealed,
    userErrors: [],
    replayed,
  };
}
