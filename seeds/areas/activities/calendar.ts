import type { ActivityKind, ActivityStatus } from '../../../schema/activities/activity.choices.js';
import { Activity } from '../../../schema/activities/activity.js';
import {
  ActivityParticipation,
  type Attendance,
  type DeputyRoleTag,
  type ParticipationRole,
} from '../../../schema/activities/activity-participation.js';
import type { Dataset, RowOf } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { addDays, daysBetween } from '../days.js';
import type { SeedDeputy } from '../deputies.js';

type Told = 'id' | 'status' | 'isPublished' | 'staffCount' | 'residentCount' | 'endsOn' | 'summary';
type Needed = 'name' | 'kind' | 'level' | 'division' | 'startsOn';

/** What is known of an activity beforehand; its state, its roll and its summary follow. */
export type ActivityPlan = Required<Pick<RowOf<Activity>, Needed>> &
  Omit<RowOf<Activity>, Told | Needed> & {
    readonly endsOn?: string;
    readonly staffCount?: number;
    readonly residentCount?: number;
    /** Everyone entitled. */
    readonly entitled: readonly SeedDeputy[];
    /** How many of them were there; all if absent. */
    readonly present?: number;
    readonly hasRoleTags?: boolean;
    /** What those present said, in turn; speakers alone say something usual where absent. */
    readonly opinions?: readonly string[];
    readonly isCancelled?: boolean;
    /** One of those entitled; any of them if absent. */
    readonly leader?: string;
  };

const away: readonly (readonly [Attendance, number])[] = [
  ['ON_LEAVE', 60],
  ['EXCUSED', 25],
  ['ABSENT', 15],
];
const reasons: Readonly<Partial<Record<Attendance, readonly string[]>>> = {
  ON_LEAVE: ['身体原因', '外出出差', '家中有事'],
  EXCUSED: ['参加上级会议', '抗旱防汛值守', '另有公务'],
};
const tags: readonly DeputyRoleTag[] = ['SERVANT', 'INFORMANT', 'MEDIATOR'];
const contributions = [
  '建议加强部门协同，明确责任和时限',
  '建议公开进展，接受群众监督',
  '反映群众最关心的问题，希望尽快解决',
  '建议加大投入，补齐设施短板',
  '建议总结做法，形成长效机制',
];

/** Activities as they are held, each with its roll; ids and choices follow from the name. */
export class Calendar {
  readonly random: Random;
  #activities = 0;
  #participations = 0;

  constructor(
    readonly data: Dataset,
    private readonly name = '',
  ) {
    this.random = randomOf(`${name}activities`);
  }

  /** Adds an activity and its roll, and returns its id. */
  hold({
    entitled,
    present = entitled.length,
    hasRoleTags = false,
    opinions = [],
    isCancelled = false,
    leader,
    ...plan
  }: ActivityPlan): string {
    const { random, data } = this;
    const { startsOn, endsOn = startsOn, kind, residentCount = 0 } = plan;
    const id = uuidOf(`${this.name}activity`, this.#activities++, new Date(startsOn));
    const age = daysBetween(endsOn, data.day);
    const isOver = age > 0 && !isCancelled;
    const status = isCancelled ? 'CANCELLED' : statusOf(kind, startsOn, age, data.day);
    this.data.add(Activity, {
      staffCount: 0,
      residentCount,
      ...plan,
      id,
      endsOn,
      status,
      isPublished: status !== 'PLANNED',
      ...(status === 'ENROLLING' && { enrolmentEndsOn: addDays(startsOn, -7) }),
      ...(isOver && entitled.length > 0 && { summary: summaryOf(random, residentCount) }),
    });
    const drawn = random.shuffle(entitled);
    const roll = leader ? drawn.toSorted((a, b) => Number(b.id === leader) - Number(a.id === leader)) : drawn;
    for (const [n, deputy] of roll.entries()) {
      const attendance = !isOver ? undefined : n < present ? 'PRESENT' : random.weighted(away);
      const isThere = attendance === 'PRESENT';
      const role: ParticipationRole =
        kind === 'OBSERVE_COMMITTEE' || kind === 'OBSERVER_SYMPOSIUM'
          ? 'OBSERVER'
          : n === 0
            ? 'LEADER'
            : isThere && random.chance(0.12)
              ? 'SPEAKER'
              : 'MEMBER';
      this.data.add(ActivityParticipation, {
        id: uuidOf(`${this.name}participation`, this.#participations++, new Date(startsOn)),
        activity: id,
        deputy: deputy.id,
        role,
        roleTags: hasRoleTags && isThere ? [tags[n % tags.length]!] : [],
        ...(attendance && { attendance }),
        ...(status === 'ENROLLING' && random.chance(0.6) && { enrolledOn: addDays(data.day, -random.int(1, 12)) }),
        ...(attendance && reasons[attendance] && { leaveReason: random.pick(reasons[attendance]) }),
        ...(role === 'SPEAKER' && { contribution: random.pick(contributions) }),
        ...(isThere && opinions.length > 0 && { contribution: opinions[n % opinions.length]! }),
      });
    }
    return id;
  }

  /** Deputies to invite: those to be there and a few who will not come, all in office on the day. */
  invite(pool: readonly SeedDeputy[], present: number, day: string): SeedDeputy[] {
    const inOffice = pool.filter(({ firstElectedOn }) => firstElectedOn <= day);
    const count = present + (present > 4 ? Math.round(present * 0.14 * this.random.next()) : 0);
    if (inOffice.length < present) throw new Error(`${inOffice.length} deputies to invite, ${present} to be there`);
    return this.random.sample(inOffice, Math.min(count, inOffice.length));
  }

  /** So many days of a period, evenly spread; the first is the period's. */
  days(from: string, to: string, count: number): string[] {
    const step = daysBetween(from, to) / count;
    return Array.from({ length: count }, (_, n) =>
      n === 0 ? from : addDays(from, Math.floor((n + 0.7 * this.random.next()) * step)),
    );
  }
}

function statusOf(kind: ActivityKind, startsOn: string, age: number, day: string): ActivityStatus {
  if (age > 0) return age < 45 ? 'SUMMARISED' : 'ARCHIVED';
  if (startsOn <= day) return 'ONGOING';
  return kind === 'TRAINING' ? 'ENROLLING' : 'PLANNED';
}

/** In words: who was there and what was said is counted from the records. */
const summaryOf = (random: Random, residents: number): string =>
  residents > 0
    ? random.pick([
        '代表与群众面对面交流，能当场答复的当场答复，其余转有关单位办理',
        '群众反映的问题已逐一登记，当场回应一部分，其余转有关单位办理',
      ])
    : random.pick([
        '代表围绕主题提出意见建议，已整理转有关单位研究办理',
        '代表发表意见建议，有关单位现场回应，会后书面反馈',
      ]);
