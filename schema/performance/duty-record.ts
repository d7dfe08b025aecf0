import { Deputy } from '../deputies/deputy.js';
import {
  all,
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  Flag,
  flag,
  insiders,
  mine,
  One,
  open,
  Text,
  type ValueOf,
  value,
  within,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';

export const DutyRecordKind = choices('DutyRecordKind', '履职类型：代表做了什么', 'What a deputy did', {
  DIARY: ['民情日记：记录群众反映，仅代表本人可见', 'Diary of what people said, for the deputy alone'],
  MEETING: ['参加会议', 'Took part in a session or meeting'],
  PAPER: ['提出议案建议：撰写或者联名议案建议', 'Wrote or joined a motion or suggestion'],
  INSPECTION: ['视察调研检查：视察、调研或者执法检查', 'Inspection, research or law-enforcement check'],
  GROUP_ACTIVITY: ['小组活动：代表小组的活动', 'Activity of the deputy group'],
  RECEPTION: ['接待选民', 'Received electors'],
  CONTACT: ['联系走访：走访或者与选民交谈', 'Visited or talked with electors'],
  MEDIATION: ['化解矛盾：调解矛盾或者帮助信访', 'Mediated or helped with a petition'],
  TRAINING: ['学习培训：参加培训', 'Took part in training'],
  CHARITY: ['公益帮扶：帮助困难群众', 'Helped people in need'],
  OTHER: ['其他', 'Something else'],
});
export type DutyRecordKind = ValueOf<typeof DutyRecordKind>;

/** A diary holds what people said in confidence: it is the deputy’s alone, whatever its flag says. */
const official = value('kind', ...Object.keys(DutyRecordKind.values).filter((kind) => kind !== 'DIARY'));

@Concept({
  zh: '履职记录：代表履职档案的一条记录（《代表法》第五十八条）；标题和摘要发布后公开，笔记归代表本人',
  en: 'An entry in a deputy’s duty file (Deputies Law, art. 58): title and summary are public once published, the notes are the deputy’s own',
  rows: {
    public: all(flag('isPublished'), official),
    deputy: mine('deputy', 'deputy'),
    staff: all(within(), official),
    analyst: all(within(), official),
  },
  order: '-occurredOn',
})
export class DutyRecord extends Entity {
  @One(() => Deputy, '代表', 'The deputy', open, {
    back: [
      'dutyRecords',
      '履职记录：代表的履职档案，仅列已公开的',
      'The deputy’s duty file, as far as it is published',
    ],
  })
  deputy!: Deputy;

  @One(() => Division, '所属区划', 'Where it took place', open, { group: true })
  division!: Division;

  @Choice(DutyRecordKind, '类型', 'What the deputy did', open, { filter: true, group: true })
  kind!: DutyRecordKind;

  @Day('日期', 'Day', open, { filter: true, order: true, group: true })
  occurredOn!: string;

  @Text('标题：一句话概括，不含个人信息', 'In one line, without personal details', open, { max: 200, search: true })
  title!: string;

  @Text(
    '摘要：做了什么，不含个人信息；只有笔记的为空',
    'What was done, without personal details; absent while it is only a note',
    open,
    {
      max: 500,
      optional: true,
    },
  )
  summary?: string;

  @Text('笔记', 'The deputy’s own words', insiders, { max: 5000, optional: true })
  notes?: string;

  @Flag('已公开：是否在代表履职档案中公开', 'Whether it is published in the deputy’s duty file', open, { filter: true })
  isPublished!: boolean;
}
