import { Deputy } from '../deputies/deputy.js';
import { ChoiceList, Concept, choices, Day, Entity, One, open, openRows, type ValueOf } from '../kit/index.js';
import { Campaign } from './campaign.js';

export const CampaignRole = choices(
  'CampaignRole',
  '参与角色：代表在行动中承担的角色（勤务员、情报员、调解员）',
  'What a deputy does in a campaign (勤务员、情报员、调解员)',
  {
    SERVANT: [
      '勤务员：值班或者以志愿者身份服务群众生活',
      'Helps people in their daily life, on duty or as a volunteer',
    ],
    INFORMANT: ['情报员：收集社情民意', 'Brings in what people think'],
    MEDIATOR: ['调解员：调解矛盾', 'Mediates'],
    PUBLICIST: ['宣传员：宣传规定和帮扶措施', 'Makes rules and help known'],
    BUSINESS_HELPER: ['助企员：帮助企业复工复产', 'Helps enterprises back to work'],
    DONOR: ['捐助：捐款捐物', 'Gives money or goods'],
  },
);
export type CampaignRole = ValueOf<typeof CampaignRole>;

@Concept({
  zh: '行动参加：代表参加行动的情况；自愿参加，不登记缺席',
  en: 'A deputy’s part in a campaign; taking part is voluntary, so nobody is recorded as missing',
  rows: openRows,
  order: '-joinedOn',
  unique: [['campaign', 'deputy']],
  days: [['campaign.startedOn', 'joinedOn', 'campaign.endedOn']],
})
export class CampaignParticipation extends Entity {
  @One(() => Campaign, '代表行动', 'The campaign', open, {
    group: true,
    back: ['participations', '参加代表', 'Who takes part'],
  })
  campaign!: Campaign;

  @One(() => Deputy, '代表', 'The deputy', open, { group: true })
  deputy!: Deputy;

  @ChoiceList(CampaignRole, '角色：在行动中做什么', 'What the deputy does in it', open, { filter: true })
  roles!: readonly CampaignRole[];

  @Day('参加日期', 'Since when', open, { filter: true, order: true, group: true })
  joinedOn!: string;
}
