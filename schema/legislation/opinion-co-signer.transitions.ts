import { mine, refuse, transitions, yes } from '../kit/transitions.js';
import { CoSignStatus } from '../suggestions/suggestion.intake.choices.js';
import { OpinionCoSigner } from './opinion-co-signer.js';

export const opinionCoSignerTransitions = transitions(
  { concept: () => OpinionCoSigner, state: 'status', states: CoSignStatus },
  ({ act }) => ({
    coSignOpinion: act(
      '联名意见：受邀代表本人同意联名或者谢绝',
      'A deputy who was asked gives it together with the others, or declines',
      {
        from: ['INVITED', 'SIGNED', 'REFUSED'],
        toOneOf: ['SIGNED', 'REFUSED'],
        by: { deputy: mine('deputy', 'deputy') },
        unnamed: true,
        given: { agrees: yes('同意联名：否则为谢绝', 'Signs it; or else declines') },
        sees: ['status'],
        beside: { opinion: ['status'], solicitedOpinion: ['status'] },
        refusals: {
          ANSWERED: ['此前已如此答复', 'That was the answer before'],
          TAKEN_UP: ['意见已进入办理', 'The opinion has been taken up'],
        },
        guard: ({ it }) =>
          (it.opinion ?? it.solicitedOpinion)?.status === 'SUBMITTED' ? undefined : refuse('TAKEN_UP', 'id'),
        rule: ({ it, agrees, today }) => {
          const status = agrees ? 'SIGNED' : 'REFUSED';
          if (it.status === status) return refuse('ANSWERED', 'agrees');
          return { sets: { status, signedOn: agrees ? today : null } };
        },
      },
    ),
  }),
);
