import { Choice, Concept, Count, choices, Day, Entity, One, open, openRows, Text, type ValueOf } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { LivelihoodRound } from './livelihood-round.js';

export const DeliberationOpinion = choices('DeliberationOpinion', '审议意见', 'What a delegation thinks of the list', {
  AGREES: ['同意', 'It agrees'],
  AGREES_WITH_CHANGES: ['原则同意并提出修改意见', 'It agrees, and wants something changed'],
  DISAGREES: ['不同意', 'It does not agree'],
});
export type DeliberationOpinion = ValueOf<typeof DeliberationOpinion>;

@Concept({
  zh: '代表团审议：一个代表团对候选项目的审议',
  en: 'How one delegation deliberated on the candidates of a round',
  rows: openRows,
  order: '-heldOn',
  unique: [['round', 'delegation']],
  days: [['round.announcedOn', 'heldOn', 'round.decidedOn']],
})
export class RoundDeliberation extends Entity {
  @One(() => LivelihoodRound, '轮次', 'The round', open, {
    back: ['deliberations', '代表团审议', 'How delegations deliberated on its candidates'],
  })
  round!: LivelihoodRound;

  @Text('代表团', 'The delegation', open, { max: 100, filter: true, order: true, pinyin: true, group: true })
  delegation!: string;

  @One(() => Division, '行政区划：与轮次相同', 'The place: that of the round', open, { group: true })
  division!: Division;

  @Day('审议日期', 'Held on', open, { filter: true, order: true })
  heldOn!: string;

  @Count('参加代表人数', 'Deputies who took part', open, { sum: true })
  deputyCount!: number;

  @Choice(DeliberationOpinion, '审议意见', 'What it thinks of the list', open, { filter: true, group: true })
  opinion!: DeliberationOpinion;

  @Text('说明：提出的修改意见，没有的为空', 'What it wants changed; absent without that', open, {
    max: 2000,
    optional: true,
  })
  remarks?: string;
}
