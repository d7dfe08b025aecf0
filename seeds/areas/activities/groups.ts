import { DeputyGroupMember } from '../../../schema/deputies/deputy-group-member.js';
import type { CongressLevel } from '../../../schema/organisations/congress.choices.js';
import type { Dataset } from '../../kit/dataset.js';
import { groupActivities, quarterlyThemes } from '../../places/activities.js';
import { addDays } from '../days.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { deputyGroupsOf, type SeedGroup } from '../deputy-groups.js';
import type { Calendar } from './calendar.js';

/** Members of the groups of a subtree. */
function membersIn(data: Dataset, prefix: string): ReadonlyMap<string, readonly SeedDeputy[]> {
  const deputies = new Map(deputiesOf(data, prefix).map((deputy) => [deputy.id, deputy]));
  const members = new Map<string, SeedDeputy[]>();
  for (const { group, deputy } of data.of(DeputyGroupMember) as readonly { group?: string; deputy?: string }[]) {
    const one = deputies.get(deputy!);
    if (one) members.set(group!, [...(members.get(group!) ?? []), one]);
  }
  return members;
}

/** Themed activities of deputy groups: the whole group is on the roll. */
export function groups(calendar: Calendar): void {
  const { data, random } = calendar;
  const meet = (group: SeedGroup, members: readonly SeedDeputy[], startsOn: string, theme: string) => {
    const entitled = members.filter(({ firstElectedOn }) => firstElectedOn <= startsOn);
    calendar.hold({
      kind: 'GROUP_ACTIVITY',
      name: `${group.name}“${theme}”主题活动`,
      theme,
      level: group.level,
      division: group.division,
      group: group.id,
      startsOn,
      entitled,
      present: entitled.length - random.int(0, Math.ceil(entitled.length / 8)),
    });
  };

  const { prefix, from, to, themes } = groupActivities;
  const ordos = membersIn(data, prefix);
  for (const level of ['PREFECTURE', 'COUNTY'] as const satisfies readonly CongressLevel[]) {
    const own = deputyGroupsOf(data, prefix).filter((group) => group.level === level);
    const days = calendar.days(from, to, groupActivities[level]);
    for (const [n, day] of days.entries()) {
      const group = own[n % own.length]!;
      meet(group, ordos.get(group.id)!, day, themes[n % themes.length]!);
    }
  }

  const { year } = quarterlyThemes;
  const danyang = membersIn(data, quarterlyThemes.prefix);
  for (const group of deputyGroupsOf(data, quarterlyThemes.prefix))
    for (const [quarter, theme] of quarterlyThemes.themes.entries()) {
      const month = String(3 * quarter + 1).padStart(2, '0');
      meet(group, danyang.get(group.id)!, addDays(`${year}-${month}-01`, random.int(5, 84)), theme);
    }
}
