import type { Dataset } from '../kit/dataset.js';
import { danyangStations } from './stations/danyang.js';
import { Network } from './stations/network.js';
import { seedOnlineChannels } from './stations/online-channels.js';
import { ordosStations } from './stations/ordos.js';
import { madeOf } from './stations/parts.js';
import { quanzhouStations } from './stations/quanzhou.js';
import { stationWork } from './stations/work.js';
import { yichangStations } from './stations/yichang.js';

/** Stations of the places, and the work that deputies do in them. Needs divisions and deputies. */
export function seedStations(data: Dataset): void {
  const network = new Network(data);
  ordosStations(network);
  yichangStations(network);
  danyangStations(network);
  quanzhouStations(network);
  stationWork(data);
  madeOf(data);
  seedOnlineChannels(data);
}
