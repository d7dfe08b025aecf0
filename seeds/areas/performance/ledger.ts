import type { PointsDimension } from '../../../schema/performance/points.choices.js';
import { PointsEntry } from '../../../schema/performance/points-entry.js';
import { Suggestion } from '../../../schema/suggestions/suggestion.js';
import type { Dataset, RowOf } from '../../kit/dataset.js';
import type { Random } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { earliest, recordedUntil } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';

export interface ScoredItem {
  readonly id: string;
  readonly dimension: PointsDimension;
  readonly criterion: string;
  readonly points: number;
  readonly unit: string;
  readonly yearlyLimit?: number | undefined;
}

interface Account {
  readonly statement: string;
  readonly deputy: string;
  readonly division: string;
  readonly year: number;
  /** The year is not over: the newest entries wait for approval. */
  readonly isOpen: boolean;
}

interface Paper {
  readonly id: string;
  readonly number: string;
  readonly submittedOn: string;
}

const evidence: Readonly<Record<PointsDimension, string>> = {
  SESSION_ATTENDANCE: '会议签到表',
  DELIBERATION: '审议发言记录',
  MOTIONS_AND_SUGGESTIONS: '建议登记表',
  SITTING_IN: '列席通知和签到表',
  INSPECTION_AND_RESEARCH: '视察调研签到表',
  GROUP_ACTIVITY: '代表小组活动记录',
  CONTACT: '家站接待登记簿',
};

/** Writes entries; what was approved by mistake is reversed by another entry. */
export class Ledger {
  readonly #papers: Map<string, Paper[]>;
  #entries = 0;

  constructor(private readonly data: Dataset) {
    const rows = data.of(Suggestion) as unknown as readonly (Paper & { leadDeputy: string; number: string })[];
    this.#papers = Map.groupBy(rows, ({ leadDeputy, submittedOn }) => `${leadDeputy}/${submittedOn.slice(0, 4)}`);
  }

  /** The entries of one account; returns what counts. */
  fill(account: Account, items: readonly ScoredItem[], random: Random): number {
    let total = 0;
    for (const item of items) {
      if (item.dimension === 'MOTIONS_AND_SUGGESTIONS') {
        if (item.criterion.includes('建议')) total += this.#papersOf(account, item);
      } else if (random.chance(item.points < 0 ? 0.05 : 0.8)) total += this.#deed(account, item, random);
    }
    return Math.round(total * 10) / 10;
  }

  /** Suggestions that the deputy led in the year, up to the limit. */
  #papersOf(account: Account, item: ScoredItem): number {
    const most = Math.floor((item.yearlyLimit ?? Number.POSITIVE_INFINITY) / item.points);
    const papers = (this.#papers.get(`${account.deputy}/${account.year}`) ?? []).slice(0, most);
    for (const { id, number, submittedOn } of papers)
      this.#add(account, item, 1, submittedOn, {
        evidence: `建议${number}`,
        suggestion: id,
        evidenceId: `Suggestion:${id}`,
      });
    return papers.length * item.points;
  }

  #deed(account: Account, item: ScoredItem, random: Random): number {
    const { year, isOpen } = account;
    const most = item.yearlyLimit ? Math.floor(item.yearlyLimit / item.points) : 2;
    const quantity = random.int(1, most);
    const occurredOn = dayBetween(random, `${year}-01-05`, earliest(`${year}-12-10`, addDays(recordedUntil, -3)));
    const row = { evidence: evidence[item.dimension] };
    if (isOpen && occurredOn > addDays(recordedUntil, -45)) {
      this.#add(account, item, quantity, occurredOn, { ...row, status: 'SUBMITTED' });
      return 0;
    }
    if (random.chance(0.01)) {
      this.#add(account, item, quantity, occurredOn, { ...row, status: 'REJECTED', reason: '材料不全，不予计分' });
      return 0;
    }
    const entry = this.#add(account, item, quantity, occurredOn, row);
    if (!random.chance(0.01)) return quantity * item.points;
    this.#add(account, item, -quantity, occurredOn, {
      ...row,
      reversalOf: entry,
      reason: '与另一条重复登记，予以冲销',
    });
    return 0;
  }

  #add(
    { statement, deputy, division }: Account,
    { id: item, dimension, points }: ScoredItem,
    quantity: number,
    occurredOn: string,
    row: Partial<RowOf<PointsEntry>> & { evidence: string },
  ): string {
    const id = uuidOf('points-entry', this.#entries++, new Date(occurredOn));
    this.data.add(PointsEntry, {
      id,
      statement,
      deputy,
      division,
      item,
      dimension,
      quantity,
      points: quantity * points,
      occurredOn,
      status: 'APPROVED',
      ...row,
      ...(row.status !== 'SUBMITTED' && {
        approver: this.#entries % 5 ? '代表小组组长' : '人大常委会代表工作委员会负责人',
        decidedOn: addDays(occurredOn, 2),
      }),
    });
    return id;
  }
}
