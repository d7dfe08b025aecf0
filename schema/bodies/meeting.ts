import { always, Choice, Concept, Count, Day, Entity, Int, One, open, openRows, Text } from '../kit/index.js';
import { CongressSession } from '../organisations/congress-session.js';
import { MeetingKind, MeetingStatus } from './body.choices.js';
import { Body } from './body.js';

@Concept({
  zh: '会议：议决机构的一次会议，含议程和决定',
  en: 'One meeting of a body, with its agenda and what it decided',
  rows: openRows,
  order: '-heldOn',
  unique: [['body', 'kind', 'term', 'number']],
  days: [['heldOn', 'closedOn']],
  invariants: [
    always('出席不多于应到', 'No more are present than may attend', '{presentCount} <= {entitledCount}'),
    always(
      '人大会议在人大会期内',
      'The session of a congress has the days of that session',
      '{session.openedOn} <= {heldOn} and coalesce({closedOn}, {heldOn}) <= coalesce({session.closedOn}, {closedOn}, {heldOn})',
    ),
  ],
})
export class Meeting extends Entity {
  @One(() => Body, '机构', 'The body that meets', open, { group: true, back: ['meetings', '会议', 'Its meetings'] })
  body!: Body;

  @Choice(MeetingKind, '类型', 'What it is', open, { filter: true, group: true })
  kind!: MeetingKind;

  @Text('名称', 'Name', open, { max: 200, search: true })
  name!: string;

  @Int('届次：不分届的为空', 'Term of the body; absent where it has none', open, { filter: true, optional: true })
  term?: number;

  @Int('会次：届内第几次，不编号的为空', 'Number within the term; absent where none are given', open, {
    filter: true,
    optional: true,
  })
  number?: number;

  @One(
    () => CongressSession,
    '人大会议：所在的人民代表大会会议，其他会议为空',
    'The session of the congress; absent for other meetings',
    open,
    { optional: true, back: ['meetings', '会议', 'The meetings that are part of it'] },
  )
  session?: CongressSession;

  @Choice(MeetingStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: MeetingStatus;

  @Day('召开日期：第一日，此前为计划日期', 'First day, planned before', open, {
    filter: true,
    order: true,
    group: true,
  })
  heldOn!: string;

  @Day('闭会日期：最后一日，一日会议为空', 'Last day; absent for a meeting of one day', open, {
    filter: true,
    optional: true,
  })
  closedOn?: string;

  @Count('应到人数：未统计的为空', 'Entitled to attend; absent if not counted', open, { optional: true, sum: true })
  entitledCount?: number;

  @Count('出席人数：未统计的为空', 'Present; absent if not counted', open, { optional: true, sum: true })
  presentCount?: number;
}
