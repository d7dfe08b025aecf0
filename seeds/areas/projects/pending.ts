import type { RoundStage } from '../../../schema/projects/round.choices.js';
import { underWay } from '../as-of.js';
import { addDays } from '../days.js';
import { countiesOf, divisionsUnder, hasCongress } from '../organisations.js';
import { invent } from './plans.js';
import { calendarOf, type RoundGenerator } from './round-generator.js';
import type { RoundPlan } from './rounds.js';

/** Places with a township that votes on the day of loading; the first has one more, whose ballot is counted by then. */
const voting = ['150622', '150621', '420581', '321181', '350583'];

/** What is under way: proposals for the coming year, ballots that are open, and one that is counted but not published. */
export function pendingRounds(works: RoundGenerator): void {
  for (const { code: division } of countiesOf('1506')) collect(works, division);
  const townsOf = (prefix: string) => divisionsUnder(prefix, 'TOWNSHIP').filter(hasCongress);
  const [first, counted] = townsOf(voting[0]!);
  for (const [division, status] of [
    [first!.code, 'OPEN'],
    [counted!.code, 'TALLIED'],
    ...voting.slice(1).map((prefix) => [townsOf(prefix)[0]!.code, 'OPEN'] as const),
  ] as const)
    vote(works, division, status);
  for (const prefix of voting.slice(2)) collect(works, prefix.padEnd(12, '0'));
}

type Place = Pick<RoundPlan, 'division' | 'level' | 'method'>;

/** A round that was announced and is decided on these days, as seen from the last day of the documents. */
function begin(
  works: RoundGenerator,
  place: Place,
  stage: RoundStage,
  announced: string,
  decided: string,
  number?: number,
) {
  const [announcedOn, decidedOn] = [underWay(works.data, announced), underWay(works.data, decided)];
  const year = Number(addDays(decidedOn, 14).slice(0, 4));
  const round: RoundPlan = { ...place, year, projects: [], ...(number && { number }) };
  const calendar = calendarOf({ ...round, announcedOn, decidedOn });
  return { round, calendar, id: works.addRound(round, stage, calendar) };
}

function collect(works: RoundGenerator, division: string): void {
  const { random } = works;
  const place = { division, level: 'COUNTY', method: 'SESSION_BALLOT' } as const;
  const { calendar, id } = begin(works, place, 'COLLECTING', '2024-09-18', '2024-12-24');
  for (let n = random.int(5, 9); n > 0; n--)
    works.propose(id, division, invent(random, division), random.chance(0.6) ? 'IN_POOL' : 'PROPOSED', calendar);
}

/** Since yesterday, online, for some days; who is not counted yet is asked still. */
function vote(works: RoundGenerator, division: string, status: 'OPEN' | 'TALLIED'): void {
  const { random } = works;
  const place = { division, level: 'TOWNSHIP', method: 'INTER_SESSION_BALLOT' } as const;
  const { round, calendar, id } = begin(works, place, 'VOTING', '2024-09-10', '2024-10-31', 3);
  const candidates = Array.from({ length: 5 }, () =>
    works.propose(id, division, invent(random, division), 'ON_BALLOT', calendar),
  );
  const [elected, others] = [candidates.slice(0, 4), candidates.slice(4)];
  const by = status === 'OPEN' ? ({ by: 'ONLINE' } as const) : {};
  works.ballots.hold({ ...round, round: id, heldOn: calendar.decidedOn, elected, others, status, ...by });
}
