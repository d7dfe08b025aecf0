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

export const Reading = choices('Reading', '审次', 'The reading that a version is for', {
  FIRST: ['草案', 'First reading'],
  SECOND: ['草案二审稿', 'Second reading'],
  THIRD: ['草案三审稿', 'Third reading'],
  FINAL: ['表决稿', 'The version to be voted on'],
});
export type Reading = ValueOf<typeof Reading>;

@Concept({
  zh: '法规草案文本',
  en: 'One version of a draft law: public once it is published for comment, for 30 days or more (Legislation Law, art. 40)',
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

  @Text('正文', 'The full text, one article a line', open, { max: 100000 })
  text!: string;

  @Text('说明', 'What was changed, and why', open, { max: 5000, optional: true })
  explanation?: string;

  @Day('提请审议日期', 'Submitted to the standing committee on', open, { filter: true, order: true })
  submittedOn!: string;

  @Flag('已公开', 'Whether it is published', open, { filter: true })
  isPublished!: boolean;

  @Day('公开日期', 'Published for comment on; absent until then', open, { filter: true, optional: true })
  publishedOn?: string;
}
