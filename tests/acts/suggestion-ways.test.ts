import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../../api/database/invariants.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { upperFirst } from '../../schema/kit/graphql/acts/mutations.js';
import { platform } from '../../schema/platform.js';
import type { Data } from '../setup/fixture.js';
import { ids } from '../setup/small-place.js';
import { agency, Place } from './answered.js';
import { assistant, lead as unit } from './handling.js';
import { decliner, lead, led, Proposal, separate, signer, words } from './proposal.js';
import { key, office } from './voice.js';

let place: Place;
beforeAll(async () => {
  place = await Place.open();
});
afterAll(() => place.fixture.close());

/** The life of a suggestion: the states that may follow each one, beside itself. */
const life: Readonly<Record<string, readonly string[]>> = {
  DRAFT: ['SUBMITTED', 'WITHDRAWN'],
  SUBMITTED: ['UNDER_REVIEW', 'RETURNED_TO_DEPUTY', 'NOT_ACCEPTED', 'MERGED', 'WITHDRAWN'],
  UNDER_REVIEW: ['RETURNED_TO_DEPUTY', 'NOT_ACCEPTED', 'MERGED', 'FILED', 'WITHDRAWN'],
  RETURNED_TO_DEPUTY: ['SUBMITTED', 'WITHDRAWN'],
  FILED: ['UNIT_DETERMINED', 'WITHDRAWN'],
  UNIT_DETERMINED: ['ASSIGNED', 'WITHDRAWN'],
  ASSIGNED: ['RETURN_REQUESTED', 'ACCEPTED_BY_UNIT', 'EXTENSION_GRANTED', 'WITHDRAWN'],
  RETURN_REQUESTED: ['REASSIGNED', 'ASSIGNED', 'ACCEPTED_BY_UNIT', 'EXTENSION_GRANTED', 'REPLIED', 'WITHDRAWN'],
  REASSIGNED: ['RETURN_REQUESTED', 'ACCEPTED_BY_UNIT', 'EXTENSION_GRANTED', 'WITHDRAWN'],
  ACCEPTED_BY_UNIT: ['RETURN_REQUESTED', 'EXTENSION_GRANTED', 'REPLIED', 'WITHDRAWN'],
  EXTENSION_GRANTED: ['RETURN_REQUESTED', 'ACCEPTED_BY_UNIT', 'REPLIED', 'WITHDRAWN'],
  REPLIED: ['EVALUATED'],
  EVALUATED: ['REHANDLING', 'CLOSED'],
  REHANDLING: ['RETURN_REQUESTED', 'REPLIED'],
  CLOSED: ['FOLLOWING_UP', 'ARCHIVED'],
  FOLLOWING_UP: ['ARCHIVED'],
};

const reason = '理由';
const pick = <One>(list: readonly One[], n: number): One => list[n % list.length]!;
type Make = (n: number, it: Proposal) => object | Promise<object>;
const anyReply: Make = async (n, it) => {
  const found = await place.rows(
    'select r.id from suggestion_reply r join suggestion_assignment a on a.id = r.assignment_id where a.suggestion_id = $1',
    it.key,
  );
  return { reply: `SuggestionReply:${found.length ? pick(found, n).id : ids.suggestion(0)}` };
};

/** What each act on a suggestion may be sent, by whom; some of it is refused. */
const acts: readonly (readonly [name: string, viewers: readonly Viewer[], make: Make])[] = [
  ['reviseSuggestion', [lead], (n) => pick([{ title: `改${n}` }, { coSigners: [`Deputy:${signer.deputy}`] }], n)],
  ['coSignSuggestion', [signer, decliner], (n) => ({ agrees: n % 3 > 0 })],
  ['submitSuggestion', [lead], () => ({})],
  ['reviewSuggestion', [office], (n) => ({ passedStep: pick(['DEPUTIES_OFFICE', 'DELEGATION'], n) })],
  ['fileSuggestion', [office], () => ({})],
  ['determineUnits', [office], (n) => pick([led, separate, { lead: agency(1) }], n)],
  ['assignSuggestion', [office], (n) => pick([{}, {}, separate], n)],
  [
    'reassignSuggestion',
    [office],
    (n) => pick([{ lead: agency(0) }, { lead: agency(2) }, { separate: [agency(0)] }], n),
  ],
  [
    'evaluateSuggestion',
    [lead],
    async (n, it) => ({
      ...(await anyReply(n, it)),
      attitude: 'SATISFIED',
      result: pick(['SATISFIED', 'DISSATISFIED'], n),
    }),
  ],
  ['rehandleSuggestion', [office], () => ({ reason })],
  ['closeSuggestion', [office], (n) => (n % 2 ? { reason } : {})],
  ['followUpSuggestion', [office], async (n, it) => ({ ...(await anyReply(n, it)), reason, keptOn: '2026-11-29' })],
  ['archiveSuggestion', [office], () => ({})],
  ['publishSuggestion', [office], (n) => pick([{}, { publicity: 'SUMMARY_ONLY' }], n)],
];
const returned: (typeof acts)[number] = ['returnSuggestion', [office], () => ({ reason })];
/** Ways out, which come seldom. */
const ends: typeof acts = [
  returned,
  returned,
  ['declineSuggestion', [office], () => ({ declineGround: 'OTHER', declineBasis: '第六条', reason })],
  ['withdrawSuggestion', [lead], () => ({})],
];
const stranger: Viewer = { role: 'agency', agency: ids.agency(0), division: '150600000000' };
const unitActs: readonly (readonly [name: string, make: (n: number) => object])[] = [
  ['acceptAssignment', () => ({})],
  ['acceptAssignment', () => ({})],
  [
    'replySuggestion',
    (n) => ({ mode: 'WRITTEN', result: pick(['SOLVED', 'PLANNED'], n), content: '已办', promisedOn: '2027-03-01' }),
  ],
  ['requestReturn', () => ({ reason })],
];

