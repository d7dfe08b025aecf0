import { any, Choice, Concept, Day, Entity, mine, nothing, One, open, rowsWhere, Text } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { ContactMode, ProblemStatus } from './contact-link.choices.js';
import { ContactLink } from './contact-link.js';

@Concept({
  zh: '联系记录：一次联系：时间、方式、内容和所反映问题的办理；不公开',
  en: 'One contact of a link: when, how, about what, and what became of the problem that it brought up; not public',
  rows: rowsWhere(nothing, {
    deputy: any(mine('link.deputy', 'deputy'), mine('link.committeeMember', 'deputy')),
    agency: any(mine('assignedTo', 'agency'), mine('link.agency', 'agency')),
  }),
  publicCounts: { on: 'contactedOn', by: ['mode', 'problemStatus'] },
  order: '-contactedOn',
  milestone: { on: 'contactedOn', by: 'division', title: 'topic' },
  days: [['link.startedOn', 'contactedOn', 'assignedOn', 'handledOn']],
})
export class ContactRecord extends Entity {
  @One(() => ContactLink, '联系关系', 'The link', open, {
    group: true,
    back: ['records', '联系记录：联系的记录，不公开', 'What took place; not public'],
  })
  link!: ContactLink;

  @One(() => Division, '所属区划', 'The division of the link', open, { group: true })
  division!: Division;

  @Choice(ContactMode, '联系方式', 'How it took place', open, { filter: true, group: true })
  mode!: ContactMode;

  @Day('联系日期', 'Day of the contact', open, { filter: true, order: true, group: true })
  contactedOn!: string;

  @Text('主题', 'What it was about', open, { max: 200 })
  topic!: string;

  @Text('结果', 'What came of it', open, { max: 1000 })
  outcome!: string;

  @Choice(ProblemStatus, '问题状态：是否反映问题及办理情况', 'Whether a problem came up and what became of it', open, {
    filter: true,
    group: true,
  })
  problemStatus!: ProblemStatus;

  @Text('问题：反映的问题或者建议，没有的为空', 'The problem or suggestion; absent where none came up', open, {
    max: 500,
    optional: true,
    search: true,
  })
  problem?: string;

  @One(
    () => Agency,
    '交办单位：承办问题的单位，交办前为空',
    'The agency that the problem was assigned to; absent before',
    open,
    {
      optional: true,
      group: true,
    },
  )
  assignedTo?: Agency;

  @Day('交办日期：问题交办之日，交办前为空', 'Problem assigned on; absent before', open, {
    optional: true,
    filter: true,
  })
  assignedOn?: string;

  @Day('办理日期：问题办理之日，办理前为空', 'Problem handled on; absent before', open, {
    optional: true,
    filter: true,
  })
  handledOn?: string;

  @Text('办理答复：交办单位的答复，办理前为空', 'What the agency answered; absent until the problem is handled', open, {
    max: 1000,
    optional: true,
  })
  answer?: string;
}
