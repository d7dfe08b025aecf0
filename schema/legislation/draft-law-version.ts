import {
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  Flag,
  flag,
  One,
  open,
  rowsWhere,
  Text,
  type ValueOf,
  within,
} from '../kit/index.js';
import { DraftLaw } from './draft-law.js';

export const Reading = choices('Reading', '审次：文本用于第几次审议', 'The reading that a version is for', {
  FIRST: ['草案：第一次审议', 'First reading'],
  SECOND: ['草案二审稿：第二次审议', 'Second reading'],
  THIRD: ['草案三审稿：第三次审议', 'Third reading'],
  FINAL: ['表决稿：拟付表决', 'The version to be voted on'],
});
export type Reading = ValueOf<typeof Reading>;

@Concept({
  zh: '法规草案文本：法规草案的一个文本；公布征求意见后公开，时间一般不少于30日（《立法法》第八十七条准用第四十条）',
  en: 'One version of a draft law: public once it is published for comment, for 30 days or more as a rule (Legislation Law, art. 87, which refers to art. 40)',
  rows: rowsWhere(flag('isPublished'), { staff: within('draftLaw.division'), analyst: within('draftLaw.division') }),
  order: '-submittedOn',
  unique: [['draftLaw', 'reading']],
  days: [['draftLaw.plannedOn', 'submittedOn', 'publishedOn']],
})
export class DraftLawVersion extends Entity {
  @One(() => DraftLaw, '法规草案', 'The draft law', open, { back: ['versions', '草案文本', 'Its versions'] })
  draftLaw!: DraftLaw;

  @Choice(Reading, '审次', 'The reading it is for', open, { filter: true, group: true })
  reading!: Reading;

  @Text('正文：全文，一条一行', 'The full text, one article a line', open, { max: 100000 })
  text!: string;

  @Text('说明：修改的内容及理由', 'What was changed, and why', open, { max: 5000, optional: true })
  explanation?: string;

  @Day('提请审议日期：提请常委会审议之日', 'Submitted to the standing committee on', open, {
    filter: true,
    order: true,
  })
  submittedOn!: string;

  @Flag('已公开', 'Whether it is published', open, { filter: true })
  isPublished!: boolean;

  @Day('公开日期：公布征求意见之日，公布前为空', 'Published for comment on; absent until then', open, {
    filter: true,
    optional: true,
  })
  publishedOn?: string;
}
