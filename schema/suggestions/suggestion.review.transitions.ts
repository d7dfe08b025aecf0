import { prefixOf } from '../kit/declare/division-codes.js';
import { add, fromSql, hold, nextNumber, one, optional, refuse, set, text, type Words } from '../kit/transitions.js';
import { office, reviewers } from './suggestion.actors.js';
import { type SuggestionStatus, unanswered } from './suggestion.choices.js';
import { ReviewStep } from './suggestion.intake.choices.js';
import { Suggestion } from './suggestion.js';
import { signers } from './suggestion.signers.js';
import { SuggestionCoSigner } from './suggestion-co-signer.js';
import { SuggestionReview } from './suggestion-review.js';

const received = ['SUBMITTED', 'UNDER_REVIEW'] as const;
const steps = Object.keys(ReviewStep.values);
/** Who takes the last step. */
const finalPosts = ['COUNTY_OFFICE', 'PRESIDIUM'];
const isNumbered = (number: string) => /^\d+-\d{4}-\d{4,}$/.test(number);

/** The last number of this year’s that the congress has given by other ways than filing: with an import. */
const taken = fromSql<number>(
  `(select max(split_part(s.number, '-', 3)::int) from suggestion s where s.division_code = {division}
     and s.number ~ ('^[0-9]+-' || extract(year from {today}) || '-[0-9]+$'))`,
);

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
      rule: ({ id, it, passedStep: step, opinion, viewer, today, newId }) => {
        if (it.passedStep && steps.indexOf(step) <= steps.indexOf(it.passedStep))
          return refuse('STEP_TAKEN', 'passedStep');
        const isFinal = step === 'DEPUTIES_OFFICE';
        if (isFinal && viewer.posts && !finalPosts.some((post) => viewer.posts!.includes(post)))
          return refuse('NOT_YOUR_STEP', 'passedStep');
        const row = { id: newId(), suggestion: id, step, opinion: opinion ?? null, reviewedOn: today };
        return { also: [add(SuggestionReview, row)] };
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
    {
      from: received,
      to: 'MERGED',
      by: office,
      given: {
        mergedInto: one(
          () => Suggestion,
          '并入对象：同一人大尚未答复的另一件建议',
          'The one that it goes into',
          ['status', 'division', 'leadDeputy'],
          { coSigners: signers },
        ),
      },
      reason: 'optional',
      sees: ['leadDeputy', 'division', 'submittedOn'],
      lists: { coSigners: signers },
      refusals: {
        NOT_MERGEABLE: [
          '不能并入：只能并入同一人大已提交而尚未答复的另一件建议',
          'It goes into another one of the same congress that was submitted and is not answered yet',
        ],
      },
      rule: ({ id, it, mergedInto: target, newId }) => {
        const isOpen = (unanswered as readonly string[]).includes(target.status);
        if (target.id === id || target.division !== it.division || !isOpen)
          return refuse('NOT_MERGEABLE', 'mergedInto');
        const signed = it.coSigners.filter(({ status }) => status === 'SIGNED');
        const movers = [{ deputy: it.leadDeputy, signedOn: it.submittedOn }, ...signed];
        const known = new Map(target.coSigners.map((signer) => [signer.deputy, signer]));
        const last = Math.max(0, ...target.coSigners.map(({ position }) => position));
        const joins = movers.filter(
          ({ deputy }) => deputy !== target.leadDeputy && known.get(deputy)?.status !== 'SIGNED',
        );
        const also = joins.map(({ deputy, signedOn = it.submittedOn }, n) => {
          const row = { status: 'SIGNED', signedOn, joinedFrom: id } as const;
          const asked = known.get(deputy);
          if (asked) return set(asked, row);
          return add(SuggestionCoSigner, {
            ...row,
            id: newId(),
            suggestion: target.id,
            deputy,
            position: last + n + 1,
          });
        });
        return { sets: { mergedInto: target.id }, also: [hold(target), ...also] };
      },
    },
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
      refusals: {
        NOT_REVIEWED: ['代表工作机构尚未审查', 'The congress’s office has not reviewed it'],
      },
      guard: ({ it }) => (it.passedStep === 'DEPUTIES_OFFICE' ? undefined : refuse('NOT_REVIEWED', 'id')),
      rule: ({ it, today, taken = 0 }) => {
        // What was numbered when it came in, before it came here, keeps its number.
        if (isNumbered(it.number)) return { sets: { filedOn: today } };
        const series = `${prefixOf(it.division, 'division')}-${today.slice(0, 4)}`;
        return { sets: { filedOn: today, number: nextNumber(series, taken) } };
      },
    },
  ),
});
