import { add, hold, one, refuse, type Seen, set } from '../kit/transitions.js';
import { unanswered } from './suggestion.choices.js';
import { Suggestion } from './suggestion.js';
import { type Signer, signers } from './suggestion.signers.js';
import { SuggestionCoSigner } from './suggestion-co-signer.js';

interface Merging {
  readonly id: string;
  readonly newId: () => string;
  readonly it: Seen<Suggestion, 'leadDeputy' | 'division' | 'submittedOn'> & { readonly coSigners: readonly Signer[] };
  readonly mergedInto: Seen<Suggestion, 'status' | 'division' | 'leadDeputy'> & {
    readonly coSigners: readonly Signer[];
  };
}

/** Of a merger: what is looked at, why it is refused, and that all who moved the one sign the other. */
export const merging = {
  given: {
    mergedInto: one(
      () => Suggestion,
      '并入对象：同一人大尚未答复的另一件建议',
      'The one that it goes into',
      ['status', 'division', 'leadDeputy'],
      { coSigners: signers },
    ),
  },
  sees: ['leadDeputy', 'division', 'submittedOn'],
  lists: { coSigners: signers },
  refusals: {
    NOT_MERGEABLE: [
      '不能并入：只能并入同一人大已提交而尚未答复的另一件建议',
      'It goes into another one of the same congress that was submitted and is not answered yet',
    ],
  },
  rule: ({ id, it, mergedInto: target, newId }: Merging) => {
    const isOpen = (unanswered as readonly string[]).includes(target.status);
    if (target.id === id || target.division !== it.division || !isOpen) return refuse('NOT_MERGEABLE', 'mergedInto');
    const signed = it.coSigners.filter(({ status }) => status === 'SIGNED');
    const movers = [{ deputy: it.leadDeputy, signedOn: it.submittedOn }, ...signed];
    const known = new Map(target.coSigners.map((signer) => [signer.deputy, signer]));
    const last = Math.max(0, ...target.coSigners.map(({ position }) => position));
    const join = ({ deputy, signedOn = it.submittedOn }: Pick<Signer, 'deputy' | 'signedOn'>, n: number) => {
      const row = { status: 'SIGNED', signedOn, joinedFrom: id } as const;
      const asked = known.get(deputy);
      if (asked) return set(asked, row);
      return add(SuggestionCoSigner, { ...row, id: newId(), suggestion: target.id, deputy, position: last + n + 1 });
    };
    const joining = movers.filter(
      (one) => one.deputy !== target.leadDeputy && known.get(one.deputy)?.status !== 'SIGNED',
    );
    return { sets: { mergedInto: target.id }, also: [hold(target), ...joining.map(join)] };
  },
} as const;
