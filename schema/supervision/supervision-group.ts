import { Deputy } from '../deputies/deputy.js';
import { Choice, Concept, Day, Entity, One, open, openRows, Text } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { ProjectCategory } from '../projects/livelihood.choices.js';

@Concept({
  zh: '代表监督小组',
  en: 'Deputies who watch over projects under a leader of the standing committee, with an office (常委会领导+委办+代表)',
  rows: openRows,
  order: 'name',
  unique: [['division', 'name']],
  days: [['establishedOn', 'endedOn']],
})
export class SupervisionGroup extends Entity {
  @Text('名称', 'Name', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @One(() => Division, '行政区划', 'The place whose congress it works for', open, { group: true })
  division!: Division;

  @Choice(
    ProjectCategory,
    '专业领域',
    'Field of projects that its deputies know from their work; absent for any',
    open,
    {
      filter: true,
      group: true,
      optional: true,
    },
  )
  field?: ProjectCategory;

  @One(() => Deputy, '组长', 'The leader of the standing committee or presidium who heads it', open)
  leader!: Deputy;

  @One(() => Agency, '牵头委办', 'The committee or office that does its work', open, { optional: true })
  office?: Agency;

  @Day('成立日期', 'Set up on', open, { filter: true, order: true })
  establishedOn!: string;

  @Day('撤销日期', 'Dissolved on; absent while it works', open, { optional: true, filter: true })
  endedOn?: string;
}
