import { afterAll, beforeAll, expect, test } from 'vitest';
import { ids } from '../setup/small-place.js';
import { county, deputy, deputyId, office, otherOffice, Place, today, unit } from './place.js';

let place: Place;
beforeAll(async () => {
  place = await Place.open();
});
afterAll(() => place.close());

const mandate = (n: number, congress = 2) => `Mandate:${ids.mandate(n, congress)}`;
const plan = {
  ...{
    mandate: mandate(1),
    division: county,
    year: 2026,
    reportedOn: today,
    venue: '交通街道代表之家',
    leastRate: 0.6,
  },
};
const citizen = { role: 'citizen' } as const;
/** A report that is being rated, and the code that is shown there. */
async function heard(more: object = {}, who = 1): Promise<{ id: string; ratingCode: string }> {
  const id = await place.does('scheduleDutyReport', { ...plan, ...more });
  await place.does('submitDutyReport', { id, draft: '一年来……' }, deputy(who));
  await place.does('deliverDutyReport', { id });
  const { ratingCode } = await place.tries('openDutyRating', { id }, office, 'ratingCode');
  return { id, ratingCode };
}
const evaluations = async (id: string) =>
  (
    await place.fixture.ask(
      `query($id: ID!) { dutyReport(id: $id) { status isOverdue evaluations { nodes { body satisfiedCount basicallySatisfiedCount dissatisfiedCount satisfactionRate } } } }`,
      { variables: { id } },
    )
  ).dutyReport;

test('a deputy of a county reports to electors, who rate by the code of the room; what follows is by the local measure', async () => {
  const { id, ratingCode } = await heard();
  for (const rating of ['SATISFIED', 'DISSATISFIED', 'DISSATISFIED'])
    expect(
      (await place.tries('rateDutyReport', { ratingCode: ratingCode.toLowerCase(), rating }, citizen)).userErrors,
    ).toEqual([]);
  await place.does('tallyDutyReport', { id, dissatisfied: 1 });
  expect((await evaluations(id)).evaluations.nodes).toEqual([]);
  await place.does('publishDutyReport', { id });
  expect(await evaluations(id)).toEqual({
    ...{ status: 'PUBLISHED', isOverdue: false },
    evaluations: {
      nodes: [
        {
          body: 'ELECTORS',
          satisfiedCount: 1,
          basicallySatisfiedCount: 0,
          dissatisfiedCount: 3,
          satisfactionRate: 0.25,
        },
      ],
    },
  });
  const basis = { consequenceNote: '满意率低于60%，限期改进', consequenceBasis: '代表述职评议办法第八条' };
  expect(
    await place.refuses('recordDutyReportConsequence', { id, ...basis, rectificationDueOn: '2026-11-01' }),
  ).toEqual(['IN_THE_PAST', 'rectificationDueOn']);
  await place.does('recordDutyReportConsequence', { id, ...basis, rectificationDueOn: '2026-12-31' });
  await place.does('reportDutyImprovement', { id, rectification: '每月到站接待' }, deputy(1));
  await place.does('recheckDutyReport', { id, isPassed: false, recheckNote: '仍缺两次', again: '2027-01-31' });
  await place.does('reportDutyImprovement', { id, rectification: '已补' }, deputy(1));
  await place.does('recheckDutyReport', { id, isPassed: true, recheckNote: '已改进' });
  expect((await evaluations(id)).status).toBe('RECHECKED');
  expect(await place.contradictions(/^(DutyReport|DutyReportEvaluation|RatingParticipation|SecretRating)$/)).toEqual(
    [],
  );
});

test('a report above the rate of the measure is not to be improved by a day', async () => {
  const { id, ratingCode } = await heard({ mandate: mandate(3) }, 3);
  await place.does('rateDutyReport', { ratingCode, rating: 'SATISFIED' }, citizen);
  await place.does('tallyDutyReport', { id });
  await place.does('publishDutyReport', { id });
  const basis = { consequenceNote: '评为优秀', consequenceBasis: '代表述职评议办法第七条' };
  expect(
    await place.refuses('recordDutyReportConsequence', { id, ...basis, rectificationDueOn: '2026-12-31' }),
  ).toEqual(['NOT_BELOW_ITS_RATE', 'rectificationDueOn']);
  await place.does('recordDutyReportConsequence', { id, ...basis });
  expect((await evaluations(id)).status).toBe('CONSEQUENCE_RECORDED');
});

