import { Deputy } from '../deputies/deputy.js';
import {
  all,
  Choice,
  Code,
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

export const HearingParty = choices(
  'HearingParty',
  '陈述人类别：陈述人代表哪一方',
  'Whom a speaker at a hearing stands for',
  {
    RESIDENT: ['市民：当地居民', 'Residents'],
    INTERESTED_PARTY: ['利害关系人：受影响最大的各方', 'Those whom it concerns most'],
    BUSINESS: ['经营者', 'Businesses'],
    ASSOCIATION: ['社会组织', 'Associations'],
    EXPERT: ['专家学者', 'Experts'],
    DEPUTY: ['人大代表', 'Deputies'],
    AGENCY: ['行政机关：主管的行政机关', 'The agency in charge'],
  },
);
export type HearingParty = ValueOf<typeof HearingParty>;

export const Stance = choices('Stance', '立场：陈述人的主张', 'What a speaker wants', {
  SUPPORT: ['赞成', 'As drafted'],
  AMEND: ['修改：修改后赞成', 'With changes'],
  OPPOSE: ['反对', 'Not at all'],
});
export type Stance = ValueOf<typeof Stance>;

export const SpeakerStatus = choices(
  'SpeakerStatus',
  '报名状态：陈述人的报名情况',
  'Where a registration as a speaker stands',
  {
    REGISTERED: ['已报名', 'Registered'],
    SELECTED: ['已确定：已被选为陈述人', 'Chosen to speak'],
    NOT_SELECTED: ['未选中', 'Not chosen'],
    SPOKE: ['已陈述：已经发言', 'Has spoken'],
    ABSENT: ['未到场', 'Did not come'],
  },
);
export type SpeakerStatus = ValueOf<typeof SpeakerStatus>;

const placeOfHearing = within('hearing.division');

@Concept({
  zh: '听证陈述人：报名在听证会上陈述的人；陈述后公开，公民的姓名不公开',
  en: 'Somebody who registered to speak at a hearing; public, without the name of a citizen, once the statement has been made',
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

  @Int(
    '序号：先为报名次序，后为陈述次序，从1起',
    'Number in the order of registration, then of speaking, from 1',
    open,
    { order: true },
  )
  position!: number;

  @Choice(HearingParty, '类别', 'Whom the speaker stands for', open, { filter: true, group: true })
  party!: HearingParty;

  @Choice(SpeakerStatus, '状态', 'Where the registration stands', open, { filter: true, group: true })
  status!: SpeakerStatus;

  @One(() => Deputy, '代表：由代表陈述的为该代表，其他人为空', 'The deputy; absent for others', open, {
    optional: true,
  })
  deputy?: Deputy;

  @Text('姓名(掩码)：公民只留姓，如王**', 'Family name only of a citizen: 王**', insiders, { max: 20, optional: true })
  nameMasked?: string;

  @Text(
    '身份：以什么身份陈述，不含姓名，如物业服务企业负责人',
    'In what capacity, without the name: 物业服务企业负责人',
    open,
    { max: 100 },
  )
  capacity!: string;

  @Choice(Stance, '立场：陈述前为空', 'What the speaker wants; absent until the statement has been made', open, {
    optional: true,
    filter: true,
    group: true,
  })
  stance?: Stance;

  @Text('陈述：陈述的要点，陈述前为空', 'What the speaker said, in short; absent until then', open, {
    max: 2000,
    optional: true,
  })
  statement?: string;

  @One(
    () => LegislativeOpinion,
    '立法意见：陈述被登记为哪一件立法意见',
    'The opinion that the statement is kept as',
    open,
    {
      optional: true,
      trace: 'into',
      back: ['hearingSpeakers', '听证陈述人：在听证会上陈述该意见的人', 'Who stated it at a hearing'],
    },
  )
  opinion?: LegislativeOpinion;

  @Text(
    '确定理由：确定或者不确定为陈述人的理由，决定前为空',
    'Why the speaker was chosen, or not; absent until then',
    open,
    {
      max: 500,
      optional: true,
    },
  )
  selectionReason?: string;

  // What one was told who registered is kept as a digest, and shown to nobody.
  @Code('查询码摘要', 'Digest of the tracking code', undefined, { unique: true, optional: true, max: 43 })
  trackingDigest?: string;

  @Day('报名日期', 'Registered on', open, { filter: true })
  registeredOn!: string;
}
