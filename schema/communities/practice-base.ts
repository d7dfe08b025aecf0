import {
  always,
  Choice,
  ChoiceList,
  Concept,
  Count,
  choices,
  Day,
  Entity,
  One,
  open,
  openRows,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { DivisionLevel } from '../organisations/division.choices.js';
import { Division } from '../organisations/division.js';
import { StationTier } from '../stations/station.choices.js';
import { Station } from '../stations/station.js';

export const PracticeBasePart = choices(
  'PracticeBasePart',
  '基地组成：实践基地由什么组成',
  'What a practice base unites',
  {
    DEPUTY_HOME: ['代表之家', 'Deputy home'],
    DELIBERATION_HALL: ['民主议事厅：议事的场所', 'Hall for deliberation'],
    DIGITAL_CONGRESS: ['数智人大：数字化的人大工作', 'Digital congress'],
    LEGISLATIVE_CONTACT_POINT: ['基层立法联系点', 'Grassroots legislative contact point'],
    PETITION_AGENCY: ['信访代办', 'Petition agents'],
    RESEARCH: ['研究教学', 'Research and teaching'],
  },
);
export type PracticeBasePart = ValueOf<typeof PracticeBasePart>;

@Concept({
  zh: '全过程人民民主实践基地：集代表家站、议事厅、数智人大于一体的全过程人民民主基地；所属家站是 `centre` 的下级',
  en: 'A base of whole-process people’s democracy: it bundles stations, a deliberation hall and the digital congress; its stations are those below `centre`',
  rows: openRows,
  order: 'name',
  invariants: [always('层级数与所列联动层级一致', 'As many tiers as are named', '{tierCount} = cardinality({tiers})')],
})
export class PracticeBase extends Entity {
  @Text('名称', 'Name', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @One(() => Division, '所在区划：建设基地的区划', 'The division that runs it', open, { group: true })
  division!: Division;

  @Choice(DivisionLevel, '层级', 'Level of that division', open, { filter: true, group: true })
  level!: DivisionLevel;

  @Text('模式：建设的模式，如1+14+N；没有的为空', 'Its formula, e.g. 1+14+N; absent where it has none', open, {
    max: 40,
    optional: true,
  })
  model?: string;

  @ChoiceList(StationTier, '联动层级', 'Tiers that work together', open, { filter: true })
  tiers!: readonly StationTier[];

  @Count('层级数', 'How many tiers work together', open, { filter: true })
  tierCount!: number;

  @ChoiceList(PracticeBasePart, '组成', 'What it unites', open, { filter: true })
  parts!: readonly PracticeBasePart[];

  @One(
    () => Station,
    '中心家站：位于最上级的家站，其余为其下级',
    'The station at its top; the others are its children',
    open,
    { optional: true },
  )
  centre?: Station;

  @Day('建成日期', 'Opened on', open, { filter: true, order: true })
  openedOn!: string;
}
