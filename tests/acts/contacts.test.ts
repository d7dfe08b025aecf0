import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../../api/database/invariants.js';
import { Body } from '../../schema/bodies/body.js';
import { BodyMember } from '../../schema/bodies/body-member.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { acting, refusalOf } from './acting.js';
import { office, otherOffice } from './voice.js';

const city: Viewer = { role: 'staff', division: '150600000000' };
const member: Viewer = { role: 'deputy', deputy: ids.deputy(0) };
const deputy: Viewer = { role: 'deputy', deputy: ids.deputy(1) };
const other: Viewer = { role: 'deputy', deputy: ids.deputy(6) };
const unit: Viewer = { role: 'agency', agency: ids.agency(1), division: '150602000000' };

let fixture: Fixture;
beforeAll(async () => {
  const data = smallPlace();
  const body = uuidOf('presidium', 1);
  const division = '150602001000';
  data.add(Body, { id: body, name: '主席团', kind: 'TOWNSHIP_PRESIDIUM', fields: [], division });
  data.add(BodyMember, {
    id: uuidOf('chair', 1),
    body,
    deputy: ids.deputy(3),
    post: 'VICE_CHAIR',
    startedOn: '2022-01-10',
  });
  fixture = await openFixture(data, { now: '2026-11-28T16:30:00Z' });
});
afterAll(() => fixture.close());

const link = (act: string, input: object, viewer = city) => acting(fixture, 'contactLink')(act, input, { viewer });
const note = (act: string, input: object, viewer: Viewer) => acting(fixture, 'contactRecord')(act, input, { viewer });
const register = (input: object, viewer = office) =>
  acting(fixture, 'enterprise')('registerEnterprise', input, { viewer });
const d = (n: number) => `Deputy:${ids.deputy(n)}`;
const committee = { kind: 'COMMITTEE_MEMBER_TO_DEPUTY', purpose: 'REGULAR_CONTACT', division: 'Division:150600000000' };
const homes = {
  ...{ kind: 'HOUSEHOLD', purpose: 'HOUSEHOLD_CARE', deputy: d(1), division: 'Division:150602001001' },
  ...{ householdCount: 20, householdArea: '3号楼至5号楼' },
};
const stored = async () =>
  (await fixture.store.pool.query("select coalesce(md5(string_agg(t::text, '|' order by id)), '') from contact_link t"))
    .rows;

