import { Deputy } from '../deputies/deputy.js';
import { Choice, Concept, Day, Entity, One, open, openRows, Text } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { ProjectCategory } from '../projects/livelihood.choices.js';

@Concept({
  zh: '代表监督小组：由常委会领导任组长、代表对项目开展监督的小组，有工作机构支持（常委会领导+委办+代表）',
  en: 'Deputies who watch over projects under a leader of the standing committee, with an office (常委会领导+委办+代表)',
  rows: openRows,
  order: 'name',
  unique: [['division', 'name']],
  days: [['establishedOn', 'endedOn']],
})
export class SupervisionGroup extends Entity {
  @Text('名称', 'Name', open, { max: 100, order: true, pinyin: true, search: true })
  name!: string;

  @One(() => Division, '行政区划：小组为哪里的人大服务', 'The place whose congress it works for', open, { group: true })
  division!: Division;

  @Choice(
    ProjectCategory,
    '专业领域：代表在工作中熟悉的项目领域，不限的为空',
    'Field of projects that its deputies know from their work; absent for any',
    open,
    {
      filter: true,
      group: true,
      optional: true,
    },
  )
  field?: ProjectCategory;

  @One(
    () => Deputy,
    '组长：担任组长的常委会领导或者主席团领导',
    'The leader of the standing committee or presidium who heads it',
    open,
  )
  leader!: Deputy;

  @One(() => Agency, '牵头委办：承担具体工作的委员会或者工作机构', 'The committee or office that does its work', open, {
    optional: true,
  })
  office?: Agency;

  @Day('成立日期', 'Set up on', open, { filter: true, order: true })
  establishedOn!: string;

  @Day('撤销日期：解散之日，工作期间为空', 'Dissolved on; absent while it works', open, {
    optional: true,
    filter: true,
  })
  endedOn?: string;
}
