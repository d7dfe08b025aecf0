import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../../api/database/invariants.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { act, decliner, lead, outsider, Proposal, signer, words, written } from './proposal.js';
import { office, otherOffice, unit } from './voice.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace(), { now: '2026-11-28T16:30:00Z' });
});
afterAll(() => fixture.close());

const rows = async (sql: string, ...values: unknown[]) => (await fixture.store.pool.query(sql, values)).rows;
const asked = (...deputies: number[]) => ({ coSigners: deputies.map((n) => `Deputy:${ids.deputy(n)}`) });
const told = async (proposal: Proposal, fields: string, viewer: Viewer = { role: 'anonymous' }): Promise<Data> =>
  (
    await fixture.ask(`query($id: ID!) { suggestion(id: $id) { ${fields} } }`, {
      variables: { id: proposal.id },
      viewer,
    })
  ).suggestion;
const signers = 'coSigners(first: 9) { nodes { deputy { name } status signedOn position } }';
async function drafted(more: object = {}): Promise<Proposal> {
  const proposal = new Proposal(fixture);
  await proposal.step('draftSuggestion', words(more), lead);
  return proposal;
}
async function submitted(more: object = {}): Promise<Proposal> {
  const proposal = await drafted(more);
  await proposal.step('submitSuggestion', {}, lead);
  return proposal;
}
async function reviewed(more: object = {}): Promise<Proposal> {
  const proposal = await submitted(more);
  await proposal.step('reviewSuggestion', { passedStep: 'DEPUTIES_OFFICE' }, office);
  return proposal;
}

test('a suggestion is drafted, signed, handed in, returned, completed, reviewed and filed', async () => {
  const it = await drafted(asked(3, 5));
  expect(it.number).toBe(`草-${it.key}`);
  expect(await it.step('coSignSuggestion', { agrees: true }, signer)).toBe('DRAFT');
  expect(await it.step('coSignSuggestion', { agrees: false }, decliner)).toBe('HIDDEN');
  expect(await it.step('submitSuggestion', {}, lead)).toBe('SUBMITTED');
  const review = { passedStep: 'DELEGATION', opinion: '请补充站点位置' };
  expect(await it.step('reviewSuggestion', review, office)).toBe('UNDER_REVIEW');
  expect(await it.step('returnSuggestion', { reason: '站点位置不明' }, office)).toBe('RETURNED_TO_DEPUTY');
  const better = { fullText: '建议在文化路口和铁西小学增设公交站点。' };
  expect(await it.step('reviseSuggestion', better, lead)).toBe('RETURNED_TO_DEPUTY');
  const node = (name: string, status: string, signedOn: string | null, position: number) => ({
    deputy: { name },
    status,
    signedOn,
    position,
  });
  // Who signed other words has to look at these.
  expect((await told(it, signers, lead)).coSigners.nodes).toEqual([
    node('陈静', 'INVITED', null, 1),
    node('欧阳明', 'REFUSED', null, 2),
  ]);
  await it.step('coSignSuggestion', { agrees: true }, signer);
  expect(await it.step('submitSuggestion', {}, lead)).toBe('SUBMITTED');
  for (const passedStep of ['DELEGATION', 'TOWNSHIP_GOVERNMENT_OFFICE', 'DEPUTIES_OFFICE'])
    expect(await it.step('reviewSuggestion', { passedStep }, office)).toBe('UNDER_REVIEW');
  expect(await it.step('fileSuggestion', {}, office)).toBe('FILED');
  expect(it.number).toBe('150602-2026-0001');
  const line = (act: string, from: string | null, to: string, who: string | null, reason: string | null = null) => ({
    act,
    from,
    to,
    who,
    reason,
  });
  expect(
    await told(
      it,
      `number status submittedOn filedOn period session { id } division { name } leadDeputy { name } passedStep ${signers}
       history { act from to who reason } reviews(first: 9) { nodes { step reviewedOn } }`,
    ),
  ).toEqual({
    number: '150602-2026-0001',
    status: 'FILED',
    submittedOn: '2026-11-29',
    filedOn: '2026-11-29',
    period: 'BETWEEN_SESSIONS',
    session: null,
    division: { name: '东胜区' },
    leadDeputy: { name: '李娜' },
    passedStep: 'DEPUTIES_OFFICE',
    // The public is told of those who sign, and of nobody else.
    coSigners: { nodes: [node('陈静', 'SIGNED', '2026-11-29', 1)] },
    reviews: {
      nodes: ['DEPUTIES_OFFICE', 'TOWNSHIP_GOVERNMENT_OFFICE', 'DELEGATION', 'DELEGATION'].map((step) => ({
        step,
        reviewedOn: '2026-11-29',
      })),
    },
    history: [
      line('draftSuggestion', null, 'DRAFT', '李娜'),
      line('coSignSuggestion', 'DRAFT', 'DRAFT', null),
      line('coSignSuggestion', 'DRAFT', 'DRAFT', null),
      line('submitSuggestion', 'DRAFT', 'SUBMITTED', '李娜'),
      line('reviewSuggestion', 'SUBMITTED', 'UNDER_REVIEW', '东胜区'),
      line('returnSuggestion', 'UNDER_REVIEW', 'RETURNED_TO_DEPUTY', '东胜区', '站点位置不明'),
      line('reviseSuggestion', 'RETURNED_TO_DEPUTY', 'RETURNED_TO_DEPUTY', '李娜'),
      line('coSignSuggestion', 'RETURNED_TO_DEPUTY', 'RETURNED_TO_DEPUTY', null),
      line('submitSuggestion', 'RETURNED_TO_DEPUTY', 'SUBMITTED', '李娜'),
      line('reviewSuggestion', 'SUBMITTED', 'UNDER_REVIEW', '东胜区'),
      line('reviewSuggestion', 'UNDER_REVIEW', 'UNDER_REVIEW', '东胜区'),
      line('reviewSuggestion', 'UNDER_REVIEW', 'UNDER_REVIEW', '东胜区'),
      line('fileSuggestion', 'UNDER_REVIEW', 'FILED', '东胜区'),
    ],
  });
});

