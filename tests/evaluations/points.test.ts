import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { DutyRecord } from '../../schema/performance/duty-record.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import type { Data } from '../setup/fixture.js';
import { ids } from '../setup/small-place.js';
import { county, deputy, deputyId, office, otherOffice, Place, today, unit } from './place.js';

let place: Place;
/** Records of duty of two deputies, of 2026 and of the year before. */
const record = (n: number) => `DutyRecord:${uuidOf('duty', n)}`;
beforeAll(async () => {
  place = await Place.open((data) => {
    for (let n = 0; n < 60; n++)
      data.add(DutyRecord, {
        ...{ id: uuidOf('duty', n), deputy: ids.deputy(n % 2 ? 1 : 3), division: '150602000000', kind: 'CONTACT' },
        ...{ occurredOn: n < 50 ? '2026-06-01' : '2025-06-01', title: '走访选民', isPublished: true },
      });
  });
});
afterAll(() => place.close());

const key = (id: string) => id.split(':')[1];
interface Rule {
  readonly id: string;
  readonly visit: string;
  readonly absence: string;
}
/** An edition that scores visits, with a limit, and takes points off for absence. */
async function publish(effectiveOn: string, replaces?: string): Promise<Rule> {
  const draft = { name: '东胜区人大代表履职积分办法', division: county, purpose: '作为评先评优的依据', effectiveOn };
  const id = await place.does('draftPointsRule', draft);
  const item = { id, unit: '次', dimension: 'CONTACT' };
  await place.does('addPointsItem', { ...item, criterion: '走访选民', points: 2.1, yearlyLimit: 10.5 });
  await place.does('addPointsItem', { ...item, criterion: '无故缺席', points: -1.3 });
  await place.does('publishPointsRule', { id, ...(replaces && { replaces }) });
  const rows = await place.rows('select id from points_rule_item where rule_id = $1 order by position', key(id));
  const [visit, absence] = rows.map((row) => `PointsRuleItem:${row.id}`) as [string, string];
  return { id, visit, absence };
}
let first: Rule;
let rule: Rule;
beforeAll(async () => {
  first = await publish('2025-01-01');
  rule = await publish('2026-01-01', first.id);
});
const open = (n = 1, more: object = {}) =>
  place.does('openPointsStatement', { deputy: deputyId(n), rule: rule.id, division: county, year: 2026, ...more });
const award = (statement: string, more: object = {}) => ({
  ...{ statement, division: county, item: rule.visit, quantity: 1, evidence: '走访记录', ...more },
});
const total = async (statement: string) =>
  (
    await place.rows(
      `select s.total_points as told, coalesce((select sum(points) from points_entry e where e.statement_id = s.id and e.status = 'APPROVED'), 0) as sum
       from points_statement s where s.id = $1`,
      key(statement),
    )
  )[0]!;
const latest = async (statement: string) =>
  `PointsEntry:${(await place.rows('select id from points_entry where statement_id = $1 order by id desc limit 1', key(statement)))[0]!.id}`;
const clear = () => place.rows('with gone as (delete from points_entry) delete from points_statement');

