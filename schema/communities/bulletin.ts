import {
  always,
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  Int,
  mine,
  nothing,
  One,
  open,
  rowsWhere,
  some,
  Text,
  type ValueOf,
  value,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';

export const BulletinStatus = choices('BulletinStatus', '专报状态：专报办理到哪一步', 'Where a bulletin stands', {
  COMPILING: ['编写中', 'Being compiled'],
  REVIEWED: ['已审核：人大工作机构已审核', 'Reviewed by the congress office'],
  ISSUED: ['已报送：已报送党委、政府和常委会', 'Sent to the party committee, government and committee'],
  INSTRUCTED: ['已批示：领导已作批示', 'The leadership has given instructions'],
  ANSWERED: ['已反馈：已将办理情况反馈代表', 'What was done has been told to the deputies'],
});
export type BulletinStatus = ValueOf<typeof BulletinStatus>;

@Concept({
  zh: '民情专报：人大工作机构根据微信群、家站和代表收集的群众意见，编写报送当地领导的专报；代表可见已报送的，单位可见涉及本单位事项的',
  en: 'A brief of what people say, compiled from chat groups, stations and deputies for the leadership of a place; deputies see what is issued, agencies those with an item for them',
  rows: rowsWhere(nothing, {
    deputy: value('status', 'ISSUED', 'INSTRUCTED', 'ANSWERED'),
    agency: some('items', mine('agency', 'agency')),
  }),
  order: '-periodEndsOn',
  unique: [['division', 'year', 'number']],
  milestone: { on: 'periodEndsOn', by: 'compiler' },
  days: [['periodStartsOn', 'periodEndsOn', 'issuedOn']],
  invariants: [
    always(
      '已报送的须有报送日期，其他的不得有',
      'What is issued has the day of that, and nothing else has',
      `({status} in ('ISSUED', 'INSTRUCTED', 'ANSWERED')) = ({issuedOn} is not null)`,
    ),
  ],
})
export class Bulletin extends Entity {
  @Text('标题', 'Title', open, { max: 200, search: true })
  title!: string;

  @One(() => Division, '所属区划', 'The place', open, { group: true })
  division!: Division;

  @One(() => Agency, '编写单位：编写专报的人大工作机构', 'The congress office that compiles it', open, { group: true })
  compiler!: Agency;

  @Int('年度', 'Year', open, { filter: true, group: true })
  year!: number;

  @Int('期号：当年的期号', 'Number within the year', open, { filter: true })
  number!: number;

  @Choice(BulletinStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: BulletinStatus;

  @Day('起始日期：所涉时间段的第一日', 'First day of the period that it covers', open, { filter: true, order: true })
  periodStartsOn!: string;

  @Day('截止日期：该时间段的最后一日', 'Last day of that period', open, { filter: true, order: true })
  periodEndsOn!: string;

  @Day('报送日期：报送之日，未报送前为空', 'Issued on; absent until then', open, {
    optional: true,
    filter: true,
    group: true,
  })
  issuedOn?: string;

  @Text('批示：领导批示的内容，没有的为空', 'What the leadership instructed; absent without', open, {
    max: 500,
    optional: true,
  })
  instruction?: string;
}