test('what is handed in while the congress sits belongs to its session', async () => {
  const session = ids.session(7);
  await rows(
    `insert into congress_session (id, name, congress_id, term, number, opened_on) values ($1, '第五届第七次会议', $2, 5, 7, '2026-11-27')`,
    session,
    ids.congress(2),
  );
  const it = await submitted();
  expect(await told(it, 'period session { name }', lead)).toEqual({
    period: 'IN_SESSION',
    session: { name: '第五届第七次会议' },
  });
  await rows(`update congress_session set closed_on = '2026-11-28' where id = $1`, session);
  expect(await told(await submitted(), 'period session { name }', lead)).toEqual({
    period: 'BETWEEN_SESSIONS',
    session: null,
  });
});

test('who declines is done with it, until asked again', async () => {
  const it = await drafted(asked(3));
  await it.step('coSignSuggestion', { agrees: false }, signer);
  expect(await told(it, 'id', signer)).toBeNull();
  await it.step('reviseSuggestion', asked(3, 5), lead);
  expect((await told(it, signers, signer)).coSigners.nodes).toEqual([
    { deputy: { name: '陈静' }, status: 'INVITED', signedOn: null, position: 1 },
  ]);
  expect((await told(it, signers, lead)).coSigners.nodes.map(({ position }: Data) => position)).toEqual([1, 2]);
});

