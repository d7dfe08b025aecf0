import { newId } from '../../api/sql/new-id.js';
import { addDays } from '../../schema/kit/days.js';
import { dayInChina } from '../../schema/kit/declare/china.js';
import type { WriteOperation } from './operation.js';
import { messages } from './targets.js';
import { claim, HandRefusal, keyIn, note } from './transaction.js';

/** An office makes a petition of a message: two records, each with its history. */
export const convert: WriteOperation = {
  name: 'assign',
  what: 'an office makes a petition of a message: convertFeedback',
  targets: messages,
  isOnce: true,
  sender: ({ division }) => ({ role: 'staff', division: division! }),
  act: 'convertFeedback',
  payload: '{publicFeedback{id version status}userErrors{code message path}replayed}',
  input: ({ id }) => ({ id: `PublicFeedback:${id}`, expectedVersion: 1, to: 'PETITION' }),
  tables: ['public_feedback', 'petition_case'],

  async byHand(order, transaction) {
    const { input, viewer } = order;
    const id = keyIn('PublicFeedback', input.id);
    const today = dayInChina();
    const tell = (replayed: boolean) =>
      `{"publicFeedback":{"id":"PublicFeedback:${id}","version":2,"status":"CONVERTED"},"userErrors":[],"replayed":${replayed}}`;
    if (await claim(transaction, order, 'convertFeedback', { id, tells: {} })) return tell(true);
    const [it] = await transaction.ask(
      'message',
      `select f.version, f.status, f.number, f.title, f.content, f.category, f.division_code, f.deputy_id, f.station_id, d.level
       from public_feedback f join division d on d.code = f.division_code
       where f.id = $1 and f.division_code between $2 and $3 for no key update of f`,
      [id, viewer.division, String(viewer.division).replace(/(00)+$/, (zeros) => '9'.repeat(zeros.length))],
    );
    if (!it) throw new HandRefusal('NOT_FOUND', ['input', 'id']);
    if (it.version !== input.expectedVersion) throw new HandRefusal('STALE', ['input', 'expectedVersion']);
    if (!['RECEIVED', 'SCREENED'].includes(it.status)) throw new HandRefusal('WRONG_STATE', ['input', 'id']);
    await transaction.ask(
      'converted',
      `update public_feedback set status = 'CONVERTED', conversion_target = 'PETITION', version = version + 1, updated_at = now() where id = $1`,
      [id],
    );
    const petition = newId();
    await transaction.ask(
      'petition',
      `insert into petition_case (id, number, title, content, petitioner_count, channel, category, status, work_methods, tier,
         is_backlog, is_published, division_code, station_id, deputy_id, feedback_id, registered_on, notify_due_on, due_on)
       values ($1, $2, $3, $4, 1, $5, $6, 'REGISTERED', '{}', $7, false, false, $8, $9, $10, $11, $12, $13, $14)`,
      [
        petition,
        `XF-${it.number}`,
        it.title,
        it.content,
        it.deputy_id ? 'DEPUTY' : 'ONLINE',
        it.category,
        it.level,
        it.division_code,
        it.station_id,
        it.deputy_id,
        id,
        today,
        addDays(today, 15),
        addDays(today, 60),
      ],
    );
    await note(transaction, order, 'convertFeedback', [
      { type: 'PublicFeedback', key: id, version: 2, from: it.status, to: 'CONVERTED' },
    ]);
    return tell(false);
  },

  postgraphile: {
    query: `mutation($row: PetitionCaseInput!) { createPetitionCase(input: { petitionCase: $row }) {
      petitionCase { rowId status number } } }`,
    variables: ({ id, division }) => {
      const rowId = newId();
      const today = dayInChina();
      return {
        row: {
          rowId,
          number: `XF-${rowId.slice(-12)}`,
          title: '小区门口的路灯不亮',
          content: '小区门口的路灯坏了三周，老人晚上出门看不清路，请尽快修复。',
          petitionerCount: 1,
          channel: 'ONLINE',
          category: 'URBAN_TRANSPORT',
          status: 'REGISTERED',
          workMethods: [],
          tier: 'COUNTY',
          isBacklog: false,
          isPublished: false,
          divisionCode: division,
          feedbackId: id,
          registeredOn: today,
          notifyDueOn: addDays(today, 15),
          dueOn: addDays(today, 60),
        },
      };
    },
  },
};