test('editions follow one another, and work is scored by the one of its day', async () => {
  const { pointsRules } = await place.fixture.ask(
    '{ pointsRules(orderBy: { field: EFFECTIVE_ON }) { nodes { edition status effectiveOn endedOn items { nodes { criterion points } } } } }',
  );
  const items = {
    nodes: [
      { criterion: '走访选民', points: 2.1 },
      { criterion: '无故缺席', points: -1.3 },
    ],
  };
  expect(pointsRules.nodes).toEqual([
    { edition: 1, status: 'REPLACED', effectiveOn: '2025-01-01', endedOn: '2026-01-01', items },
    { edition: 2, status: 'IN_FORCE', effectiveOn: '2026-01-01', endedOn: null, items },
  ]);
  const before = await open(1, { rule: first.id, year: 2025 });
  await place.does('awardPoints', { ...award(before), item: first.visit, dutyRecord: record(51) });
  expect(await total(before)).toEqual({ told: 2.1, sum: 2.1 });
  expect(await place.refuses('awardPoints', { ...award(before), item: rule.visit, dutyRecord: record(53) })).toEqual([
    'ITEM_OF_ANOTHER_RULE',
    'item',
  ]);
  expect(await place.refuses('awardPoints', { ...award(before), item: first.visit, dutyRecord: record(1) })).toEqual([
    'OUTSIDE_ITS_YEAR',
    'statement',
  ]);
  const draft = { name: '第三版', division: county, purpose: '用途', effectiveOn: '2025-06-01' };
  const third = await place.does('draftPointsRule', draft);
  expect(await place.refuses('publishPointsRule', { id: third, replaces: rule.id })).toEqual(['NO_ITEMS', 'id']);
  const item = { id: third, unit: '次', dimension: 'CONTACT', criterion: '走访选民' };
  expect(await place.refuses('addPointsItem', { ...item, points: 0 })).toEqual(['NO_POINTS', 'points']);
  await place.does('addPointsItem', { ...item, points: 1 });
  expect(await place.refuses('addPointsItem', { ...item, points: 2 })).toEqual(['ITEM_TWICE', 'criterion']);
  expect(await place.refuses('publishPointsRule', { id: third })).toEqual(['NOT_THE_CURRENT', 'replaces']);
  expect(await place.refuses('publishPointsRule', { id: third, replaces: rule.id })).toEqual([
    'STARTS_BEFORE_THAT',
    'replaces',
  ]);
  await clear();
});

test('the same evidence counts once, though twenty enter it at once, and points end at the limit of the year', async () => {
  const statement = await open();
  const told = await Promise.all(
    Array.from({ length: 20 }, () => place.tries('awardPoints', award(statement, { dutyRecord: record(1) }))),
  );
  expect(told.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE').toSorted()).toEqual([
    ...Array.from({ length: 19 }, () => 'COUNTED_BEFORE'),
    'DONE',
  ]);
  expect(await total(statement)).toEqual({ told: 2.1, sum: 2.1 });
  await place.does('awardPoints', award(statement, { dutyRecord: record(3), quantity: 9 }));
  expect(await total(statement)).toEqual({ told: 10.5, sum: 10.5 });
  const refused = (more: object) => place.refuses('awardPoints', award(statement, more));
  expect(await refused({ dutyRecord: record(5) })).toEqual(['LIMIT_REACHED', 'item']);
  expect(await refused({ dutyRecord: record(0) })).toEqual(['NOT_THE_DEPUTY', 'statement']);
  expect(await refused({})).toEqual(['ONE_PROOF', 'doneOn']);
  expect(await refused({ doneOn: '2026-11-30' })).toEqual(['OUTSIDE_ITS_YEAR', 'statement']);
  expect(await refused({ doneOn: today, quantity: 0 })).toEqual(['NO_QUANTITY', 'quantity']);
  await clear();
});

