import { GraphQLInt } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { Grid } from '../../grids/grid.js';
import { GridStaff } from '../../grids/grid-staff.js';
import { described } from '../../kit/graphql/adapter.js';
import { Effort } from '../../kit/graphql/effort.js';
import type { Ask } from '../../kit/graphql/read-context.js';
import { enumOf } from '../../kit/graphql/values.js';
import { recordOf } from '../../kit/graphql/views.js';
import { Division } from '../../organisations/division.js';
import { ReceptionSession } from '../../stations/reception-session.js';
import { Station } from '../../stations/station.js';
import { deputiesAround } from './deputies-around.js';
import { LocatedBy } from './find.choices.js';
import { LocalDeputies } from './local-deputies.js';
import type { Place } from './place.js';
import { nextReception, stationOf } from './where-to-go.js';

const Located = enumOf(LocatedBy);

/** What is not selected is not looked for. */
@ObjectType({
  description: described('身边的代表：何人代表这个地方、应到哪里反映', 'Who speaks for a place, and where to go there'),
})
export class LocalContact {
  private found?: Promise<string | null>;

  constructor(
    private readonly place: Place,
    private readonly first: number,
    private readonly receptionFrom: string,
    private readonly ask: Ask,
  ) {}

  @Field(() => Located, { description: described('定位方式：根据什么找到该地方', 'How the place was found') })
  get locatedBy(): LocatedBy {
    return this.place.locatedBy;
  }

  @Field(recordOf(Division), {
    description: described(
      '所在区划：所给的区划、网格所在的区划，或者最近家站所服务的区划',
      'The division asked for, that of the grid, or the one that the nearest station serves',
    ),
  })
  get division(): string {
    return this.place.division;
  }

  // The place may lie in five divisions that have congresses, and in the nation.
  @Effort({ size: { usual: 4, most: 6 } })
  @Field(() => [LocalDeputies], {
    description: described(
      '各级代表：由基层到上级，最多6级；没有在任代表的一级不列，街道因此从县级开始',
      'By congress, lowest first, at most 6; no congress without acting deputies, so a subdistrict begins with its county',
    ),
  })
  get deputies(): Promise<LocalDeputies[]> {
    return deputiesAround(this.place, this.first, this.ask);
  }

  @Field(recordOf(Grid), {
    nullable: true,
    description: described(
      '网格：所给的网格，或者该村唯一的网格，否则为空；其余的见 `division`',
      'The grid asked for, or the only one of the village, otherwise null; others are under `division`',
    ),
  })
  get grid(): string | null {
    return this.place.grid?.id ?? null;
  }

  @Field(recordOf(GridStaff), {
    nullable: true,
    description: described('网格长：该网格的网格长，空缺时为空', 'Leader of that grid; null while the post is vacant'),
  })
  get gridLeader(): string | null {
    return this.place.grid?.staff.nodes[0]?.id ?? null;
  }

  @Field(recordOf(Station), {
    nullable: true,
    description: described(
      '家站：应到的家站，即距坐标最近的开放家站；没有坐标的，依次为该村的、该乡镇的、乡镇内任一的、该县的，均没有的为空',
      'Where to go: the open station nearest to the point; else that of the village, the township, any in the township, that of the county; otherwise null',
    ),
  })
  get station(): Promise<string | null> {
    this.found ??= stationOf(this.place, this.ask);
    return this.found;
  }

  @Field(() => GraphQLInt, {
    nullable: true,
    description: described(
      '到家站距离(米)：从坐标到家站的直线距离，没有坐标的为空',
      'Metres from the point to the station as the crow flies; null without a point',
    ),
  })
  get distanceM(): number | null {
    return this.place.station?.distanceM ?? null;
  }

  @Field(recordOf(ReceptionSession), {
    nullable: true,
    description: described(
      '下次接待：该家站已预告的下次接待；没有的为该乡镇内的，区划更大的为该区划内的，见其 `station`；均没有的为空',
      'The next reception that is announced at the station; where there is none, the next one in the township, or in the division if that is larger: see its `station`; otherwise null',
    ),
  })
  get nextReception(): Promise<string | null> {
    return this.station.then((station) => nextReception(this.place, station, this.receptionFrom, this.ask));
  }
}
