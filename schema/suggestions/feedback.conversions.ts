import type { Mandate } from '../deputies/mandate.js';
import { type Addition, add, type Moment, type Refusal, refuse, type Seen, type Setting } from '../kit/transitions.js';
import { LegislativeOpinion } from '../legislation/legislative-opinion.js';
import type { OpinionSolicitation } from '../legislation/opinion-solicitation.js';
import type { Congress } from '../organisations/congress.js';
import type { Division } from '../organisations/division.js';
import { strangerAmong } from '../organisations/one-place.js';
import { petitionDueFrom } from '../petitions/petition.clocks.js';
import { PetitionCase } from '../petitions/petition-case.js';
import type { ProjectCategory } from '../projects/livelihood.choices.js';
import { LivelihoodProposal } from '../projects/livelihood-proposal.js';
import type { LivelihoodRound } from '../projects/livelihood-round.js';
import { SupervisionMatter } from '../supervision/supervision-matter.js';
import type { ConversionTarget } from './feedback.choices.js';
import type { conversionRefusals } from './feedback.conversion-input.js';
import type { PublicFeedback } from './public-feedback.js';
import { Suggestion } from './suggestion.js';

/** What is known of a citizen's feedback when it becomes something else, and what the desk says besides. */
export interface Matter extends Pick<Moment, 'today' | 'newId' | 'viewer'> {
  readonly id: string;
  readonly it: Seen<PublicFeedback, (typeof seenOfFeedback)[number]> & { readonly division: Seen<Division, 'level'> };
  readonly mandate?:
    | (Seen<Mandate, 'deputy' | 'status'> & { readonly congress: Seen<Congress, 'division'> })
    | undefined;
  readonly round?: Seen<LivelihoodRound, 'announcedOn' | 'collectionClosesOn' | 'division'> | undefined;
  readonly projectCategory?: ProjectCategory | undefined;
  readonly solicitation?: Seen<OpinionSolicitation, 'kind' | 'opensOn' | 'closesOn' | 'division'> | undefined;
}
export const seenOfFeedback = [
  'number',
  'title',
  'content',
  'category',
  'channel',
  'deputy',
  'station',
  'receivedOn',
  'escalatedOn',
] as const;

interface Converted {
  readonly also: readonly [Addition];
  readonly sets?: Setting<PublicFeedback>;
}
type Code = keyof typeof conversionRefusals;

const missing = (name: string) => refuse('MISSING_FOR_TARGET' as const, name);

/** The record that a citizen's feedback becomes. */
export const conversions: Readonly<Record<ConversionTarget, (matter: Matter) => Converted | Refusal<Code>>> = {
  SUGGESTION({ it, today, newId, viewer, mandate }) {
    if (!mandate) return missing('mandate');
    if (mandate.status !== 'ACTIVE' || (viewer.deputy && viewer.deputy !== mandate.deputy))
      return refuse('NOT_YOUR_MANDATE', 'mandate');
    const { division } = mandate.congress;
    if (!division) return refuse('CONGRESS_ELSEWHERE', 'mandate');
    const stranger = strangerAmong({ mandate: { division } }, it.division.id);
    if (stranger) return stranger;
    const id = newId();
    const draft = add(Suggestion, {
      id,
      number: `草-${id}`,
      title: it.title,
      fullText: it.content,
      kind: 'SUGGESTION',
      category: it.category,
      status: 'DRAFT',
      period: 'BETWEEN_SESSIONS',
      originChannel: 'PLATFORM',
      publicity: 'PUBLIC',
      isKey: false,
      leadDeputy: mandate.deputy,
      mandate: mandate.id,
      division,
      submittedOn: today,
    });
    return { also: [draft], sets: { suggestion: id } };
  },

  PETITION: ({ id, it, today, newId }) => ({
    also: [
      add(PetitionCase, {
        id: newId(),
        number: `XF-${it.number}`,
        title: it.title,
        content: it.content,
        petitionerCount: 1,
        channel: it.deputy ? 'DEPUTY' : 'ONLINE',
        category: it.category,
        status: 'REGISTERED',
        workMethods: [],
        tier: it.division.level,
        isBacklog: false,
        isPublished: false,
        division: it.division.id,
        station: it.station ?? null,
        deputy: it.deputy ?? null,
        feedback: id,
        registeredOn: today,
        ...petitionDueFrom(today),
      }),
    ],
  }),

  LIVELIHOOD_PROPOSAL({ id, it, today, newId, round, projectCategory }) {
    if (!round || !projectCategory) return missing(round ? 'projectCategory' : 'round');
    const stranger = strangerAmong({ round }, it.division.id);
    if (stranger) return stranger;
    if (today < round.announcedOn || today > round.collectionClosesOn) return refuse('OUTSIDE_ITS_DAYS', 'round');
    const proposal = add(LivelihoodProposal, {
      id: newId(),
      number: `MS-${it.number}`,
      round: round.id,
      division: it.division.id,
      title: it.title,
      content: it.content,
      category: projectCategory,
      channel: it.channel,
      proposerKind: 'RESIDENT',
      status: 'PROPOSED',
      proposedOn: today,
      feedback: id,
      deputy: it.deputy ?? null,
      station: it.station ?? null,
    });
    return { also: [proposal] };
  },

  SUPERVISION_MATTER({ id, it, today, newId, viewer }) {
    const reportedBy = it.deputy ?? viewer.deputy;
    if (!reportedBy) return missing('id');
    const matter = add(SupervisionMatter, {
      id: newId(),
      number: `JD-${it.number}`,
      title: it.title,
      content: it.content,
      category: it.category,
      status: 'REPORTED',
      isPublished: false,
      division: it.division.id,
      reportedBy,
      feedback: id,
      reportedOn: today,
    });
    return { also: [matter] };
  },

  LEGISLATIVE_OPINION({ id, it, today, newId, solicitation }) {
    if (solicitation && solicitation.kind !== 'LEGISLATION') return refuse('NO_DRAFT', 'solicitation');
    const stranger = strangerAmong({ solicitation }, it.division.id);
    if (stranger) return stranger;
    if (solicitation && (today < solicitation.opensOn || today > solicitation.closesOn))
      return refuse('OUTSIDE_ITS_DAYS', 'solicitation');
    const opinion = add(LegislativeOpinion, {
      id: newId(),
      number: `LF-${it.number}`,
      solicitation: solicitation?.id ?? null,
      feedback: id,
      division: it.division.id,
      channel: 'ONLINE',
      summary: it.title,
      content: it.content,
      status: 'SUBMITTED',
      submittedOn: today,
    });
    return { also: [opinion] };
  },
};
