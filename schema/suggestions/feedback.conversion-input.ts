import { Mandate } from '../deputies/mandate.js';
import { choice, one, optional } from '../kit/transitions.js';
import { OpinionSolicitation } from '../legislation/opinion-solicitation.js';
import { elsewhere } from '../organisations/one-place.js';
import { ProjectCategory } from '../projects/livelihood.choices.js';
import { LivelihoodRound } from '../projects/livelihood-round.js';
import { ConversionTarget } from './feedback.choices.js';
import { congressRefusals } from './suggestion.congress.js';

/** What the desk says of what feedback becomes; each target needs something of its own. */
export const conversionInput = {
  to: choice(ConversionTarget, '转化去向', 'What it becomes'),
  mandate: optional(
    one(
      () => Mandate,
      '代表资格：转为建议时必填，建议由该代表领衔',
      'For a suggestion: whose draft it becomes',
      ['deputy', 'status'],
      {},
      { congress: ['division'] },
    ),
  ),
  round: optional(
    one(() => LivelihoodRound, '征集轮次：转为民生实事建议时必填', 'For a proposal: the round that collects it', [
      'announcedOn',
      'collectionClosesOn',
      'division',
    ]),
  ),
  projectCategory: optional(choice(ProjectCategory, '项目类别：转为民生实事建议时必填', 'For a proposal: its field')),
  solicitation: optional(
    one(
      () => OpinionSolicitation,
      '意见征集：转为立法意见时可填',
      'For an opinion on a draft: where it was asked for',
      ['kind', 'opensOn', 'closesOn', 'division'],
    ),
  ),
};

export const conversionRefusals = {
  ...elsewhere,
  CONGRESS_ELSEWHERE: congressRefusals.CONGRESS_ELSEWHERE,
  MISSING_FOR_TARGET: ['缺少转化所需的信息', 'Something that this target needs is missing'],
  NOT_YOUR_MANDATE: ['代表资格无效或者不是本人的', 'The mandate is not active, or not yours'],
  NO_DRAFT: ['征求意见的事项不是法规草案', 'It asks about no draft law'],
  OUTSIDE_ITS_DAYS: ['不在征集期内', 'It is not collected now'],
} as const;
