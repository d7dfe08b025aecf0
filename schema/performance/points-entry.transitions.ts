import { holding, localOffices } from '../accounts/holding.js';
import { add, all, hold, listed, mine, Refusal, refuse, set, transitions, within } from '../kit/transitions.js';
import { exact } from './exact.js';
import { PointsEntryStatus } from './points.choices.js';
import { entryOf, openStates, scored, scoringRefusals } from './points.scoring.js';
import { PointsEntry } from './points-entry.js';

const place = 'statement.division';
const office = { staff: all(within(place), holding(...localOffices)) };
const keepers = { staff: all(within(), holding(...localOffices, 'GROUP_LEADER')), deputy: mine('deputy', 'deputy') };
const approver = '代表工作机构';
const closed = { STATEMENT_CLOSED: scoringRefusals.STATEMENT_CLOSED } as const;
const isOpen = (it: { readonly statement: { readonly status: string } }) => openStates.includes(it.statement.status);

export const pointsEntryTransitions = transitions(
  { concept: () => PointsEntry, state: 'status', states: PointsEntryStatus },
  ({ begin, act }) => ({
    enterPoints: begin(
      '申报积分：代表本人或者代表小组申报，核定后计入',
      'A deputy or the leader of a group enters work; it counts once approved',
      {
        to: 'SUBMITTED',
        by: keepers,
        takes: ['evidence', 'division', 'deputy'],
        given: scored,
        refusals: {
          ...scoringRefusals,
          NOT_ITS_STATEMENT: ['反馈单不是该代表的', 'The statement is of another deputy or place'],
        },
        rule: (on) => {
          const { statement, division, deputy } = on;
          if (statement.deputy !== deputy || statement.division !== division)
            return refuse('NOT_ITS_STATEMENT', 'statement');
          const entry = entryOf(on);
          return entry instanceof Refusal ? entry : { sets: entry, also: [hold(statement)] };
        },
      },
    ),

    awardPoints: begin(
      '计分：工作机构依据记录直接计分，同一依据不重复计分；超过年度上限的只计到上限',
      'The office scores work by a record; no record counts twice, and nothing beyond the limit of the year',
      {
        to: 'APPROVED',
        by: { staff: all(within(), holding(...localOffices)) },
        takes: ['evidence', 'division'],
        given: scored,
        refusals: {
          ...scoringRefusals,
          NOT_ITS_STATEMENT: ['反馈单不是该代表的', 'The statement is of another deputy or place'],
        },
        rule: (on) => {
          const { statement, division, today: decidedOn } = on;
          if (statement.division !== division) return refuse('NOT_ITS_STATEMENT', 'statement');
          const entry = entryOf(on);
          if (entry instanceof Refusal) return entry;
          const totalPoints = exact(statement.totalPoints + entry.points);
          return { sets: { ...entry, approver, decidedOn }, also: [set(statement, { totalPoints })] };
        },
      },
    ),

    approvePoints: act('核定积分：计入总积分', 'It counts from now on', {
      from: ['SUBMITTED'],
      to: 'APPROVED',
      by: office,
      sees: ['points'],
      beside: { statement: ['status', 'totalPoints'] },
      refusals: closed,
      guard: ({ it }) => (isOpen(it) ? undefined : refuse('STATEMENT_CLOSED', 'id')),
      rule: ({ it, today: decidedOn }) => ({
        sets: { approver, decidedOn },
        also: [set(it.statement, { totalPoints: exact(it.statement.totalPoints + it.points) })],
      }),
    }),

    rejectPoints: act('不予核定积分：说明原因', 'It does not count, with the reason', {
      from: ['SUBMITTED'],
      to: 'REJECTED',
      by: office,
      reason: 'required',
      beside: { statement: ['status'] },
      rule: ({ it, today: decidedOn, reason }) => ({
        sets: { approver, decidedOn, reason },
        also: [hold(it.statement)],
      }),
    }),

    reversePoints: act(
      '冲销积分：核定的一笔不改，以另一笔冲销并说明理由',
      'What was approved stays, and another entry reverses it',
      {
        from: ['APPROVED'],
        by: office,
        aside: true,
        reason: 'required',
        sees: ['deputy', 'division', 'item', 'dimension', 'quantity', 'points', 'occurredOn', 'evidence', 'reversalOf'],
        beside: { statement: ['status', 'totalPoints'] },
        lists: { reversals: listed(PointsEntry, 'points') },
        refusals: {
          ...closed,
          REVERSED_BEFORE: ['已经冲销，或者本身就是冲销', 'It is reversed already, or reverses another'],
        },
        guard: ({ it }) => {
          if (it.reversals.length || it.reversalOf) return refuse('REVERSED_BEFORE', 'id');
          return isOpen(it) ? undefined : refuse('STATEMENT_CLOSED', 'id');
        },
        rule: ({ id: reversalOf, it, today: decidedOn, reason, newId }) => {
          const { statement, deputy, division, item, dimension, quantity, points, occurredOn, evidence } = it;
          const same = { statement: statement.id, deputy, division, item, dimension, occurredOn, evidence };
          const turned = { quantity: -quantity, points: -points, status: 'APPROVED', reversalOf, reason } as const;
          const entry = add(PointsEntry, { id: newId(), ...same, ...turned, approver, decidedOn });
          return { also: [entry, set(statement, { totalPoints: exact(statement.totalPoints - points) })] };
        },
      },
    ),
  }),
);
