import type { BodyPost } from '../../../schema/bodies/body.choices.js';
import { BodyMember } from '../../../schema/bodies/body-member.js';
import { StreetAssembly } from '../../../schema/communities/street-assembly.js';
import { Deputy } from '../../../schema/deputies/deputy.js';
import { Mandate } from '../../../schema/deputies/mandate.js';
import type { Dataset } from '../../kit/dataset.js';
import { person } from '../../kit/names.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { addDays } from '../days.js';
import { deputiesOf } from '../deputies.js';
import { congressIdOf, hasCongress, type SeedDivision, townshipsOf } from '../organisations.js';
import { bodyIdOf, committeesOf, placesWithBodies, workingBodiesOf } from './directory.js';

interface Seated {
  readonly deputy: string;
  readonly congress: string;
  readonly term: number;
  readonly committeePost?: string;
  readonly isStandingCommitteeMember: boolean;
  readonly status: string;
  readonly startedOn: string;
  readonly endedOn?: string;
}

interface Assembly {
  readonly division: string;
  readonly body: string;
  readonly term: number;
  readonly memberCount: number;
  readonly deputyCount: number;
  readonly establishedOn: string;
}

const posts: Readonly<Record<string, BodyPost>> = { 主任: 'CHAIR', 副主任: 'VICE_CHAIR', 秘书长: 'SECRETARY_GENERAL' };
const presidiumSize = 7;

/** Who sits in the bodies: deputies who hold such posts. */
export class Membership {
  readonly #byCongress: Map<string, readonly Seated[]>;
  readonly #posts: ReadonlyMap<string, string>;

  constructor(private readonly data: Dataset) {
    this.#byCongress = Map.groupBy(data.of(Mandate) as unknown as readonly Seated[], ({ congress }) => congress);
    this.#posts = new Map(data.of(Deputy).map(({ id, post }) => [id as string, post as string]));
  }

  write(): void {
    for (const place of placesWithBodies) this.#place(place);
    for (const town of ['1506', '3505', '4205', '321181'].flatMap((place) => townshipsOf(place)).filter(hasCongress))
      this.#presidium(town);
    for (const assembly of this.data.of(StreetAssembly)) this.#assembly(assembly as unknown as Assembly);
  }

  /** The deputies of the subdistrict, and those whom its communities and units put forward. */
  #assembly({ division, body, term, memberCount, deputyCount, establishedOn: startedOn }: Assembly): void {
    const random = randomOf(`members/${body}`);
    const deputies = deputiesOf(this.data, division).slice(0, deputyCount);
    for (let n = 0; n < memberCount; n++) {
      const deputy = deputies[n];
      this.data.add(BodyMember, {
        id: uuidOf(`assembly-member/${body}`, n, new Date(startedOn)),
        ...(deputy ? { deputy: deputy.id } : { officialName: person(random, division, 0.5).name }),
        ...{ body, term, startedOn, post: 'MEMBER', recruitment: deputy ? 'EX_OFFICIO' : 'ELECTED' },
      });
    }
  }

  #place(place: SeedDivision): void {
    const seated = (this.#byCongress.get(congressIdOf(place.code)) ?? []).filter(
      (one) => one.isStandingCommitteeMember,
    );
    for (const one of seated) {
      const post = posts[one.committeePost ?? ''] ?? 'MEMBER';
      this.#add(bodyIdOf(place.code, 'STANDING_COMMITTEE'), one, post);
      if (post !== 'MEMBER') this.#add(bodyIdOf(place.code, 'CHAIRPERSONS_MEETING'), one, post);
    }
    const others = seated.filter(({ committeePost, status }) => committeePost === '委员' && status === 'ACTIVE');
    const next = () => others.shift();
    for (const { name } of committeesOf(place))
      for (const post of ['CHAIR', 'VICE_CHAIR', 'MEMBER'] as const)
        this.#seat(bodyIdOf(place.code, 'SPECIAL_COMMITTEE', name), next(), post);
    for (const name of workingBodiesOf(place)) this.#seat(bodyIdOf(place.code, 'WORKING_BODY', name), next(), 'CHAIR');
  }

  /** The chair of a township's congress, and deputies who preside with them. */
  #presidium({ code, name }: SeedDivision): void {
    const seated = (this.#byCongress.get(congressIdOf(code)) ?? []).filter(({ status }) => status === 'ACTIVE');
    const isChair = ({ deputy }: Seated) => this.#posts.get(deputy) === `${name}人大主席`;
    const chair = seated.find(isChair) ?? seated[0];
    const body = bodyIdOf(code, 'TOWNSHIP_PRESIDIUM');
    this.#seat(body, chair, 'CHAIR');
    for (const one of seated.filter((other) => other !== chair && !isChair(other)).slice(0, presidiumSize - 1))
      this.#seat(body, one, 'MEMBER');
  }

  #seat(body: string, one: Seated | undefined, post: BodyPost): void {
    if (one) this.#add(body, one, post);
  }

  #add(body: string, { deputy, term, startedOn, endedOn }: Seated, post: BodyPost): void {
    this.data.add(BodyMember, {
      id: uuidOf(`member/${body}/${deputy}/${term}`, 0, new Date(startedOn)),
      body,
      deputy,
      post,
      term,
      startedOn,
      ...(endedOn && { endedOn: addDays(endedOn, 1) }),
    });
  }
}
