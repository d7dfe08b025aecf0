import { Mandate } from '../../../schema/deputies/mandate.js';
import type { BallotMethod, BallotStatus } from '../../../schema/projects/ballot.choices.js';
import { BallotCandidate } from '../../../schema/projects/ballot-candidate.js';
import { BallotRound } from '../../../schema/projects/ballot-round.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { at } from '../as-of.js';
import { congressIdOf, divisionOf } from '../organisations.js';
import type { Proposed, RoundPlan, RoundRecords } from './rounds.js';

interface BallotPlan extends RoundPlan {
  readonly round: string;
  readonly heldOn: string;
  readonly elected: readonly Proposed[];
  readonly others: readonly Proposed[];
  /** Where it stands; published if absent. */
  readonly status?: BallotStatus;
  /** How votes are given; drawn if absent. */
  readonly by?: BallotMethod;
}

const methods: readonly (readonly [BallotMethod, number])[] = [
  ['PAPER', 60],
  ['ELECTRONIC', 30],
  ['ONLINE', 10],
];

/** Secret ballots: what is published of them. */
export class Ballots {
  readonly #entitled = new Map<string, number>();

  constructor(private readonly works: RoundRecords) {
    const mandates = works.data.of(Mandate) as unknown as readonly { congress: string; status: string }[];
    for (const { congress, status } of mandates)
      if (status === 'ACTIVE') this.#entitled.set(congress, (this.#entitled.get(congress) ?? 0) + 1);
  }

  /** Deputies of the congress, or members of the street assembly. */
  entitledAt(division: string): number {
    return this.#entitled.get(congressIdOf(division)) ?? randomOf(`assembly/${division}`).int(41, 79);
  }

  hold(plan: BallotPlan): void {
    const { data, random } = this.works;
    const { division, year, number = 1, method, heldOn, elected, others } = plan;
    const status = plan.status ?? (heldOn <= data.day ? 'PUBLISHED' : 'PREPARED');
    const isStreet = method === 'STREET_ASSEMBLY_BALLOT';
    const entitledCount = this.entitledAt(division);
    const present = entitledCount - random.int(0, Math.floor(entitledCount * 0.08));
    const valid = present - random.int(0, 1);
    const drawn = random.weighted(methods);
    const isCounted = status === 'TALLIED' || status === 'PUBLISHED';
    const id = uuidOf('ballot', this.#count++, new Date(heldOn));
    data.add(BallotRound, {
      id,
      name: `${divisionOf(division).name}${year}年民生实事项目${isStreet ? '票选' : '票决'}${number > 1 ? `（第${number}批）` : ''}`,
      purpose: 'LIVELIHOOD_PROJECTS',
      round: plan.round,
      division,
      body: isStreet ? 'STREET_ASSEMBLY' : 'CONGRESS',
      occasion: method === 'SESSION_BALLOT' ? 'IN_SESSION' : 'INTER_SESSION',
      method: plan.by ?? drawn,
      status,
      heldOn,
      candidateCount: elected.length + others.length,
      seatCount: elected.length,
      minSurplusRate: 0.2,
      entitledCount,
      ...(status !== 'PREPARED' && { openedAt: at(heldOn, '10:00') }),
      ...(isCounted && { closedAt: at(heldOn, '10:40') }),
      ...(isCounted && { talliedIssued: present, talliedReturned: present, talliedValid: valid }),
      ...(status === 'PUBLISHED' && { publishedAt: at(heldOn, '11:30') }),
    });
    this.#candidates(id, plan, valid, entitledCount, status === 'PUBLISHED');
  }

  #count = 0;

  /** The elected have the votes of more than half of all who are entitled; nobody has more votes than seats. */
  #candidates(
    ballot: string,
    { elected, others, heldOn }: BallotPlan,
    valid: number,
    entitled: number,
    isPublished: boolean,
  ) {
    const { data, random } = this.works;
    const half = Math.floor(entitled / 2) + 1;
    const descending = (votes: readonly number[]) => votes.toSorted((a, b) => b - a);
    const won = descending(
      elected.map(() => random.int(Math.max(half, Math.floor(valid * 0.7)), Math.floor(valid * 0.98))),
    );
    const left = valid * elected.length - won.reduce((sum, votes) => sum + votes, 0);
    const most = Math.min(half - 1, Math.floor(left / Math.max(1, others.length)));
    const votes = [...won, ...descending(others.map(() => random.int(Math.floor(most * 0.4), most)))];
    const all = [...elected, ...others].map((proposed, n) => ({ ...proposed, n }));
    for (const [place, { id: proposal, plan, n }] of random.shuffle(all).entries())
      data.add(BallotCandidate, {
        id: uuidOf(`candidate/${ballot}`, place, new Date(heldOn)),
        ballot,
        position: place + 1,
        name: plan.name,
        proposal,
        ...(isPublished && { voteCount: votes[n]!, rank: n + 1, isElected: n < elected.length }),
      });
  }
}