test('a deputy of a city reports to the congress that elected, whose deputies rate once each', async () => {
  const { id, ratingCode } = await heard({ mandate: mandate(0, 1) }, 0);
  const rate = (n: number) =>
    place.tries('rateDutyReport', { report: id, deputy: deputyId(n), rating: 'SATISFIED' }, deputy(n));
  const told = await Promise.all(Array.from({ length: 20 }, () => rate(1)));
  expect(told.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE').toSorted()).toEqual([
    'DONE',
    ...Array.from({ length: 19 }, () => 'RATED_ONCE'),
  ]);
  expect((await rate(3)).userErrors).toEqual([]);
  expect(await place.refuses('rateDutyReport', { ratingCode, rating: 'SATISFIED' }, citizen)).toEqual([
    'NOT_TO_THEM',
    'ratingCode',
  ]);
  for (const n of [4, 6, 7])
    expect(
      await place.refuses('rateDutyReport', { report: id, deputy: deputyId(n), rating: 'SATISFIED' }, deputy(n)),
    ).toEqual(['NOT_OF_THAT_CONGRESS', 'report']);
  await place.does('tallyDutyReport', { id });
  await place.does('publishDutyReport', { id });
  expect((await evaluations(id)).evaluations.nodes).toEqual([
    { body: 'DEPUTIES', satisfiedCount: 2, basicallySatisfiedCount: 0, dissatisfiedCount: 0, satisfactionRate: 1 },
  ]);
});

test('twenty electors rate at once, and each counts', async () => {
  const { id, ratingCode } = await heard({ mandate: mandate(5) }, 5);
  const told = await Promise.all(
    Array.from({ length: 20 }, () =>
      place.tries('rateDutyReport', { ratingCode, rating: 'BASICALLY_SATISFIED' }, citizen),
    ),
  );
  expect(told.map(({ userErrors }) => userErrors)).toEqual(told.map(() => []));
  await place.does('tallyDutyReport', { id });
  const [counted] = await place.rows(
    'select basically_satisfied_count as n from duty_report_evaluation where report_id = $1',
    id.split(':')[1],
  );
  expect(counted).toEqual({ n: 20 });
});

test('what is out of turn, or somebody else’s, is refused', async () => {
  const refused = (more: object) => place.refuses('scheduleDutyReport', { ...plan, ...more });
  expect(await refused({ reportedOn: '2026-11-28' })).toEqual(['IN_THE_PAST', 'reportedOn']);
  expect(await refused({ mandate: mandate(7) })).toEqual(['MANDATE_NOT_ACTIVE', 'mandate']);
  const other = { role: 'staff', division: '420500000000' } as const;
  expect(await place.refuses('scheduleDutyReport', { ...plan, division: 'Division:420500000000' }, other)).toEqual([
    'NOT_THIS_PLACE',
    'mandate',
  ]);
  const id = await place.does('scheduleDutyReport', { ...plan, reportedOn: '2026-12-20' });
  expect(await refused({ reportedOn: '2026-12-20' })).toEqual(['REPORTS_THAT_DAY', 'reportedOn']);
  for (const viewer of [deputy(1), unit(1), citizen, otherOffice] as const)
    expect(await place.forbids('scheduleDutyReport', { ...plan, reportedOn: '2026-12-21' }, viewer)).toBe('FORBIDDEN');
  for (const viewer of [deputy(3), office] as const)
    expect(await place.forbids('submitDutyReport', { id, draft: '稿' }, viewer)).toBe('FORBIDDEN');
  await place.does('submitDutyReport', { id, draft: '稿' }, deputy(1));
  await place.does('submitDutyReport', { id, draft: '改稿' }, deputy(1));
  expect(await place.refuses('deliverDutyReport', { id })).toEqual(['NOT_YET', 'id']);
  expect(await place.refuses('openDutyRating', { id })).toEqual(['WRONG_STATE', 'id']);
  const rating = { report: id, deputy: deputyId(1), rating: 'SATISFIED' };
  expect(await place.refuses('rateDutyReport', rating, deputy(1))).toEqual(['NO_RATING_NOW', 'report']);
  expect(await place.refuses('rateDutyReport', { rating: 'SATISFIED' }, citizen)).toEqual([
    'CODE_OR_REPORT',
    'ratingCode',
  ]);
  expect(await place.refuses('rateDutyReport', rating, citizen)).toEqual(['SPEAKS_FOR_ANOTHER', 'deputy']);
  expect(
    await place.forbids('rateDutyReport', { ratingCode: '0000-0000-0000-0000', rating: 'SATISFIED' }, citizen),
  ).toBe('NOT_FOUND');
});
