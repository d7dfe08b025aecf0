import { Body } from '../bodies/body.js';
import { fromSql, one, optional, refuse, transitions } from '../kit/transitions.js';
import { elsewhere, liesIn, strangerAmong } from '../organisations/one-place.js';
import { future, officeAt } from './policy.rules.js';
import { PolicyDocument } from './policy-document.js';
import { PolicyFramework } from './policy-framework.js';

/** The office of the place that coined it: of a region’s framework that of the region. */
const keepers = officeAt();
const parent = one(() => PolicyFramework, '上级框架', 'The framework that it is a part of', ['division', 'endedOn']);
const parentFaults = {
  RETIRED: ['框架已停用', 'The framework is retired'],
  PART_OF_ANOTHER_PLACE: ['上级框架属于他地，须属于本地或者上级', 'A framework is part of one of its place, or above'],
} as const;
interface Parent {
  readonly division?: string | undefined;
  readonly endedOn?: string | undefined;
}
const parentFault = (parent: Parent | undefined, division: string | undefined) => {
  if (parent?.endedOn) return refuse('RETIRED', 'parent');
  return parent?.division && !(division && liesIn(division, parent.division))
    ? refuse('PART_OF_ANOTHER_PLACE', 'parent')
    : undefined;
};

/** Whose framework it is, and of what it is a part. */
const origin = {
  parent: optional(parent),
  document: optional(
    one(() => PolicyDocument, '依据文件', 'The document that it comes from', ['issuedOn', 'division']),
  ),
  coinedBy: optional(one(() => Body, '提出机构', 'The body that coined it', ['division'])),
};

export const frameworkTransitions = transitions({ concept: () => PolicyFramework }, ({ begin, act }) => ({
  createFramework: begin(
    '提出政策框架：整体的，或者某一框架的组成',
    'A framework is coined, as a whole or as a part of one',
    {
      by: keepers,
      needs: ['division'],
      takes: ['name', 'partCount', 'meaning', 'startedOn'],
      given: origin,
      reads: {
        isThere: fromSql<boolean>(
          'exists (select from policy_framework f where f.name = {name} and f.division_code = {division})',
        ),
      },
      refusals: {
        ...elsewhere,
        ...future,
        ...parentFaults,
        NAME_OF_A_FRAMEWORK: ['该地已有同名框架', 'The place has a framework of this name'],
        BEFORE_ITS_DOCUMENT: ['起始日期早于依据文件', 'In use before its document was issued'],
      },
      rule: ({ parent, document, coinedBy, division, startedOn, isThere, today }) => {
        if (isThere) return refuse('NAME_OF_A_FRAMEWORK', 'name');
        if (startedOn && startedOn > today) return refuse('IN_THE_FUTURE', 'startedOn');
        if (document && startedOn && startedOn < document.issuedOn) return refuse('BEFORE_ITS_DOCUMENT', 'startedOn');
        const ids = { parent: parent?.id ?? null, document: document?.id ?? null, coinedBy: coinedBy?.id ?? null };
        return parentFault(parent, division) ?? strangerAmong({ document, coinedBy }, division ?? '') ?? { sets: ids };
      },
    },
  ),

  placeFramework: act('确定上级框架', 'It becomes a part of another one', {
    by: keepers,
    given: { parent },
    sees: ['division'],
    reads: {
      below: fromSql<readonly string[]>(
        `(with recursive below as (select {id} as id union
          select f.id from policy_framework f join below on f.parent_id = below.id) select json_agg(id) from below)`,
      ),
    },
    refusals: { ...parentFaults, PART_OF_ITSELF: ['不得成为自身或者其组成部分的组成', 'It cannot be part of itself'] },
    rule: ({ it, parent, below = [] }) => {
      if (below.includes(parent.id)) return refuse('PART_OF_ITSELF', 'parent');
      return parentFault(parent, it.division) ?? { sets: { parent: parent.id } };
    },
  }),

  retireFramework: act('停用政策框架：自该日起不再使用', 'Not in use any more from that day on', {
    by: keepers,
    needs: ['endedOn'],
    sees: ['startedOn', 'endedOn'],
    refusals: {
      ...future,
      RETIRED: parentFaults.RETIRED,
      BEFORE_ITS_START: ['停用日期早于起始日期', 'Retired before it was in use'],
    },
    guard: ({ it }) => (it.endedOn ? refuse('RETIRED', 'id') : undefined),
    rule: ({ it, endedOn, today }) => {
      if (endedOn > today) return refuse('IN_THE_FUTURE', 'endedOn');
      return it.startedOn && endedOn < it.startedOn ? refuse('BEFORE_ITS_START', 'endedOn') : {};
    },
  }),
}));
