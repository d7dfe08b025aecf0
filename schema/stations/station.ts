import {
  CheckedIn,
  Choice,
  ChoiceList,
  Code,
  Concept,
  Day,
  Flag,
  One,
  open,
  openRows,
  Real,
  Text,
  within,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';
import {
  CoLocation,
  StationFeature,
  StationHost,
  StationKind,
  StationMode,
  StationStatus,
  StationTier,
} from './station.choices.js';

@Concept({
  zh: '代表家站：代表接待群众的场所，即代表之家、联络站、联系点、活动室或者实践站（《地方组织法》第六十条）',
  en: 'A place where deputies receive the public: home, contact station, contact point, activity room or practice station (Organic Law of Local Congresses, art. 60)',
  // Open to everybody; the check-in code is for the offices of the place.
  rows: { ...openRows, staff: within(), analyst: within() },
  order: 'name',
})
export class Station extends CheckedIn {
  @Code(
    '家站编号：家站标牌上的短代码，平台内唯一',
    'Short code on the sign of the station, unique on the platform',
    open,
    { lookup: true, max: 40 },
  )
  code!: string;

  @Text('名称：标牌上的名称', 'Name on the sign', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @Choice(StationKind, '类型', 'Kind', open, { filter: true, group: true })
  kind!: StationKind;

  @Choice(StationTier, '层级', 'Tier in the network 中心、站、点', open, { filter: true, group: true })
  tier!: StationTier;

  @One(
    () => Station,
    '上级家站：所属的中心或者站，最上级为空',
    'The centre or station it belongs to; absent at the top',
    open,
    {
      optional: true,
      back: ['children', '下级家站：直接下属的站和点', 'Stations and points directly below'],
    },
  )
  parent?: Station;

  @One(() => Division, '所在区划：家站所服务的区划', 'The division that it serves', open, {
    group: true,
    back: [
      'stations',
      '代表家站：直接服务该区划的家站；下级区划的，用 `within` 筛选家站',
      'Stations that serve the division itself; for those below it filter stations by `within`',
    ],
  })
  division!: Division;

  @Choice(StationHost, '依托单位类型：设在何类单位', 'What kind of body houses it', open, { filter: true, group: true })
  hostKind!: StationHost;

  @ChoiceList(CoLocation, '共建阵地：与家站共用场地的阵地', 'What it shares its rooms with', open, { filter: true })
  coLocatedWith!: readonly CoLocation[];

  @Text('地址', 'Address', open, { max: 200, search: true })
  address!: string;

  @Real(
    '经度：东经，单位为度，WGS 84坐标，未作GCJ-02偏移；线上家站为空',
    'Degrees east, WGS 84 (not shifted as in GCJ-02); absent for an online station',
    open,
    {
      optional: true,
      filter: true,
      from: -180,
      to: 180,
    },
  )
  longitude?: number;

  @Real(
    '纬度：北纬，单位为度，WGS 84坐标，未作GCJ-02偏移；线上家站为空',
    'Degrees north, WGS 84 (not shifted as in GCJ-02); absent for an online station',
    open,
    {
      optional: true,
      filter: true,
      from: -90,
      to: 90,
    },
  )
  latitude?: number;

  @Choice(StationMode, '线上线下：线下、线上或者两者兼有', 'On site, online or both', open, {
    filter: true,
    group: true,
  })
  mode!: StationMode;

  @Flag('示范家站', 'Designated as a model', open, { filter: true, group: true })
  isModel!: boolean;

  @ChoiceList(StationFeature, '特色', 'What it is known for', open, { filter: true })
  featureTags!: readonly StationFeature[];

  @Text(
    '行业：服务某一行业的家站所属的行业，如鞋服；其他家站为空',
    'Industry, for a station of one trade, e.g. 鞋服; absent for others',
    open,
    {
      max: 40,
      optional: true,
      filter: true,
      group: true,
    },
  )
  industry?: string;

  @Choice(StationStatus, '状态', 'Whether it receives the public', open, { filter: true, group: true })
  status!: StationStatus;

  @Text('开放时间', 'Opening hours in words', open, { max: 100 })
  openingHours!: string;

  @Text('办公电话：公开的办公电话，不登记个人电话', 'Public office line, never a private telephone', open, {
    max: 20,
    optional: true,
  })
  officePhone?: string;

  @Day('启用日期：开始使用之日，筹建期间为计划日期', 'First day of use, planned while it is being prepared', open, {
    filter: true,
    order: true,
  })
  openedOn!: string;
}
