import {
  always,
  Choice,
  Code,
  Concept,
  Count,
  Day,
  Entity,
  insiders,
  One,
  open,
  openRows,
  Text,
  within,
} from '../kit/index.js';
import { AgendaItem } from './agenda-item.js';
import { DecisionKind, DecisionResult } from './body.choices.js';
import { Body } from './body.js';
import { Meeting } from './meeting.js';

@Concept({
  zh: '决定：议决机构在一次会议上就一件事作出的决定或者听取的报告；票数只载实际计票的（人大以全体代表过半数通过，《地方组织法》第二十五条）',
  en: 'What a body decided, or the report that it heard, on one matter at one meeting. Votes are there where they were counted; a congress decides by more than half of all its deputies (Organic Law, art. 25)',
  rows: { ...openRows, staff: within('body.division'), analyst: within('body.division') },
  order: '-decidedOn',
  unique: [['kind', 'subjectId', 'meeting']],
  milestone: { on: 'decidedOn', by: 'body' },
  days: [['meeting.heldOn', 'decidedOn', 'meeting.closedOn']],
  invariants: [
    always('会议是该机构的会议', 'The meeting is one of this body', '{meeting.body} = {body}'),
    always('议程是该会议的议程', 'The item is on the agenda of this meeting', '{agendaItem.meeting} = {meeting}'),
    always(
      '一日会议当日决定',
      'A meeting of one day decides on that day',
      '{meeting.closedOn} is not null or {decidedOn} = {meeting.heldOn}',
    ),
    always(
      '通过须赞成过全体半数',
      'What is passed has the votes of more than half of all members',
      `{result} <> 'PASSED' or 2 * {forCount} > {meeting.entitledCount}`,
    ),
    always(
      '票数不多于出席人数',
      'No more vote than are present',
      '{forCount} + {againstCount} + {abstainCount} <= {meeting.presentCount}',
    ),
  ],
})
export class Decision extends Entity {
  @One(() => Body, '机构', 'The body that decided', open, {
    group: true,
    back: ['decisions', '决定', 'What it decided'],
  })
  body!: Body;

  @One(() => Meeting, '会议', 'The meeting at which it did', open, {
    back: ['decisions', '决定', 'What was decided at it'],
  })
  meeting!: Meeting;

  @One(() => AgendaItem, '议程：没有列为单独议程的为空', 'The item on the agenda; absent without one', open, {
    optional: true,
    back: ['decisions', '决定', 'What was decided under it'],
  })
  agendaItem?: AgendaItem;

  @Choice(DecisionKind, '类型', 'What it did', open, { filter: true, group: true })
  kind!: DecisionKind;

  @Text('事由', 'What it is about', open, { max: 200, search: true })
  title!: string;

  @Choice(DecisionResult, '结果', 'How it came out', open, { filter: true, group: true })
  result!: DecisionResult;

  @Day('决定日期', 'Decided on', open, { filter: true, order: true, group: true })
  decidedOn!: string;

  @Count('赞成票：未计票的为空', 'Votes for; absent if not counted', open, { optional: true, sum: true })
  forCount?: number;

  @Count('反对票：未计票的为空', 'Votes against; absent if not counted', open, { optional: true, sum: true })
  againstCount?: number;

  @Count('弃权票：未计票的为空', 'Abstentions; absent if not counted', open, { optional: true, sum: true })
  abstainCount?: number;

  @Code('文号：没有发文的为空', 'Number of the document; absent if none was issued', open, {
    filter: true,
    max: 60,
    optional: true,
  })
  documentNumber?: string;

  @Code('对象类型：所决定的记录的类型，如KeySupervision', 'Type of the record it is about: KeySupervision', open, {
    filter: true,
    group: true,
    max: 60,
  })
  subjectType!: string;

  @Code(
    '对象标识：所决定的记录的全局标识，用于 `node(id)`',
    'Global id of the record it is about, for `node(id)`',
    insiders,
    { filter: true, max: 100 },
  )
  subjectId!: string;
}
