import { AssemblyWorkingGroup } from '../../../schema/communities/assembly-working-group.js';
import { CommunityAssembly } from '../../../schema/communities/community-assembly.js';
import { PracticeBase } from '../../../schema/communities/practice-base.js';
import { PracticeBasePartner } from '../../../schema/communities/practice-base-partner.js';
import { StreetAssembly } from '../../../schema/communities/street-assembly.js';
import { BallotRound } from '../../../schema/projects/ballot-round.js';
import { Station } from '../../../schema/stations/station.js';
import type { Dataset } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { assemblies, practiceBases, streetAssemblies, workingGroups } from '../../places/communities.js';
import { addMonths } from '../as-of.js';
import { bodyIdOf } from '../bodies/directory.js';
import { dayBetween } from '../day-between.js';
import { deputiesOf } from '../deputies.js';
import { divisionOf, type SeedDivision, townshipsOf, villagesOf } from '../organisations.js';
import { stationNear } from '../stations/nearby.js';

export function seedAssemblies(data: Dataset): void {
  const random = randomOf('assemblies');
  communityAssemblies(data, random);
  for (const { place, from, to } of streetAssemblies)
    for (const street of townshipsOf(place).filter(({ kind }) => kind === 'SUBDISTRICT'))
      streetAssembly(data, random, street, dayBetween(random, from, to));
  bases(data);
}

/** Only the model has working groups; others have assemblies that meet. */
function communityAssemblies(data: Dataset, random: Random): void {
  const { model, others, count } = assemblies;
  const near = others.flatMap(villagesOf).filter(({ kind, code }) => kind === 'COMMUNITY' && code !== model);
  for (const { code, name } of [divisionOf(model), ...random.sample(near, Math.min(count, near.length))]) {
    const isModel = code === model;
    const id = uuidOf(`community-assembly/${code}`, 0);
    const establishedOn = isModel ? '2022-08-18' : dayBetween(random, '2021-06-01', '2023-06-30');
    data.add(CommunityAssembly, {
      id,
      name: `${name}居民代表大会`,
      division: code,
      memberCount: random.int(35, 70),
      deputyCount: random.int(1, 5),
      isStanding: isModel || random.chance(0.3),
      yearlyMeetingCount: isModel ? 4 : random.int(1, 2),
      openAffairs: isModel ? ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY'] : ['RESIDENTS_COMMITTEE'],
      establishedOn,
    });
    for (const [n, group] of (isModel ? workingGroups : []).entries())
      data.add(AssemblyWorkingGroup, {
        id: uuidOf(`working-group/${code}`, n),
        assembly: id,
        name: `${group}工作小组`,
        memberCount: random.int(5, 12),
        establishedOn,
      });
  }
}

/** As many members as were entitled to vote at its ballots. */
function streetAssembly(data: Dataset, random: Random, { code, name }: SeedDivision, establishedOn: string): void {
  const ballots = data.of(BallotRound).filter((one) => one.division === code && one.body === 'STREET_ASSEMBLY');
  const entitled = Math.max(0, ...ballots.map((one) => one.entitledCount as number));
  const memberCount = entitled || random.int(40, 60);
  data.add(StreetAssembly, {
    id: uuidOf(`street-assembly/${code}`, 0),
    name: `${name}议政代表会`,
    division: code,
    body: bodyIdOf(code, 'STREET_ASSEMBLY'),
    term: 1,
    memberCount,
    deputyCount: Math.min(memberCount, deputiesOf(data, code).length),
    method: code.startsWith('150602') ? 'STREET_ASSEMBLY_BALLOT' : 'CONSULTATION',
    establishedOn,
    termEndsOn: addMonths(establishedOn, 60),
  });
}

function bases(data: Dataset): void {
  for (const { tiers, partners, ...base } of practiceBases) {
    const id = uuidOf(`practice-base/${base.name}`, 0, new Date(base.openedOn));
    const own = data.of(Station).find(({ division, tier }) => division === base.division && tier === 'CENTRE');
    const centre = own ?? stationNear(data, base.division, base.openedOn);
    data.add(PracticeBase, {
      id,
      ...base,
      level: divisionOf(base.division).level,
      tiers: (['CENTRE', 'STATION', 'POINT'] as const).slice(0, tiers),
      tierCount: tiers,
      ...(centre && { centre: centre.id as string }),
    });
    for (const [n, [name, contribution]] of (partners ?? []).entries())
      data.add(PracticeBasePartner, {
        id: uuidOf(`practice-base-partner/${base.name}`, n),
        base: id,
        name,
        contribution,
        startedOn: base.openedOn,
      });
  }
}
