import { code, Refusal, refuse, type Words } from '../kit/transitions.js';
import { convenors } from './ballot.actors.js';
import type { BallotStatus } from './ballot.choices.js';
import { beside, roundDecided, roundReopens, undoingFaults, undoingReads } from './ballot.deciding.js';
import { openingOf, openingRefusals, tallied } from './ballot.opening.js';
import { noQuorum, reads } from './ballot.opens.js';
import { hasQuorum } from './ballot.result.js';
import { onBallot, settled, uncounted, unsettled } from './ballot.settling.js';
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

/** What is looked at before a result is taken back. */
const undoing = {
  sees: ['method', 'publishedAt'],
  beside,
  lists: onBallot,
  reads: { standing, ...undoingReads },
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
      beside,
      lists: onBallot,
      reads,
      refusals: publishingFaults,
      rule: ({ it, standing, byRule, now = '', ...moment }) => {
        if (!byRule) return refuse('NO_BALLOT_RULE', 'id');
        if (it.method === 'ONLINE' && !standing?.isPublishable) return refuse('LISTS_MISSING', 'id');
        const present = it.presentCount ?? it.talliedIssued ?? 0;
        if (!hasQuorum(byRule.quorum, present, it.entitledCount)) return refuse('NO_QUORUM', 'id');
        const { vacantCount, isOver, also } = settled(it, byRule);
        const { decision, also: decided } = roundDecided(it, isOver, moment);
        return { sets: { publishedAt: now, vacantCount, ...(decision && { decision }) }, also: [...also, ...decided] };
      },
    },
  ),

  recountBallot: act(
    '重新计票：撤回已公布的结果，由监票人重新计票',
    'The result is taken back, and the tellers count again',
    {
      from: ['PUBLISHED'],
      to: 'CLOSED',
      by: convenors,
      aside: true,
      reason: 'required',
      ...undoing,
      refusals: { ...undoingFaults, BALLOTS_DESTROYED: ['选票已销毁', 'Its ballots are destroyed'] },
      rule: (undone) => {
        const { it, standing } = undone;
        if (it.method === 'ONLINE' && !standing?.issueKey) return refuse('BALLOTS_DESTROYED', 'id');
        const also = roundReopens(undone);
        if (also instanceof Refusal) return also;
        return { sets: { publishedAt: null, vacantCount: null }, also: [...uncounted(it), ...also] };
      },
    },
  ),

  voidBallot: act('作废：票决作废，说明理由', 'It is void, with the reason', {
    from: ['PREPARED', 'OPEN', 'CLOSED', 'TALLIED', 'PUBLISHED'],
    to: 'VOIDED',
    by: convenors,
    aside: true,
    reason: 'required',
    ...undoing,
    refusals: undoingFaults,
    rule: (undone) => {
      const also = undone.it.publishedAt ? roundReopens(undone) : [];
      if (also instanceof Refusal) return also;
      return { sets: { vacantCount: null }, also: [...unsettled(undone.it), ...also] };
    },
  }),
});
