import { Deputy } from '../deputies/deputy.js';
import { all, Code, Concept, Day, Entity, flag, mine, nothing, One, open, within } from '../kit/index.js';
import { Survey } from './survey.js';

const office = all(within('survey.division'), flag('survey.isAnonymous', false));

@Concept({
  zh: '问卷作答登记：谁已经作答，与答卷分开，互不指向；匿名问卷的登记仅作答代表本人可见',
  en: 'That somebody has answered a survey, apart from what the answer says: neither points to the other. Of an anonymous survey only the deputy sees it',
  // Its day and the answer’s are the same for all who could put them side by side.
  rows: { public: nothing, deputy: mine('deputy', 'deputy'), staff: office, analyst: office, system: office },
  order: '-answeredOn',
  unique: [['survey', 'deputy']],
  days: [['survey.opensOn', 'answeredOn', 'survey.closesOn']],
})
export class SurveyParticipation extends Entity {
  @One(() => Survey, '问卷', 'The survey', open, {
    group: true,
    back: ['participations', '作答登记：谁已经作答，不公开', 'Who has answered; not public'],
  })
  survey!: Survey;

  @One(() => Deputy, '代表：作答的代表，公众为空', 'The deputy who answered; absent for the public', open, {
    optional: true,
  })
  deputy?: Deputy;

  @Day('作答日期', 'Answered on', open, { filter: true, order: true })
  answeredOn!: string;

  // What whoever answered was told is kept as a digest, and shown to nobody.
  @Code('查询码摘要', 'Digest of the tracking code', undefined, { unique: true, optional: true, max: 43 })
  trackingDigest?: string;
}
