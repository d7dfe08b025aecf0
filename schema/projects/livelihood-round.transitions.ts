import { transitions } from '../kit/transitions.js';
import { LivelihoodRound } from './livelihood-round.js';
import { RoundStage } from './round.choices.js';
import { collecting } from './round.collecting.transitions.js';
import { deciding } from './round.deciding.transitions.js';
import { delivering } from './round.delivering.transitions.js';

export const roundTransitions = transitions(
  { concept: () => LivelihoodRound, state: 'stage', states: RoundStage },
  collecting,
  deciding,
  delivering,
);
