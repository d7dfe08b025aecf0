import { afterAll, beforeAll, expect, test } from 'vitest';
import { come, lead, Proposal, words } from '../acts/proposal.js';
import { office, submit } from '../acts/voice.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace(), { now: '2026-11-28T16:30:00Z' });
});
afterAll(() => fixture.close());

const rows = async (sql: string, key: string) => (await fixture.store.pool.query(sql, [key])).rows;
const twice = (id: string) => [id, id];

test('a deputy who is asked twice to sign is asked once', async () => {
  const it = new Proposal(fixture);
  await it.step('draftSuggestion', words({ coSigners: twice(`Deputy:${ids.deputy(3)}`) }), lead);
  const signers = 'select deputy_id, position from suggestion_co_signer where suggestion_id = $1';
  expect(await rows(signers, it.key)).toEqual([{ deputy_id: ids.deputy(3), position: 1 }]);
});

test('a unit that is named twice to assist assists once', async () => {
  const it = await come(fixture, 'FILED');
  const units = { lead: `Agency:${ids.agency(1)}`, assist: twice(`Agency:${ids.agency(2)}`) };
  await it.step('determineUnits', units, office);
  const found = await rows('select role from suggestion_unit where suggestion_id = $1 order by role', it.key);
  expect(found).toEqual([{ role: 'ASSIST' }, { role: 'LEAD' }]);
});

test('what is named twice and is not there is still not there', async () => {
  const it = new Proposal(fixture);
  const nobody = twice('Deputy:018f0000-0000-7000-8000-000000000000');
  await expect(it.try('draftSuggestion', words({ coSigners: nobody }), lead)).rejects.toMatchObject({
    extensions: { code: 'NOT_FOUND', argument: 'draftSuggestion.input.coSigners' },
  });
  await expect(submit(fixture, { attachments: twice('no-such-upload') })).rejects.toMatchObject({
    extensions: { code: 'NOT_FOUND', argument: 'submitFeedback.input.attachments' },
  });
});
