import { GraphQLBoolean, GraphQLFloat, GraphQLString } from 'graphql';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { badInput } from '../kit/declare/client-error.js';
import { DateScalar } from '../kit/declare/column-kinds.js';
import { fullDivisionCode } from '../kit/declare/division-codes.js';
import { described } from '../kit/graphql/adapter.js';
import { Effort } from '../kit/graphql/effort.js';
import type { ReadContext } from '../kit/graphql/read-context.js';
import { enumOf } from '../kit/graphql/values.js';
import { type Computable, type Figure, reconcile } from './reconciling.js';
import { StatisticQualifier, StatisticUnit } from './statistics.choices.js';

const Qualifier = enumOf(StatisticQualifier);
const Unit = enumOf(StatisticUnit);

@ObjectType({
  description: described(
    '数据核对：来源的数字与记录计算的数字并列',
    'A figure of a source beside what the records give',
  ),
})
export class Reconciliation {
  @Field(() => GraphQLFloat, { description: described('来源数值', 'As the source states it') })
  reported!: number;

  @Field(() => Qualifier, {
    description: described('数值限定：来源数值的准确程度', 'How exactly the source states it'),
  })
  qualifier!: StatisticQualifier;

  @Field(() => Unit, { description: described('单位', 'Unit of both') })
  unit!: StatisticUnit;

  @Field(() => DateScalar, {
    description: described('截至日期：数值计入到哪一日', 'The day up to which the figure counts'),
  })
  asOfOn!: string;

  @Field(() => GraphQLFloat, {
    nullable: true,
    description: described(
      '计算数值：按查询者可见的记录计算，没有记录可算的为空',
      'From the records that you may see; null where none carries it',
    ),
  })
  computed!: number | null;

  @Field(() => GraphQLFloat, {
    nullable: true,
    description: described(
      '差额：计算数值减来源数值，没有计算或者不作结论的为空',
      'Computed less reported; null where nothing is computed, and where there is no verdict',
    ),
  })
  difference!: number | null;

  @Field(() => GraphQLBoolean, {
    nullable: true,
    description: described(
      '是否相符：是否在来源的精度内相符，没有计算的为空；所见只是部分记录而又对不上的，不作结论，也为空',
      'Whether they agree as exactly as the source states it; null if nothing is computed, and where the records of an asker who sees a part of them do not bear it out',
    ),
  })
  agrees!: boolean | null;

  @Field(() => GraphQLString, {
    description: described('说明：两者的比较及应注意的事项', 'How the two compare, and what to know'),
  })
  explanation!: string;
}

/** The latest figure of a place, as of a date. */
const latest = `query ($indicator: String!, $division: String!, $asOf: Date) {
  divisionByCode(code: $division) { code }
  indicatorByCode(code: $indicator) {
    formula query factor caveats
    observations(first: 1, filter: { division: { code: { eq: $division } }, asOfOn: { lte: $asOf } }) {
      nodes { value qualifier unit asOfOn periodFromOn periodUntilOn quality note source { title } }
    }
  }
}`;
interface Latest {
  readonly divisionByCode: { readonly code: string } | null;
  readonly indicatorByCode: (Computable & { readonly observations: { readonly nodes: readonly Figure[] } }) | null;
}

@Resolver()
export class ReconcileResolver {
  @Effort({ work: 'scan' })
  @Query(() => Reconciliation, {
    nullable: true,
    description: described(
      '数据核对：一地某指标最新的数值，与查询者可见记录所计算的同期数值并列；没有来源的为空',
      'The latest figure of an indicator for a place beside what the records that you may see give for the same period; null where no source has one',
    ),
  })
  async reconcile(
    @Arg('indicator', () => GraphQLString, {
      description: described(
        '指标代码：指标的代码，如 `station.count[kind=DEPUTY_HOME]`',
        'Code of the indicator: `station.count[kind=DEPUTY_HOME]`',
      ),
    })
    indicator: string,
    @Arg('division', () => GraphQLString, {
      description: described('区划代码：2到12位的代码，如 `1506`', 'Code of 2 to 12 digits: `1506`'),
    })
    division: string,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: described(
        '截至日期：只要截至该日的数值，不填为最新',
        'Only figures up to this day; the latest when absent',
      ),
    })
    asOf: string | null,
    @Ctx() { ask, viewer }: ReadContext,
  ): Promise<Reconciliation | null> {
    const place = fullDivisionCode(division, 'reconcile.division');
    const found = await ask<Latest>(latest, { indicator, division: place, asOf });
    if (!found.indicatorByCode) throw badInput('reconcile.indicator', 'no indicator has this code; see indicators');
    if (!found.divisionByCode) throw badInput('reconcile.division', 'no division has this code; see divisions');
    const figure = found.indicatorByCode.observations.nodes[0];
    if (!figure) return null;
    return reconcile(found.indicatorByCode, figure, found.divisionByCode.code, { ask, viewer });
  }
}
