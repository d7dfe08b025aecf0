import { fromSql, mine, Refusal, refuse, set, type Words, yes } from '../kit/transitions.js';
import { coSigner, mover } from './suggestion.actors.js';
import type { SuggestionStatus } from './suggestion.choices.js';
import type { Suggestion } from './suggestion.js';
import { invitation, invitationRefusals, invite, signers } from './suggestion.signers.js';

const own = ['DRAFT', 'RETURNED_TO_DEPUTY'] as const;
const words = ['title', 'fullText', 'kind', 'category', 'originChannel', 'publicity'] as const;

/** The congress of the mandate, and whether it sits today. */
const congress = fromSql<{ id: string; division: string | null; mandate: string; session: string | null }>(
  `(select json_build_object('id', c.id, 'division', c.division_code, 'mandate', m.status, 'session',
    (select s.id from congress_session s where s.congress_id = c.id and s.opened_on <= {today}
       and coalesce(s.closed_on, {today}) >= {today} order by s.opened_on desc limit 1))
  from mandate m join congress c on c.id = m.congress_id where m.id = {mandate})`,
);
const mandateRefusals = {
  MANDATE_NOT_ACTIVE: ['代表资格不在执行职务', 'The mandate is not active'],
  CONGRESS_ELSEWHERE: ['该级人大的建议不在本平台办理', 'Suggestions to that congress are not handled here'],
} as const;

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
      refusals: { ...mandateRefusals, ...invitationRefusals },
      rule: ({ id: suggestion, congress, coSigners, viewer, today, newId }) => {
        if (congress?.mandate !== 'ACTIVE') return refuse('MANDATE_NOT_ACTIVE', 'mandate');
        if (!congress.division) return refuse('CONGRESS_ELSEWHERE', 'mandate');
        const leadDeputy = viewer.deputy!;
        const also = invite({ suggestion, lead: leadDeputy, congress: congress.id, newId }, coSigners);
        if (also instanceof Refusal) return also;
        const { division } = congress;
        const sets = {
          leadDeputy,
          division,
          number: `草-${suggestion}`,
          period: 'BETWEEN_SESSIONS',
          isKey: false,
        } as const;
        return { sets: { ...sets, submittedOn: today }, also };
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
        const { leadDeputy: lead, mandate } = it;
        const asked = invite({ suggestion, lead, congress: mandate.congress, newId }, coSigners, it.coSigners);
        if (asked instanceof Refusal) return asked;
        const isOther = title !== it.title || fullText !== it.fullText;
        const signed = it.coSigners.filter(({ status }) => isOther && status === 'SIGNED');
        const again = signed.map((one) => set(one, { status: 'INVITED', signedOn: null }));
        return { sets: { submittedOn: today }, also: [...asked, ...again] };
      },
    },
  ),

  coSignSuggestion: act('联名建议：受邀代表本人同意联名或者谢绝', 'A deputy who was asked signs it, or declines', {
    from: own,
    by: coSigner,
    given: { agrees: yes('同意联名：否则为谢绝', 'Signs it; or else declines') },
    lists: { coSigners: signers },
    refusals: { ANSWERED: ['此前已如此答复', 'That was the answer before'] },
    rule: ({ it, agrees, viewer, today }) => {
      const answer = agrees ? 'SIGNED' : 'REFUSED';
      const one = it.coSigners.find(({ deputy }) => deputy === viewer.deputy)!;
      if (one.status === answer) return refuse('ANSWERED', 'agrees');
      return {
        sets: { submittedOn: today },
        also: [set(one, { status: answer, signedOn: agrees ? today : null })],
      };
    },
  }),

  submitSuggestion: act(
    '提交建议：领衔代表提交，未答复的受邀代表不列为联名',
    'The deputy who leads it hands it in; who has not signed by then is no co-signer',
    {
      from: own,
      to: 'SUBMITTED',
      by: mover,
      reads: { congress },
      refusals: mandateRefusals,
      rule: ({ congress, today }) => {
        if (congress?.mandate !== 'ACTIVE') return refuse('MANDATE_NOT_ACTIVE', 'id');
        if (!congress.division) return refuse('CONGRESS_ELSEWHERE', 'id');
        const { division, session } = congress;
        const period = session ? 'IN_SESSION' : 'BETWEEN_SESSIONS';
        return { sets: { division, session, period, submittedOn: today, passedStep: null } };
      },
    },
  ),
});
