import { Concept, Count, Day, Entity, One, open, openRows, Text } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { PolicyDocument } from './policy-document.js';

@Concept({
  zh: '政策推行进展：一地报告一份政策文件推行到哪一步',
  en: 'How far a policy has come in a place, as that place reports it',
  rows: openRows,
  order: '-reportedOn',
  unique: [['policy', 'division', 'reportedOn']],
  days: [['policy.issuedOn', 'reportedOn']],
})
export class PolicyReport extends Entity {
  @One(() => PolicyDocument, '政策文件', 'The document', open, {
    group: true,
    back: ['reports', '推行进展', 'What places report of it'],
  })
  policy!: PolicyDocument;

  @One(() => Division, '区划', 'The place that reports', open, { group: true })
  division!: Division;

  @Day('报告日期', 'Reported on', open, { filter: true, order: true })
  reportedOn!: string;

  @Count('已落实措施数', 'Measures carried out by then', open, { sum: true })
  doneCount!: number;

  @Text('进展', 'What was done', open, { max: 2000, search: true })
  text!: string;
}
