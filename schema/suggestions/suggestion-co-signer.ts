import { Deputy } from '../deputies/deputy.js';
import { all, always, any, Choice, Concept, Day, Entity, Int, mine, One, open, value, via } from '../kit/index.js';
import { CoSignStatus } from './suggestion.intake.choices.js';
import { Suggestion } from './suggestion.js';

@Concept({
  zh: '建议联名：领衔代表之外受邀或者参加联名的一名代表；未联名的仅双方可见',
  en: 'A deputy who is asked to sign a suggestion beside the one who leads it; who has not signed is seen by the two of them alone',
  rows: {
    // Who was asked, and who signs a draft, is the business of its deputies alone.
    public: all(via('suggestion'), value('status', 'SIGNED')),
    deputy: any(mine('deputy', 'deputy'), mine('suggestion.leadDeputy', 'deputy')),
  },
  order: 'position',
  unique: [['suggestion', 'deputy']],
  invariants: [
    always(
      '已联名的有联名日期，未联名的没有',
      'Who signs has a day of it, and nobody else',
      `({status} = 'SIGNED') = ({signedOn} is not null)`,
    ),
    always('领衔代表不同时联名', 'The deputy who leads it is no co-signer', '{deputy} <> {suggestion.leadDeputy}'),
    always(
      '联名不晚于提交，因并案加入的除外',
      'Nobody signs after it was submitted, but those who came with one that was merged',
      '{joinedFrom} is not null or {signedOn} <= {suggestion.submittedOn}',
    ),
  ],
})
export class SuggestionCoSigner extends Entity {
  @One(() => Suggestion, '建议', 'The suggestion', open, {
    group: true,
    back: ['coSigners', '联名：领衔代表之外联名的代表', 'The deputies who sign beside the one who leads'],
  })
  suggestion!: Suggestion;

  @One(() => Deputy, '联名代表', 'The deputy who signs, or is asked to', open, { group: true })
  deputy!: Deputy;

  @Int('顺序：在联名代表中的次序，从1起', 'Place among the co-signers, from 1', open, { order: true })
  position!: number;

  @Choice(CoSignStatus, '联名状态', 'Whether the deputy signs', open, { filter: true, group: true })
  status!: CoSignStatus;

  @Day('联名日期：未联名的为空', 'Signed on; absent unless the deputy signs', open, { group: true, optional: true })
  signedOn?: string;

  @One(
    () => Suggestion,
    '并案来源：因并案加入的，为其原来提出或者联名的建议，其他的为空',
    'The suggestion that was merged into this one and brought the deputy along; absent otherwise',
    open,
    { optional: true },
  )
  joinedFrom?: Suggestion;
}
