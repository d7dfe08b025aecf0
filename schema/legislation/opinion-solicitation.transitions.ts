import { competent, decidesOn, decisionRefusals, seenOfDecision } from '../bodies/decides-on.js';
import { Decision } from '../bodies/decision.js';
import { Deputy } from '../deputies/deputy.js';
import { add, list, listed, one, refuse, transitions } from '../kit/transitions.js';
import { lawOffice } from './law-office.js';
import { SolicitationStatus } from './legislation.choices.js';
import { OpinionSolicitation } from './opinion-solicitation.js';
import { collating } from './solicitation.collating.transitions.js';
import { ofVersion, warn, warned } from './solicitation.period.js';
import { SolicitationParticipant } from './solicitation-participant.js';

const office = lawOffice();

export const solicitationTransitions = transitions(
  { concept: () => OpinionSolicitation, state: 'status', states: SolicitationStatus },
  ({ begin, act }) => ({
    openSolicitation: begin(
      '发起意见征集：就已公布的草案文本、工作报告或者其他事项，当日或者定期开始；天数少于规则的只作提示',
      'Opinions are asked for on a published draft, a work report or another topic, from today or a later day; where the days are fewer than a rule asks for it is told',
      {
        toOneOf: ['SCHEDULED', 'OPEN'],
        by: office,
        takes: ['topic', 'kind', 'division', 'organiser', 'draftVersion', 'channels', 'notice', 'opensOn', 'closesOn'],
        reads: ofVersion,
        tells: warned,
        refusals: {
          IN_THE_PAST: ['日期不得早于今天', 'The day is before today'],
          CLOSES_BEFORE: ['截止日期早于开始日期', 'It closes before it opens'],
          DRAFT_MISSING: ['就法规草案征求意见的须有草案文本', 'A draft law is asked about by its version'],
          VERSION_NOT_PUBLISHED: ['草案文本尚未公布', 'The version is not published yet'],
        },
        rule: ({ kind, draftVersion, isPublished, rule, opensOn, closesOn, today }) => {
          if (opensOn < today) return refuse('IN_THE_PAST', 'opensOn');
          if (closesOn < opensOn) return refuse('CLOSES_BEFORE', 'closesOn');
          if (!draftVersion !== (kind !== 'LEGISLATION')) return refuse('DRAFT_MISSING', 'draftVersion');
          if (draftVersion && !isPublished) return refuse('VERSION_NOT_PUBLISHED', 'draftVersion');
          const status = opensOn === today ? 'OPEN' : 'SCHEDULED';
          return { sets: { status }, tells: warn(rule, opensOn, closesOn) };
        },
      },
    ),

    startSolicitation: act('开始征集：到开始日期后接收意见', 'Its first day has come, and opinions are taken', {
      from: ['SCHEDULED'],
      to: 'OPEN',
      by: office,
      due: ['opensOn'],
      sees: ['opensOn'],
      refusals: { NOT_YET: ['未到日期', 'Its day has not come'] },
      guard: ({ it, today }) => (it.opensOn > today ? refuse('NOT_YET', 'id') : undefined),
    }),

    inviteToSolicitation: act('邀请代表提意见', 'Deputies are asked for their opinions', {
      from: ['SCHEDULED', 'OPEN'],
      by: office,
      given: {
        deputies: list(one(() => Deputy, '代表：已邀请的不重复邀请', 'Deputies; who was asked before stays so')),
      },
      lists: { participants: listed(SolicitationParticipant, 'deputy') },
      rule: ({ id: solicitation, it, deputies, today: invitedOn, newId }) => {
        const asked = new Set(it.participants.map(({ deputy }) => deputy));
        const anew = deputies.filter((deputy) => !asked.has(deputy.id));
        return {
          also: anew.map(({ id: deputy }) =>
            add(SolicitationParticipant, { id: newId(), solicitation, deputy, invitedOn }),
          ),
        };
      },
    }),

    closeSolicitation: act(
      '截止征集：截止日期之前截止的说明理由',
      'No more opinions are taken; before its last day with a reason',
      {
        from: ['OPEN'],
        to: 'CLOSED',
        by: office,
        reason: 'optional',
        due: ['closesOn'],
        sees: ['closesOn'],
        refusals: { CLOSES_EARLY: ['未到截止日期，提前截止须说明理由', 'Before its last day it closes with a reason'] },
        rule: ({ it, today, reason }) => {
          if (today > it.closesOn) return {};
          return reason ? { sets: { closesOn: today } } : refuse('CLOSES_EARLY', 'reason');
        },
      },
    ),

    reportSolicitation: act('报告征集情况：常委会已听取报告', 'The standing committee has heard what came of it', {
      from: ['COLLATED'],
      to: 'REPORTED',
      by: office,
      given: { decision: one(() => Decision, '听取报告的记录', 'What was recorded of it', seenOfDecision) },
      sees: ['opensOn'],
      reads: competent('{division}', "'STANDING_COMMITTEE'"),
      refusals: decisionRefusals,
      rule: ({ id, it, decision, bodies }) => {
        const matter = { kind: 'HEARD', subject: `OpinionSolicitation:${id}`, since: it.opensOn, bodies } as const;
        const fault = decidesOn(decision, matter);
        return fault ? refuse(fault, 'decision') : { sets: { heard: decision.id } };
      },
    }),
  }),
  collating,
);
