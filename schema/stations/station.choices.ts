import { choices, type ValueOf } from '../kit/index.js';

export const StationKind = choices(
  'StationKind',
  '家站类型：代表联系群众的场所',
  'Kinds of places where deputies meet the public',
  {
    DEPUTY_HOME: ['代表之家：一般每个乡镇、街道一个', 'Deputy home, usually one per township or subdistrict'],
    CONTACT_STATION: ['代表联络站：一般设在村、社区', 'Contact station, usually in a village or community'],
    CONTACT_POINT: ['代表联系点：家站之下最基层的联系点', 'Contact point, the outermost place of a home or station'],
    ACTIVITY_ROOM: ['代表活动室', 'Activity room'],
    PRACTICE_STATION: [
      '全过程人民民主实践站：平台、代表小组和党支部合为一体的实践站',
      'Practice station: platform, deputies’ group and party branch in one',
    ],
  },
);
export type StationKind = ValueOf<typeof StationKind>;

export const StationTier = choices(
  'StationTier',
  '家站层级：在中心、站、点网络中的位置',
  'Place in the network 中心、站、点',
  {
    CENTRE: ['中心', 'Centre of a network'],
    STATION: ['站：中心之下的站', 'Station under a centre'],
    POINT: ['点：站之下的点', 'Point under a station'],
  },
);
export type StationTier = ValueOf<typeof StationTier>;

export const StationHost = choices(
  'StationHost',
  '依托单位类型：家站设在何类单位',
  'What kind of body a station is housed by',
  {
    COUNTY: ['县级：县、旗、市辖区、县级市', 'County, banner, district or city'],
    TOWNSHIP: ['乡镇：镇、乡或者苏木', 'Town, township or sum'],
    SUBDISTRICT: ['街道', 'Subdistrict'],
    ZONE: ['功能区：开发区、矿区等', 'Development, mining or other zone'],
    VILLAGE: ['村(嘎查)：行政村或者嘎查', 'Village or gacha'],
    COMMUNITY: ['社区：城市社区', 'Urban community'],
    ENTERPRISE: ['企业：企业或者合作社', 'Enterprise or cooperative'],
    SCHOOL: ['学校', 'School'],
    INSTITUTION: ['事业单位：医院、科研机构等公共事业单位', 'Hospital, research institute or other public institution'],
  },
);
export type StationHost = ValueOf<typeof StationHost>;

export const StationMode = choices(
  'StationMode',
  '线上线下：群众以何种方式到家站或者参加接待',
  'Where a station or a reception can be reached',
  {
    ONSITE: ['线下：在家站地址', 'At its address'],
    ONLINE: ['线上：仅在网上', 'On the network only'],
    BOTH: ['线上线下：在家站地址和网上均可', 'At its address and on the network'],
  },
);
export type StationMode = ValueOf<typeof StationMode>;

export const StationStatus = choices(
  'StationStatus',
  '家站状态：家站是否接待群众',
  'Whether a station receives the public',
  {
    PREPARING: ['筹建：尚未开放', 'Not yet opened'],
    OPEN: ['正常开放', 'Open'],
    SUSPENDED: ['暂停开放：暂停一段时间，如改建', 'Closed for a time, e.g. for rebuilding'],
    CLOSED: ['已撤销', 'Given up'],
  },
);
export type StationStatus = ValueOf<typeof StationStatus>;

export const CoLocation = choices(
  'CoLocation',
  '共建阵地：与家站共用场地的阵地',
  'What a station shares its rooms with',
  {
    PARTY_SERVICE_CENTRE: ['党群服务中心', 'Party and community service centre'],
    GRID_PLATFORM: ['网格治理平台', 'Grid management platform'],
    MEDIATION_ROOM: ['调解室：人民调解员的调解室', 'Mediation room of the people’s mediators'],
    THIRD_PARTY_MEDIATION: ['第三方调解机构', 'Mediation body of a third party'],
    PETITION_OFFICE: ['综治信访室', 'Office for petitions and public order'],
    DELIBERATION_HALL: ['民主议事厅：民主议事的场所', 'Hall for democratic deliberation'],
    GOVERNANCE_CENTRE: ['综治中心', 'Centre for comprehensive governance'],
    NEIGHBOURHOOD_CENTRE: ['“党建+”邻里中心：党建引领的邻里中心', 'Neighbourhood centre'],
    LEGISLATIVE_CONTACT_POINT: ['基层立法联系点', 'Grassroots legislative contact point'],
    MICRO_POWER_PLATFORM: [
      '基层小微权力监督平台：监督村、社区小微权力的平台',
      'Platform that watches over the small powers of villages and communities',
    ],
  },
);
export type CoLocation = ValueOf<typeof CoLocation>;

export const StationFeature = choices('StationFeature', '特色：家站有哪些特色工作', 'What a station is known for', {
  DIGITAL_CONGRESS: [
    '数智人大：屏幕、视频和线上接待等数字化人大',
    'Digital congress: screens, video, online reception',
  ],
  DELIBERATION: ['民主议事：经常与居民议事', 'Regular deliberation with residents'],
  PETITION_AGENCY: ['信访代办：代表为群众代办信访', 'Deputies carry petitions for people'],
  MEDIATION: ['矛盾调解：代表调解纠纷', 'Deputies mediate disputes'],
  RURAL_REVITALISATION: ['乡村振兴', 'Rural revitalisation'],
  TEA_TOURISM: ['茶旅融合', 'Tea and tourism'],
  PASTORAL: ['农牧民服务：在田间牧场为农牧民服务', 'Service for farmers and herders in the field'],
  BUSINESS_SERVICE: ['营商服务：为市场主体服务', 'Service for market entities'],
  MARITIME: ['海上枫桥：为渔民和港口服务', 'Service for fishermen and ports'],
  LEGISLATION: ['立法联系：对法规草案征集意见', 'Collects opinions on draft laws'],
});
export type StationFeature = ValueOf<typeof StationFeature>;
