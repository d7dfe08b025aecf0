import { DeputyGroup } from '../deputies/deputy-group.js';
import { FunctionalPartyBranch } from '../deputies/functional-party-branch.js';
import { always, Concept, Day, Entity, One, open, openRows } from '../kit/index.js';
import { Station } from './station.js';

@Concept({
  zh: '家站组成：与家站合为一体的代表小组或者功能型党支部',
  en: 'A group of deputies or a party branch that is one with a station',
  rows: openRows,
  order: '-attachedOn',
  days: [
    ['station.openedOn', 'attachedOn', 'detachedOn'],
    ['group.establishedOn', 'attachedOn'],
  ],
  invariants: [
    always('小组或者支部，二者有一', 'A group or a branch, and not both', '({group} is null) <> ({branch} is null)'),
  ],
})
export class StationPart extends Entity {
  @One(() => Station, '家站', 'The station', open, {
    group: true,
    back: ['parts', '组成：与家站合为一体的小组和支部', 'Groups and branches that are one with it'],
  })
  station!: Station;

  @One(() => DeputyGroup, '代表小组：党支部的为空', 'The group; absent for a branch', open, {
    optional: true,
    back: ['stationParts', '所在家站', 'Stations that it is one with'],
  })
  group?: DeputyGroup;

  @One(() => FunctionalPartyBranch, '功能型党支部：小组的为空', 'The branch; absent for a group', open, {
    optional: true,
    back: ['stationParts', '所在家站', 'Stations that it is one with'],
  })
  branch?: FunctionalPartyBranch;

  @Day('编入日期', 'Attached on', open, { filter: true, order: true })
  attachedOn!: string;

  @Day('退出日期：仍在家站的为空', 'Detached on; absent while it lasts', open, { optional: true, filter: true })
  detachedOn?: string;
}
