import { GraphQLFloat, GraphQLID, GraphQLInt } from 'graphql';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Deputy } from '../deputies/deputy.js';
import { described } from '../kit/graphql/adapter.js';
import { Effort } from '../kit/graphql/effort.js';
import type { ReadContext } from '../kit/graphql/read-context.js';
import { recordOf } from '../kit/graphql/views.js';
import { exact } from './exact.js';

const mostDeputies = 1_000;

@ObjectType({
  description: described(
    '积分试算：一名代表一年的工作，按所试的办法得多少分，与当年实得并列',
    'What the work of a deputy in one year would score by the rule that is tried, beside what it did score',
  ),
})
export class SimulatedPoints {
  @Field(recordOf(Deputy), { description: described('代表', 'The deputy') })
  deputy!: string;

  @Field(() => GraphQLFloat, {
    description: described('实得积分：当年已核定明细的合计', 'What approved entries add up to'),
  })
  actualPoints!: number;

  @Field(() => GraphQLFloat, { description: described('试算积分：按所试的办法', 'By the rule that is tried') })
  simulatedPoints!: number;

  @Field(() => GraphQLInt, {
    description: described(
      '未列入笔数：所试的办法没有相同计分标准的明细',
      'Entries for which that rule has no such criterion',
    ),
  })
  unmatchedCount!: number;
}

interface Item {
  readonly dimension: string;
  readonly criterion: string;
  readonly points: number;
  readonly yearlyLimit: number | null;
}
interface Entry {
  readonly quantity: number;
  readonly points: number;
  readonly deputy: { readonly id: string };
  readonly item: Pick<Item, 'dimension' | 'criterion'>;
}
interface Page {
  readonly pointsEntries: {
    readonly nodes: readonly Entry[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
const rule = `query($rule: ID!) { pointsRule(id: $rule) { division { code }
  items(first: 100) { nodes { dimension criterion points yearlyLimit } } } }`;
const entries = `query($division: String!, $from: Date!, $to: Date!, $after: String) {
  pointsEntries(first: 100, after: $after, filter: { division: { code: { eq: $division } }, status: { eq: APPROVED },
    occurredOn: { gte: $from, lte: $to } }) {
    nodes { quantity points deputy { id } item { dimension criterion } } pageInfo { hasNextPage endCursor } } }`;

const keyOf = ({ dimension, criterion }: Pick<Item, 'dimension' | 'criterion'>) => `${dimension} ${criterion}`;

/** What the entries of one deputy score by these items, each up to its limit. */
function scoreOf(all: readonly Entry[], items: ReadonlyMap<string, Item>): Omit<SimulatedPoints, 'deputy'> {
  const byItem = Map.groupBy(all, ({ item }) => items.get(keyOf(item)));
  const scored = [...byItem].map(([item, some]) => {
    const quantity = some.reduce((sum, one) => sum + one.quantity, 0);
    return item ? Math.min(item.points * quantity, item.yearlyLimit ?? Number.POSITIVE_INFINITY) : 0;
  });
  return {
    actualPoints: exact(all.reduce((sum, { points }) => sum + points, 0)),
    simulatedPoints: exact(scored.reduce((sum, points) => sum + points, 0)),
    unmatchedCount: byItem.get(undefined)?.length ?? 0,
  };
}

@Resolver()
export class SimulatePointsResolver {
  @Effort({ work: 'scan', size: { usual: 100, most: mostDeputies } })
  @Query(() => [SimulatedPoints], {
    description: described(
      `试算积分办法：以查询者可见的某一年已核定明细试算一版办法，不改变任何记录；没有该办法的为空列表，最多${mostDeputies}名代表`,
      `What an edition of the rule, a draft too, would have scored in a year, from the approved entries that you may see; nothing is changed. Empty without such a rule, at most ${mostDeputies} deputies`,
    ),
  })
  async simulatePointsRule(
    @Arg('rule', () => GraphQLID, { description: described('积分办法：`PointsRule:…`', 'The edition, `PointsRule:…`') })
    id: string,
    @Arg('year', () => GraphQLInt, { description: described('履职年度', 'The performance year') })
    year: number,
    @Ctx() { ask }: ReadContext,
  ): Promise<readonly SimulatedPoints[]> {
    const { pointsRule: tried } = await ask<{
      readonly pointsRule: {
        readonly division: { readonly code: string };
        readonly items: { readonly nodes: readonly Item[] };
      } | null;
    }>(rule, { rule: id });
    if (!tried) return [];
    const items = new Map(tried.items.nodes.map((item) => [keyOf(item), item]));
    const all: Entry[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const days = { from: `${year}-01-01`, to: `${year}-12-31` };
      const { pointsEntries }: Page = await ask<Page>(entries, { division: tried.division.code, ...days, after });
      all.push(...pointsEntries.nodes);
      ({ hasNextPage: more, endCursor: after } = pointsEntries.pageInfo);
    }
    const deputies = [...Map.groupBy(all, ({ deputy }) => deputy.id)].slice(0, mostDeputies);
    const scored = deputies.map(([deputy, own]) => ({ deputy, ...scoreOf(own, items) }));
    return scored.toSorted((a, b) => b.simulatedPoints - a.simulatedPoints);
  }
}
