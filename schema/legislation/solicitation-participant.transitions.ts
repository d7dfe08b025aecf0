import { mine, refuse, transitions } from '../kit/transitions.js';
import { SolicitationParticipant } from './solicitation-participant.js';

export const participantTransitions = transitions({ concept: () => SolicitationParticipant }, ({ act }) => ({
  acknowledgeSolicitation: act(
    '回复征求意见：受邀代表已回复，不论有无意见',
    'A deputy who was asked has answered, with opinions or without any',
    {
      by: { deputy: mine('deputy', 'deputy') },
      sees: ['respondedOn'],
      refusals: { ANSWERED: ['此前已如此答复', 'That was the answer before'] },
      guard: ({ it }) => (it.respondedOn ? refuse('ANSWERED', 'id') : undefined),
      rule: ({ today }) => ({ sets: { respondedOn: today } }),
    },
  ),
}));
