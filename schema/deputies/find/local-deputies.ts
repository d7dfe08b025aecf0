import { GraphQLInt } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { described } from '../../kit/graphql/adapter.js';
import { Effort } from '../../kit/graphql/effort.js';
import { enumOf } from '../../kit/graphql/values.js';
import { recordOf } from '../../kit/graphql/views.js';
import { CongressLevel } from '../../organisations/congress.choices.js';
import { Congress } from '../../organisations/congress.js';
import { Deputy } from '../deputy.js';
import { Mandate } from '../mandate.js';
import { Nearness, nearestSize } from './find.choices.js';

const Near = enumOf(Nearness);
const Level = enumOf(CongressLevel);

@ObjectType({
  description: described(
    '本地代表：代表该地方的一名代表，以一个代表资格',
    'A deputy who speaks for a place, through one mandate',
  ),
})
export class LocalDeputy {
  @Field(() => Near, { description: described('远近：代表住得或者工作得有多近', 'How near the deputy is at home') })
  nearness!: Nearness;

  @Field(recordOf(Deputy), { description: described('代表', 'The person') })
  deputy!: string;

  @Field(recordOf(Mandate), { description: described('代表资格：含选举单位', 'The mandate, with its electoral unit') })
  mandate!: string;
}

@ObjectType({
  description: described(
    '一级人大的本地代表：该地方之上一级人大的在任代表',
    'Acting deputies of one congress that is above a place',
  ),
})
export class LocalDeputies {
  @Field(() => Level, { description: described('级别', 'Level of the congress') })
  level!: CongressLevel;

  @Field(recordOf(Congress), { description: described('人民代表大会', 'The congress') })
  congress!: string;

  @Field(() => GraphQLInt, {
    description: described(
      '代表人数：该级全部在任代表；全国人大为居住或者工作在该省的代表',
      'All its acting deputies; of the National People’s Congress those who live or work in the province',
    ),
  })
  totalCount!: number;

  @Effort({ size: nearestSize })
  @Field(() => [LocalDeputy], {
    description: described(
      '最近的代表：最近的在前，最多20名，由 `deputiesFor` 的 `first` 决定',
      'Nearest first: at most 20, as `first` of `deputiesFor` says',
    ),
  })
  nearest!: readonly LocalDeputy[];
}
