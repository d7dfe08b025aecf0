import { code, refuse, type Words } from '../kit/transitions.js';
import { convenors } from './ballot.actors.js';
import type { BallotStatus } from './ballot.choices.js';
import { openingOf, openingRefusals, tallied } from './ballot.opening.js';
import { noQuorum, reads } from './ballot.opens.js';
import { hasQuorum } from './ballot.result.js';
import { onBallot, settled, unsettled } from './ballot.settling.js';
import type { BallotRound } from './ballot-round.js';

const { byRule, standing } = reads;

const file = code('计票文件：监票人开启选票后得到的文件，原样提交', 'The file that the tellers made, as it is', {
  max: 20_000,
});
const publishingFaults = {
  NO_BALLOT_RULE: ['没有票决办法', 'It follows no rule'],
  NO_QUORUM: noQuorum,
  LISTS_MISSING: ['尚未提交计票明细', 'The lists have not been handed in'],
} as const;

/** When it is closed: the tellers' count, and what follows from it by the rule. */
export const publishing = ({ act }: Words<BallotRound, BallotStatus>) => ({
  recordOpening: act(
    '记录计票：收下监票人签名的计票结果，公布前任何人看不到；重新计票时可再次记录',
    'The tellers’ signed count is taken; nobody sees it before it is published. A recount is recorded the same way',
    {
      from: ['CLOSED', 'TALLIED'],
      to: 'TALLIED',
      by: convenors,
      given: { file },
      sees: ['method', 'candidateCount', 'seatCount', 'presentCount', 'ceremony'],
      lists: { candidates: onBallot.candidates },
      reads: { standing, byRule },
      refusals: openingRefusals,
      rule: ({ id, it, file, standing, byRule }) => {
        const most = byRule?.choiceCount === 'ANY' ? it.candidateCount : it.seatCount;
        const opened = openingOf(file, { ...it, id, most, standing: standing! });
        return typeof opened === 'string' ? refuse(opened, 'file') : tallied(opened, it, standing!);
      },
    },
  ),

  publishBallot: act(
    '公布结果：当场公布，按票决办法确定当选',
    'The result is published: who is elected follows from the rule',
    {
      from: ['TALLIED'],
      to: 'PUBLISHED',
      by: convenors,
      sees: ['method', 'seatCount', 'entitledCount', 'presentCount', 'talliedIssued', 'talliedValid'],
      lists: onBallot,
      reads,
      refusals: publishingFaults,
      rule: ({ it, standing, byRule, now = '' }) => {
        if (!byRule) return refuse('NO_BALLOT_RULE', 'id');
        if (it.method === 'ONLINE' && !standing?.isPublishable) return refuse('LISTS_MISSING', 'id');
        const present = it.presentCount ?? it.talliedIssued ?? 0;
        if (!hasQuorum(byRule.quorum, present, it.entitledCount)) return refuse('NO_QUORUM', 'id');
        const { vacantCount, also } = settled(it, byRule);
        return { sets: { publishedAt: now, vacantCount }, also };
      },
    },
  ),

  voidBallot: act('作废：票决作废，说明理由', 'It is void, with the reason', {
    from: ['PREPARED', 'OPEN', 'CLOSED', 'TALLIED', 'PUBLISHED'],
    to: 'VOIDED',
    by: convenors,
    aside: true,
    reason: 'required',
    lists: onBallot,
    rule: ({ it }) => ({ also: unsettled(it) }),
  }),
});
