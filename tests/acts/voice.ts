import { randomBytes } from 'node:crypto';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import type { Asking, Data, Fixture } from '../setup/fixture.js';
import { ids } from '../setup/small-place.js';

export const key = () => randomBytes(16).toString('base64url');

/** Those who act on what is said in 东胜区. */
export const office: Viewer = { role: 'staff', division: '150602000000' };
export const otherOffice: Viewer = { role: 'staff', division: '420500000000' };
export const unit: Viewer = { role: 'agency', agency: ids.agency(1), division: '150602000000' };
export const otherUnit: Viewer = { role: 'agency', agency: ids.agency(3), division: '420500000000' };
export const deputy: Viewer = { role: 'deputy', deputy: ids.deputy(1) };
export const otherDeputy: Viewer = { role: 'deputy', deputy: ids.deputy(6) };

/** What a citizen sends. */
export const words = (more: object = {}) => ({
  idempotencyKey: key(),
  title: '路灯不亮',
  content: '交通街道第2社区的路灯坏了三周',
  category: 'URBAN_TRANSPORT',
  channel: 'WEB',
  division: 'Division:150602001002',
  deputy: `Deputy:${ids.deputy(1)}`,
  ...more,
});

const upper = (name: string) => name[0]!.toUpperCase() + name.slice(1);

/** Sends one act and gives its payload; throws the error with which it is refused as a whole. */
export async function perform(
  { ask }: Pick<Fixture, 'ask'>,
  act: string,
  input: object,
  asking: Asking = {},
  more = '',
): Promise<Data> {
  const source = `mutation($input: ${upper(act)}Input!) {
    ${act}(input: $input) { publicFeedback { id version status } userErrors { code message path } replayed ${more} } }`;
  const data = await ask(source, { ...asking, variables: { input: { idempotencyKey: key(), ...input } } });
  return data[act];
}

export const submit = (fixture: Pick<Fixture, 'ask'>, more: object = {}, asking: Asking = {}): Promise<Data> =>
  perform(fixture, 'submitFeedback', words(more), asking, 'number trackingCode');

/** Everything that acts write, to compare before and after. */
export async function everything({ store }: Pick<Fixture, 'store'>): Promise<unknown> {
  const tables = ['public_feedback', 'act.answer', 'act.history', 'act.audit', 'petition_case', 'livelihood_proposal'];
  const sums = tables.map(
    (table) => `(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from ${table} t) as "${table}"`,
  );
  return (await store.pool.query(`select ${sums.join(', ')}`)).rows[0];
}
