import { Deputy } from '../deputies/deputy.js';
import { Choice, Concept, Entity, One, open, rowsVia, Text } from '../kit/index.js';
import { MediatorRole } from './dispute.choices.js';
import { DisputeMediation } from './dispute-mediation.js';

@Concept({
  zh: '调解人员：代表或者其他人员在一项调解中的职责',
  en: 'The part of a deputy or another person in a mediation',
  rows: rowsVia('mediation'),
})
export class DisputeMediator extends Entity {
  @One(() => DisputeMediation, '调解', 'The mediation', open, { back: ['mediators', '调解人员', 'Who mediates'] })
  mediation!: DisputeMediation;

  @One(() => Deputy, '代表：由代表调解的为该代表，其他人员为空', 'The deputy; absent for others', open, {
    optional: true,
    back: ['mediations', '参与调解：代表参与的调解，仅列可见的', 'Parts in mediations, as far as they are visible'],
  })
  deputy?: Deputy;

  @Text('姓名：非代表调解人员的姓名，代表为空', 'Name of a mediator who is no deputy; absent for deputies', open, {
    max: 60,
    optional: true,
  })
  name?: string;

  @Choice(MediatorRole, '职责：在调解中承担的职责', 'What the person does in it', open, { filter: true, group: true })
  role!: MediatorRole;
}
