import { Deputy } from '../deputies/deputy.js';
import { always, Choice, Concept, choices, Day, Entity, One, open, rowsVia, Text, type ValueOf } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Suggestion } from './suggestion.js';

export const SupervisionRoute = choices(
  'SupervisionRoute',
  '督办方式',
  'How the congress supervises the handling of a key suggestion',
  {
    LEADING: ['领衔督办', 'A leader of the standing committee takes it on'],
    CHAIRPERSONS_MEETING: ['主任会议督办', 'The chairpersons’ meeting hears how it goes'],
    COUNTERPART_COMMITTEE: ['对口督办', 'The committee of the field takes it on'],
    KEY_UNIT: ['重点承办单位督办', 'Through the unit that handles many suggestions'],
    KEY_GROUP_TRACKING: ['重点小组代表跟踪督办', 'Deputies of the group that made it follow it'],
  },
);
export type SupervisionRoute = ValueOf<typeof SupervisionRoute>;

export const KeySupervisionStatus = choices(
  'KeySupervisionStatus',
  '重点督办状态',
  'Where the supervision of a key suggestion stands',
  {
    PROPOSED: ['已提名', 'Proposed as a key suggestion'],
    DECIDED: ['已确定', 'Decided by the chairpersons’ meeting'],
    IN_PROGRESS: ['督办中', 'Being supervised'],
    REPORTED: ['已报告', 'The unit has reported'],
    EVALUATED: ['已评价', 'The handling has been rated'],
    CLOSED: ['办结', 'Closed'],
  },
);
export type KeySupervisionStatus = ValueOf<typeof KeySupervisionStatus>;

@Concept({
  zh: '重点督办',
  en: 'Supervision of the handling of a key suggestion by one route (Deputies Law, art. 52)',
  rows: rowsVia('suggestion'),
  order: '-proposedOn',
  unique: [['suggestion', 'route']],
  milestone: { on: 'proposedOn', by: 'supervisor' },
  days: [['proposedOn', 'decidedOn', 'reportedOn', 'closedOn']],
  invariants: [
    always(
      '领衔提出建议的代表不牵头督办',
      'The deputy who moved it does not lead its supervision',
      '{leader} <> {suggestion.leadDeputy}',
    ),
  ],
})
export class KeySupervision extends Entity {
  @One(() => Suggestion, '建议', 'The key suggestion', open, {
    trace: 'part',
    back: ['supervisions', '重点督办', 'How the congress supervises its handling, if it is a key suggestion'],
  })
  suggestion!: Suggestion;

  @Choice(SupervisionRoute, '督办方式', 'Route', open, { filter: true, group: true })
  route!: SupervisionRoute;

  @Choice(KeySupervisionStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: KeySupervisionStatus;

  @One(() => Deputy, '督办领导', 'The member of the standing committee who leads it', open, { optional: true })
  leader?: Deputy;

  @One(() => Agency, '督办机构', 'The committee or office that does the work', open, { optional: true, group: true })
  supervisor?: Agency;

  @Day('提名日期', 'Proposed on', open, { filter: true, order: true, group: true })
  proposedOn!: string;

  @Day('确定日期', 'Decided on by the chairpersons’ meeting; absent until then', open, { filter: true, optional: true })
  decidedOn?: string;

  @Day('报告日期', 'Day on which the unit’s report was heard; absent until then', open, {
    filter: true,
    optional: true,
  })
  reportedOn?: string;

  @Day('办结日期', 'Closed on; absent until then', open, { filter: true, optional: true })
  closedOn?: string;

  @Text('督办意见', 'What the congress asks of the unit', open, { max: 2000, optional: true })
  findings?: string;
}
