import { refuse, transitions } from '../kit/transitions.js';
import { lawOffice } from './law-office.js';
import { LegislativeLiaison } from './legislative-liaison.js';

const inFuture = { IN_THE_FUTURE: ['日期不得晚于今天', 'The day is after today'] } as const;

export const liaisonTransitions = transitions({ concept: () => LegislativeLiaison }, ({ begin, act }) => ({
  appointLiaison: begin('聘任立法联络员', 'A liaison of a contact point is appointed', {
    by: lawOffice(),
    takes: ['name', 'post', 'contactPoint', 'division', 'appointedOn'],
    refusals: inFuture,
    rule: ({ appointedOn, today }) => (appointedOn > today ? refuse('IN_THE_FUTURE', 'appointedOn') : {}),
  }),

  endLiaison: act('解聘立法联络员：任职的最后一日', 'The liaison’s last day', {
    by: lawOffice(),
    needs: ['endedOn'],
    sees: ['appointedOn'],
    refusals: { ...inFuture, ENDS_BEFORE: ['离任日期须在任职日期之后', 'It ends after it begins'] },
    rule: ({ it, endedOn, today }) => {
      if (endedOn > today) return refuse('IN_THE_FUTURE', 'endedOn');
      return endedOn < it.appointedOn ? refuse('ENDS_BEFORE', 'endedOn') : {};
    },
  }),
}));
