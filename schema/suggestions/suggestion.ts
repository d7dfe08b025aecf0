import { Deputy } from '../deputies/deputy.js';
import { Mandate } from '../deputies/mandate.js';
import {
  all,
  always,
  any,
  Choice,
  Code,
  Concept,
  Day,
  Derived,
  Entity,
  Flag,
  insiders,
  mine,
  One,
  open,
  rowsWhere,
  some,
  Text,
  value,
  within,
} from '../kit/index.js';
import { CongressSession } from '../organisations/congress-session.js';
import { Division } from '../organisations/division.js';
import {
  filed,
  HandlingResult,
  Publicity,
  SubmissionPeriod,
  SuggestionCategory,
  SuggestionKind,
  SuggestionOrigin,
  SuggestionStatus,
  submitted,
  upheld,
} from './suggestion.choices.js';
import { DeclineGround, ReviewStep } from './suggestion.intake.choices.js';

// Who does not sign is done with it.
const signing = some('coSigners', all(mine('deputy', 'deputy'), value('status', 'INVITED', 'SIGNED')));

@Concept({
  zh: '代表建议、批评和意见：代表提出的建议、批评和意见，承办单位必须答复（《代表法》第二十四条、第三十六条、第五十一条）',
  en: 'A suggestion, criticism or opinion of deputies that the handling unit must answer (Deputies Law, art. 24, 36 and 51)',
  rows: rowsWhere(all(value('publicity', 'PUBLIC', 'SUMMARY_ONLY'), value('status', ...filed)), {
    deputy: any(mine('leadDeputy', 'deputy'), all(value('status', ...upheld), signing)),
    staff: all(within(), value('status', ...submitted)),
    analyst: all(within(), value('status', ...submitted)),
    agency: some('assignments', mine('agency', 'agency')),
  }),
  order: '-submittedOn',
  milestone: { on: 'submittedOn', by: 'leadDeputy' },
  days: [
    ['submittedOn', 'filedOn', 'closedOn'],
    ['filedOn', 'publishedOn'],
    ['session.openedOn', 'submittedOn'],
  ],
  invariants: [
    always(
      '并案的须有并入对象，其他的不得有',
      'What was merged says into what, and nothing else does',
      `({status} = 'MERGED') = ({mergedInto} is not null)`,
    ),
    always(
      '并案的领衔代表联名于并入的建议',
      'Who led what was merged signs what it was merged into',
      `{leadDeputy} = {mergedInto.leadDeputy} or exists (select from suggestion_co_signer c
       where c.suggestion_id = {mergedInto} and c.deputy_id = {leadDeputy} and c.status = 'SIGNED')`,
    ),
    always(
      '以领衔代表的资格提出',
      'It is moved under a mandate of the deputy who leads it',
      '{mandate.deputy} = {leadDeputy}',
    ),
    always(
      '不予接收的有情形和依据，其他的没有',
      'What is not accepted has a ground and a provision, and nothing else has',
      `({status} = 'NOT_ACCEPTED') = ({declineGround} is not null and {declineBasis} is not null)`,
    ),
  ],
})
export class Suggestion extends Entity {
  @Code(
    '编号：平台内唯一；立案时按人大和年度连续编号，此前为临时编号',
    'Number, unique on the platform: given without gaps per congress and year when it is filed, a provisional one before',
    open,
    { lookup: true, max: 40 },
  )
  number!: string;

  @Text('标题：一句话概括建议内容', 'What is suggested, in one line', open, { max: 200, search: true })
  title!: string;

  @Text('正文', 'The full text', insiders, { max: 20000 })
  fullText!: string;

  @Derived(
    'text',
    `case when {publicity} = 'PUBLIC' then {fullText} end`,
    '公开正文：全文公开时为正文，否则为空',
    'The full text if it is public, otherwise null',
    open,
    { optional: true },
  )
  publicText?: string;

  @Choice(SuggestionKind, '类别：建议、批评或者意见', 'Suggestion, criticism or opinion', open, {
    filter: true,
    group: true,
  })
  kind!: SuggestionKind;

  @Choice(SuggestionCategory, '分类', 'Subject', open, { filter: true, group: true })
  category!: SuggestionCategory;

