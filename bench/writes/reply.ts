import { newId } from '../../api/sql/new-id.js';
import { dayInChina } from '../../schema/kit/declare/china.js';
import type { WriteOperation } from './operation.js';
import { suggestionsInHand } from './targets.js';
import { claim, HandRefusal, keyIn, note, textOf } from './transaction.js';

const content = '已更换路灯并安排每月巡查，管护经费列入预算，结果已告知提出建议的代表。';
const inHand = ['ACCEPTED', 'REPLY_IN_REVIEW'];
const withUnits = [
  'ASSIGNED',
  'RETURN_REQUESTED',
  'REASSIGNED',
  'ACCEPTED_BY_UNIT',
  'IN_HANDLING',
  'EXTENSION_GRANTED',
  'REHANDLING',
];
/** From the most that can come of a suggestion to the least. */
const results = ['SOLVED', 'BEING_SOLVED', 'PLANNED', 'NOT_SOLVABLE_NOW', 'FOR_REFERENCE'];

interface Part {
  readonly role: string;
  readonly status: string;
  readonly due_on: string;
  readonly result: string | null;
}

/** The unit that leads replies to the deputy: its part, the reply and the suggestion are written together. */
export const reply: WriteOperation = {
  name: 'reply',
  what: 'a unit replies to a suggestion: replySuggestion',
  targets: suggestionsInHand,
  isOnce: true,
  sender: ({ agency, division }) => ({ role: 'agency', agency: agency!, division: division! }),
  act: 'replySuggestion',
  payload: '{suggestionAssignment{id version status}userErrors{code message path}replayed}',
  input: ({ id }) => ({
    id: `SuggestionAssignment:${id}`,
    expectedVersion: 1,
    mode: 'WRITTEN',
    result: 'SOLVED',
    content,
  }),
  tables: ['suggestion', 'suggestion_assignment', 'suggestion_reply'],

  async byHand(order, transaction) {
    const { input, viewer } = order;
    const id = keyIn('SuggestionAssignment', input.id);
    const today = dayInChina();
    const text = textOf(input.content, 20_000);
    const tell = (replayed: boolean) =>
      `{"suggestionAssignment":{"id":"SuggestionAssignment:${id}","version":2,"status":"REPLIED"},"userErrors":[],"replayed":${replayed}}`;
    if (await claim(transaction, order, 'replySuggestion', { id, tells: {} })) return tell(true);
    const [it] = await transaction.ask(
      'reply-part',
      `select a.version, a.status, a.role, a.assigned_on::text, a.replied_on::text, a.met_on::text, s.id as suggestion,
         s.version as suggestion_version, s.status as suggestion_status, g.has_reply_review,
         exists (select from clock_rule r where r.matter = 'SUGGESTION_MEETING' and starts_with(s.division_code, r.area_code)
           and r.valid_from <= a.assigned_on and (r.valid_to is null or r.valid_to > a.assigned_on)) as must_meet
       from suggestion_assignment a join suggestion s on s.id = a.suggestion_id join agency g on g.id = a.agency_id
       where a.id = $1 and a.agency_id = $2 for no key update of a, s`,
      [id, viewer.agency],
    );
    if (!it) throw new HandRefusal('NOT_FOUND', ['input', 'id']);
    if (it.version !== input.expectedVersion) throw new HandRefusal('STALE', ['input', 'expectedVersion']);
    if (!inHand.includes(it.status)) throw new HandRefusal('WRONG_STATE', ['input', 'id']);
    if (it.has_reply_review) throw new HandRefusal('NOT_REVIEWED', ['input', 'id']);
    const isLeading = it.role !== 'ASSIST';
    if (!withUnits.includes(it.suggestion_status)) throw new HandRefusal('NOT_IN_HANDLING', ['input', 'id']);
    const others = (await transaction.ask(
      'others',
      `select o.role, o.status, o.due_on::text, (select r.result from suggestion_reply r where r.assignment_id = o.id
         order by r.replied_on desc, r.id desc limit 1) as result
       from suggestion_assignment o where o.suggestion_id = $1 and o.id <> $2`,
      [it.suggestion, id],
    )) as Part[];
    const isPending = ({ role, status, due_on }: Part) =>
      role === 'ASSIST' && status !== 'REPLIED' && status !== 'ENDED' && due_on >= today;
    if (it.role === 'LEAD' && others.some(isPending)) throw new HandRefusal('ASSISTANTS_PENDING', ['input', 'id']);
    if (it.must_meet && !it.met_on && isLeading) throw new HandRefusal('MEET_FIRST', ['input', 'metOn']);
    const live = others.filter(({ role, status }) => role !== 'ASSIST' && status !== 'ENDED');
    const least = Math.max(
      ...[...live.map(({ result }) => result), String(input.result)].map((one) => results.indexOf(one!)),
    );
    const isWhole = isLeading && live.every(({ status }) => status === 'REPLIED');
    await transaction.ask(
      'replied',
      `update suggestion_assignment set status = 'REPLIED', version = version + 1, updated_at = now(),
         replied_on = coalesce(replied_on, $2), second_replied_on = case when replied_on is null then second_replied_on else $2 end
       where id = $1`,
      [id, today],
    );
    await transaction.ask(
      'reply',
      `insert into suggestion_reply (id, assignment_id, replied_on, mode, result, content, is_published)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), id, today, input.mode, input.result, text, input.isPublished ?? false],
    );
    await transaction.ask(
      'moved',
      `update suggestion set status = case when $2 then 'REPLIED' else status end, result = coalesce($3, result),
         version = version + 1, updated_at = now() where id = $1`,
      [it.suggestion, isWhole, isLeading ? results[least] : null],
    );
    await note(transaction, order, 'replySuggestion', [
      { type: 'SuggestionAssignment', key: id, version: 2, from: it.status, to: 'REPLIED' },
      ...(isWhole
        ? [
            {
              type: 'Suggestion',
              key: it.suggestion,
              version: it.suggestion_version + 1,
              from: it.suggestion_status,
              to: 'REPLIED',
            },
          ]
        : []),
    ]);
    return tell(false);
  },

  postgraphile: {
    query: `mutation($row: SuggestionReplyInput!) { createSuggestionReply(input: { suggestionReply: $row }) {
      suggestionReply { rowId mode result } } }`,
    variables: ({ id }) => ({
      row: {
        rowId: newId(),
        assignmentId: id,
        content,
        mode: 'WRITTEN',
        result: 'SOLVED',
        repliedOn: dayInChina(),
        isPublished: false,
      },
    }),
  },
};
