import { GraphQLBoolean, GraphQLFloat, GraphQLString } from 'graphql';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { DateScalar } from '../kit/columns.js';
import { codeOf } from '../kit/division-codes.js';
import { Effort } from '../kit/effort.js';
import { badInput } from '../kit/errors.js';
import { described } from '../kit/naming.js';
import type { ReadContext } from '../kit/schema.js';
import { enumOf } from '../kit/values.js';
import { type Computable, type Figure, reconcile } from './reconciling.js';
import { StatisticQualifier, StatisticUnit } from './statistics.choices.js';

const Qualifier = enumOf(StatisticQualifier);
const Unit = enumOf(StatisticUnit);

@ObjectType({ description: described('数据核对', 'A figure of a source beside what the records give') })
export class Reconciliation {
  @Field(() => GraphQLFloat, { description: described('来源数值', 'As the source states it') })
  reported!: number;

  @Field(() => Qualifier, { description: described('数值限定', 'How exactly the source states it') })
  qualifier!: StatisticQualifier;

  @Field(() => Unit, { description: described('单位', 'Unit of both') })
  unit!: StatisticUnit;

  @Field(() => DateScalar, { description: described('截至日期', 'The day up to which the figure counts') })
  asOfOn!: string;

  @Field(() => GraphQLFloat, {
    nullable: true,
    description: described('计算数值', 'From the records that you may see; null where none carries it'),
  })
  computed!: number | null;

  @Field(() => GraphQLFloat, {
    nullable: true,
    description: described('差额', 'Computed less reported; null where nothing is computed'),
  })
  difference!: number | null;

  @Field(() => GraphQLBoolean, {
    nullable: true,
    description: described(
      '是否相符',
      'Whether they agree as exactly as the source states it; null if nothing is computed',
    ),
  })
  agrees!: boolean | null;

  @Field(() => GraphQLString, { description: described('说明', 'How the two compare, and what to know') })
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
      '数据核对',
      'The latest figure of an indicator for a place beside what the records that you may see give for the same period; null where no source has one',
    ),
  })
  async reconcile(
    @Arg('indicator', () => GraphQLString, {
      description: described('指标代码', 'Code of the indicator: `station.count[kind=DEPUTY_HOME]`'),
    })
    indicator: string,
    @Arg('division', () => GraphQLString, { description: described('区划代码', 'Code of 2 to 12 digits: `1506`') })
    division: string,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: described('截至日期', 'Only figures up to this day; the latest when absent'),
    })
    asOf: string | null,
    @Ctx() { ask }: ReadContext,
  ): Promise<Reconciliation | null> {
    const place = codeOf(division, 'reconcile.division');
    const found = await ask<Latest>(latest, { indicator, division: place, asOf });
    if (!found.indicatorByCode) throw badInput('reconcile.indicator', 'no indicator has this code; see indicators');
    if (!found.divisionByCode) throw badInput('reconcile.division', 'no division has this code; see divisions');
    const figure = found.indicatorByCode.observations.nodes[0];
    return figure ? reconcile(found.indicatorByCode, figure, found.divisionByCode.code, ask) : null;
  }
}