test('each rule refuses with its code, and nothing changes', async () => {
  const refused = async (it: Proposal, name: string, input: object, viewer: Viewer = lead) => {
    const before = await written(fixture);
    const told = await it.refused(name, input, viewer);
    expect(await written(fixture)).toEqual(before);
    return told;
  };
  const none = new Proposal(fixture);
  const ended = { role: 'deputy', deputy: ids.deputy(7) } as const;
  const other = words({ mandate: `Mandate:${ids.mandate(7, 2)}` });
  expect(await refused(none, 'draftSuggestion', other, ended)).toEqual(['MANDATE_NOT_ACTIVE', 'mandate']);
  expect(await refused(none, 'draftSuggestion', words(asked(3, 1)))).toEqual(['CO_SIGNER_LEADS', 'coSigners']);
  for (const n of [2, 7])
    expect(await refused(none, 'draftSuggestion', words(asked(3, n)))).toEqual(['CO_SIGNER_ELSEWHERE', 'coSigners']);
  await rows(
    `insert into mandate (id, deputy_id, congress_id, term, electoral_unit, is_standing_committee_member, status, started_on)
     values ($1, $2, $3, 14, '内蒙古', false, 'ACTIVE', '2023-03-05')`,
    ids.mandate(1, 9),
    ids.deputy(1),
    ids.congress(0),
  );
  const national = words({ mandate: `Mandate:${ids.mandate(1, 9)}` });
  expect(await refused(none, 'draftSuggestion', national)).toEqual(['CONGRESS_ELSEWHERE', 'mandate']);

  const it = await drafted(asked(3));
  expect(await refused(it, 'reviseSuggestion', asked(1))).toEqual(['CO_SIGNER_LEADS', 'coSigners']);
  await it.step('coSignSuggestion', { agrees: true }, signer);
  expect(await refused(it, 'coSignSuggestion', { agrees: true }, signer)).toEqual(['ANSWERED', 'agrees']);
  await rows(`update mandate set status = 'SUSPENDED' where id = $1`, ids.mandate(1, 2));
  expect(await refused(it, 'submitSuggestion', {})).toEqual(['MANDATE_NOT_ACTIVE', 'id']);
  await rows(`update mandate set status = 'ACTIVE' where id = $1`, ids.mandate(1, 2));
  await it.step('submitSuggestion', {}, lead);
  await it.step('reviewSuggestion', { passedStep: 'TOWNSHIP_GOVERNMENT_OFFICE' }, office);
  for (const passedStep of ['DELEGATION', 'TOWNSHIP_GOVERNMENT_OFFICE'])
    expect(await refused(it, 'reviewSuggestion', { passedStep }, office)).toEqual(['STEP_TAKEN', 'passedStep']);
  const subdistrict = { ...office, posts: ['SUBDISTRICT_COMMITTEE'] };
  const final = { passedStep: 'DEPUTIES_OFFICE' };
  expect(await refused(it, 'reviewSuggestion', final, subdistrict)).toEqual(['NOT_YOUR_STEP', 'passedStep']);
  expect(await refused(it, 'fileSuggestion', {}, office)).toEqual(['REVIEW_OPEN', 'id']);
  const actions = (await told(it, 'actions { name allowed refusal { code } }', office)).actions;
  expect(actions).toContainEqual({ name: 'fileSuggestion', allowed: false, refusal: { code: 'REVIEW_OPEN' } });
  expect(await refused(it, 'mergeSuggestion', { mergedInto: it.id }, office)).toEqual(['NOT_MERGEABLE', 'mergedInto']);
  const draft = `Suggestion:${ids.suggestion(27)}`;
  expect(await refused(it, 'mergeSuggestion', { mergedInto: draft }, office)).toEqual(['NOT_MERGEABLE', 'mergedInto']);
});

test('what is not one’s own to do is refused, and nothing changes', async () => {
  const it = await reviewed(asked(3));
  const before = await written(fixture);
  const denied = async (name: string, input: object, viewer: Viewer) => {
    const on = { id: it.id, expectedVersion: it.version };
    const error = await act(fixture, name, { ...on, ...input }, viewer).catch((error) => error);
    return error.extensions.code;
  };
  expect(await denied('fileSuggestion', {}, otherOffice)).toBe('NOT_FOUND');
  expect(await denied('fileSuggestion', {}, { ...office, posts: ['SUBDISTRICT_COMMITTEE', 'LIAISON'] })).toBe(
    'FORBIDDEN',
  );
  expect(await denied('reviewSuggestion', { passedStep: 'DELEGATION' }, { ...office, posts: ['LIAISON'] })).toBe(
    'FORBIDDEN',
  );
  for (const viewer of [lead, unit, { role: 'system' }, { role: 'analyst', division: '150602000000' }] as const)
    expect(await denied('fileSuggestion', {}, viewer), viewer.role).toBe('FORBIDDEN');
  expect(await denied('submitSuggestion', {}, signer)).toBe('FORBIDDEN');
  expect(await denied('coSignSuggestion', { agrees: true }, lead)).toBe('FORBIDDEN');
  expect(await denied('coSignSuggestion', { agrees: true }, outsider)).toBe('NOT_FOUND');
  expect(await denied('submitSuggestion', {}, office)).toBe('FORBIDDEN');
  const others = { mandate: `Mandate:${ids.mandate(3, 2)}` };
  await expect(act(fixture, 'draftSuggestion', words(others), lead)).rejects.toThrow('draftSuggestion is not for');
  expect(await written(fixture)).toEqual(before);
});

