import { countiesOf } from '../organisations.js';
import { invent } from './plans.js';
import { calendarOf, type RoundGenerator } from './round-generator.js';
import type { RoundPlan } from './rounds.js';

/** What is under way today: proposals for next year, a ballot that is open and one that is counted but not published. */
export function pendingRounds(works: RoundGenerator): void {
  const { random } = works;
  for (const { code: division } of countiesOf('1506')) {
    const round: RoundPlan = { division, year: 2025, level: 'COUNTY', method: 'SESSION_BALLOT', projects: [] };
    const calendar = { ...calendarOf({ ...round, announcedOn: '2024-09-18', decidedOn: '2024-12-24' }) };
    const id = works.addRound(round, 'COLLECTING', calendar);
    for (let n = random.int(5, 9); n > 0; n--)
      works.propose(id, division, invent(random, division), random.chance(0.6) ? 'IN_POOL' : 'PROPOSED', calendar);
  }
  for (const [division, status] of [
    ['150622100000', 'OPEN'],
    ['150622101000', 'TALLIED'],
  ] as const) {
    const round: RoundPlan = {
      division,
      year: 2024,
      number: 3,
      level: 'TOWNSHIP',
      method: 'INTER_SESSION_BALLOT',
      projects: [],
    };
    const calendar = calendarOf({ ...round, announcedOn: '2024-09-10', decidedOn: '2024-10-31' });
    const id = works.addRound(round, 'VOTING', calendar);
    const candidates = Array.from({ length: 5 }, () =>
      works.propose(id, division, invent(random, division), 'ON_BALLOT', calendar),
    );
    const [elected, others] = [candidates.slice(0, 4), candidates.slice(4)];
    works.ballots.hold({ ...round, round: id, heldOn: calendar.decidedOn, elected, others, status });
  }
}
