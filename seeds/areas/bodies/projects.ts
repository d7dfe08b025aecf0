import type { BodyKind } from '../../../schema/bodies/body.choices.js';
import { BallotRound } from '../../../schema/projects/ballot-round.js';
import type { DecisionMethod } from '../../../schema/projects/livelihood.choices.js';
import { LivelihoodRound } from '../../../schema/projects/livelihood-round.js';
import { ScreeningStep } from '../../../schema/projects/screening-step.js';
import type { Dataset, Row } from '../../kit/dataset.js';
import { divisionOf } from '../organisations.js';
import { Consultations } from './consultations.js';
import type { Minutes, Votes } from './minutes.js';
import { seatOf } from './occasions.js';

const deciders: Readonly<Record<DecisionMethod, BodyKind>> = {
  SESSION_BALLOT: 'CONGRESS',
  INTER_SESSION_BALLOT: 'CONGRESS',
  STREET_ASSEMBLY_BALLOT: 'STREET_ASSEMBLY',
  CONSULTATION: 'SUBDISTRICT_WORK_COMMITTEE',
};

interface Ballot extends Row {
  readonly round?: string;
  readonly division: string;
  readonly body: BodyKind;
  readonly heldOn: string;
  readonly entitledCount: number;
  readonly talliedReturned?: number;
}

/** How many were there at a ballot, of whom. */
export const attendanceOf = ({
  entitledCount,
  talliedReturned,
}: Pick<Ballot, 'entitledCount' | 'talliedReturned'>): Votes | undefined =>
  talliedReturned === undefined ? undefined : { entitled: entitledCount, present: talliedReturned };

/** The livelihood projects of each round, and what governments decided when they screened proposals. */
export function decideProjects(data: Dataset, minutes: Minutes): void {
  const ballots = data.of(BallotRound) as unknown as readonly Ballot[];
  const byRound = new Map(ballots.map((ballot) => [ballot.round, ballot]));
  const consultations = new Consultations(data);
  for (const row of data.of(LivelihoodRound)) {
    const { id, division, level, method, decidedOn, year } = row as unknown as Record<
      'id' | 'division' | 'level' | 'decidedOn',
      string
    > & {
      readonly method: DecisionMethod;
      readonly year: number;
    };
    if (!decidedOn) continue;
    const ballot = byRound.get(id);
    const votes = ballot && attendanceOf(ballot);
    const seat = seatOf(level === 'COMMUNITY' ? divisionOf(division).parent : division, deciders[method]);
    const decision = minutes.record({
      seat,
      on: decidedOn,
      kind: 'DECIDED',
      title: `确定${year}年民生实事项目`,
      subject: ['LivelihoodRound', id],
      ...(votes && { votes }),
    });
    data.amend(LivelihoodRound, row, { decision });
    if (ballot) data.amend(BallotRound, ballot, { decision });
    if (method === 'CONSULTATION')
      consultations.hold({ round: id, meeting: minutes.convene(seat, decidedOn), division, on: decidedOn });
  }
  for (const ballot of ballots) {
    const { round, division, body, heldOn } = ballot;
    if (round) data.amend(BallotRound, ballot, { meeting: minutes.convene(seatOf(division, body), heldOn) });
  }
  for (const row of data.of(ScreeningStep)) {
    const { id, division, direction, decidedOn, body } = row as unknown as Record<
      'id' | 'division' | 'direction' | 'decidedOn' | 'body',
      string
    >;
    if (direction !== 'UP') continue;
    const resolution = minutes.record({
      seat: seatOf(division, 'GOVERNMENT'),
      on: decidedOn,
      kind: 'DECIDED',
      title: `${body}筛选民生实事建议项目`,
      subject: ['ScreeningStep', id],
    });
    data.amend(ScreeningStep, row, { resolution });
  }
}
