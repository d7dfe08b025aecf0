import { Deputy } from '../deputies/deputy.js';
import {
  always,
  Choice,
  Code,
  Concept,
  Day,
  Entity,
  Flag,
  flag,
  insiders,
  mine,
  One,
  Overdue,
  open,
  rowsWhere,
  Text,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { PublicFeedback } from '../suggestions/public-feedback.js';
import { SuggestionCategory } from '../suggestions/suggestion.choices.js';
import { SupervisionForm, SupervisionMatterStatus } from './supervision.choices.js';
import { SupervisionTask } from './supervision-task.js';

@Concept({
  zh: '代表反映监督事项：代表建议之外、由代表反映的监督事项；公众只看到已公开的内容',
  en: 'A matter that a deputy reports for supervision, other than a suggestion; everybody sees only what is published of it',
  rows: rowsWhere(flag('isPublished'), { deputy: mine('reportedBy', 'deputy'), agency: mine('agency', 'agency') }),
  handled: { assigned: 'reportedOn', settled: ['repliedOn'] },
  order: '-reportedOn',
  milestone: { on: 'reportedOn', by: 'reportedBy' },
  days: [
    ['reportedOn', 'dueOn'],
    ['reportedOn', 'repliedOn'],
  ],
  invariants: [
    always(
      '已答复的须有答复日期和结果，其他的不得有',
      'What is answered has the day and the answer, and nothing else has',
      `({status} in ('NOT_ACCEPTED', 'REPLIED', 'CLOSED')) = ({repliedOn} is not null) and ({repliedOn} is null) = ({outcome} is null)`,
    ),
  ],
})
export class SupervisionMatter extends Entity {
  @Code('编号：平台内唯一', 'Number, unique on the platform', open, { lookup: true, max: 40 })
  number!: string;

  @Text('标题：一句话概括，不含个人信息', 'What it is about, in one line, without personal details', open, {
    max: 200,
    search: true,
  })
  title!: string;

  @Text('内容', 'What the deputy reported', insiders, { max: 5000 })
  content!: string;

  @Choice(SuggestionCategory, '分类', 'Subject', open, { filter: true, group: true })
  category!: SuggestionCategory;

  @Choice(SupervisionMatterStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: SupervisionMatterStatus;

  @Flag('已公开：标题和结果是否公开', 'Whether title and outcome are published', open, { filter: true })
  isPublished!: boolean;

  @One(() => Division, '行政区划：事项所涉及的区划', 'The place that it concerns', open, { group: true })
  division!: Division;

  @One(() => Deputy, '反映代表', 'The deputy who reported it', open)
  reportedBy!: Deputy;

  @One(() => PublicFeedback, '群众意见：形成该事项的群众意见', 'The citizen’s feedback that it came from', open, {
    optional: true,
    trace: 'from',
    back: [
      'supervisionMatters',
      '监督事项：由该意见转化的监督事项，仅列已公开的',
      'Matters for supervision that came of it, as far as they are published',
    ],
  })
  feedback?: PublicFeedback;

  @Choice(
    SupervisionForm,
    '监督形式：所选的监督形式，未选定前为空',
    'Form of supervision chosen; absent until then',
    open,
    {
      optional: true,
      filter: true,
      group: true,
    },
  )
  form?: SupervisionForm;

  @One(() => Agency, '交办单位：交办的单位，未交办前为空', 'The unit it was assigned to; absent until then', open, {
    optional: true,
    group: true,
  })
  agency?: Agency;

  @One(() => SupervisionTask, '监督任务：并入哪一项监督任务', 'The task that it became part of', open, {
    optional: true,
    trace: 'into',
    back: [
      'matters',
      '代表反映监督事项：并入该任务的事项，仅列已公开的',
      'Matters of deputies that went into it, as far as they are published',
    ],
  })
  task?: SupervisionTask;

  @Day('反映日期', 'Reported on', open, { filter: true, order: true, group: true })
  reportedOn!: string;

  @Day('答复期限：答复的最后一日，没有期限的为空', 'To be answered by; absent where none runs', open, {
    optional: true,
    filter: true,
  })
  dueOn?: string;

  @Day('答复日期：未答复前为空', 'Answered on; absent until then', open, { optional: true, filter: true })
  repliedOn?: string;

  @Text('处理结果：处理的结果，未答复前为空', 'What came of it; absent until answered', open, {
    max: 1000,
    optional: true,
  })
  outcome?: string;

  @Overdue(
    { due: 'dueOn', done: ['repliedOn'], runs: { status: ['ASSIGNED', 'IN_SUPERVISION'] } },
    '到期应答复而未答复',
    'It should have been answered by now',
  )
  isOverdue!: boolean;
}
