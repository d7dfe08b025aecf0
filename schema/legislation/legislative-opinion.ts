import { Deputy } from '../deputies/deputy.js';
import {
  any,
  Choice,
  Code,
  Concept,
  Day,
  Entity,
  insiders,
  mine,
  One,
  open,
  rowsWhere,
  Text,
  value,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { PublicFeedback } from '../suggestions/public-feedback.js';
import { ContactPointLevel, OpinionAdoption, OpinionChannel, OpinionStatus } from './legislation.choices.js';
import { LegislativeContactPoint } from './legislative-contact-point.js';
import { OpinionSolicitation } from './opinion-solicitation.js';

@Concept({
  zh: '立法意见：对法规草案或者其他征求意见事项的意见；说明或者反馈采纳情况后公开，不公开提出人',
  en: 'An opinion on a draft law or another topic under solicitation; public, without the contributor, once its fate has been explained or fed back',
  rows: rowsWhere(any(value('status', 'EXPLAINED'), value('solicitation.status', 'FED_BACK')), {
    deputy: mine('deputy', 'deputy'),
    agency: mine('referredTo', 'agency'),
  }),
  publicCounts: { on: 'submittedOn', by: ['channel', 'status', 'adoption'] },
  order: '-submittedOn',
  milestone: { on: 'submittedOn', by: 'deputy', title: 'summary' },
  days: [
    ['solicitation.opensOn', 'submittedOn', 'solicitation.closesOn'],
    ['submittedOn', 'forwardedOn'],
    ['contactPoint.establishedOn', 'submittedOn'],
    ['submittedOn', 'handledOn'],
  ],
})
export class LegislativeOpinion extends Entity {
  @Code('编号：平台内唯一', 'Number, unique on the platform', open, { lookup: true, max: 40 })
  number!: string;

  @One(
    () => OpinionSolicitation,
    '意见征集：所属的意见征集，主动提出的为空',
    'The solicitation; absent for an opinion that nobody asked for',
    open,
    {
      optional: true,
      group: true,
      trace: 'at',
      back: ['opinions', '意见：收到的意见，仅列已公开的', 'The opinions, as far as they are public'],
    },
  )
  solicitation?: OpinionSolicitation;

  @One(() => PublicFeedback, '来自群众意见：形成该意见的群众意见', 'The citizen’s feedback that it came from', open, {
    optional: true,
    trace: 'from',
    back: [
      'legislativeOpinions',
      '立法意见：由该意见形成的立法意见，仅列已公开的',
      'Opinions on drafts that came of it, as far as they are public',
    ],
  })
  feedback?: PublicFeedback;

  @One(() => Division, '来自区划：意见来自的地方', 'The place that it comes from', open, { group: true })
  division!: Division;

  @One(() => LegislativeContactPoint, '立法联系点', 'The point it came through', open, {
    optional: true,
    back: ['opinions', '立法意见', 'Opinions that came through it'],
  })
  contactPoint?: LegislativeContactPoint;

  @Choice(OpinionChannel, '渠道', 'How it came', open, { filter: true, group: true })
  channel!: OpinionChannel;

  @Code(
    '条款：所针对的条款，用路径表示，如12或者12.2，即条和款；针对整体的为空',
    'The clause it is about: a path such as 12 or 12.2 (article, paragraph); absent if about the whole',
    open,
    { max: 40, optional: true, filter: true },
  )
  clause?: string;

  @Text('意见摘要：一句话概括，不含提出人', 'The opinion in one line, without the contributor', open, {
    max: 300,
    search: true,
  })
  summary!: string;

  @Text('意见原文：提出人所写的原文', 'The opinion as it was written', insiders, { max: 5000 })
  content!: string;

  @Choice(OpinionStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: OpinionStatus;

  @Choice(OpinionAdoption, '采纳情况：采纳情况，决定前为空', 'What became of it; absent until decided', open, {
    filter: true,
    group: true,
    optional: true,
  })
  adoption?: OpinionAdoption;

  @Text('说明：采纳或者不采纳的理由', 'Why it was adopted or not', open, { max: 1000, optional: true })
  explanation?: string;

  @Choice(
    ContactPointLevel,
    '上报机关：所上报的立法机关，未上报前为空',
    'The body that legislates to which it was forwarded; absent until then',
    open,
    { filter: true, group: true, optional: true },
  )
  forwardedTo?: ContactPointLevel;

  @Day('上报日期：未上报前为空', 'Forwarded on; absent until then', open, { filter: true, optional: true })
  forwardedOn?: string;

  @One(
    () => Agency,
    '转交单位：转交的办理机关，没有的为空',
    'The organ that it was passed on to, to act on it; absent where none was',
    open,
    {
      optional: true,
      group: true,
    },
  )
  referredTo?: Agency;

  @Day('办理日期：该机关办理之日，办理前为空', 'Acted on by that organ on; absent until then', open, {
    filter: true,
    optional: true,
  })
  handledOn?: string;

  @Day('提交日期', 'Submitted on', open, { filter: true, order: true, group: true })
  submittedOn!: string;

  @One(
    () => Deputy,
    '提出代表：提出意见的代表，由群众提出的为空',
    'The deputy who gave it; absent if a citizen did',
    insiders,
    { optional: true },
  )
  deputy?: Deputy;

  @Text('提出人(掩码)：公民只留姓，如王**', 'Family name only of a citizen who gave it: 王**', insiders, {
    max: 20,
    optional: true,
  })
  contributorMasked?: string;
}
