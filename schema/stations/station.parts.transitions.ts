import { holding } from '../accounts/holding.js';
import { DeputyGroup } from '../deputies/deputy-group.js';
import { FunctionalPartyBranch } from '../deputies/functional-party-branch.js';
import { add, all, choice, day, listed, one, optional, refuse, type Words, within } from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { StationFeature, type StationStatus } from './station.choices.js';
import type { Station } from './station.js';
import { stationOffice } from './station-actors.js';
import { DesignationKind, StationDesignation } from './station-designation.js';
import { StationPart } from './station-part.js';

/** What a station is one with, and what it is designated as. */
export const stationParts = ({ act }: Words<Station, StationStatus>) => ({
  attachPart: act('编入小组或者支部：与家站合为一体', 'A group or a branch becomes one with the station', {
    from: ['PREPARING', 'OPEN'],
    by: stationOffice('division'),
    given: {
      group: optional(one(() => DeputyGroup, '代表小组', 'The group', ['division'])),
      branch: optional(one(() => FunctionalPartyBranch, '功能型党支部', 'The branch', ['division'])),
    },
    sees: ['division'],
    lists: { parts: listed(StationPart, 'group', 'branch', 'detachedOn') },
    refusals: {
      ...elsewhere,
      ONE_PART: ['小组、支部须填其一', 'Name a group or a branch'],
      ATTACHED_BEFORE: ['已编入该家站', 'It is one with the station already'],
    },
    rule: ({ id: station, it, group, branch, today, newId }) => {
      if (Boolean(group) === Boolean(branch)) return refuse('ONE_PART', 'group');
      const isPart = it.parts.some((one) => !one.detachedOn && (one.group ?? one.branch) === (group ?? branch)?.id);
      if (isPart) return refuse('ATTACHED_BEFORE', group ? 'group' : 'branch');
      const part = { id: newId(), station, group: group?.id ?? null, branch: branch?.id ?? null, attachedOn: today };
      return strangerAmong({ group, branch }, it.division) ?? { also: [add(StationPart, part)] };
    },
  }),

  designateStation: act('认定家站：认定为示范、特色家站或者实践站', 'It is designated as a model, or for a feature', {
    from: ['OPEN'],
    by: { staff: all(within(), holding('COUNTY_OFFICE')) },
    given: {
      as: choice(DesignationKind, '认定类型', 'As what'),
      feature: optional(choice(StationFeature, '特色：特色家站须填', 'The feature; of a station of a feature')),
      decidedBy: one(() => Agency, '认定单位', 'Who decided so', ['division']),
      validTo: optional(day('有效期至', 'Valid until')),
    },
    sees: ['division', 'featureTags', 'isModel'],
    refusals: {
      ...elsewhere,
      FEATURE_MISSING: ['特色家站须写明特色，其他的不填', 'A station of a feature names it, and no other does'],
      IN_THE_PAST: ['日期不得早于今天', 'The day is before today'],
    },
    rule: ({ id: station, it, as, feature, decidedBy, validTo, today, newId }) => {
      if ((as === 'FEATURE') !== Boolean(feature)) return refuse('FEATURE_MISSING', 'feature');
      if (validTo && validTo < today) return refuse('IN_THE_PAST', 'validTo');
      const own = { kind: as, feature: feature ?? null, decidedBy: decidedBy.id, validTo: validTo ?? null } as const;
      const also = [add(StationDesignation, { id: newId(), station, ...own, designatedOn: today })];
      const featureTags = feature && !it.featureTags.includes(feature) ? [...it.featureTags, feature] : it.featureTags;
      return (
        strangerAmong({ decidedBy }, it.division) ?? {
          sets: { isModel: it.isModel || as === 'MODEL', featureTags },
          also,
        }
      );
    },
  }),
});
