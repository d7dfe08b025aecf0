import { Meeting } from '../bodies/meeting.js';
import {
  always,
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  One,
  open,
  openRows,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { LivelihoodRound } from './livelihood-round.js';

export const ConsultationResult = choices('ConsultationResult', '会商结果', 'What came of a consultation', {
  AGREED: ['达成一致', 'Those concerned agree'],
  NOT_AGREED: ['未达成一致', 'They do not agree'],
  ADJOURNED: ['择期再议', 'It goes on at another meeting'],
});
export type ConsultationResult = ValueOf<typeof ConsultationResult>;

@Concept({
  zh: '民生实事会商：街道人大工委召集有关方面就候选项目会商的一次会议，及其参加方和结果',
  en: 'One meeting at which a subdistrict’s work committee consults those concerned about the candidates, with who took part and what came of it',
  rows: openRows,
  order: '-heldOn',
  unique: [['meeting', 'round']],
  milestone: { on: 'heldOn', by: 'division', title: 'summary' },
  days: [['round.announcedOn', 'heldOn']],
  invariants: [always('会商是会商会', 'The meeting is a consultation', `{meeting.kind} = 'CONSULTATION'`)],
})
export class Consultation extends Entity {
  @One(() => LivelihoodRound, '轮次', 'The round whose candidates it is about', open, {
    back: ['consultations', '会商', 'Consultations about its candidates'],
  })
  round!: LivelihoodRound;

  @One(() => Meeting, '会议：会商会', 'The meeting', open, {
    back: ['consultations', '会商', 'What was consulted on at it'],
  })
  meeting!: Meeting;

  @One(() => Division, '行政区划：与轮次相同', 'The place: that of the round', open, { group: true })
  division!: Division;

  @Day('会商日期', 'Held on', open, { filter: true, order: true, group: true })
  heldOn!: string;

  @Choice(ConsultationResult, '结果', 'What came of it', open, { filter: true, group: true })
  result!: ConsultationResult;

  @Text('会商意见：各方的主要意见', 'What those concerned said, in short', open, { max: 2000 })
  summary!: string;
}
