/**
 * What the sources say of stations, per place; figures come from `figures.csv` by number, or a comment names them.
 * Others are ours: plausible, and free to change.
 */

import type { CoLocation, StationHost } from '../../schema/stations/station.choices.js';
import { figure, roughly } from '../kit/figures.js';

export const ordos = {
  city: '150600000000',
  homes: figure(10),
  contactStations: figure(11),
  practiceBase: { banner: '150622000000', name: '准格尔旗全过程人民民主实践基地', centres: 1, stations: 14 },
  rota: '150621000000', // 达拉特旗: 代表轮班制
};

export const yichang = {
  city: '420500000000',
  practiceStations: figure(54),
  yidu: { county: '420581000000', homes: figure(55), contactStations: figure(56), professionalPoints: 6 },
  xingshan: { county: '420526000000', homes: figure(58), contactStations: figure(59), contactPoints: figure(60) },
  zhangjiapo: '420503003001',
  guanyintang: '420506102203',
  yuyangguan: { town: '420529111000', sessions: 24, visitors: roughly(90, 512) },
};

export const danyang = { city: '321181000000', contactStations: 40 };

export const quanzhou = {
  city: '350500000000',
  activityRooms: figure(231),
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
