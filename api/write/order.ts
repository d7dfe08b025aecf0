import type { Act } from '../../schema/kit/declare/acts/acts.js';
import type { Actor } from '../request/perform.js';
import { keyOf } from '../sql/ids.js';
import { digestOfCode } from '../sql/secret-code.js';
import { placeOf, requestDigest } from './key.js';
import { needsRandomKey } from './secrets.js';
import { sentOf, type Values } from './sent.js';

/** One request for an act, before anything is read. */
export interface Order {
  readonly act: Act;
  readonly actor: Actor;
  readonly sent: Values;
  readonly key: string;
  readonly place: Buffer;
  /** What names the record: its key, the digest of its code, or nothing. */
  readonly record: string | undefined;
  readonly expectedVersion: number | undefined;
  readonly request: string;
}

export function orderOf(act: Act, input: Values, actor: Actor): Order {
  const path = `${act.name}.input`;
  const sent = sentOf(act, input);
  const key = String(input.idempotencyKey);
  const code = act.workflow.code?.name;
  const record = act.begins
    ? undefined
    : act.byCode
      ? digestOfCode(String(input[code!]))
      : keyOf(act.spec, input.id, `${path}.id`);
  const expectedVersion = input.expectedVersion as number | undefined;
  const request = requestDigest(key, act.name, record, expectedVersion, sent);
  const place = placeOf(`${path}.idempotencyKey`, key, actor.client, needsRandomKey(act));
  return { act, actor, sent, key, place, record, expectedVersion, request };
}

/** What the statement that reads the state binds. */
export function variablesOf({ act, sent, place, record }: Order): Record<string, unknown> {
  const variables: Record<string, unknown> = { place, record };
  for (const [name, { field, isOwn }] of act.sent) {
    if (field.is === 'one') variables[`named ${name}`] = [sent[name] ?? []].flat();
    if (isOwn) variables[`own ${name}`] = sent[name];
  }
  return variables;
}
