import { decided } from '../bodies/decided.js';
import { Decision } from '../bodies/decision.js';
import { Choice, Concept, Day, Entity, Flag, One, open, openRows, Rate, Text } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import {
  BallotBody,
  BallotChoiceCount,
  BallotMajority,
  BallotQuorum,
  BallotRuleStatus,
  BallotTie,
} from './ballot.choices.js';

@Concept({
  zh: '票决办法：一地某一机构票决的规则，经该机构通过后施行；差额比例和票数相等的办法出自当地规定，不是法律',
  en: 'The rule by which a body of a place votes by secret ballot, adopted by that body. Surplus and ties are those of local measures, not of a law',
  rows: openRows,
  order: 'name',
  unique: [['division', 'body', 'name']],
  days: [['adoptedOn', 'repealedOn']],
  invariants: decided('decision', '票决办法', {
    when: '{adoptedOn} is not null',
    by: `case {body} when 'STANDING_COMMITTEE' then 'STANDING_COMMITTEE' when 'STREET_ASSEMBLY' then 'STREET_ASSEMBLY' else 'CONGRESS' end`,
    of: '{division}',
    on: 'adoptedOn',
  }),
})
export class BallotRule extends Entity {
  @Text('名称：如民生实事项目人大代表票决办法', 'Name of the measures', open, { max: 100, search: true })
  name!: string;

  @One(() => Division, '行政区划：哪里的办法', 'The place whose rule it is', open, { group: true })
  division!: Division;

  @Choice(BallotBody, '票决机构：适用于哪一机构的票决', 'Whose ballots follow it', open, { filter: true, group: true })
  body!: BallotBody;

  @Choice(BallotRuleStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: BallotRuleStatus;

  @Rate('最低差额比例：候选数比应选数至少多出的比例，如0.2', 'Least surplus of candidates over seats: 0.2', open)
  minSurplusRate!: number;

  @Text('差额依据：规定差额比例的文件和条款', 'The document and clause that ask for the surplus', open, { max: 200 })
  surplusSource!: string;

  @Choice(BallotQuorum, '法定人数', 'How many have to be present', open)
  quorum!: BallotQuorum;

  @Choice(BallotMajority, '过半数的基数', 'Majority of what', open)
  majority!: BallotMajority;

  @Flag('须签到：登记到会的代表方可领票', 'Only who is on the roll of presence of the meeting gets a paper', open, {
    optional: true,
  })
  isRollRequired?: boolean;

  @Choice(BallotTie, '票数相等的办法', 'What a tie leads to', open)
  tie!: BallotTie;

  @Choice(BallotChoiceCount, '可选数', 'For how many a ballot may be', open)
  choiceCount!: BallotChoiceCount;

  @Text('计票人：由谁监票、计票，如何产生', 'Who counts, and who chooses them', open, { max: 200 })
  countedBy!: string;

  @Day('通过日期：草案为空', 'Adopted on; absent of a draft', open, { filter: true, optional: true })
  adoptedOn?: string;

  @One(() => Decision, '决定：通过该办法的决定，草案为空', 'The decision that adopted it; absent of a draft', open, {
    optional: true,
    back: ['ballotRules', '票决办法', 'The ballot rule that it adopted'],
  })
  decision?: Decision;

  @Day('废止日期：施行中的为空', 'Repealed on; absent while in force', open, { optional: true })
  repealedOn?: string;
}
