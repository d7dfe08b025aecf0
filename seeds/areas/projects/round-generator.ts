import type { CandidateStatus, LivelihoodLevel } from '../../../schema/projects/livelihood.choices.js';
import { LivelihoodProposal } from '../../../schema/projects/livelihood-proposal.js';
import { LivelihoodRound } from '../../../schema/projects/livelihood-round.js';
import type { NoticeChannel, RoundStage } from '../../../schema/projects/round.choices.js';
import type { FeedbackChannel } from '../../../schema/suggestions/feedback.choices.js';
import type { Dataset } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { wan } from '../../places/projects.js';
import { earliest, latest } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { memoize } from '../memoize.js';
import { agencyIdOf, congressIdOf, divisionOf, hasCongress, sessionOf, subtreeOf } from '../organisations.js';
import { storyOf } from '../suggestions/stories.js';
import { Ballots } from './ballots.js';
import { Collecting } from './collecting.js';
import { Delivery, departmentOf } from './delivery.js';
import { invent, type ProjectPlan } from './plans.js';
import type { Proposed, RoundPlan, RoundRecords } from './rounds.js';

/** Rounds of livelihood projects, from the first proposal to the last report. */
export class RoundGenerator implements RoundRecords {
  readonly random: Random = randomOf('projects');
  readonly delivery: Delivery;
  readonly ballots: Ballots;
  readonly #collecting: Collecting;
  readonly #deputies = new Map<string, readonly SeedDeputy[]>();
  readonly #numbers = new Map<string, number>();
  #rounds = 0;

  constructor(readonly data: Dataset) {
    this.delivery = new Delivery(this);
    this.ballots = new Ballots(this);
    this.#collecting = new Collecting(data);
  }

  /** Carries a round through and returns its id. */
  hold(round: RoundPlan): string {
    const { random } = this;
    const { division, year, level, method, projects } = round;
    const number = round.number ?? 1;
    const calendar = calendarOf(round);
    const isDecided = calendar.decidedOn <= this.data.day;
    const id = this.addRound(round, isDecided ? (year < 2024 ? 'CLOSED' : 'IMPLEMENTING') : 'VOTING', calendar);
    const surplus =
      method === 'CONSULTATION' ? 0 : Math.max(1, Math.ceil(projects.length * 0.2)) + (random.chance(0.15) ? 1 : 0);
    const chosen: CandidateStatus = method === 'CONSULTATION' ? 'CHOSEN' : 'ELECTED';
    const elected = projects.map((plan) =>
      this.propose(id, division, plan, isDecided ? chosen : 'ON_BALLOT', calendar),
    );
    const others = Array.from({ length: surplus }, () =>
      this.propose(id, division, invent(random, division), isDecided ? 'NOT_ELECTED' : 'ON_BALLOT', calendar),
    );
    for (let n = random.int(0, 2); n > 0; n--)
      this.propose(id, division, invent(random, division), 'SCREENED_OUT', calendar);
    if (method !== 'CONSULTATION')
      this.ballots.hold({ ...round, number, round: id, heldOn: calendar.decidedOn, elected, others });
    if (isDecided)
      for (const [n, plan] of projects.entries())
        this.delivery.carryOut({
          ...{ plan, division, year, level, method, round: id, proposal: elected[n]!.id },
          decidedOn: calendar.decidedOn,
        });
    return id;
  }