test('a deputy enters work, the office approves or rejects it, reverses it, publishes, and decides an appeal', async () => {
  const statement = await open();
  const entered = { ...award(statement, { dutyRecord: record(1) }), deputy: deputyId(1) };
  await place.does('enterPoints', entered, deputy(1));
  expect(await total(statement)).toEqual({ told: 0, sum: 0 });
  const entry = await latest(statement);
  expect(await place.forbids('approvePoints', { id: entry }, deputy(1))).toBe('FORBIDDEN');
  await place.does('rejectPoints', { id: entry, reason: '不是走访' });
  await place.does('enterPoints', entered, deputy(1));
  const again = await latest(statement);
  await place.does('selfAssessPoints', { id: statement }, deputy(1));
  expect(await place.refuses('officeAssessPoints', { id: statement })).toEqual(['ENTRIES_WAIT', 'id']);
  await place.does('approvePoints', { id: again });
  expect(await total(statement)).toEqual({ told: 2.1, sum: 2.1 });
  await place.does('reversePoints', { id: again, reason: '重复' });
  expect(await total(statement)).toEqual({ told: 0, sum: 0 });
  expect(await place.refuses('reversePoints', { id: again, reason: '重复' })).toEqual(['REVERSED_BEFORE', 'id']);
  expect(await place.refuses('reversePoints', { id: await latest(statement), reason: '重复' })).toEqual([
    'REVERSED_BEFORE',
    'id',
  ]);
  await place.does('officeAssessPoints', { id: statement });
  await place.does('publishPointsStatement', { id: statement });
  expect(await place.refuses('awardPoints', award(statement, { dutyRecord: record(3) }))).toEqual([
    'STATEMENT_CLOSED',
    'statement',
  ]);
  expect(await place.forbids('appealPoints', { id: statement, appealReason: '漏记' }, deputy(3))).toBe('FORBIDDEN');
  await place.does('appealPoints', { id: statement, appealReason: '六月走访漏记' }, deputy(1));
  await place.does('awardPoints', award(statement, { dutyRecord: record(3) }));
  expect(await place.forbids('decidePointsAppeal', { id: statement, appealDecision: '成立' }, deputy(1))).toBe(
    'FORBIDDEN',
  );
  await place.does('decidePointsAppeal', { id: statement, appealDecision: '申诉成立，已补记' });
  expect(await place.refuses('appealPoints', { id: statement, appealReason: '再诉' }, deputy(1))).toEqual([
    'APPEALED_BEFORE',
    'id',
  ]);
  await place.does('finalisePoints', { id: statement });
  const { pointsStatement } = await place.fixture.ask(
    `query($id: ID!) { pointsStatement(id: $id) { status totalPoints rank appealDecision appealDecidedOn } }`,
    { viewer: deputy(1), variables: { id: statement } },
  );
  expect(pointsStatement).toEqual({
    ...{ status: 'FINAL', totalPoints: 2.1, rank: 1, appealDecision: '申诉成立，已补记', appealDecidedOn: today },
  });
  expect(await place.contradictions(/^Points/)).toEqual([]);
  await clear();
});

test('where deputies stand follows from their points after an appeal, too', async () => {
  const [one, other] = [await open(1), await open(3)];
  await place.does('awardPoints', award(other, { doneOn: today }));
  const rank = async (id: string) =>
    (await place.rows('select rank from points_statement where id = $1', key(id)))[0]!.rank;
  for (const id of [one, other]) {
    await place.does('groupAssessPoints', { id });
    await place.does('officeAssessPoints', { id });
    await place.does('publishPointsStatement', { id });
  }
  expect([await rank(one), await rank(other)]).toEqual([2, 1]);
  await place.does('appealPoints', { id: one, appealReason: '漏记两次' }, deputy(1));
  await place.does('awardPoints', award(one, { doneOn: today, quantity: 2 }));
  await place.does('decidePointsAppeal', { id: one, appealDecision: '成立' });
  expect(await rank(one)).toBe(1);
  for (const id of [one, other]) await place.does('finalisePoints', { id });
  expect([await rank(one), await rank(other)]).toEqual([1, 2]);
  await clear();
});

test('whatever is entered, approved, rejected and reversed, twenty at once: the ledger adds up to the statement', async () => {
  const step = fc.record({
    act: fc.constantFrom('award', 'absence', 'enter', 'approve', 'reject', 'reverse'),
    proof: fc.integer({ min: 0, max: 9 }),
    which: fc.nat(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 20 }), async (steps) => {
      const statement = await open();
      const entries = () => place.rows('select id, status from points_entry where statement_id = $1', key(statement));
      for (const round of [steps.slice(0, 10), steps]) {
        const known = await entries();
        const tried = await Promise.allSettled(
          round.map(({ act, proof, which }): Promise<Data> => {
            const dutyRecord = record(1 + 2 * proof);
            const id = known.length ? `PointsEntry:${known[which % known.length]!.id}` : undefined;
            if (act === 'absence')
              return place.tries(
                'awardPoints',
                award(statement, { item: rule.absence, doneOn: today, evidence: '签到表' }),
              );
            if (act === 'award' || !id) return place.tries('awardPoints', award(statement, { dutyRecord }));
            if (act === 'enter')
              return place.tries(
                'enterPoints',
                { ...award(statement, { dutyRecord }), deputy: deputyId(1) },
                deputy(1),
              );
            if (act === 'approve') return place.tries('approvePoints', { id });
            return place.tries(act === 'reject' ? 'rejectPoints' : 'reversePoints', { id, reason: '核对' });
          }),
        );
        expect(tried.filter(({ status }) => status === 'rejected')).toEqual([]);
        const { told, sum } = await total(statement);
        expect(Math.abs(told - sum)).toBeLessThan(0.005);
      }
      const counted = await place.rows(
        `select evidence_id from points_entry where statement_id = $1 and status <> 'REJECTED' and evidence_id is not null
         group by evidence_id having count(*) > 1`,
        key(statement),
      );
      expect(counted).toEqual([]);
      expect(await place.contradictions(/^Points/)).toEqual([]);
      await clear();
    }),
    { numRuns: 12 },
  );
});

