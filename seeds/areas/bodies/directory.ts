import type { BodyKind } from '../../../schema/bodies/body.choices.js';
import { Body } from '../../../schema/bodies/body.js';
import { PolicyDocument } from '../../../schema/communities/policy-document.js';
import { StreetAssembly } from '../../../schema/communities/street-assembly.js';
import { LivelihoodRound } from '../../../schema/projects/livelihood-round.js';
import type { SuggestionCategory } from '../../../schema/suggestions/suggestion.choices.js';
import type { Dataset } from '../../kit/dataset.js';
import { uuidOf } from '../../kit/uuid.js';
import { lawCommittee, lawWorkingBody, specialCommittees, workingBodies } from '../../places/bodies.js';
import { placesWithAgencies } from '../../places/congresses.js';
import {
  agencyIdOf,
  congressIdOf,
  countiesOf,
  divisionOf,
  divisions,
  fullName,
  hasCongress,
  type SeedDivision,
  townshipsOf,
} from '../organisations.js';

/** Id of a division's body; of those of which it has several, by name. */
export const bodyIdOf = (code: string, kind: BodyKind, name = ''): string => uuidOf(`body/${code}/${kind}/${name}`, 0);

export const placesWithBodies: readonly SeedDivision[] = divisions.filter(
  (division) => placesWithAgencies.test(division.code) && hasCongress(division),
);
const isCity = ({ level }: SeedDivision) => level === 'PREFECTURE';
const townsWithBodies = ['1506', '3505', '4205', '321181'].flatMap((place) => townshipsOf(place));

/** Special committees of a place, in the order in which they are staffed. */
export const committeesOf = (place: SeedDivision) =>
  isCity(place) ? [lawCommittee, ...specialCommittees] : specialCommittees;
export const workingBodiesOf = (place: SeedDivision) =>
  isCity(place) ? [...workingBodies, lawWorkingBody] : workingBodies;

/** The bodies that meet and decide in the five places, and those that serve them. */
export class Directory {
  constructor(private readonly data: Dataset) {}

  write(): void {
    for (const place of placesWithBodies) this.#place(place);
    this.#party('150000000000', '中共内蒙古自治区委员会');
    this.#party('150600000000', '中共鄂尔多斯市委员会');
    for (const { code, name } of countiesOf('1506')) this.#party(code, `中共${name}委员会`);
    for (const { division, leadingGroup } of this.data.of(PolicyDocument))
      if (leadingGroup) this.#leadingGroup(division as string, leadingGroup as string);
    const assemblies = new Set(
      [
        ...this.data.of(StreetAssembly),
        ...this.data.of(LivelihoodRound).filter(({ method }) => method === 'STREET_ASSEMBLY_BALLOT'),
      ].map(({ division }) => division as string),
    );
    for (const town of townsWithBodies)
      if (hasCongress(town)) this.#town(town);
      else this.#subdistrict(town, assemblies.has(town.code));
  }

  #place(place: SeedDivision): void {
    const { code, name } = place;
    const congress = bodyIdOf(code, 'CONGRESS');
    const committee = bodyIdOf(code, 'STANDING_COMMITTEE');
    this.#add(code, 'CONGRESS', `${name}人民代表大会`, { isSample: false });
    this.#add(code, 'STANDING_COMMITTEE', `${name}人民代表大会常务委员会`, { parent: congress, isSample: false });
    this.#add(code, 'CHAIRPERSONS_MEETING', `${name}人民代表大会常务委员会主任会议`, {
      parent: committee,
      isSample: false,
    });
    for (const { name: special, fields } of committeesOf(place))
      this.#add(code, 'SPECIAL_COMMITTEE', `${name}人民代表大会${special}`, { parent: congress, fields }, special);
    for (const working of workingBodiesOf(place))
      this.#add(
        code,
        'WORKING_BODY',
        `${name}人大常委会${working}`,
        { parent: committee, ...(working === '代表工作委员会' && { agency: agencyIdOf(code, 'DEPUTY_COMMITTEE') }) },
        working,
      );
    this.data.add(Body, {
      id: bodyIdOf(code, 'GOVERNMENT'),
      kind: 'GOVERNMENT',
      name: `${name}人民政府`,
      division: code,
      agency: agencyIdOf(code, 'GOVERNMENT'),
      fields: [],
      isSample: false,
    });
  }

  /** Party committees issue the plans of the ballots, and set up the groups that lead them. */
  #party(division: string, name: string): void {
    const id = bodyIdOf(division, 'PARTY_COMMITTEE');
    this.data.add(Body, { id, kind: 'PARTY_COMMITTEE', name, division, fields: [], isSample: false });
  }

  #leadingGroup(division: string, name: string): void {
    const of = { parent: bodyIdOf(division, 'PARTY_COMMITTEE'), fields: [] };
    this.data.add(Body, { id: bodyIdOf(division, 'LEADING_GROUP'), kind: 'LEADING_GROUP', name, division, ...of });
  }

  #town(town: SeedDivision): void {
    this.#add(town.code, 'CONGRESS', `${fullName(town)}人民代表大会`, { isSample: false });
    this.#add(town.code, 'TOWNSHIP_PRESIDIUM', `${fullName(town)}人民代表大会主席团`, {
      parent: bodyIdOf(town.code, 'CONGRESS'),
      isSample: false,
    });
  }

  #subdistrict({ code, name, parent }: SeedDivision, hasAssembly: boolean): void {
    const county = divisionOf(parent);
    const committee = bodyIdOf(code, 'SUBDISTRICT_WORK_COMMITTEE');
    const of = { congress: congressIdOf(parent) };
    this.#add(code, 'SUBDISTRICT_WORK_COMMITTEE', `${county.name}人大常委会${name}工作委员会`, {
      parent: bodyIdOf(parent, 'STANDING_COMMITTEE'),
      ...of,
    });
    if (hasAssembly)
      this.#add(code, 'STREET_ASSEMBLY', `${county.name}${name}议政代表会`, { parent: committee, ...of });
  }

  #add(
    code: string,
    kind: BodyKind,
    name: string,
    more: {
      readonly parent?: string;
      readonly congress?: string;
      readonly agency?: string;
      readonly fields?: readonly SuggestionCategory[];
      readonly isSample?: boolean;
    },
    field = '',
  ): void {
    const { congress = congressIdOf(code), fields = [], ...rest } = more;
    this.data.add(Body, { id: bodyIdOf(code, kind, field), kind, name, division: code, congress, fields, ...rest });
  }
}