/** A unit does something with its part, at the version that it has. */
async function unitTries(it: Proposal, n: number): Promise<void> {
  const viewer = pick([unit, assistant, stranger], n);
  const [part] = await place.rows(
    'select id, version from suggestion_assignment where suggestion_id = $1 and agency_id = $2',
    it.key,
    viewer.agency,
  );
  if (!part) return;
  const [name, make] = pick(unitActs, n >> 2);
  const input = {
    id: `SuggestionAssignment:${part.id}`,
    expectedVersion: part.version,
    idempotencyKey: key(),
    ...make(n >> 4),
  };
  const source = `mutation($input: ${upperFirst(name)}Input!) { ${name}(input: $input) { userErrors { code } } }`;
  await place.fixture.ask(source, { viewer, variables: { input } });
}

/** One step of a way; whether it is refused does not matter. */
async function step(it: Proposal, n: number): Promise<void> {
  await it.look();
  const [{ status }] = await place.rows('select status from suggestion where id = $1', it.key);
  const open = acts.filter(([name]) => platform.acts.get(name)!.from.includes(status));
  const last = n % 17 === 0 ? ends.filter(([name]) => platform.acts.get(name)!.from.includes(status)) : [];
  const choices = last.length ? last : open;
  if (!choices.length || n % 3 === 0) return unitTries(it, n >> 1);
  const [name, viewers, make] = pick(choices, n >> 1);
  await it.try(name, await make(n >> 3, it), pick(viewers, n >> 3)).catch((error: { extensions?: Data }) => {
    if (!['FORBIDDEN', 'NOT_FOUND'].includes(error.extensions?.code)) throw error;
  });
}

test('whatever is tried in whatever order, the rules hold, and every way is one of the life of a suggestion', async () => {
  const reached = new Set<string>();
  const ways = fc.array(fc.nat(0xffff), { minLength: 30, maxLength: 90, size: 'max' });
  await fc.assert(
    fc.asyncProperty(ways, async (way) => {
      const it = new Proposal(place.fixture);
      const coSigners = [signer, decliner].map(({ deputy }) => `Deputy:${deputy}`);
      await it.step('draftSuggestion', words({ coSigners }), lead);
      for (const n of way) await step(it, n);
      const history = await place.rows(
        `select "from", "to" from act.history where type = 'Suggestion' and key = $1 order by version`,
        it.key,
      );
      for (const { from, to } of history) {
        reached.add(to);
        if (from && from !== to) expect(life[from], `${from} -> ${to}`).toContain(to);
      }
      expect(history.slice(1).map(({ from }) => from)).toEqual(history.slice(0, -1).map(({ to }) => to));
    }),
    { numRuns: 50, seed: 20261129 },
  );
  expect([...reached]).toEqual(expect.arrayContaining(['RETURNED_TO_DEPUTY', 'REASSIGNED', 'REHANDLING', 'ARCHIVED']));
  const client = await place.fixture.store.pool.connect();
  await client.query(`set session_replication_role = replica; delete from suggestion where number like '2024-%';
    delete from suggestion_co_signer c where not exists (select from suggestion s where s.id = c.suggestion_id);
    delete from suggestion_assignment c where not exists (select from suggestion s where s.id = c.suggestion_id)`);
  const specs = platform.specs.filter(({ name }) => /^Suggestion/.test(name));
  expect(await violations(client, specs)).toEqual([]);
  client.release(true);
});
