import { Deputy } from '../deputies/deputy.js';
import {
  all,
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  Int,
  insiders,
  mine,
  One,
  open,
  Text,
  type ValueOf,
  value,
  via,
  within,
} from '../kit/index.js';
import { LegislativeOpinion } from '../legislation/legislative-opinion.js';
import { Hearing } from './hearing.js';

export const HearingParty = choices('HearingParty', '陈述人类别', 'Whom a speaker at a hearing stands for', {
  RESIDENT: ['市民', 'Residents'],
  INTERESTED_PARTY: ['利害关系人', 'Those whom it concerns most'],
  BUSINESS: ['经营者', 'Businesses'],
  ASSOCIATION: ['社会组织', 'Associations'],
  EXPERT: ['专家学者', 'Experts'],
  DEPUTY: ['人大代表', 'Deputies'],
  AGENCY: ['行政机关', 'The agency in charge'],
});
export type HearingParty = ValueOf<typeof HearingParty>;

export const Stance = choices('Stance', '立场', 'What a speaker wants', {
  SUPPORT: ['赞成', 'As drafted'],
  AMEND: ['修改', 'With changes'],
  OPPOSE: ['反对', 'Not at all'],
});
export type Stance = ValueOf<typeof Stance>;

export const SpeakerStatus = choices('SpeakerStatus', '报名状态', 'Where a registration as a speaker stands', {
  REGISTERED: ['已报名', 'Registered'],
  SELECTED: ['已确定', 'Chosen to speak'],
  NOT_SELECTED: ['未选中', 'Not chosen'],
  SPOKE: ['已陈述', 'Has spoken'],
  ABSENT: ['未到场', 'Did not come'],
});
export type SpeakerStatus = ValueOf<typeof SpeakerStatus>;

const placeOfHearing = within('hearing.division');

@Concept({
  zh: '听证陈述人',
  en: 'Somebody who registered to speak at a hearing; public, without the name of a citizen, once she has spoken',
  rows: {
    public: all(value('status', 'SPOKE'), via('hearing')),
    deputy: mine('deputy', 'deputy'),
    staff: placeOfHearing,
    analyst: placeOfHearing,
  },
  publicCounts: { on: 'registeredOn', by: ['party', 'status', 'stance'] },
  order: 'position',
  unique: [['hearing', 'position']],
  milestone: { on: 'hearing.heldOn', by: 'deputy', title: 'capacity' },
  days: [['registeredOn', 'hearing.heldOn']],
})
export class HearingSpeaker extends Entity {
  @One(() => Hearing, '听证会', 'The hearing', open, { trace: 'at', back: ['speakers', '陈述人', 'Those who spoke'] })
  hearing!: Hearing;

  @Int('序号', 'Number in the order of registration, then of speaking, from 1', open, { order: true })
  position!: number;

  @Choice(HearingParty, '类别', 'Whom she stands for', open, { filter: true, group: true })
  party!: HearingParty;

  @Choice(SpeakerStatus, '状态', 'Where the registration stands', open, { filter: true, group: true })
  status!: SpeakerStatus;

  @One(() => Deputy, '代表', 'The deputy; absent for others', open, { optional: true })
  deputy?: Deputy;

  @Text('姓名(掩码)', 'Family name only of a citizen: 王**', insiders, { max: 20, optional: true })
  nameMasked?: string;

  @Text('身份', 'In what capacity, without the name: 物业服务企业负责人', open, { max: 100 })
  capacity!: string;

  @Choice(Stance, '立场', 'What she wants; absent until she has spoken', open, {
    optional: true,
    filter: true,
    group: true,
  })
  stance?: Stance;

  @Text('陈述', 'What she said, in short; absent until then', open, { max: 2000, optional: true })
  statement?: string;

  @One(() => LegislativeOpinion, '立法意见', 'The opinion that the statement is kept as', open, {
    optional: true,
    trace: 'into',
    back: ['hearingSpeakers', '听证陈述人：在听证会上陈述该意见的人', 'Who stated it at a hearing'],
  })
  opinion?: LegislativeOpinion;

  @Day('报名日期', 'Registered on', open, { filter: true })
  registeredOn!: string;
}
