import { refuse, type Words } from '../kit/transitions.js';
import { DivisionLevel } from '../organisations/division.choices.js';
import { agentOfIt, petitionOffice } from './petition.actors.js';
import type { PetitionStatus } from './petition.choices.js';
import type { PetitionCase } from './petition-case.js';

const levels = Object.keys(DivisionLevel.values);

/** How a petition ends, how it is looked at again, and what everybody sees of it. */
export const ending = ({ act }: Words<PetitionCase, PetitionStatus>) => ({
  concludePetition: act('办结信访：写明办理结果', 'Concluded, with what came of it', {
    from: ['REPLIED'],
    to: 'CONCLUDED',
    by: { ...petitionOffice, ...agentOfIt },
    due: ['dueOn'],
    needs: ['result'],
    takes: ['outcome'],
    rule: ({ today }) => ({ sets: { concludedOn: today } }),
  }),

  reviewPetition: act('复查信访：信访人对答复不服，申请复查', 'The petitioner asks for a review', {
    from: ['CONCLUDED'],
    to: 'REVIEW',
    by: petitionOffice,
    aside: true,
    reason: 'required',
  }),

  recheckPetition: act(
    '复核信访：信访人对复查意见不服，申请复核，复核为最后一次',
    'The petitioner asks for the second and last review',
    {
      from: ['REVIEW'],
      to: 'RECHECK',
      by: petitionOffice,
      aside: true,
      reason: 'required',
    },
  ),

  closePetition: act('结案信访：程序终结，经复查、复核的写明意见', 'Closed, after a review with what it found', {
    from: ['CONCLUDED', 'REVIEW', 'RECHECK'],
    to: 'CLOSED',
    by: petitionOffice,
    takes: ['result', 'outcome'],
    reason: 'optional',
  }),

  escalatePetition: act('升级办理信访：提交上一级办理', 'Taken to a level above', {
    from: ['ASSIGNED', 'AGENT_HANDLING', 'IN_MEDIATION', 'UNDER_INVESTIGATION'],
    to: 'ESCALATED',
    by: petitionOffice,
    aside: true,
    needs: ['tier'],
    reason: 'required',
    sees: ['tier'],
    refusals: { NOT_A_LEVEL_ABOVE: ['须是上一级或者更高的级别', 'Not a level above'] },
    rule: ({ it, tier }) => (levels.indexOf(tier) < levels.indexOf(it.tier) ? {} : refuse('NOT_A_LEVEL_ABOVE', 'tier')),
  }),

  withdrawPetition: act('撤回信访：信访人撤回', 'The petitioner takes it back', {
    from: [
      ...(['REGISTERED', 'SCREENED', 'TRANSFERRED', 'ASSIGNED', 'AGENT_HANDLING', 'IN_MEDIATION'] as const),
      ...(['UNDER_INVESTIGATION', 'REPLIED', 'ESCALATED'] as const),
    ],
    to: 'WITHDRAWN',
    by: petitionOffice,
    aside: true,
    reason: 'optional',
  }),

  publishPetition: act(
    '公开信访：公开标题和结果，不含信访人',
    'Title and outcome are published, without the petitioner',
    {
      from: ['CONCLUDED', 'CLOSED'],
      by: petitionOffice,
      aside: true,
      sees: ['isPublished'],
      refusals: { PUBLISHED: ['已经公开', 'It is published already'] },
      guard: ({ it }) => (it.isPublished ? refuse('PUBLISHED', 'id') : undefined),
      rule: () => ({ sets: { isPublished: true } }),
    },
  ),
});
