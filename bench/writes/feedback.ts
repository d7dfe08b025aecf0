import { randomBytes } from 'node:crypto';
import { newId } from '../../api/sql/new-id.js';
import { digestOfCode, secretCode } from '../../api/sql/secret-code.js';
import { dayInChina } from '../../schema/kit/declare/china.js';
import { setsOf } from '../operations/operation.js';
import type { Target, WriteOperation } from './operation.js';
import { claim, keyIn, note, textOf } from './transaction.js';

const words = {
  title: '小区门口的路灯不亮',
  content: '小区门口的路灯坏了三周，老人晚上出门看不清路，请尽快修复。',
  category: 'URBAN_TRANSPORT',
  channel: 'DEPUTY_QR',
};

/** A citizen’s message to a deputy, without a token. */
export const feedback: WriteOperation = {
  name: 'feedback',
  what: 'a citizen’s message to a deputy: submitFeedback',
  targets: setsOf(
    `select 'Deputy:' || id as deputy, 'Division:' || division_code as division from deputy order by hashtext(id::text) limit 400`,
  ),
  isOnce: false,
  act: 'submitFeedback',
  payload: '{publicFeedback{id version status}number trackingCode userErrors{code message path}replayed}',
  input: ({ deputy, division }: Target) => ({ ...words, division, deputy }),
  tables: ['public_feedback'],

  async byHand(order, transaction) {
    const { input } = order;
    const id = newId();
    const today = dayInChina();
    const number = `YJ${today.replaceAll('-', '')}-${id.slice(-12).toUpperCase()}`;
    const salt = randomBytes(16).toString('base64url');
    const tell = (told: { number: string; salt: string }, replayed: boolean) =>
      `{"publicFeedback":null,"number":"${told.number}","trackingCode":"${secretCode(String(input.idempotencyKey), told.salt)}","userErrors":[],"replayed":${replayed}}`;
    const before = await claim(transaction, order, 'submitFeedback', { id, tells: { number }, salt });
    if (before) return tell({ number: (before.tells as Target).number!, salt: String(before.salt) }, true);
    await transaction.ask(
      'feedback',
      `insert into public_feedback (id, number, title, content, category, channel, division_code, deputy_id, status,
         is_published, received_on, tracking_digest) values ($1, $2, $3, $4, $5, $6, $7, $8, 'RECEIVED', false, $9, $10)`,
      [
        id,
        number,
        textOf(input.title, 200),
        textOf(input.content, 5000),
        input.category,
        input.channel,
        keyIn('Division', input.division),
        keyIn('Deputy', input.deputy),
        today,
        digestOfCode(secretCode(String(input.idempotencyKey), salt)),
      ],
    );
    const step = { type: 'PublicFeedback', key: id, version: 1, from: null, to: 'RECEIVED' };
    await note(transaction, order, 'submitFeedback', [step]);
    return tell({ number, salt }, false);
  },

  postgraphile: {
    query: `mutation($row: PublicFeedbackInput!) { createPublicFeedback(input: { publicFeedback: $row }) {
      publicFeedback { rowId status number } } }`,
    variables: ({ deputy, division }) => {
      const rowId = newId();
      return {
        row: {
          ...words,
          rowId,
          number: `YJ-${rowId.slice(-12).toUpperCase()}`,
          divisionCode: division!.slice('Division:'.length),
          deputyId: deputy!.slice('Deputy:'.length),
          status: 'RECEIVED',
          isPublished: false,
          receivedOn: dayInChina(),
        },
      };
    },
  },
};
