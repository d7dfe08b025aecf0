import { holding, localOffices } from '../accounts/holding.js';
import { competent, decidesOn, decisionRefusals, seenOfDecision } from '../bodies/decides-on.js';
import { Decision } from '../bodies/decision.js';
import { Deputy } from '../deputies/deputy.js';
import { DeputyGroup } from '../deputies/deputy-group.js';
import { congressesNear, isAnyUnseated, type Seated, withMandates } from '../deputies/seats.js';
import {
  add,
  all,
  fromSql,
  listed,
  one,
  optional,
  refuse,
  set,
  text,
  transitions,
  within,
} from '../kit/transitions.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { Suggestion } from '../suggestions/suggestion.js';
import { Award, type AwardKind, AwardStatus } from './award.js';
import { AwardGrant } from './award-grant.js';

const office = { staff: all(within(), holding('COUNTY_OFFICE')) };
const nominators = { staff: all(within(), holding(...localOffices, 'GROUP_LEADER')) };

/** Who or what each kind of award is for. */
const named: Readonly<Record<AwardKind, readonly ('deputy' | 'group' | 'suggestion')[]>> = {
  ADVANCED_GROUP: ['group'],
  EXCELLENT_GROUP_LEADER: ['deputy', 'group'],
  EXCELLENT_DEPUTY: ['deputy'],
  EXCELLENT_SUGGESTION: ['suggestion'],
};
const nominee = {
  deputy: optional(one(() => Deputy, '代表：推荐的代表或者组长', 'The deputy or leader', [], withMandates)),
  group: optional(
    one(() => DeputyGroup, '代表小组：推荐的小组，或者组长所在的小组', 'The group, or that of the leader', [
      'division',
    ]),
  ),
  suggestion: optional(one(() => Suggestion, '建议：推荐的建议', 'The suggestion', ['division'])),
  citation: text('事迹：主要事迹', 'What for, in short', { max: 500 }),
};
const parts = ['deputy', 'group', 'suggestion'] as const;
const nominationRefusals = {
  ...elsewhere,
  NOT_OF_THAT_KIND: ['与评优类别不符：代表、小组或者建议', 'The award is for something else'],
  NOMINATED_BEFORE: ['已经推荐', 'Put forward already'],
} as const;
const unseated = (
  deputy: Seated | undefined,
  ...near: [Readonly<Record<string, string | null>> | undefined, string]
) => (deputy && isAnyUnseated([deputy], ...near) ? refuse('NOT_THIS_PLACE', 'deputy') : undefined);

const grantReads = {
  ...competent('{division}', "'STANDING_COMMITTEE'"),
  open: fromSql<number>(
    `(select count(*)::int from award_objection o where o.award_id = {id} and o.status = 'SUBMITTED')`,
  ),
};
const grantRefusals = {
  ...decisionRefusals,
  NOTICE_RUNS: ['公示期未满', 'The notice is not over'],
  OBJECTIONS_OPEN: ['还有异议没有核查', 'Objections are still to be decided'],
} as const;

