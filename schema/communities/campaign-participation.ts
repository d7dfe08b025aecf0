import { Deputy } from '../deputies/deputy.js';
import { ChoiceList, Concept, choices, Day, Entity, One, open, openRows, type ValueOf } from '../kit/index.js';
import { Campaign } from './campaign.js';

export const CampaignRole = choices(
  'CampaignRole',
  '参与角色',
  'What a deputy does in a campaign (勤务员、情报员、调解员)',
  {
    SERVANT: ['勤务员', 'Helps people in their daily life, on duty or as a volunteer'],
    INFORMANT: ['情报员', 'Brings in what people think'],
    MEDIATOR: ['调解员', 'Mediates'],
    PUBLICIST: ['宣传员', 'Makes rules and help known'],
    BUSINESS_HELPER: ['助企员', 'Helps enterprises back to work'],
    DONOR: ['捐助', 'Gives money or goods'],
  },
);
export type CampaignRole = ValueOf<typeof CampaignRole>;

@Concept({
  zh: '行动参加',
  en: 'A deputy’s part in a campaign; taking part is voluntary, so nobody is recorded as absent',
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

  @ChoiceList(CampaignRole, '角色', 'What she does in it', open, { filter: true })
  roles!: readonly CampaignRole[];

  @Day('参加日期', 'Since when', open, { filter: true, order: true, group: true })
  joinedOn!: string;
}
