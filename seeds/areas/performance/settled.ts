import { PointsEntry } from '../../../schema/performance/points-entry.js';
import { PointsStatement } from '../../../schema/performance/points-statement.js';
import type { Dataset, Row } from '../../kit/dataset.js';
import { recordedUntil } from '../as-of.js';
import { addDays } from '../days.js';

const open = ['OPEN', 'SELF_ASSESSED', 'GROUP_ASSESSED'];

/** The points of the documents' last year have been approved, counted and published at its end, and appeals decided. */
export function settlePoints(data: Dataset): void {
  const gained = new Map<string, number>();
  for (const one of data.of(PointsEntry)) {
    if (one.status !== 'SUBMITTED') continue;
    const statement = one.statement as string;
    gained.set(statement, (gained.get(statement) ?? 0) + (one.points as number));
    data.amend(PointsEntry, one, {
      status: 'APPROVED',
      approver: '代表小组组长',
      decidedOn: addDays(recordedUntil, 6),
    });
  }
  const left = data.of(PointsStatement).filter(({ status }) => open.includes(status as string));
  for (const one of left)
    data.amend(PointsStatement, one, {
      totalPoints: rounded((one.totalPoints as number) + (gained.get(one.id as string) ?? 0)),
    });
  for (const [, ofYear] of Map.groupBy(left, ({ rule, year }) => `${rule} ${year}`)) publish(data, ofYear);
  for (const one of data.of(PointsStatement))
    if (one.status === 'APPEALED') data.amend(PointsStatement, one, { status: 'FINAL' });
}

const rounded = (points: number): number => Math.round(points * 10) / 10;

function publish(data: Dataset, statements: readonly Row[]): void {
  const totals = statements.map(({ totalPoints }) => totalPoints as number).toSorted((a, b) => b - a);
  for (const one of statements)
    data.amend(PointsStatement, one, {
      status: 'PUBLISHED',
      rank: totals.indexOf(one.totalPoints as number) + 1,
      publishedOn: `${one.year}-12-28`,
    });
}
