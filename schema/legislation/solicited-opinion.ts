import { Activity } from '../activities/activity.js';
import {
  any,
  Choice,
  Concept,
  choices,
  Day,
  mine,
  One,
  open,
  rowsWhere,
  some,
  Text,
  type ValueOf,
  value,
  within,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { OpinionSolicitation } from './opinion-solicitation.js';
import { OpinionWords } from './opinion-words.js';

export const SolicitedOpinionStatus = choices(
  'SolicitedOpinionStatus',
  '征集意见状态：意见办理到哪一步',
  'Where an opinion that was asked for stands',
  {
    SUBMITTED: ['已提交', 'Submitted'],
    COLLATED: ['已整理', 'Collated'],
    REFERRED: ['已转交：已转有关机关研究办理', 'Passed on to the organ that it concerns'],
    REPLIED: ['已答复：有关机关已答复', 'The organ has replied'],
    STUDIED: ['已研究：组织单位已研究吸收或者留作参考', 'Studied by the organ that asked'],
  },
);
export type SolicitedOpinionStatus = ValueOf<typeof SolicitedOpinionStatus>;

/** Those of the place that it comes from, and of the place that asks. */
const offices = any(within(), within('solicitation.division'));

@Concept({
  zh: '征集意见：对工作报告、监督议题、营商环境等征求意见事项的意见，法规草案的见立法意见；反馈后公开，不公开提出人',
  en: 'An opinion on a work report, a topic of supervision, the business environment or the like, on no draft law; public, without the contributor, once the result is fed back',
  rows: rowsWhere(value('solicitation.status', 'FED_BACK'), {
    deputy: any(mine('deputy', 'deputy'), some('coSigners', mine('deputy', 'deputy'))),
    agency: mine('referredTo', 'agency'),
    staff: offices,
    analyst: offices,
  }),
  publicCounts: { on: 'submittedOn', by: ['channel', 'status'] },
  order: '-submittedOn',
  milestone: { on: 'submittedOn', by: 'deputy', title: 'summary' },
  days: [
    ['solicitation.opensOn', 'submittedOn', 'solicitation.closesOn'],
    ['submittedOn', 'referredOn', 'repliedOn', 'rectifiedOn'],
  ],
})
export class SolicitedOpinion extends OpinionWords {
  @One(() => OpinionSolicitation, '意见征集：所属的意见征集', 'The solicitation', open, {
    group: true,
    trace: 'at',
    back: [
      'solicitedOpinions',
      '征集到的意见：不是法规草案的，仅列已公开的',
      'Opinions on what is no draft law, as far as they are public',
    ],
  })
  solicitation!: OpinionSolicitation;

  @One(() => Activity, '座谈或者调研：意见提出的场合', 'The symposium or research at which it was said', open, {
    optional: true,
    trace: 'at',
    back: [
      'solicitedOpinions',
      '征集意见：在该活动上提出的，仅列已公开的',
      'Opinions said there, as far as they are public',
    ],
  })
  activity?: Activity;

  @Choice(SolicitedOpinionStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: SolicitedOpinionStatus;

  @Text('研究情况：组织单位的研究结果', 'What the organ that asked made of it', open, { max: 1000, optional: true })
  explanation?: string;

  @One(() => Agency, '转交单位：没有转交的为空', 'The organ that it was passed on to; absent where none was', open, {
    optional: true,
    group: true,
  })
  referredTo?: Agency;

  @Day('转交日期', 'Passed on', open, { filter: true, optional: true })
  referredOn?: string;

  @Text('答复：转交单位的答复，答复前为空', 'The reply of that organ; absent until then', open, {
    max: 3000,
    optional: true,
  })
  reply?: string;

  @Day('答复日期', 'Replied on', open, { filter: true, optional: true })
  repliedOn?: string;

  @Text('整改情况：没有整改的为空', 'What was put right; absent if nothing was', open, { max: 2000, optional: true })
  rectification?: string;

  @Day('整改日期', 'Put right on', open, { filter: true, optional: true })
  rectifiedOn?: string;
}
