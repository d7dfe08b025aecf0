import { refuse, transitions, within } from '../kit/transitions.js';
import { DraftLawVersion } from './draft-law-version.js';
import { lawOffice } from './law-office.js';

export const draftVersionTransitions = transitions({ concept: () => DraftLawVersion }, ({ act }) => ({
  publishDraftVersion: act(
    '公布草案文本：连同条款和沿革向社会公布',
    'A version is published, with its clauses and what became of those before',
    {
      by: lawOffice(within('draftLaw.division')),
      sees: ['isPublished'],
      refusals: { PUBLISHED: ['已经公开', 'It is published already'] },
      guard: ({ it }) => (it.isPublished ? refuse('PUBLISHED', 'id') : undefined),
      rule: ({ today }) => ({ sets: { isPublished: true, publishedOn: today } }),
    },
  ),
}));
