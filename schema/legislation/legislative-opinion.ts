import { Activity } from '../activities/activity.js';
import {
  any,
  Choice,
  Code,
  Concept,
  Day,
  mine,
  One,
  open,
  rowsWhere,
  some,
  Text,
  value,
  within,
} from '../kit/index.js';
import { PublicFeedback } from '../suggestions/public-feedback.js';
import { DraftClause } from './draft-clause.js';
import { ContactPointLevel, OpinionAdoption, OpinionStatus } from './legislation.choices.js';
import { LegislativeContactPoint } from './legislative-contact-point.js';
import { LegislativeLiaison } from './legislative-liaison.js';
import { OpinionSolicitation } from './opinion-solicitation.js';
import { OpinionWords } from './opinion-words.js';

/** Those of the place that it comes from, and of the place that asks. */
const offices = any(within(), within('solicitation.division'));

@Concept({
  zh: '立法意见：对法规草案的意见，可针对条款；说明或者反馈采纳情况后公开，不公开提出人',
  en: 'An opinion on a draft law, or on some of its clauses; public, without the contributor, once its fate has been explained or fed back',
  rows: rowsWhere(any(value('status', 'EXPLAINED'), value('solicitation.status', 'FED_BACK')), {
    deputy: any(mine('deputy', 'deputy'), some('coSigners', mine('deputy', 'deputy'))),
    staff: offices,
    analyst: offices,
  }),
  publicCounts: { on: 'submittedOn', by: ['channel', 'status', 'adoption'] },
  order: '-submittedOn',
  milestone: { on: 'submittedOn', by: 'deputy', title: 'summary' },
  days: [
    ['solicitation.opensOn', 'submittedOn', 'solicitation.closesOn'],
    ['submittedOn', 'forwardedOn'],
    ['contactPoint.establishedOn', 'submittedOn'],
  ],
})
export class LegislativeOpinion extends OpinionWords {
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

  @One(() => LegislativeContactPoint, '立法联系点', 'The point it came through', open, {
    optional: true,
    back: ['opinions', '立法意见', 'Opinions that came through it'],
  })
  contactPoint?: LegislativeContactPoint;

  @One(() => LegislativeLiaison, '联络员：由联络员收集的', 'The liaison who gathered it, if one did', open, {
    optional: true,
    back: ['opinions', '立法意见', 'Opinions that the liaison gathered'],
  })
  liaison?: LegislativeLiaison;

  @One(() => Activity, '座谈或者调研：意见提出的场合', 'The symposium or research at which it was said', open, {
    optional: true,
    trace: 'at',
    back: [
      'legislativeOpinions',
      '立法意见：在该活动上提出的，仅列已公开的',
      'Opinions said there, as far as they are public',
    ],
  })
  activity?: Activity;

  @One(
    () => DraftClause,
    '所针对的条款：提出时的条款，以后的去处见其锚点；针对整体的为空',
    'The clause it is about, as it was then; its anchor tells where that stands now. Absent if about the whole',
    open,
    {
      optional: true,
      back: ['opinions', '立法意见：针对该条款的，仅列已公开的', 'Opinions on it, as far as they are public'],
    },
  )
  draftClause?: DraftClause;

  @One(
    () => DraftClause,
    '至：针对连续几个条款的，为最后一个',
    'The last clause, where it is about several in a row',
    open,
    { optional: true },
  )
  lastClause?: DraftClause;

  @Text(
    '所针对的文字：条款中的原文，针对整个条款的为空',
    'The words of the clause that it is about; absent if about all',
    open,
    {
      max: 500,
      optional: true,
    },
  )
  quote?: string;

  @Code(
    '条款编号：草案文本未入库时提出人所指的条款，如12或者12.2',
    'The clause as its contributor named it, 12 or 12.2, where the text is not on the platform',
    open,
    { max: 40, optional: true, filter: true },
  )
  clause?: string;

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
}