  addRound({ division, year, level, method, number = 1 }: RoundPlan, stage: RoundStage, calendar: Calendar): string {
    const id = uuidOf('livelihood-round', this.#rounds++, new Date(calendar.announcedOn));
    const place = divisionOf(division);
    const { decidedOn } = calendar;
    this.data.add(LivelihoodRound, {
      id,
      name: `${place.name}${year}年民生实事项目${number > 1 ? `（第${number}批）` : ''}`,
      division,
      ...(hasCongress(place) && { congress: congressIdOf(division) }),
      year,
      number,
      level,
      method,
      stage,
      ...(method !== 'CONSULTATION' && { minSurplusRate: 0.2 }),
      organiser: organiserOf(division),
      channels: channelsOf[level] ?? usualChannels,
      announcedOn: calendar.announcedOn,
      collectionClosesOn: calendar.collectsUntil,
      ...(decidedOn <= this.data.day &&
        stage !== 'VOTING' &&
        stage !== 'COLLECTING' && {
          ...{ decidedOn, publishedOn: decidedOn, publishedIn: ['MEETING', 'SOCIAL_MEDIA'] as const },
        }),
      ...(stage === 'CLOSED' && { closedOn: `${year + 1}-01-20` }),
    });
    return id;
  }

  propose(
    round: string,
    division: string,
    plan: Omit<ProjectPlan, 'investment'> & { readonly investment?: bigint },
    status: CandidateStatus,
    { announcedOn, collectsUntil }: Calendar,
  ): Proposed {
    const { random } = this;
    const story = plan.known?.story && storyOf(this.data, plan.known.story);
    const deputies = memoize(this.#deputies, division, () => deputiesOf(this.data, division));
    const drawn = story?.deputy ?? (deputies.length > 0 && random.chance(0.6) ? random.pick(deputies) : undefined);
    const source = story && { feedback: story.feedback, ...(story.suggestion && { suggestion: story.suggestion }) };
    const collectedOn = earliest(dayBetween(random, announcedOn, collectsUntil), this.data.day);
    const proposedOn = story ? latest(collectedOn, addDays(announcedOn, 10), story.raisedOn) : collectedOn;
    const deputy = drawn && drawn.firstElectedOn <= proposedOn ? drawn : undefined;
    const id = uuidOf(`proposal/${round}`, this.#next(round), new Date(collectedOn));
    const collected = {
      division,
      channel: random.weighted(channels),
      proposedOn,
      ...source,
      ...(deputy && { deputy: deputy.id }),
    };
    const estimate = plan.investment ?? BigInt(random.int(30, 900));
    const station = this.#collecting.stationOf(collected);
    const proposerKind = this.#collecting.proposerOf(collected);
    this.data.add(LivelihoodProposal, {
      id,
      number: this.numberOf('Y', division, Number(collectsUntil.slice(0, 4))),
      round,
      title: plan.name,
      category: plan.category,
      status,
      estimateFen: Number(estimate * wan),
      ...(status === 'SCREENED_OUT' && { screeningReason: random.pick(reasons) }),
      ...collected,
      proposerKind,
      ...(proposerKind === 'DEPARTMENT' && { agency: departmentOf(division, plan.category) }),
      ...(station && { station }),
    });
    return { id, plan };
  }

  /** Running numbers of a place and year: `P150602003-2024-001`. */
  numberOf(letter: string, division: string, year: number): string {
    const key = `${letter}${subtreeOf(division)}-${year}`;
    return `${key}-${String(this.#next(key) + 1).padStart(3, '0')}`;
  }

  #next(key: string): number {
    const n = this.#numbers.get(key) ?? 0;
    this.#numbers.set(key, n + 1);
    return n;
  }
}

export interface Calendar {
  readonly announcedOn: string;
  readonly collectsUntil: string;
  readonly decidedOn: string;
}

/** Collected in autumn, decided on at the session, in subdistricts in January; the others between sessions. */
export function calendarOf({ division, year, level, announcedOn, decidedOn }: RoundPlan): Calendar {
  const place = divisionOf(division);
  if (announcedOn && decidedOn) return { announcedOn, collectsUntil: addDays(decidedOn, -10), decidedOn };
  const random = randomOf(`round/${division}/${year}`);
  const autumn = dayBetween(random, `${year - 1}-09-10`, `${year - 1}-09-28`);
  if (level === 'COUNTY' || level === 'TOWNSHIP') {
    const decided = hasCongress(place) ? sessionOf(division, year).closedOn : `${year - 1}-12-20`;
    return { announcedOn: autumn, collectsUntil: addDays(decided, -25), decidedOn: decided };
  }
  return {
    announcedOn: addDays(autumn, 20),
    collectsUntil: `${year - 1}-12-10`,
    decidedOn: `${year}-01-${random.int(10, 25)}`,
  };
}

/** The county’s commission for development, or the township’s government. */
const organiserOf = (division: string) =>
  divisionOf(division).level === 'COUNTY'
    ? agencyIdOf(division, 'DEVELOPMENT')
    : agencyIdOf(`${division.slice(0, 9)}000`, 'GOVERNMENT');

/** 报刊、电视、门户网站、公众号: where rounds are announced. */
const usualChannels: readonly NoticeChannel[] = ['SOCIAL_MEDIA', 'NOTICE_BOARD'];
const channelsOf: Readonly<Partial<Record<LivelihoodLevel, readonly NoticeChannel[]>>> = {
  COUNTY: ['PRESS', 'BROADCAST', 'PORTAL', 'SOCIAL_MEDIA'],
  TOWNSHIP: ['PORTAL', 'SOCIAL_MEDIA', 'NOTICE_BOARD', 'OPEN_LETTER'],
};

const channels: readonly (readonly [FeedbackChannel, number])[] = [
  ['STATION_VISIT', 22],
  ['HOME_VISIT', 20],
  ['MINI_APP', 16],
  ['WEB', 10],
  ['RECEPTION_DAY', 10],
  ['MEETING', 10],
  ['GRID_REPORT', 6],
  ['DEPUTY_QR', 4],
  ['LETTER', 2],
];
const reasons = [
  '覆盖面较窄，建议纳入部门日常工作',
  '前期手续未完备，转入下一年度项目库',
  '与在建项目重复',
  '资金需求较大，建议分期实施',
];
