import {
  always,
  Choice,
  Code,
  Concept,
  Day,
  Flag,
  flag,
  insiders,
  mine,
  One,
  Overdue,
  office,
  open,
  rowsWhere,
  Text,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { ConversionTarget, FeedbackStatus } from './feedback.choices.js';
import { addressed, conversions } from './feedback.invariants.js';
import { FeedbackAddress } from './feedback-address.js';
import { Satisfaction, SuggestionCategory } from './suggestion.choices.js';
import { Suggestion } from './suggestion.js';

/** States in which it is still to be handled. */
const inHandling = ['RECEIVED', 'SCREENED', 'REFERRED', 'IN_HANDLING', 'REOPENED'];

const mergedIsSaid = `({status} = 'MERGED') = ({mergedInto} is not null)`;

@Concept({
  zh: '群众意见建议：群众向代表、家站或者区划反映的意见，公众只看到其中已公开的内容（《代表法》第二十六条、第二十八条、第三十七条）',
  en: 'A citizen’s feedback to a deputy, station or division; everybody sees only what is published of it (Deputies Law, art. 26, 28 and 37)',
  rows: rowsWhere(flag('isPublished'), { deputy: mine('deputy', 'deputy'), agency: mine('agency', 'agency') }),
  publicCounts: { on: 'receivedOn', by: ['channel', 'category', 'status', 'satisfaction'] },
  names: ['publicFeedbackItem', 'publicFeedback'],
  handled: { assigned: 'receivedOn', settled: ['rehandledOn', 'handledOn'] },
  order: '-receivedOn',
  compared: { text: 'title', on: 'receivedOn' },
  milestone: { on: 'receivedOn', by: 'deputy' },
  days: [
    ['receivedOn', 'handledOn', 'resolvedOn', 'ratedOn'],
    ['receivedOn', 'dueOn'],
    ['deputy.firstElectedOn', 'receivedOn'],
    ['station.openedOn', 'receivedOn'],
    ['handledOn', 'reopenedOn', 'rehandledOn'],
    ['reopenedOn', 'reopenDueOn'],
    ['reopenedOn', 'escalatedOn', 'rehandledOn'],
    ['escalatedOn', 'reopenDueOn'],
  ],
  invariants: [
    ...addressed,
    ...conversions,
    always('已评价的须有评价日期', 'What is rated has the day of that', `{status} <> 'RATED' or {ratedOn} is not null`),
    always('已合并的须有并入对象，其他的不得有', 'What was merged says into what, and nothing else does', mergedIsSaid),
  ],
})
export class PublicFeedback extends FeedbackAddress {
  @Code('编号：平台内唯一', 'Number, unique on the platform', open, { lookup: true, max: 40 })
  number!: string;

  @Text('标题：一句话概括，不含个人信息', 'What it is about, in one line, without personal details', open, {
    max: 200,
    search: true,
  })
  title!: string;

  @Text('原文：群众原话', 'The citizen’s own words', insiders, { max: 5000 })
  content!: string;

  @Text('处理结果：办理的结果，不含个人信息', 'What came of it, without personal details', open, {
    max: 1000,
    optional: true,
  })
  outcome?: string;

  @Choice(SuggestionCategory, '分类', 'Subject', open, { filter: true, group: true })
  category!: SuggestionCategory;

  @Choice(FeedbackStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: FeedbackStatus;

  @Flag('已公开：标题和处理结果是否公开', 'Whether title and outcome are published', open, { filter: true })
  isPublished!: boolean;

  @One(() => Agency, '转交单位：受转交的承办单位', 'The unit it was referred to', open, { optional: true, group: true })
  agency?: Agency;

  @Text('反映人(掩码)：只留姓，如王**', 'Family name only: 王**', insiders, { max: 20, optional: true })
  citizenNameMasked?: string;

  @Text('联系电话(掩码)：隐去中间四位，如138****0001', 'Telephone with the middle digits hidden: 138****0001', office, {
    max: 20,
    optional: true,
  })
  phoneMasked?: string;

  @Day('接收日期', 'Received on', open, { filter: true, order: true, group: true })
  receivedOn!: string;

  @Day('答复期限：答复的最后一日，没有期限的为空', 'Last day for an answer; absent where no clock runs', open, {
    filter: true,
    optional: true,
  })
  dueOn?: string;

  @Day('办理日期：办理完毕之日，不论是否解决；未办理完毕前为空', 'Handled on, solved or not; absent until then', open, {
    filter: true,
    optional: true,
    group: true,
  })
  handledOn?: string;

  @Day('解决日期：问题解决之日，未解决前为空', 'Day on which the problem was solved; absent until then', open, {
    filter: true,
    optional: true,
    group: true,
  })
  resolvedOn?: string;

  @Overdue(
    {
      due: 'dueOn',
      done: ['handledOn'],
      runs: { status: inHandling },
      again: {
        due: 'reopenDueOn',
        done: ['rehandledOn'],
        runs: { status: ['REOPENED', 'REFERRED', 'IN_HANDLING'] },
      },
    },
    '到期未办理，或者重新办理到期未办理；不予受理、已合并、已撤回和已转化的不再办理，不计',
    'Not handled in time, or not again after it was reopened; what was rejected, merged, withdrawn or became something else is no longer to be handled',
  )
  isOverdue!: boolean;

  @Choice(Satisfaction, '群众评价：群众对办理的评价，未评价的为空', 'The citizen’s rating; absent without one', open, {
    filter: true,
    group: true,
    optional: true,
  })
  satisfaction?: Satisfaction;

  @Day('评价日期', 'Rated on', open, { optional: true })
  ratedOn?: string;

  @Choice(
    Satisfaction,
    '首次评价：重新办理前群众的评价，没有重新办理的为空',
    'The rating before it was reopened; absent where it was not',
    open,
    {
      group: true,
      optional: true,
    },
  )
  firstSatisfaction?: Satisfaction;

  @Day('重新办理日期：群众不满意后重新办理之日', 'Reopened on, after a poor rating', open, { optional: true })
  reopenedOn?: string;

  @Day(
    '提级日期：第二次评价不满意后提级到县级代表工作机构之日，没有提级的为空',
    'Taken to the county’s office on, after a second poor rating; absent where it was not',
    open,
    { filter: true, optional: true },
  )
  escalatedOn?: string;

  @Day('重新办理期限：重新答复的最后一日', 'Last day for the second answer', open, { filter: true, optional: true })
  reopenDueOn?: string;

  @Day('再次办理日期：重新办理完毕之日', 'Handled again on', open, { optional: true })
  rehandledOn?: string;

  // What its sender was told is kept as a digest, and shown to nobody.
  @Code('查询码摘要', 'Digest of the tracking code', undefined, { unique: true, optional: true, max: 43 })
  trackingDigest?: string;

  @Choice(
    ConversionTarget,
    '转化去向：意见转化成了什么，按原件办理的为空',
    'What it became; absent if handled as it is',
    open,
    {
      filter: true,
      group: true,
      optional: true,
    },
  )
  conversionTarget?: ConversionTarget;

  @One(
    () => Suggestion,
    '转化的建议：由该意见形成或者吸收该意见的建议',
    'The suggestion it became or went into',
    open,
    {
      optional: true,
      trace: 'into',
      back: [
        'feedback',
        '来自群众意见：形成该建议的群众意见，仅列已公开的',
        'The citizens’ feedback that went into it, as far as it is published',
      ],
    },
  )
  suggestion?: Suggestion;

  @One(() => PublicFeedback, '并入：所并入的先前意见', 'The earlier one that it was merged into', open, {
    optional: true,
    trace: 'merged',
  })
  mergedInto?: PublicFeedback;
}
