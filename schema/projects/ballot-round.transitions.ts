import { transitions } from '../kit/transitions.js';
import { BallotStatus } from './ballot.choices.js';
import { BallotRound } from './ballot-round.js';
import { preparing } from './ballot-round.preparing.transitions.js';
import { publishing } from './ballot-round.publishing.transitions.js';
import { voting } from './ballot-round.voting.transitions.js';

export const ballotTransitions = transitions(
  { concept: () => BallotRound, state: 'status', states: BallotStatus },
  preparing,
  voting,
  publishing,
);
