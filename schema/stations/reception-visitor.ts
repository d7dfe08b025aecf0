import { Concept, Count, Entity, insiders, One, open, rowsVia, Text } from '../kit/index.js';
import { ReceptionSession } from './reception-session.js';

@Concept({
  zh: '来访：接待中的一批来访群众，按批登记，接访人次由此得出',
  en: 'People who came to a reception together, entered as they come: visitors are counted by it',
  rows: rowsVia('reception'),
  order: 'id',
})
export class ReceptionVisitor extends Entity {
  @One(() => ReceptionSession, '接待活动', 'The reception', open, {
    group: true,
    back: ['visitors', '来访：接待的来访群众', 'Who came'],
  })
  reception!: ReceptionSession;

  @Count('人数：同来的人数', 'How many came together', open, { sum: true })
  personCount!: number;

  @Text('来意：所反映的事项，不含姓名', 'What they came about, without names', insiders, { max: 200, optional: true })
  matter?: string;
}