test('whoever has the post in the place may', async () => {
  const it = await submitted();
  const presidium = { ...office, posts: ['LIAISON', 'PRESIDIUM'] };
  expect(await it.step('reviewSuggestion', { passedStep: 'DEPUTIES_OFFICE' }, presidium)).toBe('UNDER_REVIEW');
  expect(await it.step('fileSuggestion', {}, presidium)).toBe('FILED');
});

test('what is not accepted says on which ground, under which provision, and why', async () => {
  const it = await submitted();
  const input = { declineGround: 'FORWARDED_LETTER', declineBasis: '《办理规定》第六条', reason: '系转交来信' };
  expect(await it.step('declineSuggestion', input, office)).toBe('NOT_ACCEPTED');
  expect(await told(it, 'declineGround declineBasis', lead)).toEqual({
    declineGround: 'FORWARDED_LETTER',
    declineBasis: '《办理规定》第六条',
  });
  expect(await told(it, 'id')).toBeNull();
});

test('whoever moved what is merged signs what it went into', async () => {
  const target = await submitted();
  const mandate = `Mandate:${ids.mandate(5, 2)}`;
  const merged = new Proposal(fixture);
  await merged.step('draftSuggestion', words({ mandate, ...asked(1, 3) }), decliner);
  for (const viewer of [lead, signer]) await merged.step('coSignSuggestion', { agrees: true }, viewer);
  await merged.step('submitSuggestion', {}, decliner);
  expect(await merged.step('mergeSuggestion', { mergedInto: target.id }, office)).toBe('MERGED');
  expect(await merged.refused('mergeSuggestion', { mergedInto: target.id }, office)).toEqual(['WRONG_STATE', 'id']);
  const joined = await told(
    target,
    'version coSigners(first: 9) { nodes { deputy { name } status joinedFrom { id } } }',
    office,
  );
  expect(joined.version).toBe(target.version + 1);
  // The deputy who leads the one is no co-signer of it, though she signed the other.
  expect(joined.coSigners.nodes).toEqual([
    { deputy: { name: '欧阳明' }, status: 'SIGNED', joinedFrom: { id: merged.id } },
    { deputy: { name: '陈静' }, status: 'SIGNED', joinedFrom: { id: merged.id } },
  ]);
  expect((await told(target, 'id', decliner)).id).toBe(target.id);
});

test('twenty that are filed at once have twenty numbers without a gap, and one that is refused takes none', async () => {
  const [{ last }] = await rows(`select last from act.series where name = '150602-2026'`);
  const all = await Promise.all(Array.from({ length: 20 }, () => reviewed()));
  const bad = await submitted();
  await Promise.all([
    ...all.map((one) => one.try('fileSuggestion', {}, office)),
    ...all.map((one) => one.try('fileSuggestion', {}, office)),
    bad.try('fileSuggestion', {}, office),
  ]);
  const numbers = all.map(({ number }) => Number(number.split('-')[2])).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, n) => last + n + 1));
});

test('a number that came with an import is kept, and the next one follows it', async () => {
  const imported = await reviewed();
  await rows(`update suggestion set number = '150602-2026-0900' where id = $1`, imported.key);
  await imported.step('fileSuggestion', {}, office);
  expect(imported.number).toBe('150602-2026-0900');
  const next = await reviewed();
  await next.step('fileSuggestion', {}, office);
  expect(next.number).toBe('150602-2026-0901');
});

test('what acts have written keeps every rule of the concepts', async () => {
  const client = await fixture.store.pool.connect();
  // The records that were there before contradict some of them.
  await client.query(`set session_replication_role = replica; delete from suggestion where number like '2024-%';
    delete from suggestion_co_signer c where not exists (select from suggestion s where s.id = c.suggestion_id)`);
  const specs = platform.specs.filter(({ name }) => /^Suggestion(CoSigner|Review)?$/.test(name));
  expect(await violations(client, specs)).toEqual([]);
  client.release(true);
});
