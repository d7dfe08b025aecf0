import { always, Code, Concept, Entity, Int, insiders, One, open, openRows, Text, within } from '../kit/index.js';
import { Body } from './body.js';
import { Meeting } from './meeting.js';

@Concept({
  zh: '会议议程：会议的一项议程，可针对平台上的任一记录',
  en: 'One item on the agenda of a meeting; it may be about any record of the platform',
  rows: { ...openRows, staff: within('body.division'), analyst: within('body.division') },
  order: 'position',
  unique: [['meeting', 'position']],
  invariants: [always('会议是该机构的会议', 'The meeting is one of this body', '{meeting.body} = {body}')],
})
export class AgendaItem extends Entity {
  @One(() => Meeting, '会议', 'The meeting', open, { group: true, back: ['agenda', '议程', 'Its agenda'] })
  meeting!: Meeting;

  @One(() => Body, '机构：开会的机构', 'The body that meets', open, { group: true })
  body!: Body;

  @Int('序号：议程中的顺序，从1起', 'Place on the agenda, from 1', open, { order: true })
  position!: number;

  @Text('议题', 'What it is about', open, { max: 200, search: true })
  title!: string;

  @Code(
    '对象类型：所议记录的类型，如KeySupervision；没有的为空',
    'Type of the record it is about, KeySupervision; absent without one',
    open,
    {
      filter: true,
      group: true,
      max: 60,
      optional: true,
    },
  )
  subjectType?: string;

  @Code(
    '对象标识：所议记录的全局标识，用于 `node(id)`；没有的为空',
    'Global id of the record it is about, for `node(id)`; absent without one',
    insiders,
    { filter: true, max: 100, optional: true },
  )
  subjectId?: string;
}
