import { Choice, Concept, choices, Day, Entity, One, open, openRows, type ValueOf } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { StationFeature } from './station.choices.js';
import { Station } from './station.js';

export const DesignationKind = choices(
  'DesignationKind',
  '认定类型：家站被认定为什么',
  'What a station is designated as',
  {
    MODEL: ['示范家站', 'A model station'],
    FEATURE: ['特色家站：以一项工作为特色', 'A station of a feature'],
    PRACTICE: ['全过程人民民主实践站', 'A practice station of whole-process people’s democracy'],
  },
);
export type DesignationKind = ValueOf<typeof DesignationKind>;

@Concept({
  zh: '家站认定：家站由谁认定、何时起止',
  en: 'What a station is designated as, who decided so, and for how long',
  rows: openRows,
  order: '-designatedOn',
  days: [['station.openedOn', 'designatedOn', 'endedOn']],
})
export class StationDesignation extends Entity {
  @One(() => Station, '家站', 'The station', open, {
    group: true,
    back: ['designations', '认定：该家站的历次认定', 'What it has been designated as'],
  })
  station!: Station;

  @Choice(DesignationKind, '类型', 'As what', open, { filter: true, group: true })
  kind!: DesignationKind;

  @Choice(StationFeature, '特色：特色家站的特色，其他为空', 'The feature; absent for others', open, {
    optional: true,
    filter: true,
    group: true,
  })
  feature?: StationFeature;

  @One(() => Agency, '认定单位', 'Who decided so', open, { optional: true, group: true })
  decidedBy?: Agency;

  @Day('认定日期', 'Designated on', open, { filter: true, order: true })
  designatedOn!: string;

  @Day('有效期至：没有期限的为空', 'Valid until; absent without an end', open, { optional: true, filter: true })
  validTo?: string;

  @Day('撤销日期：未撤销的为空', 'Withdrawn on; absent while it stands', open, { optional: true, filter: true })
  endedOn?: string;
}
