import { Deputy } from '../deputies/deputy.js';
import { always, any, Choice, Concept, Day, Entity, Int, mine, nothing, One, open, within } from '../kit/index.js';
import { CoSignStatus } from '../suggestions/suggestion.intake.choices.js';
import { LegislativeOpinion } from './legislative-opinion.js';
import { SolicitedOpinion } from './solicited-opinion.js';

@Concept({
  zh: '意见联名：与提出代表共同提出一件意见的代表，与提出人一样不公开',
  en: 'A deputy who gives an opinion together with the one who wrote it; as little public as that one is',
  rows: {
    public: nothing,
    deputy: any(mine('deputy', 'deputy'), mine('opinion.deputy', 'deputy'), mine('solicitedOpinion.deputy', 'deputy')),
    staff: within('deputy.division'),
    analyst: within('deputy.division'),
  },
  order: 'position',
  unique: [
    ['opinion', 'deputy'],
    ['solicitedOpinion', 'deputy'],
  ],
  invariants: [
    always('联名属于一件意见', 'It belongs to one opinion', '({opinion} is null) <> ({solicitedOpinion} is null)'),
  ],
})
export class OpinionCoSigner extends Entity {
  @One(
    () => LegislativeOpinion,
    '立法意见：征集意见的联名为空',
    'The opinion on a draft law; absent for others',
    open,
    {
      optional: true,
      back: ['coSigners', '联名代表：共同提出的代表', 'Deputies who give it, too'],
    },
  )
  opinion?: LegislativeOpinion;

  @One(
    () => SolicitedOpinion,
    '征集意见：立法意见的联名为空',
    'The opinion on another topic; absent for others',
    open,
    {
      optional: true,
      back: ['coSigners', '联名代表：共同提出的代表', 'Deputies who give it, too'],
    },
  )
  solicitedOpinion?: SolicitedOpinion;

  @One(() => Deputy, '代表', 'The deputy', open, { group: true })
  deputy!: Deputy;

  @Int('次序：从1起', 'Place in the list, from 1', open, { order: true })
  position!: number;

  @Choice(CoSignStatus, '状态：是否已联名', 'Whether the deputy has signed', open, { filter: true, group: true })
  status!: CoSignStatus;

  @Day('联名日期：未联名的为空', 'Signed on; absent without', open, { filter: true, optional: true })
  signedOn?: string;
}