export const awardTransitions = transitions(
  { concept: () => Award, state: 'status', states: AwardStatus },
  ({ begin, act }) => ({
    planAward: begin(
      '开展评优：一类评优的一个周期，自此接受推荐',
      'One cycle of one kind of award; names may be put forward',
      {
        to: 'NOMINATING',
        by: office,
        takes: ['name', 'kind', 'division', 'firstYear', 'lastYear', 'grantedOn'],
        reads: {
          isPlanned: fromSql<boolean>(
            'exists (select from award a where a.division_code = {division} and a.kind = {kind} and a.last_year = {lastYear})',
          ),
        },
        refusals: {
          CYCLE_BACKWARDS: ['截止年度早于起始年度', 'It ends before it begins'],
          PLANNED_BEFORE: ['该周期的同类评优已经开展', 'That cycle has an award of the kind'],
        },
        rule: ({ firstYear, lastYear, isPlanned }) => {
          if (lastYear < firstYear) return refuse('CYCLE_BACKWARDS', 'lastYear');
          return isPlanned ? refuse('PLANNED_BEFORE', 'kind') : {};
        },
      },
    ),

    nominateForAward: act(
      '推荐评优：由代表小组、乡镇或者工作机构推荐',
      'A group, a township or the office puts a name forward',
      {
        from: ['NOMINATING'],
        by: nominators,
        given: nominee,
        sees: ['kind', 'division'],
        lists: { grants: listed(AwardGrant, ...parts) },
        reads: { congressesNear },
        refusals: nominationRefusals,
        rule: ({ id: award, it, citation, congressesNear, newId, ...given }) => {
          const wanted = named[it.kind];
          const isOther = (part: (typeof parts)[number]) => wanted.includes(part) !== (given[part] !== undefined);
          const other = parts.find(isOther);
          if (other) return refuse('NOT_OF_THAT_KIND', other);
          const { deputy, group, suggestion } = given;
          const stranger =
            unseated(deputy, congressesNear, it.division) ?? strangerAmong({ group, suggestion }, it.division);
          if (stranger) return stranger;
          const row = { deputy: deputy?.id ?? null, group: group?.id ?? null, suggestion: suggestion?.id ?? null };
          const before = it.grants.some((one) => parts.every((part) => (one[part] ?? null) === row[part]));
          if (before) return refuse('NOMINATED_BEFORE', wanted[0]!);
          const own = { id: newId(), award, position: it.grants.length + 1, status: 'NOMINATED', citation } as const;
          return { also: [add(AwardGrant, { ...own, ...row })] };
        },
      },
    ),

    postAwardNotice: act(
      '公示评优名单：公示期内任何人可以提出异议',
      'The names are posted: anybody may object until the last day',
      {
        from: ['NOMINATING'],
        to: 'NOTICE',
        by: office,
        needs: ['noticeUntilOn'],
        lists: { grants: listed(AwardGrant, 'status') },
        refusals: {
          NO_NAMES_YET: ['还没有推荐', 'Nobody is put forward'],
          NOTICE_TOO_SHORT: ['公示截止日期须晚于今天', 'The notice ends after today'],
        },
        rule: ({ it, noticeUntilOn, today }) => {
          if (!it.grants.length) return refuse('NO_NAMES_YET', 'id');
          return noticeUntilOn <= today
            ? refuse('NOTICE_TOO_SHORT', 'noticeUntilOn')
            : { sets: { noticeFromOn: today } };
        },
      },
    ),

    grantAward: act(
      '表彰：公示期满、异议均已核查后，依常委会的决定表彰',
      'Granted by the standing committee’s decision, once the notice is over and every objection decided',
      {
        from: ['NOTICE'],
        to: 'GRANTED',
        by: office,
        due: ['noticeUntilOn'],
        given: { decision: one(() => Decision, '表彰决定', 'The decision', seenOfDecision) },
        sees: ['noticeFromOn', 'noticeUntilOn'],
        lists: { grants: listed(AwardGrant, 'status') },
        reads: grantReads,
        refusals: grantRefusals,
        rule: ({ id, it, decision, bodies, open = 0, today }) => {
          if (today <= (it.noticeUntilOn ?? today)) return refuse('NOTICE_RUNS', 'id');
          if (open) return refuse('OBJECTIONS_OPEN', 'id');
          const fault = decidesOn(decision, {
            kind: 'DECIDED',
            subject: `Award:${id}`,
            since: it.noticeFromOn ?? '',
            bodies,
          });
          if (fault) return refuse(fault, 'decision');
          const granted = it.grants.filter(({ status }) => status === 'NOMINATED');
          const also = granted.map((one) => set(one, { status: 'GRANTED' }));
          return { sets: { decision: decision.id, grantedOn: today }, also };
        },
      },
    ),
  }),
);
