import { GraphQLFloat, GraphQLInt, GraphQLString } from 'graphql';
import { Arg, Ctx, Field, InputType, Query, Resolver } from 'type-graphql';
import { dayInChina } from '../../kit/declare/china.js';
import { badInput } from '../../kit/declare/client-error.js';
import { DateScalar } from '../../kit/declare/column-kinds.js';
import { described } from '../../kit/graphql/adapter.js';
import { Effort } from '../../kit/graphql/effort.js';
import type { Ask, ReadContext } from '../../kit/graphql/schema.js';
import { nearestSize } from './find.choices.js';
import { LocalContact } from './local-contact.js';
import { type Place, placeOfDivision, placeOfGrid, placeOfPoint } from './place.js';
import { farthestM, type GeoPoint } from './stations-around.js';

@InputType('GeoPoint', {
  description: described(
    '地理坐标点：WGS 84坐标，单位为度；GCJ-02坐标的点最多偏差700米',
    'A point in degrees, WGS 84; a point of GCJ-02 lies up to 700 m beside it',
  ),
})
class GeoPointInput implements GeoPoint {
  @Field(() => GraphQLFloat, { description: described('经度：东经，-180到180度', 'Degrees east, -180 to 180') })
  longitude!: number;

  @Field(() => GraphQLFloat, { description: described('纬度：北纬，-90到90度', 'Degrees north, -90 to 90') })
  latitude!: number;
}

/** What is left out and what is null is the same. */
type Maybe<Sent> = Sent | null | undefined;

@Resolver()
export class DeputiesForResolver {
  @Effort({ work: 'find' })
  @Query(() => LocalContact, {
    nullable: true,
    description: described(
      `找身边的代表：何人代表这个地方、应到哪里反映；坐标、区划代码、网格编码三项给且只给一项；坐标${farthestM / 1000}公里内没有家站、平台无从得知的为空`,
      `Who speaks for a place, and where to go: by exactly one of point, divisionCode and gridCode; null for a point with no station within ${farthestM / 1000} km, where the platform knows nobody`,
    ),
  })
  async deputiesFor(
    @Arg('point', () => GeoPointInput, {
      nullable: true,
      description: described(
        '坐标：所在位置，WGS 84（`wx.getLocation` 的wgs84类型）',
        'Where one stands, WGS 84 (`wx.getLocation` with type wgs84)',
      ),
    })
    point: Maybe<GeoPointInput>,
    @Arg('divisionCode', () => GraphQLString, {
      nullable: true,
      description: described(
        '区划代码：2到12位的代码，最好用乡镇或者村：`350582002014`',
        'Code of 2 to 12 digits, best of a village or township: `350582002014`',
      ),
    })
    divisionCode: Maybe<string>,
    @Arg('gridCode', () => GraphQLString, {
      nullable: true,
      description: described('网格编码：15位的代码：`350582002014001`', 'Code of 15 digits: `350582002014001`'),
    })
    gridCode: Maybe<string>,
    @Arg('first', () => GraphQLInt, {
      nullable: true,
      defaultValue: nearestSize.usual,
      description: described(
        `每级前几名：各级人大中最近的代表，1到${nearestSize.most}名；不填为${nearestSize.usual}名`,
        `Deputies of each congress, the nearest: 1 to ${nearestSize.most}; ${nearestSize.usual} when absent`,
      ),
    })
    asked: Maybe<number>,
    @Arg('receptionFrom', () => DateScalar, {
      nullable: true,
      description: described(
        '接待起始日期：下次接待在该日或者之后；不填为中国的今天',
        'The next reception is on or after this day; today in China when absent',
      ),
    })
    receptionFrom: Maybe<string>,
    @Ctx() { ask }: ReadContext,
  ): Promise<LocalContact | null> {
    const first = asked ?? nearestSize.usual;
    if (first < 1 || first > nearestSize.most)
      throw badInput('deputiesFor.first', `is ${first}; give 1 to ${nearestSize.most}`);
    const place = await placeOf({ point, divisionCode, gridCode }, ask);
    return place && new LocalContact(place, first, receptionFrom ?? dayInChina(), ask);
  }
}

interface Sent {
  readonly point: Maybe<GeoPoint>;
  readonly divisionCode: Maybe<string>;
  readonly gridCode: Maybe<string>;
}

function placeOf(sent: Sent, ask: Ask): Promise<Place | null> {
  const [name, another] = Object.entries(sent).flatMap(([name, value]) => (value == null ? [] : [name]));
  const { point, divisionCode, gridCode } = sent;
  if (!name)
    throw badInput('deputiesFor.divisionCode', 'is missing; give exactly one of point, divisionCode and gridCode');
  const path = `deputiesFor.${name}`;
  if (another) throw badInput(`deputiesFor.${another}`, `cannot be combined with ${name}; give exactly one of the two`);
  if (point) return placeOfPoint(point, path, ask);
  return gridCode == null ? placeOfDivision(divisionCode!, path, ask) : placeOfGrid(gridCode, path, ask);
}
