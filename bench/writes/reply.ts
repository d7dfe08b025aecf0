import { newId } from '../../api/sql/new-id.js';
import { dayInChina } from '../../schema/kit/declare/china.js';
import type { WriteOperation } from './operation.js';
import { messages } from './targets.js';
import { claim, HandRefusal, keyIn, note, textOf } from './transaction.js';

const outcome = '已更换路灯并安排每月巡查，群众可以拨打热线反映。';

/** A unit answers what was referred to it. */
export const reply: WriteOperation = {
  name: 'reply',
  what: 'a unit answers a message: replyFeedback',
  targets: (database, count) => messages(database, count, { status: 'IN_HANDLING' }),
  isOnce: true,
  sender: ({ agency, division }) => ({ role: 'agency', agency: agency!, division: division! }),
  act: 'replyFeedback',
  payload: '{publicFeedback{id version status}userErrors{code message path}replayed}',
  input: ({ id }) => ({ id: `PublicFeedback:${id}`, expectedVersion: 1, outcome }),
  tables: ['public_feedback'],

  async byHand(order, transaction) {
    const { input, viewer } = order;
    const id = keyIn('PublicFeedback', input.id);
    const today = dayInChina();
    const tell = (replayed: boolean) =>
      `{"publicFeedback":{"id":"PublicFeedback:${id}","version":2,"status":"HANDLED"},"userErrors":[],"replayed":${replayed}}`;
    if (await claim(transaction, order, 'replyFeedback', { id, tells: {} })) return tell(true);
    const [it] = await transaction.ask(
      'referred',
      `select version, status, received_on::text, reopened_on::text from public_feedback
       where id = $1 and agency_id = $2 for no key update`,
      [id, viewer.agency],
    );
    if (!it) throw new HandRefusal('NOT_FOUND', ['input', 'id']);
    if (it.version !== input.expectedVersion) throw new HandRefusal('STALE', ['input', 'expectedVersion']);
    if (it.status !== 'IN_HANDLING') throw new HandRefusal('WRONG_STATE', ['input', 'id']);
    const resolvedOn = String(input.resolvedOn ?? today);
    if (resolvedOn > today || resolvedOn < (it.reopened_on ?? it.received_on))
      throw new HandRefusal('NOT_ITS_TIME', ['input', 'resolvedOn']);
    await transaction.ask(
      'answered',
      `update public_feedback set status = 'HANDLED', outcome = $2, resolved_on = $3, version = version + 1, updated_at = now(),
         handled_on = case when reopened_on is null then $4 else handled_on end,
         rehandled_on = case when reopened_on is null then rehandled_on else $4 end where id = $1`,
      [id, textOf(input.outcome, 1000), input.resolvedOn ?? null, resolvedOn],
    );
    await note(transaction, order, 'replyFeedback', [
      { type: 'PublicFeedback', key: id, version: 2, from: it.status, to: 'HANDLED' },
    ]);
    return tell(false);
  },

  postgraphile: {
    query: `mutation($row: SuggestionReplyInput!) { createSuggestionReply(input: { suggestionReply: $row }) {
      suggestionReply { rowId mode result } } }`,
    variables: ({ assignment }) => ({
      row: {
        rowId: newId(),
        assignmentId: assignment,
        content: outcome,
        mode: 'WRITTEN',
        result: 'SOLVED',
        repliedOn: dayInChina(),
        isPublished: false,
      },
    }),
  },
};
