import { afterAll, beforeAll, expect, test } from 'vitest';
import { LivelihoodProject } from '../../schema/projects/livelihood-project.js';
import { LivelihoodProposal } from '../../schema/projects/livelihood-proposal.js';
import { LivelihoodRound } from '../../schema/projects/livelihood-round.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import type { Data } from '../setup/fixture.js';
import { ids } from '../setup/small-place.js';
import { agency, announcement, finance, office, Street, street } from './livelihood.js';

const rounds = 10;
const round = uuidOf('raced round', 0);
const proposal = (n: number) => uuidOf('raced proposal', n);
const projects = [0, 1].map((n) => `LivelihoodProject:${uuidOf('raced project', n)}`);

let place: Street;
beforeAll(async () => {
  place = await Street.open((data) => {
    const common = { division: street, year: 2026, level: 'SUBDISTRICT', method: 'CONSULTATION' } as const;
    data.add(LivelihoodRound, {
      ...{ ...common, id: round, name: '交通街道2026年民生实事项目', number: 9, stage: 'IMPLEMENTING' },
      ...{
        announcedOn: '2025-10-01',
        collectionClosesOn: '2025-11-01',
        decidedOn: '2025-12-01',
        organiser: ids.agency(2),
      },
    });
    for (let n = 0; n < rounds; n++)
      data.add(LivelihoodProposal, {
        ...{ id: proposal(n), number: `Y-${n}`, round, division: street, title: `项目${n}`, category: 'WATER' },
        ...{ channel: 'WEB', proposerKind: 'RESIDENT', status: 'CHOSEN', proposedOn: '2025-10-02' },
      });
    for (const [n, id] of projects.entries())
      data.add(LivelihoodProject, {
        ...{ ...common, id: id.split(':')[1]!, number: `P-${n}`, name: `项目${n}`, round, category: 'WATER' },
        ...{ leadOfficial: '副主任', leadDepartment: ids.agency(1), target: '建成', status: 'IN_PROGRESS' },
        ...{ progressFlag: 'ON_TRACK', progressRate: 0.5, investmentFen: 100_000, investedFen: 0 },
        ...{ plannedStartOn: '2026-03-01', dueOn: '2026-11-30', startedOn: '2026-03-01' },
      });
  });
});
afterAll(() => place.close());

const codes = (told: Data[]) => told.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE').toSorted();

test('of two allocations at once that do not both fit, one is refused: no more is allocated than was appropriated', async () => {
  const given = { division: `Division:${street}`, year: 2026, source: 'CITY_AWARD_FUND', amountFen: 100 };
  const appropriation = await place.does(
    'fundAppropriation',
    'appropriateFunds',
    { ...given, finance: agency(0) },
    finance,
  );
  for (let n = 1; n <= rounds; n++) {
    const input = { source: 'CITY_AWARD_FUND', amountFen: 60, appropriation };
    const told = await Promise.all(
      projects.map((id) => place.tries('livelihoodProject', 'allocateFunds', { id, ...input }, office)),
    );
    expect(codes(told)).toEqual(['DONE', 'MORE_THAN_APPROPRIATED']);
    const [sum] = await place.rows('select sum(amount_fen)::int as fen, count(*)::int as parts from fund_allocation');
    expect(sum).toEqual({ fen: 60 * n, parts: n });
    // So much is left that one fits again, and two do not.
    const more = { id: appropriation, amountFen: 60 * n + 100 };
    await place.does('fundAppropriation', 'adjustAppropriation', more, finance);
  }
});

test('of two payments at once of one allocation one is done, and no more is paid than was allocated', async () => {
  const allocations = await place.rows('select id from fund_allocation order by id');
  for (const { id } of allocations) {
    const payment = { id: `FundAllocation:${id}`, amountFen: 40 };
    const told = await Promise.all([0, 1].map(() => place.tries('fundAllocation', 'disburseFunds', payment, finance)));
    expect(codes(told).filter((code) => code === 'DONE')).toEqual(['DONE']);
    expect(await place.refuses('fundAllocation', 'disburseFunds', payment, finance)).toEqual([
      ...['MORE_THAN_ALLOCATED', 'amountFen'],
    ]);
  }
  const [sum] = await place.rows('select sum(amount_fen)::int as fen from fund_disbursement');
  expect(sum.fen).toBe(40 * rounds);
});

test('of two who break one project down at once, one makes it', async () => {
  const task = {
    ...{ round: `LivelihoodRound:${round}`, leadOfficial: '副主任', leadDepartment: agency(1), target: '建成' },
    ...{ plannedStartOn: '2026-09-01', dueOn: '2026-12-31', investmentFen: 1_000 },
  };
  for (let n = 0; n < rounds; n++) {
    const input = { ...task, proposal: `LivelihoodProposal:${proposal(n)}` };
    const told = await Promise.all([0, 1].map(() => place.tries('livelihoodProject', 'breakDownProject', input)));
    expect(codes(told)).toEqual(['BROKEN_DOWN_BEFORE', 'DONE']);
  }
  const made = await place.rows(
    `select number from livelihood_project where number like 'P150602001-2026-%' order by number`,
  );
  expect(made.map(({ number }) => number)).toEqual(
    Array.from({ length: rounds }, (_, n) => `P150602001-2026-${String(n + 1).padStart(4, '0')}`),
  );
});

test('rounds that are announced at once have numbers of their own', async () => {
  const tried = await Promise.allSettled(
    Array.from({ length: 8 }, () => place.tries('livelihoodRound', 'announceRound', announcement({ year: 2030 }))),
  );
  const done = tried.filter(({ status }) => status === 'fulfilled').length;
  for (const one of tried)
    if (one.status === 'rejected') expect(one.reason.originalError.constraint).toMatch(/^livelihood_round_division/);
  const numbers = await place.rows('select number from livelihood_round where year = 2030 order by number');
  expect(numbers.map(({ number }) => number)).toEqual(Array.from({ length: done }, (_, n) => n + 1));
  expect(done).toBeGreaterThan(0);
});
