import { Choice, Concept, choices, Day, Entity, Flag, One, open, openRows, Text, type ValueOf } from '../kit/index.js';
import { CongressLevel } from '../organisations/congress.choices.js';
import { Division } from '../organisations/division.js';
import { Deputy } from './deputy.js';

export const DeputyGroupKind = choices(
  'DeputyGroupKind',
  '代表小组类型',
  'How a deputy group is formed (Deputies Law, art. 26 and 27)',
  {
    REGIONAL: ['区域型', 'By neighbourhood: deputies of all levels who live or work near each other'],
    PROFESSIONAL: ['专业型', 'By field of work'],
  },
);
export type DeputyGroupKind = ValueOf<typeof DeputyGroupKind>;

@Concept({
  zh: '代表小组',
  en: 'A group in which deputies work between sessions, by area or by field (Deputies Law, art. 26 and 27)',
  rows: openRows,
  order: 'name',
  unique: [['division', 'name']],
  days: [['establishedOn', 'dissolvedOn']],
})
export class DeputyGroup extends Entity {
  @Text('名称', 'Name', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @Choice(DeputyGroupKind, '类型', 'Regional or professional', open, { filter: true, group: true })
  kind!: DeputyGroupKind;

  @Choice(CongressLevel, '级别', 'Level of the congress whose office or presidium leads the group', open, {
    filter: true,
    group: true,
  })
  level!: CongressLevel;

  @Text('专业领域', 'Field of a professional group, e.g. 教育; absent for regional groups', open, {
    max: 40,
    optional: true,
  })
  field?: string;

  @Flag('重点小组', 'Designated key group that tracks key suggestions', open, { filter: true })
  isKey!: boolean;

  @One(() => Division, '所属区划', 'The division where it works', open, { group: true })
  division!: Division;

  @One(() => Deputy, '组长', 'The deputy who leads it', open)
  leader!: Deputy;

  @Day('成立日期', 'Founded on', open, { filter: true, order: true })
  establishedOn!: string;

  @Day('撤销日期', 'Last day; absent while it exists', open, { filter: true, optional: true })
  dissolvedOn?: string;
}
