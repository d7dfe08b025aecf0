import { listed, mine, Refusal, refuse, set, type Words, yes } from '../kit/transitions.js';
import { PublicFeedback } from './public-feedback.js';
import { asked, coSigner, mover } from './suggestion.actors.js';
import type { SuggestionStatus } from './suggestion.choices.js';
import { congress, congressRefusals, receivedBy } from './suggestion.congress.js';
import type { Suggestion } from './suggestion.js';
import { askAgain, invitation, invitationRefusals, invite, signers } from './suggestion.signers.js';

const own = ['DRAFT', 'RETURNED_TO_DEPUTY'] as const;
const words = ['title', 'fullText', 'kind', 'category', 'originChannel', 'publicity'] as const;

/** From the first words to the day on which it is handed in: between the deputy who leads it and those who sign. */
export const drafting = ({ begin, act }: Words<Suggestion, SuggestionStatus>) => ({
  draftSuggestion: begin(
    '起草建议：代表以一个代表资格起草，可邀请同一人大的代表联名',
    'A deputy drafts one under a mandate, and may ask deputies of the same congress to sign it',
    {
      to: 'DRAFT',
      by: { deputy: mine('mandate.deputy', 'deputy') },
      takes: [...words, 'mandate'],
      given: invitation,
      reads: { congress },
      refusals: { ...congressRefusals, ...invitationRefusals },
      rule: ({ id, congress, coSigners, viewer: { deputy: lead = '' }, today, newId }) => {
        const at = receivedBy(congress, 'mandate');
        if (at instanceof Refusal) return at;
        const also = invite({ suggestion: id, lead, congress: at.id, newId, coSigners });
        if (also instanceof Refusal) return also;
        const draft = { number: `草-${id}`, period: 'BETWEEN_SESSIONS', isKey: false, submittedOn: today } as const;
        return { sets: { ...draft, leadDeputy: lead, division: at.division }, also };
      },
    },
  ),

  reviseSuggestion: act(
    '修改建议：提交前修改或者补充邀请联名；标题或者正文有改动的，已联名的须重新联名',
    'Changed before it is handed in, and further deputies asked; who had signed other words is asked again',
    {
      from: own,
      by: mover,
      takes: words,
      given: invitation,
      sees: ['title', 'fullText', 'leadDeputy'],
      beside: { mandate: ['congress'] },
      lists: { coSigners: signers },
      refusals: invitationRefusals,
      rule: ({ id: suggestion, it, coSigners, today, newId, title = it.title, fullText = it.fullText }) => {
        const asking = { suggestion, lead: it.leadDeputy, congress: it.mandate.congress, newId, coSigners };
        const asked = invite(asking, it.coSigners);
        if (asked instanceof Refusal) return asked;
        const isOther = title !== it.title || fullText !== it.fullText;
        return { sets: { submittedOn: today }, also: [...asked, ...(isOther ? askAgain(it.coSigners) : [])] };
      },
    },
  ),

  coSignSuggestion: act('联名建议：受邀代表本人同意联名或者谢绝', 'A deputy who was asked signs it, or declines', {
    from: own,
    by: coSigner,
    asked,
    unnamed: true,
    given: { agrees: yes('同意联名：否则为谢绝', 'Signs it; or else declines') },
    lists: { coSigners: signers },
    refusals: { ANSWERED: ['此前已如此答复', 'That was the answer before'] },
    rule: ({ it, agrees, viewer, today }) => {
      const one = it.coSigners.find(({ deputy }) => deputy === viewer.deputy)!;
      const answer = agrees
        ? ({ status: 'SIGNED', signedOn: today } as const)
        : ({ status: 'REFUSED', signedOn: null } as const);
      return one.status === answer.status
        ? refuse('ANSWERED', 'agrees')
        : { sets: { submittedOn: today }, also: [set(one, answer)] };
    },
  }),

  discardSuggestion: act(
    '废弃建议草稿：领衔代表在提交前废弃，不再邀请联名；由群众意见转来的，原意见退回重新处理',
    'The deputy who leads a draft gives it up, and nobody is asked to sign it any more; what citizens said of it is to be handled again',
    {
      from: ['DRAFT'],
      to: 'DISCARDED',
      by: mover,
      aside: true,
      lists: { feedback: listed(PublicFeedback, 'conversionTarget') },
      rule: ({ it }) => ({
        also: it.feedback
          .filter(({ conversionTarget }) => conversionTarget === 'SUGGESTION')
          .map((one) => set(one, { status: 'SCREENED', suggestion: null, conversionTarget: null })),
      }),
    },
  ),

  submitSuggestion: act(
    '提交建议：领衔代表提交，未答复的受邀代表不列为联名',
    'The deputy who leads it hands it in; who has not signed by then is no co-signer',
    {
      from: own,
      to: 'SUBMITTED',
      by: mover,
      reads: { congress },
      refusals: congressRefusals,
      rule: ({ congress, today }) => {
        const at = receivedBy(congress, 'id');
        if (at instanceof Refusal) return at;
        const { division, session } = at;
        const period = session ? 'IN_SESSION' : 'BETWEEN_SESSIONS';
        return { sets: { division, session, period, submittedOn: today, passedStep: null } };
      },
    },
  ),
});
