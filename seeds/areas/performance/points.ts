import { DeputyGroupMember } from '../../../schema/deputies/deputy-group-member.js';
import type { AssessmentStatus } from '../../../schema/performance/points.choices.js';
import { PointsRule } from '../../../schema/performance/points-rule.js';
import { PointsRuleItem } from '../../../schema/performance/points-rule-item.js';
import { PointsStatement } from '../../../schema/performance/points-statement.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { pointsItems, pointsRules, pointsYears } from '../../places/performance.js';
import { deputiesOf } from '../deputies.js';
import { deputyGroupsOf } from '../deputy-groups.js';
import { subtreeOf } from '../organisations.js';
import { Ledger, type ScoredItem } from './ledger.js';

/** Rules on points, and the statements of the years that are scored by them, each with its ledger. */
export function seedPoints(data: Dataset): void {
  const items = new Map(pointsRules.map((rule) => [ruleId(rule), addRule(data, rule)]));
  const ledger = new Ledger(data);
  for (const year of pointsYears) new ScoredYear(data, ledger, year, items.get(ruleId(year))!).seed();
}

const ruleId = ({ division, edition }: { division: string; edition: number }): string =>
  uuidOf(`points-rule/${division}`, edition);

function addRule(data: Dataset, rule: (typeof pointsRules)[number]): ScoredItem[] {
  const id = ruleId(rule);
  data.add(PointsRule, {
    id,
    ...rule,
    status: rule.endedOn ? 'REPLACED' : 'IN_FORCE',
    purpose: '以履职年度为时限计分，年终由代表小组发放积分反馈单，作为评先评优和连任代表候选人的重要依据。',
  });
  const items = pointsItems.filter(({ division, edition }) => division === rule.division && edition === rule.edition);
  return items.map(({ dimension, criterion, points, unit, yearlyLimit }, n) => {
    const item = { id: uuidOf(`points-item/${id}`, n), dimension, criterion, points, unit };
    data.add(PointsRuleItem, { ...item, rule: id, position: n + 1, ...(yearlyLimit && { yearlyLimit }) });
    return { ...item, yearlyLimit };
  });
}

type Year = (typeof pointsYears)[number];

/** The statements of one place and year. */
class ScoredYear {
  constructor(
    private readonly data: Dataset,
    private readonly ledger: Ledger,
    private readonly year: Year,
    private readonly items: readonly ScoredItem[],
  ) {}

  seed(): void {
    const { data, ledger, items } = this;
    const { division, year, share, status } = this.year;
    const random = randomOf(`points/${division}/${year}`);
    const all = deputiesOf(data, division, 'COUNTY');
    const groups = groupsOf(data, division);
    const rule = ruleId(this.year);
    const made = random.sample(all, Math.round(all.length * share)).map((deputy, n) => {
      const id = uuidOf(`points-statement/${rule}/${year}`, n, new Date(`${year}-01-01`));
      const isOpen = status === 'OPEN';
      const totalPoints = ledger.fill({ statement: id, deputy: deputy.id, division, year, isOpen }, items, random);
      return { id, deputy: deputy.id, totalPoints };
    });
    const totals = made.map(({ totalPoints }) => totalPoints).toSorted((a, b) => b - a);
    for (const [n, statement] of made.entries())
      data.add(PointsStatement, {
        ...statement,
        rule,
        division,
        year,
        ...(groups.has(statement.deputy) && { group: groups.get(statement.deputy)! }),
        ...this.#standing(n),
        ...(status !== 'OPEN' && { rank: totals.indexOf(statement.totalPoints) + 1, publishedOn: `${year}-12-28` }),
      });
  }

  /** In a year that is open, groups have begun to check; of a published one, one statement is under appeal. */
  #standing(n: number): { status: AssessmentStatus; appealReason?: string; appealedOn?: string } {
    const { status, year } = this.year;
    if (status === 'OPEN') return { status: (['OPEN', 'SELF_ASSESSED', 'OPEN', 'GROUP_ASSESSED'] as const)[n % 4]! };
    if (status === 'PUBLISHED' && n === 3)
      return {
        status: 'APPEALED',
        appealReason: '两次小组活动未计入，签到表可以证明',
        appealedOn: `${year + 1}-01-05`,
      };
    return { status };
  }
}

/** A group of each deputy who is in one. */
function groupsOf(data: Dataset, division: string): Map<string, string> {
  const groups = new Set(deputyGroupsOf(data, subtreeOf(division)).map(({ id }) => id));
  return new Map(
    data
      .of(DeputyGroupMember)
      .filter(({ group }) => groups.has(group as string))
      .map(({ deputy, group }) => [deputy as string, group as string]),
  );
}
