import { holding } from '../accounts/holding.js';
import { all, refuse, set, transitions, within } from '../kit/transitions.js';
import { stationOffice } from './station-actors.js';
import { StationDesignation } from './station-designation.js';
import { StationPart } from './station-part.js';

export const stationPartTransitions = transitions({ concept: () => StationPart }, ({ act }) => ({
  detachPart: act('退出家站：小组或者支部不再与家站合为一体', 'A group or a branch is no longer one with the station', {
    by: stationOffice('station.division'),
    sees: ['detachedOn'],
    refusals: { DETACHED_BEFORE: ['已退出', 'It was detached before'] },
    guard: ({ it }) => (it.detachedOn ? refuse('DETACHED_BEFORE', 'id') : undefined),
    rule: ({ today }) => ({ sets: { detachedOn: today } }),
  }),
}));

export const designationTransitions = transitions({ concept: () => StationDesignation }, ({ act }) => ({
  endDesignation: act('撤销认定：不再是示范或者特色家站', 'The designation is withdrawn', {
    by: { staff: all(within('station.division'), holding('COUNTY_OFFICE')) },
    sees: ['kind', 'feature', 'endedOn'],
    beside: { station: ['isModel', 'featureTags'] },
    refusals: { WITHDRAWN_BEFORE: ['已撤销认定', 'It was withdrawn before'] },
    guard: ({ it }) => (it.endedOn ? refuse('WITHDRAWN_BEFORE', 'id') : undefined),
    rule: ({ it, today }) => {
      const featureTags = it.station.featureTags.filter((feature) => feature !== it.feature);
      const changed = it.kind === 'MODEL' ? { isModel: false } : { featureTags };
      return { sets: { endedOn: today }, also: it.kind === 'PRACTICE' ? [] : [set(it.station, changed)] };
    },
  }),
}));