test('a draft is tried on the work of a year, and nothing is changed', async () => {
  const statement = await open();
  await place.does('awardPoints', award(statement, { dutyRecord: record(1), quantity: 2 }));
  await place.does('awardPoints', award(statement, { item: rule.absence, doneOn: today, evidence: '签到表' }));
  const draft = { name: '第四版', division: county, purpose: '试算', effectiveOn: '2027-01-01' };
  const id = await place.does('draftPointsRule', draft);
  const item = { id, unit: '次', dimension: 'CONTACT', criterion: '走访选民' };
  await place.does('addPointsItem', { ...item, points: 3, yearlyLimit: 5 });
  const before = await place.rows('select count(*)::int as n, max(version) as version from points_entry');
  const simulate = (viewer: Viewer) =>
    place.fixture.ask(
      `query($id: ID!) { simulatePointsRule(rule: $id, year: 2026) { deputy { name } actualPoints simulatedPoints unmatchedCount } }`,
      { viewer, variables: { id } },
    );
  expect(await simulate(office)).toEqual({
    simulatePointsRule: [{ deputy: { name: '李娜' }, actualPoints: 2.9, simulatedPoints: 5, unmatchedCount: 1 }],
  });
  // Neither the draft nor the ledger is anybody’s but the office’s and the deputy’s.
  expect(await simulate({ role: 'citizen' })).toEqual({ simulatePointsRule: [] });
  expect(await place.rows('select count(*)::int as n, max(version) as version from points_entry')).toEqual(before);
  await clear();
});

test('who may not, does not', async () => {
  const statement = await open();
  const draft = { name: '办法', division: county, purpose: '用途', effectiveOn: today };
  for (const viewer of [deputy(1), unit(1), { role: 'citizen' }, otherOffice] as const) {
    expect(await place.forbids('draftPointsRule', draft, viewer)).toBe('FORBIDDEN');
    const code = await place.forbids('awardPoints', award(statement, { dutyRecord: record(1) }), viewer);
    expect(['FORBIDDEN', 'NOT_FOUND']).toContain(code);
  }
  const liaison = { ...office, posts: ['LIAISON'] };
  expect(await place.forbids('awardPoints', award(statement, { dutyRecord: record(1) }), liaison)).toBe('FORBIDDEN');
  const entered = { ...award(statement, { dutyRecord: record(1) }), deputy: deputyId(1) };
  expect(await place.forbids('enterPoints', { ...entered, deputy: deputyId(1) }, deputy(3))).not.toBe('DONE');
  expect(
    await place.refuses('openPointsStatement', { deputy: deputyId(7), rule: rule.id, division: county, year: 2026 }),
  ).toEqual(['NO_SUCH_DEPUTY', 'deputy']);
  expect(
    await place.refuses('openPointsStatement', { deputy: deputyId(1), rule: rule.id, division: county, year: 2026 }),
  ).toEqual(['OPENED_BEFORE', 'deputy']);
  expect(
    await place.refuses('openPointsStatement', { deputy: deputyId(1), rule: rule.id, division: county, year: 2025 }),
  ).toEqual(['RULE_OUT_OF_TIME', 'rule']);
});