  @Choice(SuggestionStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: SuggestionStatus;

  @Choice(SubmissionPeriod, '提出时间', 'In session or between sessions', open, { filter: true, group: true })
  period!: SubmissionPeriod;

  @Choice(SuggestionOrigin, '来源：所提问题的由来', 'Where its matter came from', open, { filter: true, group: true })
  originChannel!: SuggestionOrigin;

  @Choice(Publicity, '公开方式', 'How much is public', open, { filter: true, group: true })
  publicity!: Publicity;

  @Flag(
    '重点建议：已确定为重点督办的建议（《代表法》第五十二条）',
    'Designated as a key suggestion (Deputies Law, art. 52)',
    open,
    { filter: true, group: true },
  )
  isKey!: boolean;

  @Flag(
    '档案：由以前的档案导入，办理时不在本平台',
    'From an archive: it was handled before it came to the platform',
    open,
    { filter: true, group: true, initial: false },
  )
  isImported!: boolean;

  @One(() => Deputy, '领衔代表', 'The deputy who leads it', open, {
    group: true,
    back: ['suggestions', '领衔建议：由该代表领衔的建议', 'Suggestions that the deputy leads'],
  })
  leadDeputy!: Deputy;

  @One(
    () => Mandate,
    '提出身份：领衔代表以哪一个代表资格提出',
    'The mandate of that deputy under which it was moved',
    open,
    { group: true },
  )
  mandate!: Mandate;

  @One(() => Division, '所属区划：收到建议的人大所在区划', 'The division whose congress received it', open, {
    group: true,
  })
  division!: Division;

  @One(
    () => CongressSession,
    '会议：提交建议的人代会会议，闭会期间提出的为空',
    'The session at which it was submitted; absent between sessions',
    open,
    { optional: true },
  )
  session?: CongressSession;

  @Day('提交日期：草稿为最近一次改动的日期', 'Submitted on; of a draft, last changed on', open, {
    filter: true,
    order: true,
    group: true,
  })
  submittedOn!: string;

  @Choice(
    ReviewStep,
    '审查进度：最近一次提交后已完成的最后一个审查环节，未审查的为空',
    'The last step of its review since it was submitted; absent before the first',
    open,
    { optional: true },
  )
  passedStep?: ReviewStep;

  @Choice(
    DeclineGround,
    '不予接收情形：不予接收的为何不作为代表建议接收，其他的为空',
    'Why it was not accepted; absent unless it was not',
    open,
    { filter: true, group: true, optional: true },
  )
  declineGround?: DeclineGround;

  @Text(
    '不予接收依据：法律法规或者本地规定的条款，其他的为空',
    'The provision it was not accepted under; absent otherwise',
    open,
    { max: 300, optional: true },
  )
  declineBasis?: string;

  @Day('立案日期：未立案的为空', 'Filed on; absent until then', open, { filter: true, group: true, optional: true })
  filedOn?: string;

  @Flag(
    '涉及面广、处理难度大：属该类的自交办之日起六个月内答复（《代表法》第五十一条），确定承办单位前为空',
    'Broad or difficult: such a suggestion is answered within six months of its assignment (Deputies Law, art. 51); absent until units are determined',
    open,
    { optional: true },
  )
  isBroad?: boolean;

  @Choice(HandlingResult, '办理结果：主办单位作出答复前为空', 'Outcome; absent until the lead unit has replied', open, {
    filter: true,
    optional: true,
    group: true,
  })
  result?: HandlingResult;

  @Day('办结日期：未办结前为空', 'Closed on; absent until then', open, { filter: true, optional: true })
  closedOn?: string;

  @Day(
    '公开日期：办理情况和答复按公开方式公开之日（《代表法》第五十一条），未公开的为空',
    'Day on which handling and replies were published, as far as its publicity goes (Deputies Law, art. 51); absent until then',
    open,
    { optional: true },
  )
  publishedOn?: string;

  @One(() => Suggestion, '并入', 'The suggestion that it was merged into', open, { optional: true, trace: 'merged' })
  mergedInto?: Suggestion;
}
