import { add, nextNumber, optional, refuse, text, type Words } from '../kit/transitions.js';
import { office, reviewers } from './suggestion.actors.js';
import type { SuggestionStatus } from './suggestion.choices.js';
import type { Suggestion } from './suggestion.js';
import { merging } from './suggestion.merging.js';
import { isNumbered, seriesOf, taken } from './suggestion.numbers.js';
import { isLater, takesLast } from './suggestion.steps.js';
import { SuggestionReview } from './suggestion-review.js';

const received = ['SUBMITTED', 'UNDER_REVIEW'] as const;

/** From the day on which it came in to the day on which it is filed, or is not. */
export const review = ({ act }: Words<Suggestion, SuggestionStatus>) => ({
  reviewSuggestion: act(
    '审查建议：代表团、乡镇政府办、代表工作机构依次审查，可略去前面的环节',
    'One step of the review: delegation, township office, the congress’s office; earlier ones may be left out',
    {
      from: received,
      to: 'UNDER_REVIEW',
      by: reviewers,
      needs: ['passedStep'],
      given: { opinion: optional(text('审查意见', 'What was found')) },
      sees: ['passedStep'],
      refusals: {
        STEP_TAKEN: ['该环节或者其后的环节已经审查', 'This step, or one after it, has been taken'],
        NOT_YOUR_STEP: [
          '该环节由代表工作机构或者主席团审查',
          'This step is the congress’s office’s, or the presidium’s',
        ],
      },
      rule: ({ id, it, passedStep: step, opinion = null, viewer, today, newId }) => {
        if (!isLater(step, it.passedStep)) return refuse('STEP_TAKEN', 'passedStep');
        if (step === 'DEPUTIES_OFFICE' && !takesLast(viewer)) return refuse('NOT_YOUR_STEP', 'passedStep');
        return { also: [add(SuggestionReview, { id: newId(), suggestion: id, step, opinion, reviewedOn: today })] };
      },
    },
  ),

  returnSuggestion: act(
    '置回建议：退回代表补充完善并说明理由',
    'Returned to the deputy for completion, with the reason',
    {
      from: received,
      to: 'RETURNED_TO_DEPUTY',
      by: office,
      reason: 'required',
    },
  ),

  declineSuggestion: act(
    '不予接收建议：说明情形、依据的条款和理由',
    'Not accepted: the ground, the provision, and why it applies',
    {
      from: received,
      to: 'NOT_ACCEPTED',
      by: office,
      needs: ['declineGround', 'declineBasis'],
      reason: 'required',
    },
  ),

  mergeSuggestion: act(
    '并案：并入同一人大尚未答复的另一件建议，其领衔和联名代表成为那一件的联名代表',
    'It goes into another one of the same congress that is not answered yet; all who moved it sign that one',
    { ...merging, from: received, to: 'MERGED', by: office, reason: 'optional' },
  ),

  fileSuggestion: act(
    '立案：审查完毕后立案，按人大和年度连续编号',
    'Filed after its review, with the next number of the congress in the year',
    {
      from: ['UNDER_REVIEW'],
      to: 'FILED',
      by: office,
      sees: ['number', 'division', 'passedStep'],
      reads: { taken },
      refusals: { REVIEW_OPEN: ['代表工作机构尚未审查', 'The congress’s office has not reviewed it'] },
      guard: ({ it }) => (it.passedStep === 'DEPUTIES_OFFICE' ? undefined : refuse('REVIEW_OPEN', 'id')),
      rule: ({ it, today, taken }) => {
        const number = isNumbered(it.number) ? it.number : nextNumber(seriesOf(it.division, today), taken);
        return { sets: { filedOn: today, number } };
      },
    },
  ),
});
