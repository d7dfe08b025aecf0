import { Deputy } from '../deputies/deputy.js';
import { Choice, Concept, choices, Day, Entity, One, open, openRows, type ValueOf } from '../kit/index.js';
import { Station } from './station.js';

export const StationRole = choices('StationRole', '在站职责', 'What a deputy does in a station', {
  HEAD: ['站长', 'Heads the station'],
  LIAISON: ['联络员', 'Keeps the contact between station, deputies and public'],
  MEMBER: ['进站代表', 'Takes part in duty and receptions'],
});
export type StationRole = ValueOf<typeof StationRole>;

@Concept({
  zh: '进站代表',
  en: 'A deputy’s membership of a station, as published on its notice board',
  rows: openRows,
  order: '-joinedOn',
  unique: [['station', 'deputy']],
  days: [
    ['station.openedOn', 'joinedOn', 'leftOn'],
    ['deputy.firstElectedOn', 'joinedOn'],
  ],
})
export class StationDeputy extends Entity {
  @One(() => Station, '家站', 'The station', open, {
    group: true,
    back: ['deputies', '进站代表', 'Deputies who belong to the station'],
  })
  station!: Station;

  @One(() => Deputy, '代表', 'The deputy', open, {
    back: ['stations', '所进家站', 'Stations that the deputy belongs to'],
  })
  deputy!: Deputy;

  @Choice(StationRole, '职责', 'Head, liaison or member', open, { filter: true, group: true })
  role!: StationRole;

  @Day('进站日期', 'Since when', open, { filter: true, order: true })
  joinedOn!: string;

  @Day('离站日期', 'Until when; absent while it lasts', open, { optional: true, filter: true })
  leftOn?: string;
}
