import { Award, type AwardKind } from '../../../schema/performance/award.js';
import { AwardGrant } from '../../../schema/performance/award-grant.js';
import { Suggestion } from '../../../schema/suggestions/suggestion.js';
import type { Dataset, RowOf } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { danyangAwards, otherAwards } from '../../places/performance.js';
import { deputiesOf } from '../deputies.js';
import { deputyGroupsOf } from '../deputy-groups.js';
import { divisionOf, subtreeOf } from '../organisations.js';

const zh: Readonly<Record<AwardKind, string>> = {
  ADVANCED_GROUP: '先进代表小组',
  EXCELLENT_GROUP_LEADER: '优秀代表小组组长',
  EXCELLENT_DEPUTY: '优秀人大代表',
  EXCELLENT_SUGGESTION: '优秀代表建议',
};

interface Cycle {
  readonly division: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly grantedOn: string;
  readonly groups?: number;
  readonly leaders?: number;
  readonly deputies: number;
  readonly suggestions: number;
}

type Distinguished = Pick<RowOf<AwardGrant>, 'deputy' | 'group' | 'suggestion' | 'citation'>;

export function seedAwards(data: Dataset): void {
  for (const cycle of [danyangAwards, ...otherAwards] as readonly Cycle[]) grantAll(data, cycle);
}

function grantAll(data: Dataset, cycle: Cycle): void {
  const { division, groups: groupCount = 0, leaders = 0 } = cycle;
  const random = randomOf(`awards/${division}/${cycle.lastYear}`);
  const groups = random.shuffle(deputyGroupsOf(data, division));
  const level = divisionOf(division).level === 'COUNTY' ? 'COUNTY' : 'PREFECTURE';
  const grant = (kind: AwardKind, all: readonly Distinguished[]) => grantOne(data, cycle, kind, all);
  grant(
    'ADVANCED_GROUP',
    groups.slice(0, groupCount).map(({ id: group }) => ({ group, citation: random.pick(forGroups) })),
  );
  grant(
    'EXCELLENT_GROUP_LEADER',
    distinctLeaders(groups)
      .slice(0, leaders)
      .map(({ id: group, leader }) => ({ group, deputy: leader, citation: random.pick(forLeaders) })),
  );
  grant(
    'EXCELLENT_DEPUTY',
    random
      .sample(deputiesOf(data, division, level), cycle.deputies)
      .map(({ id: deputy }) => ({ deputy, citation: random.pick(forDeputies) })),
  );
  grant('EXCELLENT_SUGGESTION', suggestionsOf(data, random, cycle));
}

const distinctLeaders = <Group extends { leader: string }>(groups: readonly Group[]): Group[] => [
  ...new Map(groups.map((group) => [group.leader, group])).values(),
];

/** Public suggestions of the cycle that were solved. */
function suggestionsOf(data: Dataset, random: Random, cycle: Cycle): Distinguished[] {
  const start = subtreeOf(cycle.division);
  const solved = data
    .of(Suggestion)
    .filter(
      ({ division, publicity, result, submittedOn }) =>
        (division as string).startsWith(start) &&
        publicity === 'PUBLIC' &&
        result === 'SOLVED' &&
        (submittedOn as string) >= `${cycle.firstYear - 1}-12-01` &&
        (submittedOn as string) < `${cycle.lastYear}-12-01`,
    );
  return random.sample(solved, cycle.suggestions).map(({ id }) => ({
    suggestion: id as string,
    citation: random.pick(forSuggestions),
  }));
}

function grantOne(data: Dataset, cycle: Cycle, kind: AwardKind, all: readonly Distinguished[]): void {
  const { division, firstYear, lastYear, grantedOn } = cycle;
  if (all.length === 0) return;
  const years = firstYear === lastYear ? `${lastYear}` : `${firstYear}—${lastYear}`;
  const award = uuidOf(`award/${division}/${kind}`, lastYear, new Date(grantedOn));
  data.add(Award, {
    id: award,
    name: `${divisionOf(division).name}${years}年度${zh[kind]}`,
    kind,
    division,
    firstYear,
    lastYear,
    status: 'GRANTED',
    grantedOn,
  });
  for (const [n, row] of all.entries())
    data.add(AwardGrant, {
      id: uuidOf(`award-grant/${award}`, n, new Date(grantedOn)),
      award,
      position: n + 1,
      status: 'GRANTED',
      ...row,
    });
}

const forGroups = [
  '季度主题监督活动全覆盖，跟踪问效扎实',
  '建议质量高，联系选民制度健全',
  '小组活动有计划、有记录、有成果',
];
const forLeaders = ['带头接待选民，组织小组活动有力', '精心组织主题监督，推动问题解决'];
const forDeputies = [
  '积极提出建议，推动民生问题解决',
  '履职积分名列前茅',
  '扎根基层，密切联系群众',
  '热心公益，带动群众增收',
];
const forSuggestions = ['调研深入，建议可行，办理成效明显', '切中民生关切，推动形成长效机制'];
