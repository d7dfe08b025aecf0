import { Deputy } from '../deputies/deputy.js';
import {
  always,
  Choice,
  Concept,
  Count,
  choices,
  Entity,
  One,
  open,
  rowsVia,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Consultation } from './consultation.js';

export const ParticipantKind = choices('ParticipantKind', '参加方类型', 'Who takes part in a consultation', {
  DEPUTY: ['人大代表', 'A deputy'],
  UNIT: ['部门单位', 'A department or unit'],
  ORGANISATION: ['村（社区）、企业和社会组织', 'A village, community, enterprise or association'],
  RESIDENTS: ['群众：只记人数', 'Residents, by their number only'],
});
export type ParticipantKind = ValueOf<typeof ParticipantKind>;

@Concept({
  zh: '会商参加方：参加会商的代表、单位、组织，或者若干群众',
  en: 'A deputy, unit or organisation that took part in a consultation, or a number of residents',
  rows: rowsVia('consultation'),
  order: 'kind',
  invariants: [
    always('代表有代表记录', 'A deputy is one of the records', `({kind} = 'DEPUTY') = ({deputy} is not null)`),
    always('单位有单位记录', 'A unit is one of the records', `({kind} = 'UNIT') = ({agency} is not null)`),
  ],
})
export class ConsultationParticipant extends Entity {
  @One(() => Consultation, '会商', 'The consultation', open, {
    back: ['participants', '参加方', 'Who took part'],
  })
  consultation!: Consultation;

  @Choice(ParticipantKind, '类型', 'What it is', open, { filter: true, group: true, order: true })
  kind!: ParticipantKind;

  @One(() => Deputy, '代表：其他为空', 'The deputy; absent for others', open, { optional: true })
  deputy?: Deputy;

  @One(() => Agency, '单位：其他为空', 'The unit; absent for others', open, { optional: true })
  agency?: Agency;

  @Text('组织名称：不记个人姓名，其他为空', 'Name of the organisation, no person; absent for others', open, {
    max: 100,
    optional: true,
  })
  organisation?: string;

  @Count('人数', 'How many people', open, { sum: true })
  headCount!: number;
}
