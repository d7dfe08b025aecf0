import { table } from '../kit/declare/tables.js';
import { Station } from './station.js';

export const stationTable = table(() => Station, {
  columns: [
    ...(['code', 'name', 'kind', 'tier', 'parent', 'division', 'hostKind', 'coLocatedWith', 'address'] as const),
    ...(['longitude', 'latitude', 'mode', 'isModel', 'featureTags', 'industry', 'status', 'openingHours'] as const),
    ...(['officePhone', 'openedOn'] as const),
  ],
  key: ['code'],
  place: 'division',
  near: ['parent'],
  // Few are designated, share their rooms, or are known for something.
  blank: { isModel: false, coLocatedWith: [], featureTags: [] },
  example: {
    code: 'DS-JTJD-01',
    name: '交通街道人大代表之家',
    kind: '代表之家',
    tier: '中心',
    division: '150602001000',
    hostKind: '街道',
    address: '鄂尔多斯西街1号',
    longitude: '109.98',
    latitude: '39.82',
    mode: '线下',
    status: '正常开放',
    openingHours: '工作日 9:00–17:00',
    officePhone: '0477-0000000',
    openedOn: '2022-05-01',
  },
});
