import { refuse, transitions } from '../kit/transitions.js';
import { future, officeAt, rolloutRefusals } from './policy.rules.js';
import { PolicyRollout } from './policy-rollout.js';

export const rolloutTransitions = transitions({ concept: () => PolicyRollout }, ({ act }) => ({
  endPilot: act('结束试点：不再试点', 'A place tries it out no longer', {
    by: officeAt('policy.division'),
    needs: ['endedOn'],
    sees: ['phase', 'startedOn', 'endedOn'],
    refusals: {
      ...future,
      BEFORE_ITS_PILOT: rolloutRefusals.BEFORE_ITS_PILOT,
      NO_PILOT: ['不是正在进行的试点', 'No pilot that goes on'],
    },
    guard: ({ it }) => (it.phase !== 'PILOT' || it.endedOn ? refuse('NO_PILOT', 'id') : undefined),
    rule: ({ it, endedOn, today }) => {
      if (endedOn > today) return refuse('IN_THE_FUTURE', 'endedOn');
      return endedOn < it.startedOn ? refuse('BEFORE_ITS_PILOT', 'endedOn') : {};
    },
  }),
}));
