import { Concept, Entity, Int, One, open, openRows, Text } from '../kit/index.js';
import { PolicyDocument } from './policy-document.js';

@Concept({
  zh: '政策具体内容：政策文件的一项措施',
  en: 'One measure of a policy document',
  rows: openRows,
  order: 'number',
  unique: [['policy', 'number']],
})
export class PolicyMeasure extends Entity {
  @One(() => PolicyDocument, '政策文件', 'The document', open, {
    group: true,
    back: ['measures', '具体内容', 'Its measures'],
  })
  policy!: PolicyDocument;

  @Int('序号：在文件中的序号，从1起', 'Number within the document, from 1', open, { filter: true, order: true })
  number!: number;

  @Text('方面', 'The aspect that it belongs to', open, { max: 60, filter: true, group: true })
  aspect!: string;

  @Text('内容', 'What is to be done', open, { max: 500, search: true })
  text!: string;
}
