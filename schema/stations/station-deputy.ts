import { Deputy } from '../deputies/deputy.js';
import { Choice, Concept, choices, Day, Entity, One, open, openRows, type ValueOf } from '../kit/index.js';
import { Station } from './station.js';

export const StationRole = choices('StationRole', '在站职责：代表在家站承担的职责', 'What a deputy does in a station', {
  HEAD: ['站长：负责家站工作', 'Heads the station'],
  LIAISON: ['联络员：联系家站、代表和群众', 'Keeps the contact between station, deputies and public'],
  MEMBER: ['进站代表：参加值班和接待', 'Takes part in duty and receptions'],
});
export type StationRole = ValueOf<typeof StationRole>;

@Concept({
  zh: '进站代表：代表进站的情况，与家站公示栏所载一致',
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

  @Choice(StationRole, '职责：站长、联络员或者进站代表', 'Head, liaison or member', open, { filter: true, group: true })
  role!: StationRole;

  @Day('进站日期', 'Since when', open, { filter: true, order: true })
  joinedOn!: string;

  @Day('离站日期：离站之日，在站期间为空', 'Until when; absent while it lasts', open, { optional: true, filter: true })
  leftOn?: string;
}