test('a member keeps contact with a deputy, writes down what was said, and what came up is handled as feedback', async () => {
  const made = await link('assignContactLink', { ...committee, committeeMember: d(0), deputy: d(1) });
  expect(made.userErrors).toEqual([]);
  const said = {
    link: made.contactLink.id,
    mode: 'VISIT',
    contactedOn: '2026-11-29',
    topic: '公交',
    outcome: '已记下',
  };
  const { contactRecord } = await note('recordContact', said, member);
  const record = { id: contactRecord.id, expectedVersion: 1 };
  expect(
    (await note('raiseProblem', { ...record, title: '3路车停运', category: 'URBAN_TRANSPORT' }, deputy)).userErrors,
  ).toEqual([]);
  const second = { title: '站台没有雨棚', content: '请装雨棚', category: 'URBAN_TRANSPORT' };
  expect((await note('raiseProblem', { ...record, expectedVersion: 2, ...second }, member)).userErrors).toEqual([]);
  const { contactRecord: told } = await fixture.ask(
    `query($id: ID!) { contactRecord(id: $id) { problemStatus problem division { code }
      raised { nodes { title content channel status category deputy { id } division { code } } }
      history { act to } } }`,
    { viewer: city, variables: { id: contactRecord.id } },
  );
  expect(told).toMatchObject({ problemStatus: 'PASSED_ON', problem: '3路车停运', division: { code: '150600000000' } });
  const feedback = { channel: 'CONTACT', status: 'RECEIVED', category: 'URBAN_TRANSPORT', deputy: { id: d(1) } };
  expect(told.raised.nodes.sort((a: { title: string }, b: { title: string }) => (a.title < b.title ? -1 : 1))).toEqual([
    { title: '3路车停运', content: '3路车停运', division: { code: '150600000000' }, ...feedback },
    { title: '站台没有雨棚', content: '请装雨棚', division: { code: '150600000000' }, ...feedback },
  ]);
  expect(told.history).toEqual([
    { act: 'recordContact', to: 'NONE' },
    { act: 'raiseProblem', to: 'PASSED_ON' },
    { act: 'raiseProblem', to: 'PASSED_ON' },
  ]);
  await expect(note('recordContact', said, other)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  expect(refusalOf(await note('recordContact', { ...said, contactedOn: '2026-11-30' }, member))).toEqual([
    'NOT_IN_THE_LINK',
    'contactedOn',
  ]);
  const ended = await link('endContactLink', { id: made.contactLink.id, expectedVersion: 1, reason: '换届' });
  expect(ended.userErrors).toEqual([]);
  expect(refusalOf(await note('recordContact', said, member))).toEqual(['LINK_NOT_ACTIVE', 'link']);
});

test('a problem that was only written down goes to the agency that settles it', async () => {
  const made = await link('assignContactLink', { ...committee, committeeMember: d(0), deputy: d(3) });
  const said = { link: made.contactLink.id, mode: 'PHONE', contactedOn: '2026-11-29', topic: '路', outcome: '已登记' };
  const { contactRecord } = await note('recordContact', { ...said, problem: '路面破损' }, member);
  const at = (expectedVersion: number) => ({ id: contactRecord.id, expectedVersion });
  const given = { ...at(1), agency: `Agency:${ids.agency(1)}` };
  await expect(note('assignProblem', given, member)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  expect(refusalOf(await note('assignProblem', { ...given, agency: `Agency:${ids.agency(3)}` }, city))).toEqual([
    'NOT_THIS_PLACE',
    'agency',
  ]);
  expect((await note('assignProblem', given, city)).userErrors).toEqual([]);
  expect((await note('settleProblem', { ...at(2), answer: '已修补' }, unit)).userErrors).toEqual([]);
  const { contactRecord: told } = await fixture.ask(
    'query($id: ID!) { contactRecord(id: $id) { problemStatus problem assignedOn handledOn answer version } }',
    { viewer: unit, variables: { id: contactRecord.id } },
  );
  const on = { assignedOn: '2026-11-29', handledOn: '2026-11-29' };
  expect(told).toEqual({ problemStatus: 'HANDLED', problem: '路面破损', ...on, answer: '已修补', version: 3 });
});

test('only members keep contact with deputies of their place, and chairs with those of their township', async () => {
  const before = await stored();
  const refused = async (more: object, viewer = city) =>
    refusalOf(await link('assignContactLink', { ...committee, ...more }, viewer));
  expect(await refused({ committeeMember: d(1), deputy: d(2) })).toEqual(['NO_MEMBER_THERE', 'committeeMember']);
  expect(await refused({ committeeMember: d(0), deputy: d(0) })).toEqual(['WITH_ONESELF', 'committeeMember']);
  expect(await refused({ committeeMember: d(0), deputy: d(7) })).toEqual(
    // One mandate of the deputy ended, the other did not: neither is left.
    ['NOT_THIS_PLACE', 'deputy'],
  );
  expect(await refused({ deputy: d(1) })).toEqual(['COUNTERPART', 'committeeMember']);
  expect(await refused({ committeeMember: d(0), deputy: d(1), householdCount: 3 })).toEqual([
    'COUNTERPART',
    'householdCount',
  ]);
  const chair = { kind: 'CHAIR_TO_DEPUTY', division: 'Division:150602001000', deputy: d(1) };
  expect(await refused({ ...chair, committeeMember: d(2) }, office)).toEqual(['NO_MEMBER_THERE', 'committeeMember']);
  for (const viewer of [otherOffice, unit, deputy, { role: 'anonymous' } as const, { role: 'citizen' } as const])
    await expect(
      link('assignContactLink', { ...committee, committeeMember: d(0), deputy: d(2) }, viewer),
    ).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  expect(await stored()).toEqual(before);
  expect(
    (await link('assignContactLink', { ...committee, ...chair, committeeMember: d(3) }, office)).userErrors,
  ).toEqual([]);
  expect(await refused({ ...chair, committeeMember: d(3) }, office)).toEqual(['LINKED_BEFORE', 'deputy']);
});

test('a deputy looks after homes, and a resident finds who looks after hers', async () => {
  const made = await link('assignContactLink', homes, deputy);
  expect(made.userErrors).toEqual([]);
  const poor = { ...homes, purpose: 'POVERTY_RELIEF', householdArea: '6号楼' };
  expect((await link('assignContactLink', poor, deputy)).userErrors).toEqual([]);
  await expect(link('assignContactLink', homes, other)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  const found = await fixture.ask(
    '{ contactLinks(filter: { kind: { eq: HOUSEHOLD }, division: { within: "150602001" } }, search: "5号楼") { nodes { householdArea householdCount deputy { name } } } }',
  );
  expect(found.contactLinks.nodes).toEqual([
    { householdArea: '3号楼至5号楼', householdCount: 20, deputy: { name: '李娜' } },
  ]);
  const named = { id: made.contactLink.id, expectedVersion: 1 };
  expect((await link('updateHouseholds', { ...named, householdCount: 18 }, deputy)).userErrors).toEqual([]);
  const { contactLink } = await fixture.ask('query($id: ID!) { contactLink(id: $id) { householdCount version } }', {
    variables: { id: made.contactLink.id },
  });
  expect(contactLink).toEqual({ householdCount: 18, version: 2 });
});

test('an enterprise is on record once, by a code whose check digit is right, and deputies visit it', async () => {
  const enterprise = {
    name: '东胜区某某有限公司',
    creditCode: '91350100M000100Y43',
    division: 'Division:150602001000',
  };
  expect(refusalOf(await register({ ...enterprise, creditCode: '91350100M000100Y44' }))).toEqual([
    'BAD_CREDIT_CODE',
    'creditCode',
  ]);
  expect(refusalOf(await register({ ...enterprise, creditCode: '91350100M00010OY43' }))).toEqual([
    'BAD_CREDIT_CODE',
    'creditCode',
  ]);
  const made = await register(enterprise, deputy);
  expect(made.userErrors).toEqual([]);
  expect(refusalOf(await register(enterprise))).toEqual(['ENTERPRISE_KNOWN', 'creditCode']);
  const visit = { kind: 'ENTERPRISE', purpose: 'BUSINESS_ENVIRONMENT', division: 'Division:150602001000' };
  const one = await link('assignContactLink', { ...visit, deputy: d(1), enterprise: made.enterprise.id }, deputy);
  expect(one.userErrors).toEqual([]);
  expect(
    (await link('assignContactLink', { ...visit, deputy: d(3), enterprise: made.enterprise.id }, office)).userErrors,
  ).toEqual([]);
  const asked = '{ enterprises { nodes { name contactLinks { totalCount nodes { enterpriseCreditCode } } } } }';
  expect(await fixture.ask(asked)).toEqual({ enterprises: { nodes: [] } });
  const { enterprises } = await fixture.ask(asked, { viewer: office });
  expect(enterprises.nodes).toEqual([
    {
      name: enterprise.name,
      contactLinks: { totalCount: 2, nodes: [1, 2].map(() => ({ enterpriseCreditCode: enterprise.creditCode })) },
    },
  ]);
});

test('twenty who link the same two at once make one link', async () => {
  const made = await Promise.all(
    Array.from({ length: 20 }, () => link('assignContactLink', { ...committee, committeeMember: d(0), deputy: d(4) })),
  );
  const done = made.filter(({ userErrors }) => !userErrors.length);
  expect(done.length).toBe(1);
  expect(new Set(made.filter((one) => one !== done[0]).map((one) => JSON.stringify(refusalOf(one))))).toEqual(
    new Set([JSON.stringify(['LINKED_BEFORE', 'deputy'])]),
  );
});

/** What may follow each state of a link. */
const life: Readonly<Record<string, readonly string[]>> = {
  PLANNED: ['ACTIVE', 'ENDED'],
  ACTIVE: ['ENDED'],
  ENDED: [],
};
test('whatever is tried, a link goes only the way of its life and contradicts no rule', async () => {
  const starts = fc.constantFrom(undefined, '2026-12-05', '2026-11-01');
  const step = fc.tuple(
    fc.constantFrom('startContactLink', 'endContactLink', 'recordContact', 'updateHouseholds'),
    fc.constantFrom(city, deputy, other, member, otherOffice),
  );
  let area = 0;
  await fc.assert(
    fc.asyncProperty(starts, fc.array(step, { maxLength: 8 }), async (startedOn, steps) => {
      const made = await link('assignContactLink', {
        ...homes,
        householdArea: `${++area}组`,
        ...(startedOn && { startedOn }),
      });
      const { id } = made.contactLink;
      const seen = async () =>
        (await fixture.store.pool.query('select status, version from contact_link where id = $1', [id.split(':')[1]]))
          .rows[0];
      let now = await seen();
      expect(now.status).toBe(startedOn === '2026-12-05' ? 'PLANNED' : 'ACTIVE');
      for (const [act, viewer] of steps) {
        const input = { id, expectedVersion: now.version };
        const talk = { link: id, mode: 'PHONE', contactedOn: '2026-11-29', topic: '近况', outcome: '平安' };
        const tried = act === 'recordContact' ? note(act, talk, viewer) : link(act, input, viewer);
        const told = await tried.catch(({ extensions }) => {
          expect(extensions.code).toMatch(/FORBIDDEN|NOT_FOUND/);
          return undefined;
        });
        const next = await seen();
        if (next.status !== now.status) expect(life[now.status]).toContain(next.status);
        if (!told || told.userErrors.length) expect(next).toEqual(now);
        now = next;
      }
    }),
    { numRuns: 25 },
  );
  const client = await fixture.store.pool.connect();
  expect(
    await violations(
      client,
      platform.specs.filter(({ name }) => /^Contact(Link|Record)$|^PublicFeedback$/.test(name)),
    ),
  ).toEqual([]);
  client.release();
});
