import { decided } from '../bodies/decided.js';
import { Decision } from '../bodies/decision.js';
import {
  always,
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  insiders,
  mine,
  One,
  Overdue,
  open,
  Text,
  type ValueOf,
  value,
  within,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { SupervisionGroup } from './supervision-group.js';

export const SupervisionReportStatus = choices(
  'SupervisionReportStatus',
  '监督报告状态',
  'Where a report of a group stands',
  {
    SUBMITTED: ['已提交：等待主任会议听取', 'Handed in, to be heard'],
    HEARD: ['已听取：主任会议或者主席团已听取', 'Heard by the chairpersons’ meeting or presidium'],
    ANSWERED: ['已答复：有关部门已答复', 'The unit has answered'],
  },
);
export type SupervisionReportStatus = ValueOf<typeof SupervisionReportStatus>;

@Concept({
  zh: '监督小组报告：监督小组向主任会议或者主席团的报告；听取后公开',
  en: 'A report of a supervision group to the chairpersons’ meeting or presidium; public once heard',
  rows: {
    public: value('status', 'HEARD', 'ANSWERED'),
    deputy: mine('group.leader', 'deputy'),
    agency: mine('agency', 'agency'),
    staff: within('group.division'),
    analyst: within('group.division'),
  },
  handled: { place: 'group.division', assigned: 'heardOn', settled: ['answeredOn'] },
  order: '-submittedOn',
  milestone: { on: 'submittedOn', by: 'group' },
  days: [
    ['group.establishedOn', 'submittedOn', 'heardOn', 'answeredOn'],
    ['heardOn', 'dueOn'],
  ],
  invariants: [
    ...decided('heard', '监督小组报告', {
      when: `{status} <> 'SUBMITTED'`,
      by: `case {group.division.level} when 'TOWNSHIP' then 'TOWNSHIP_PRESIDIUM' else 'CHAIRPERSONS_MEETING' end`,
      of: '{group.division}',
      on: 'heardOn',
    }),
    always(
      '须答复的有单位和期限',
      'What a unit has to answer has the unit and a last day',
      '({agency} is null) = ({dueOn} is null)',
    ),
    always(
      '已答复的须有答复，其他的不得有',
      'What is answered has its answer, and nothing else has',
      `({status} = 'ANSWERED') = ({answer} is not null) and ({answer} is null) = ({answeredOn} is null)`,
    ),
  ],
})
export class SupervisionReport extends Entity {
  @One(() => SupervisionGroup, '监督小组', 'The group', open, {
    group: true,
    back: ['reports', '监督报告：听取后可见', 'Its reports, once heard'],
  })
  group!: SupervisionGroup;

  @Text('标题', 'What it is about', open, { max: 200, search: true })
  title!: string;

  @Text('内容：监督情况、问题和建议', 'What the group saw, found and asks for', insiders, { max: 10000 })
  content!: string;

  @Choice(SupervisionReportStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: SupervisionReportStatus;

  @Day('提交日期', 'Handed in on', open, { filter: true, order: true, group: true })
  submittedOn!: string;

  @One(
    () => Decision,
    '听取报告：在哪次主任会议或者主席团会议上听取，未听取前为空',
    'Where the chairpersons’ meeting or presidium heard it; absent until then',
    open,
    {
      optional: true,
      trace: 'decided',
      back: ['heardReports', '听取的监督小组报告', 'The group’s report that was heard'],
    },
  )
  heard?: Decision;

  @Day('听取日期：未听取前为空', 'Heard on; absent until then', open, { optional: true, filter: true })
  heardOn?: string;

  @Text('会议意见：会议提出的意见，没有的为空', 'What the meeting asked for; absent without that', open, {
    max: 2000,
    optional: true,
  })
  opinion?: string;

  @One(
    () => Agency,
    '答复单位：须答复会议意见的单位，没有的为空',
    'The unit that has to answer; absent without one',
    open,
    {
      optional: true,
      group: true,
    },
  )
  agency?: Agency;

  @Day('答复期限：不须答复的为空', 'To be answered by; absent where nothing has to be', open, {
    optional: true,
    filter: true,
  })
  dueOn?: string;

  @Text('答复：未答复前为空', 'The answer; absent until then', open, { max: 2000, optional: true })
  answer?: string;

  @Day('答复日期：未答复前为空', 'Answered on; absent until then', open, { optional: true, filter: true })
  answeredOn?: string;

  @Overdue({ due: 'dueOn', done: ['answeredOn'], runs: { status: ['HEARD'] } }, '到期未答复', 'Not answered though due')
  isOverdue!: boolean;
}
