import { optional, Refusal, text, type Words } from '../kit/transitions.js';
import { convenors } from './ballot.actors.js';
import type { BallotStatus } from './ballot.choices.js';
import { beside, openingReads, roundOpeningFaults, roundOpens } from './ballot.deciding.js';
import { openingFault, openingFaults, reads } from './ballot.opens.js';
import type { BallotRound } from './ballot-round.js';

const surplusSource = optional(
  text('差额依据：因差额不足被拒绝时告知，否则为空', 'What asks for the surplus, if it is too small; else null'),
);

/** While it runs. The votes themselves are none of the acts: they go to the box. */
export const voting = ({ act }: Words<BallotRound, BallotStatus>) => ({
  openBallot: act(
    '开始票决：清点到会人数后开始；线上票决先领票，领票截止后投票',
    'It opens, when those present are counted; online, papers are issued first, and votes are cast when that has ended',
    {
      from: ['PREPARED'],
      to: 'OPEN',
      by: convenors,
      takes: ['presentCount', 'issuingOpensAt', 'issuingClosesAt', 'votingOpensAt', 'votingClosesAt', 'ceremony'],
      sees: ['body', 'method', 'occasion', 'candidateCount', 'seatCount', 'minSurplusRate', 'entitledCount'],
      beside: { round: beside.round, meeting: beside.meeting },
      reads: { ...reads, ...openingReads },
      refusals: { ...openingFaults, ...roundOpeningFaults },
      tells: { surplusSource },
      rule: (opened) => {
        const { it, today, standing, onRoll, now = '', ...given } = opened;
        const times = [given.issuingOpensAt, given.issuingClosesAt, given.votingOpensAt, given.votingClosesAt];
        const also = openingFault({ ...opened, now, times }) ?? roundOpens(opened);
        if (also instanceof Refusal) return also;
        const keys = it.method === 'ONLINE' && { issueKey: standing!.issueKey!, boxKey: standing!.boxKey! };
        return {
          sets: { openedAt: now, heldOn: today, ...(onRoll && { presentCount: onRoll }), ...keys },
          also,
          tells: { surplusSource: undefined },
        };
      },
    },
  ),

  closeBallot: act('截止投票：票箱不再收票', 'It closes: the box takes no more', {
    from: ['OPEN'],
    to: 'CLOSED',
    by: convenors,
    reads: { now: reads.now, onRoll: reads.onRoll },
    // Who came late is on the roll by now.
    rule: ({ now = '', onRoll }) => ({ sets: { closedAt: now, ...(onRoll && { presentCount: onRoll }) } }),
  }),
});
