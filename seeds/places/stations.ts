/**
 * What the sources say of stations, per place; the comment behind a value is its number in figures.csv.
 * Values without a number are ours: plausible, and free to change.
 */
import type { CoLocation, StationHost } from '../../schema/stations/station.choices.js';

export const ordos = {
  city: '150600000000',
  homes: 108, // 10
  contactStations: 241, // 11
  practiceBase: { banner: '150622000000', name: '准格尔旗全过程人民民主实践基地', centres: 1, stations: 14 }, // 8, 9
  rota: '150621000000', // 达拉特旗: 代表轮班制
};

export const yichang = {
  city: '420500000000',
  practiceStations: 1644, // 54
  yidu: { county: '420581000000', homes: 11, contactStations: 45, professionalPoints: 6 }, // 55, 56
  xingshan: { county: '420526000000', homes: 8, contactStations: 37, contactPoints: 98 }, // 58, 59, 60
  zhangjiapo: '420503003001',
  guanyintang: '420506102203',
  yuyangguan: { town: '420529111000', sessions: 24, visitors: 512 }, // 90: 500余
};

export const danyang = { city: '321181000000', contactStations: 40 };

export const quanzhou = {
  city: '350500000000',
  activityRooms: 752, // 231
  /** Public record of May 2019, the first point of a series of two. */
  roomsInMay2019: 559,
  jinjiang: {
    county: '350582000000',
    industries: ['鞋服', '纺织', '食品', '建材陶瓷', '拉链', '伞具', '跨境电商', '装备制造'],
  },
  xiangzhi: '350581103000',
  /** What every third room of a kind of host is in one place with. */
  integrated: {
    SUBDISTRICT: 'GOVERNANCE_CENTRE',
    TOWNSHIP: 'GOVERNANCE_CENTRE',
    COMMUNITY: 'NEIGHBOURHOOD_CENTRE',
    VILLAGE: 'MICRO_POWER_PLATFORM',
  } as Readonly<Partial<Record<StationHost, CoLocation>>>,
  meiting: '350582002014',
};
