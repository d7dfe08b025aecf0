import { randomBytes } from 'node:crypto';
import type { Outcome } from '../../schema/kit/declare/acts/act.js';
import type { Act } from '../../schema/kit/declare/acts/acts.js';
import { Refusal } from '../../schema/kit/declare/acts/effects.js';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import { specOf } from '../../schema/kit/declare/concept.js';
import type { WriteSession, Writes } from '../database/writes.js';
import type { Place, Vault } from '../personal/vault.js';
import type { Actor, Payload, Perform } from '../request/perform.js';
import { errorCode } from '../sql/error-code.js';
import { newId } from '../sql/new-id.js';
import { lookedAt } from '../sql/seen.js';
import { type Bounds, bounded } from './bounded.js';
import { type Order, orderOf, variablesOf } from './order.js';
import { performed, refused, replay } from './performed.js';
import { openSealed, placeRevealed, type SealedRow, sealedStatement } from './personal.js';
import { hasSecrets } from './secrets.js';
import type { Values } from './sent.js';
import { type State, type StoredAnswer, stateStatement } from './state.js';
import { type Workflows, writingOf } from './writing.js';

/** What PostgreSQL says where two at once take what one alone can have. */
const uniqueViolation = '23505';

/** How often an act looks again because somebody was faster: each time somebody has got something done. */
const mostAttempts = 20;

/** Does what acts say: reads the state, asks the rule, writes what follows in one statement. */
export function createPerform(
  writes: Pick<Writes, 'attempt'>,
  acts: ReadonlyMap<string, Act>,
  vault: Vault,
  bounds?: Bounds,
): Perform {
  const workflows = new Map([...acts.values()].map(({ spec, workflow }) => [spec, workflow]));
  return async (act, input, actor) => {
    if (!act.byCode && !act.by?.[actor.viewer.role]) throw forbidden(act, actor);
    const order = orderOf(act, input, actor);
    let wasTaken = false;
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const done = await writes
        .attempt(actor.signal, async (session) => {
          const [state] = await session.read(stateStatement(act, actor.viewer.role, order.sent), {
            variables: variablesOf(order),
            viewer: actor.viewer,
          });
          return decide(order, workflows, state as State, session, vault, bounds);
        })
        .catch((error: unknown) => {
          // The rule looks again, and says what somebody has taken meanwhile; if it has nothing to say, it is no race.
          if (wasTaken || errorCode(error) !== uniqueViolation) throw error;
          wasTaken = true;
        });
      if (done) return done;
    }
    throw new ClientError('OVERLOADED', 'Too many others change the same record at once. Try again in a few seconds.');
  };
}

const forbidden = ({ name }: Act, { viewer }: Actor) =>
  new ClientError('FORBIDDEN', `${name} is not for this request’s role ${viewer.role}, or not on this record.`);

const notFound = (argument: string) =>
  new ClientError('NOT_FOUND', `${argument}: there is no such record, or you do not see it.`, { argument });

/** What follows from the state; undefined if somebody was faster, and the state has to be read again. */
async function decide(
  order: Order,
  workflows: Workflows,
  state: State,
  session: WriteSession,
  vault: Vault,
  bounds: Bounds | undefined,
): Promise<Payload | undefined> {
  const { act, actor } = order;
  if (state.before) return replay(order, state.before);
  const { record } = state;
  if (!act.begins && !record) throw notFound(`${act.name}.input.${act.byCode ? act.workflow.code!.name : 'id'}`);
  if (!state.may) throw forbidden(act, actor);
  const named = namedBy(order, state);
  if (record && order.expectedVersion !== undefined && order.expectedVersion !== record.version)
    return refused(order, new Refusal('STALE', ['expectedVersion']));
  if (record && record.state !== null && !act.from.includes(record.state))
    return refused(order, new Refusal('WRONG_STATE', ['id']));
  const id = record?.it.id ?? newId();
  const moment = {
    viewer: actor.viewer,
    today: state.today,
    newId,
    id,
    ...(record && { it: lookedAt(act, record.it) }),
  };
  const refusal = act.guard?.(moment as never);
  if (refusal) return refused(order, refusal);
  const outcome = act.rule({ ...withoutNulls(state.reads), ...order.sent, ...named, ...moment } as never) as
    | Outcome
    | Refusal;
  if (outcome instanceof Refusal) return refused(order, outcome);
  const place = placeRevealed(outcome);
  const value = place && (await revealedBy(session, place, order, vault));
  if (place && value === undefined) return refused(order, new Refusal('NOTHING_KEPT', []));
  const answer: StoredAnswer = {
    request: order.request,
    id,
    tells: outcome.tells ?? {},
    ...(hasSecrets(act) && { salt: randomBytes(16).toString('base64url') }),
  };
  // A value is told only once it is written down that it is.
  const write = () => session.write(writingOf(order, workflows, state, outcome, answer, vault));
  const isDone = await bounded(order, answer, bounds, write);
  if (isDone instanceof Refusal) return refused(order, isDone);
  return isDone ? performed(order, answer, false, value) : undefined;
}

/** The personal value at a place; undefined if none is kept. */
async function revealedBy(session: WriteSession, place: Place, { actor }: Order, vault: Vault) {
  const [row] = await session.read(sealedStatement(), { variables: { ...place }, viewer: actor.viewer });
  return row === undefined ? undefined : openSealed(vault, place, row as SealedRow);
}

/** What is absent is undefined to rules. */
const withoutNulls = (values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/** The records that the input names, as the rule sees them. @throws NOT_FOUND if one is hidden or none */
function namedBy({ act, sent }: Order, { named }: State): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, { field, beside, isList, isOwn }] of act.sent) {
    if (field.is !== 'one' || sent[name] === undefined) continue;
    const spec = specOf(field.target());
    const rows = named[name]!.map((row) => lookedAt({ spec, beside }, row));
    // What is named twice is named once.
    const wanted = new Set([sent[name]].flat());
    if (rows.length < wanted.size) throw notFound(`${act.name}.input.${name}`);
    if (!isOwn) found[name] = isList ? rows : rows[0];
  }
  return found;
}
