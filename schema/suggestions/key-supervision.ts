import { Body } from '../bodies/body.js';
import { decided } from '../bodies/decided.js';
import { Decision } from '../bodies/decision.js';
import { Deputy } from '../deputies/deputy.js';
import { always, Choice, Concept, choices, Day, Entity, One, open, rowsVia, Text, type ValueOf } from '../kit/index.js';
import { Suggestion } from './suggestion.js';

export const SupervisionRoute = choices(
  'SupervisionRoute',
  '督办方式：人大如何督办重点建议的办理',
  'How the congress supervises the handling of a key suggestion',
  {
    LEADING: ['领衔督办：常委会领导牵头督办', 'A leader of the standing committee takes it on'],
    CHAIRPERSONS_MEETING: ['主任会议督办：主任会议听取办理情况', 'The chairpersons’ meeting hears how it goes'],
    COUNTERPART_COMMITTEE: ['对口督办：由对口的委员会督办', 'The committee of the field takes it on'],
    KEY_UNIT: ['重点承办单位督办：通过承办建议较多的单位督办', 'Through the unit that handles many suggestions'],
    KEY_GROUP_TRACKING: [
      '重点小组代表跟踪督办：由提出建议的代表小组跟踪督办',
      'Deputies of the group that made it follow it',
    ],
  },
);
export type SupervisionRoute = ValueOf<typeof SupervisionRoute>;

export const KeySupervisionStatus = choices(
  'KeySupervisionStatus',
  '重点督办状态：重点建议督办到哪一步',
  'Where the supervision of a key suggestion stands',
  {
    PROPOSED: ['已提名：已提名为重点建议', 'Proposed as a key suggestion'],
    DECIDED: ['已确定：主任会议已确定', 'Decided by the chairpersons’ meeting'],
    IN_PROGRESS: ['督办中', 'Being supervised'],
    REPORTED: ['已报告：承办单位已报告', 'The unit has reported'],
    EVALUATED: ['已评价：办理情况已评价', 'The handling has been rated'],
    CLOSED: ['办结', 'Closed'],
  },
);
export type KeySupervisionStatus = ValueOf<typeof KeySupervisionStatus>;

/** SQL of the kind of body that supervises by a route. */
export const supervisingKind = `case {route} when 'LEADING' then 'STANDING_COMMITTEE' when 'CHAIRPERSONS_MEETING' then 'CHAIRPERSONS_MEETING' when 'COUNTERPART_COMMITTEE' then 'SPECIAL_COMMITTEE' else 'WORKING_BODY' end`;
/**
 * SQL of the kind of body that hears the unit's report: the committee of the field hears what it supervises, everything else
 * comes before the chairpersons' meeting.
 */
export const hearingKind = `case {route} when 'COUNTERPART_COMMITTEE' then 'SPECIAL_COMMITTEE' else 'CHAIRPERSONS_MEETING' end`;

@Concept({
  zh: '重点督办：以一种方式督办重点建议的办理（《代表法》第五十二条）',
  en: 'Supervision of the handling of a key suggestion by one route (Deputies Law, art. 52)',
  rows: rowsVia('suggestion'),
  order: '-proposedOn',
  unique: [['suggestion', 'route']],
  milestone: { on: 'proposedOn', by: 'supervisor' },
  days: [['proposedOn', 'decidedOn', 'reportedOn', 'closedOn']],
  invariants: [
    ...decided('decision', '确定重点督办的决定', {
      when: '{decidedOn} is not null',
      by: ['CHAIRPERSONS_MEETING'],
      of: '{suggestion.division}',
      on: 'decidedOn',
    }),
    ...decided('heard', '听取办理报告', {
      when: '{reportedOn} is not null',
      by: hearingKind,
      of: '{suggestion.division}',
      on: 'reportedOn',
    }),
    always(
      '督办机构与督办方式相符',
      'The body that supervises is one of its route',
      `{supervisor.kind} = ${supervisingKind}`,
    ),
    always(
      '督办机构是受理建议的人大的机构',
      'The body that supervises is one of the place that received the suggestion',
      '{supervisor.division} = {suggestion.division}',
    ),
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
    back: [
      'supervisions',
      '重点督办：属重点建议的，人大如何督办其办理',
      'How the congress supervises its handling, if it is a key suggestion',
    ],
  })
  suggestion!: Suggestion;

  @Choice(SupervisionRoute, '督办方式', 'Route', open, { filter: true, group: true })
  route!: SupervisionRoute;

  @Choice(KeySupervisionStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: KeySupervisionStatus;

  @One(() => Deputy, '督办领导：牵头督办的常委会组成人员', 'The member of the standing committee who leads it', open, {
    optional: true,
  })
  leader?: Deputy;

  @One(
    () => Body,
    '督办机构：领衔的为常委会，主任会议督办的为主任会议，对口的为专门委员会，其他为代表工作机构',
    'The body that supervises: the standing committee where a leader does, the chairpersons’ meeting, the special committee of the field, or else the working body for deputies',
    open,
    { optional: true, group: true, back: ['keySupervisions', '重点督办', 'Key suggestions that it supervises'] },
  )
  supervisor?: Body;

  @Day('提名日期', 'Proposed on', open, { filter: true, order: true, group: true })
  proposedOn!: string;

  @Day(
    '确定日期：主任会议确定的日期，未确定前为空',
    'Decided on by the chairpersons’ meeting; absent until then',
    open,
    { filter: true, optional: true },
  )
  decidedOn?: string;

  @One(
    () => Decision,
    '确定决定：主任会议确定重点督办的决定，未确定前为空',
    'The decision of the chairpersons’ meeting; absent until then',
    open,
    {
      optional: true,
      trace: 'decided',
      back: ['keySupervisions', '确定的重点督办', 'The key supervision that it decided on'],
    },
  )
  decision?: Decision;

  @Day(
    '报告日期：听取承办单位报告的日期，未听取前为空',
    'Day on which the unit’s report was heard; absent until then',
    open,
    {
      filter: true,
      optional: true,
    },
  )
  reportedOn?: string;

  @One(
    () => Decision,
    '听取报告：听取承办单位报告的会议记录，未听取前为空',
    'Where the unit’s report was heard; absent until then',
    open,
    {
      optional: true,
      trace: 'decided',
      back: ['heardKeySupervisions', '听取的重点督办', 'The key supervision whose report was heard'],
    },
  )
  heard?: Decision;

  @Day('办结日期：未办结前为空', 'Closed on; absent until then', open, { filter: true, optional: true })
  closedOn?: string;

  @Text('督办意见：人大对承办单位的要求', 'What the congress asks of the unit', open, { max: 2000, optional: true })
  findings?: string;
}
