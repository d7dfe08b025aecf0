import { newId } from '../../api/sql/new-id.js';
import type { ClockMatter } from '../../schema/calendar/calendar.choices.js';
import { dueSql } from '../../schema/calendar/clock.js';
import { addDays } from '../../schema/kit/days.js';
import { dayInChina } from '../../schema/kit/declare/china.js';
import type { WriteOperation } from './operation.js';
import { suggestionsToAssign } from './targets.js';
import { claim, HandRefusal, keyIn, note } from './transaction.js';

/** What the rules of the place say, by the name of the join. */
const clock = (name: string, matter: ClockMatter) =>
  `left join lateral (${dueSql(matter, 's.division_code', '$4::date')}) ${name} on true`;

interface Unit {
  readonly agency_id: string;
  readonly role: string;
}

/** The office assigns a suggestion to the unit that was determined: the suggestion and the unit’s part are written together. */
export const assign: WriteOperation = {
  name: 'assign',
  what: 'an office assigns a suggestion to its unit: assignSuggestion',
  targets: suggestionsToAssign,
  isOnce: true,
  isRowOnce: true,
  sender: ({ division }) => ({ role: 'staff', division: division! }),
  act: 'assignSuggestion',
  payload: '{suggestion{id version status}userErrors{code message path}replayed}',
  input: ({ id }) => ({ id: `Suggestion:${id}`, expectedVersion: 1 }),
  tables: ['suggestion', 'suggestion_assignment'],

  async byHand(order, transaction) {
    const { input, viewer } = order;
    const id = keyIn('Suggestion', input.id);
    const today = dayInChina();
    const tell = (replayed: boolean) =>
      `{"suggestion":{"id":"Suggestion:${id}","version":2,"status":"ASSIGNED"},"userErrors":[],"replayed":${replayed}}`;
    if (await claim(transaction, order, 'assignSuggestion', { id, tells: {} })) return tell(true);
    const [it] = await transaction.ask(
      'suggestion',
      `select s.version, s.status, coalesce(s.is_broad, false) as is_broad, reply.due_on::text as reply, broad.due_on::text as broad,
         assist.due_on::text as assist, back.due_on::text as return_due_on, coalesce(back.is_provisional, false) as is_return_provisional,
         reply.is_provisional as is_reply_provisional, broad.is_provisional as is_broad_provisional,
         assist.is_provisional as is_assist_provisional
       from suggestion s ${clock('reply', 'SUGGESTION_REPLY')} ${clock('broad', 'SUGGESTION_REPLY_BROAD')}
         ${clock('assist', 'SUGGESTION_ASSIST')} ${clock('back', 'SUGGESTION_RETURN')}
       where s.id = $1 and s.division_code between $2 and $3 for no key update of s`,
      [id, viewer.division, String(viewer.division).replace(/(00)+$/, (zeros) => '9'.repeat(zeros.length)), today],
    );
    if (!it) throw new HandRefusal('NOT_FOUND', ['input', 'id']);
    if (it.version !== input.expectedVersion) throw new HandRefusal('STALE', ['input', 'expectedVersion']);
    if (it.status !== 'UNIT_DETERMINED') throw new HandRefusal('WRONG_STATE', ['input', 'id']);
    const units = (await transaction.ask(
      'units',
      'select agency_id, role from suggestion_unit where suggestion_id = $1 order by id',
      [id],
    )) as Unit[];
    const count = (wanted: string) => units.filter(({ role }) => role === wanted).length;
    const [leads, separate] = [count('LEAD'), count('SEPARATE')];
    if (!(leads === 1 && !separate) && !(!leads && separate > 1))
      throw new HandRefusal('LEAD_OR_SEPARATE', ['input', 'lead']);
    const parts = units.map(({ agency_id, role }) => {
      const kind = role === 'ASSIST' && it.assist ? 'assist' : it.is_broad ? 'broad' : 'reply';
      return { key: newId(), agency_id, role, due: it[kind], isProvisional: it[`is_${kind}_provisional`] };
    });
    if (parts.some(({ due }) => !due)) throw new HandRefusal('NO_RULE', ['input', 'id']);
    await transaction.ask(
      'assigned',
      `update suggestion set status = 'ASSIGNED', is_broad = $2, version = version + 1, updated_at = now() where id = $1`,
      [id, it.is_broad],
    );
    for (const { key, agency_id, role, due, isProvisional } of parts)
      await transaction.ask(
        'assign-part',
        `insert into suggestion_assignment (id, suggestion_id, agency_id, assigned_on, due_on, is_due_provisional, return_due_on,
           is_return_due_provisional, role, status) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'ASSIGNED')`,
        [key, id, agency_id, today, due, isProvisional, it.return_due_on, it.is_return_provisional, role],
      );
    await note(transaction, order, 'assignSuggestion', [
      { type: 'Suggestion', key: id, version: 2, from: it.status, to: 'ASSIGNED' },
      ...parts.map(({ key }) => ({ type: 'SuggestionAssignment', key, version: 1, from: null, to: 'ASSIGNED' })),
    ]);
    return tell(false);
  },

  postgraphile: {
    query: `mutation($row: SuggestionAssignmentInput!) { createSuggestionAssignment(input: { suggestionAssignment: $row }) {
      suggestionAssignment { rowId role status } } }`,
    variables: ({ id, agency }) => ({
      row: {
        rowId: newId(),
        suggestionId: id,
        agencyId: agency,
        role: 'LEAD',
        status: 'ASSIGNED',
        assignedOn: dayInChina(),
        dueOn: addDays(dayInChina(), 90),
      },
    }),
  },
};
