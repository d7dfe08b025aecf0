import { ActivityParticipation } from '../activities/activity-participation.js';
import { day, listed, one, optional, real, refuse, type Seen } from '../kit/transitions.js';
import { Suggestion } from '../suggestions/suggestion.js';
import { SuggestionCoSigner } from '../suggestions/suggestion-co-signer.js';
import { DutyRecord } from './duty-record.js';
import { exact } from './exact.js';
import { PointsEntry } from './points-entry.js';
import { PointsRuleItem } from './points-rule-item.js';
import { PointsStatement } from './points-statement.js';

export const openStates = [
  'OPEN',
  'SELF_ASSESSED',
  'GROUP_ASSESSED',
  'TOWNSHIP_ASSESSED',
  'DEPUTY_OFFICE_ASSESSED',
  'APPEALED',
];
const seenOfStatement = ['status', 'deputy', 'division', 'rule', 'year', 'totalPoints'] as const;
const seenOfEntry = ['item', 'points', 'status', 'evidenceId'] as const;
const seenOfItem = ['rule', 'dimension', 'points', 'yearlyLimit'] as const;

/** What is scored, and what proves it. */
export const scored = {
  statement: one(
    () => PointsStatement,
    '反馈单：计入哪一年的反馈单',
    'The statement of the year that it counts in',
    seenOfStatement,
    { entries: listed(PointsEntry, ...seenOfEntry) },
    { rule: ['effectiveOn', 'endedOn'] },
  ),
  item: one(() => PointsRuleItem, '计分项', 'The item of the rule', seenOfItem),
  quantity: real('数量：计分单位的数量', 'Units of the item'),
  dutyRecord: optional(
    one(() => DutyRecord, '履职记录：作为依据的履职记录', 'The record of duty that proves it', [
      'deputy',
      'occurredOn',
    ]),
  ),
  participation: optional(
    one(
      () => ActivityParticipation,
      '活动参加情况：作为依据的出席记录',
      'The presence at an activity that proves it',
      ['deputy', 'attendance'],
      {},
      { activity: ['startsOn'] },
    ),
  ),
  paper: optional(
    one(() => Suggestion, '建议：作为依据的建议', 'The suggestion that proves it', ['leadDeputy', 'submittedOn'], {
      coSigners: listed(SuggestionCoSigner, 'deputy', 'status'),
    }),
  ),
  doneOn: optional(
    day('发生日期：依据是平台上的记录的，以该记录为准', 'Day of the work; that of a record if one proves it'),
  ),
};
export const scoringRefusals = {
  STATEMENT_CLOSED: ['该年度积分已公布或者已定，不再记分', 'The points of that year are published or final'],
  ITEM_OF_ANOTHER_RULE: ['计分项不属于反馈单所依据的办法', 'The item is of another rule'],
  ONE_PROOF: ['依据的记录至多一个，没有的填写发生日期', 'One record proves it, or the day is given'],
  NOT_THE_DEPUTY: ['作为依据的记录不是该代表的，或者未出席', 'The record is not of that deputy, or of an absence'],
  OUTSIDE_ITS_YEAR: ['不在该年度和办法的有效期内，或者晚于今天', 'Outside the year or the rule, or after today'],
  NO_QUANTITY: ['数量须大于零', 'The quantity is above zero'],
  COUNTED_BEFORE: ['该记录已经计分，同一依据不重复计分', 'The record counts already: nothing counts twice'],
  LIMIT_REACHED: ['该计分项已达年度上限', 'The item has reached its limit of the year'],
} as const;

interface Scored {
  readonly statement: Seen<PointsStatement, 'status' | 'deputy' | 'division' | 'year' | 'totalPoints'> & {
    readonly rule: { readonly id: string; readonly effectiveOn: string; readonly endedOn?: string | undefined };
    readonly entries: readonly Seen<PointsEntry, (typeof seenOfEntry)[number]>[];
  };
  readonly item: Seen<PointsRuleItem, (typeof seenOfItem)[number]>;
  readonly quantity: number;
  readonly dutyRecord?: Seen<DutyRecord, 'deputy' | 'occurredOn'> | undefined;
  readonly participation?:
    | (Seen<ActivityParticipation, 'deputy' | 'attendance'> & { readonly activity: { readonly startsOn: string } })
    | undefined;
  readonly paper?:
    | (Seen<Suggestion, 'leadDeputy' | 'submittedOn'> & {
        readonly coSigners: readonly Seen<SuggestionCoSigner, 'deputy' | 'status'>[];
      })
    | undefined;
  readonly doneOn?: string | undefined;
  readonly today: string;
}

/** The record that proves it: its global id, its day, and whether it is of the deputy. */
function proofOf({ dutyRecord, participation, paper, statement: { deputy } }: Scored) {
  const proofs = [
    dutyRecord && {
      id: `DutyRecord:${dutyRecord.id}`,
      on: dutyRecord.occurredOn,
      isTheirs: dutyRecord.deputy === deputy,
    },
    participation && {
      ...{ id: `ActivityParticipation:${participation.id}`, on: participation.activity.startsOn },
      isTheirs: participation.deputy === deputy && participation.attendance === 'PRESENT',
    },
    paper && {
      ...{ id: `Suggestion:${paper.id}`, on: paper.submittedOn },
      isTheirs:
        paper.leadDeputy === deputy || paper.coSigners.some((one) => one.deputy === deputy && one.status === 'SIGNED'),
    },
  ];
  return proofs.filter((one) => one !== undefined);
}

/** The entry that follows from what is scored, or why nothing does. */
export function entryOf(on: Scored) {
  const { statement, item, quantity, doneOn, paper, today } = on;
  const { rule, year, entries } = statement;
  if (!openStates.includes(statement.status)) return refuse('STATEMENT_CLOSED', 'statement');
  if (item.rule !== rule.id) return refuse('ITEM_OF_ANOTHER_RULE', 'item');
  if (quantity <= 0) return refuse('NO_QUANTITY', 'quantity');
  const [proof, ...more] = proofOf(on);
  const occurredOn = proof?.on ?? doneOn;
  if (more.length || !occurredOn) return refuse('ONE_PROOF', 'doneOn');
  if (proof && !proof.isTheirs) return refuse('NOT_THE_DEPUTY', 'statement');
  const isInTime = occurredOn >= rule.effectiveOn && (!rule.endedOn || occurredOn < rule.endedOn);
  if (!isInTime || Number(occurredOn.slice(0, 4)) !== year || occurredOn > today)
    return refuse('OUTSIDE_ITS_YEAR', 'statement');
  const standing = entries.filter(({ status }) => status !== 'REJECTED');
  if (proof && standing.some((one) => one.evidenceId === proof.id)) return refuse('COUNTED_BEFORE', 'statement');
  const ofItem = standing.filter((one) => one.item === item.id).reduce((sum, { points }) => sum + points, 0);
  const points = exact(Math.min(item.points * quantity, (item.yearlyLimit ?? Number.POSITIVE_INFINITY) - ofItem));
  if (item.points > 0 && points <= 0) return refuse('LIMIT_REACHED', 'item');
  return {
    ...{ statement: statement.id, deputy: statement.deputy, division: statement.division, item: item.id },
    ...{ dimension: item.dimension, quantity, points, occurredOn, evidenceId: proof?.id ?? null },
    suggestion: paper?.id ?? null,
  };
}
