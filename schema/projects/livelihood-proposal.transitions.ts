import { transitions } from '../kit/transitions.js';
import { CandidateStatus } from './livelihood.choices.js';
import { LivelihoodProposal } from './livelihood-proposal.js';
import { pooling } from './proposal.pooling.transitions.js';
import { sifting } from './proposal.sifting.transitions.js';

export const proposalTransitions = transitions(
  {
    concept: () => LivelihoodProposal,
    state: 'status',
    states: CandidateStatus,
    code: {
      name: 'proposalCode',
      kept: 'codeDigest',
      query: 'livelihoodProposalByCode',
      zh: '查询码：提出时告知提出人，凭此查询或者撤回',
      en: 'The code that the proposer was told: with it one looks the proposal up, or takes it back',
    },
  },
  pooling,
  sifting,
);
