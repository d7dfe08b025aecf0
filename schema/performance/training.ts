import {
  CheckedIn,
  Choice,
  ChoiceList,
  Concept,
  Day,
  Int,
  One,
  open,
  Real,
  rowsWhere,
  Text,
  value,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Congress } from '../organisations/congress.js';
import { Division } from '../organisations/division.js';
import { TrainingParty, TrainingStage, TrainingStatus } from './training.choices.js';

@Concept({
  zh: '代表培训：代表培训，应参加的每人一条记录；自报名起公开',
  en: 'A training of deputies, with a record for everybody who is entitled; public from the enrolment on',
  rows: rowsWhere(value('status', 'ENROLLING', 'ONGOING', 'SUMMARISED', 'ARCHIVED', 'CANCELLED')),
  order: '-startsOn',
  days: [['startsOn', 'endsOn']],
})
export class Training extends CheckedIn {
  @Text('名称', 'Name', open, { max: 100, search: true })
  name!: string;

  @Choice(TrainingStage, '阶段：在一届中的何时、为何培训', 'When in the term, and for what', open, {
    filter: true,
    group: true,
  })
  stage!: TrainingStage;

  @ChoiceList(TrainingParty, '参训对象', 'Who learns together', open, { filter: true })
  parties!: readonly TrainingParty[];

  @Choice(TrainingStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: TrainingStatus;

  @One(() => Division, '行政区划：由哪里的代表参加', 'The place whose deputies are trained', open, { group: true })
  division!: Division;

  @One(() => Congress, '人民代表大会：由哪一级人大的代表参加', 'The congress whose deputies are trained', open, {
    group: true,
  })
  congress!: Congress;

  @Int('届次', 'Term of that congress', open, { filter: true, group: true })
  term!: number;

  @One(() => Agency, '组织单位', 'Who holds it', open, { optional: true, group: true })
  organiser?: Agency;

  @Day('开始日期', 'First day', open, { filter: true, order: true, group: true })
  startsOn!: string;

  @Day('结束日期', 'Last day', open, { filter: true, order: true })
  endsOn!: string;

  @Real('学时', 'Hours of class', open, { sum: true })
  classHours!: number;

  @Text('地点', 'Where', open, { max: 100 })
  venue!: string;

  @Text('课程', 'What is taught', open, { max: 1000 })
  syllabus!: string;
}
