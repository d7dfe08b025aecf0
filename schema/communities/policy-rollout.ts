import { Choice, Concept, choices, Day, Entity, One, open, openRows, type ValueOf } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { DayPrecision } from './day-precision.js';
import { PolicyDocument } from './policy-document.js';

export const RolloutPhase = choices(
  'RolloutPhase',
  '推行阶段：政策在一地推行到哪一步',
  'How far a policy has come in a place',
  {
    PILOT: ['试点：先行试点', 'Tried out'],
    FULL: ['全面推行：在全区划施行', 'In force everywhere in the place'],
    ENDED: ['终止：停止施行', 'Given up'],
  },
);
export type RolloutPhase = ValueOf<typeof RolloutPhase>;

@Concept({
  zh: '政策试点与推行：政策在一地的试点或者施行（试点→全面推行）',
  en: 'A policy in one place: tried out as a pilot, or in force (试点 → 全面推行)',
  rows: openRows,
  order: '-startedOn',
  unique: [['policy', 'division', 'phase']],
  days: [['policy.issuedOn', 'startedOn', 'endedOn']],
})
export class PolicyRollout extends Entity {
  @One(() => PolicyDocument, '政策文件', 'The document', open, {
    group: true,
    back: ['rollouts', '试点与推行：在何地试点，何时起施行', 'Where it was tried out, and from when it holds'],
  })
  policy!: PolicyDocument;

  @One(() => Division, '区划', 'The place', open, { group: true })
  division!: Division;

  @Choice(RolloutPhase, '阶段', 'Pilot or in force', open, { filter: true, group: true })
  phase!: RolloutPhase;

  @Day('起始日期', 'Since when', open, { filter: true, order: true, group: true })
  startedOn!: string;

  @Choice(DayPrecision, '起始日期精度：精确到日的为空', 'How that day is meant; absent if it is exact', open, {
    optional: true,
    filter: true,
  })
  startedPrecision?: DayPrecision;

  @Day('结束日期：结束之日，施行期间为空', 'Until when; absent while it lasts', open, { optional: true, filter: true })
  endedOn?: string;
}
