import {
  add,
  choice,
  fromSql,
  listed,
  one,
  optional,
  real,
  refuse,
  set,
  text,
  transitions,
} from '../kit/transitions.js';
import { pointsOffice as office } from './points.actors.js';
import { PointsDimension, PointsRuleStatus } from './points.choices.js';
import { PointsRule } from './points-rule.js';
import { PointsRuleItem } from './points-rule-item.js';

const number = real('分值：每单位的分值，扣分为负', 'Points for one unit; negative if they are deducted');
const limit = optional(real('年度上限：一年的最高分，没有上限的为空', 'Most points in a year; absent without a limit'));

const former = {
  replaces: optional(
    one(() => PointsRule, '前一版：正在施行的一版', 'The edition in force', ['status', 'division', 'effectiveOn']),
  ),
};
const inForce = {
  current: fromSql<string>(
    `(select r.id from points_rule r where r.division_code = {division} and r.status = 'IN_FORCE' order by r.effective_on desc limit 1)`,
  ),
};

export const pointsRuleTransitions = transitions(
  { concept: () => PointsRule, state: 'status', states: PointsRuleStatus },
  ({ begin, act }) => ({
    draftPointsRule: begin('起草积分办法：版次依次编号', 'An edition of the rule is drafted, and numbered', {
      to: 'DRAFT',
      by: office,
      takes: ['name', 'division', 'purpose', 'effectiveOn'],
      reads: {
        last: fromSql<number>('(select max(r.edition) from points_rule r where r.division_code = {division})'),
      },
      rule: ({ last = 0 }) => ({ sets: { edition: last + 1 } }),
    }),

    addPointsItem: act('增加计分项', 'Something that is scored is added', {
      from: ['DRAFT'],
      by: office,
      given: {
        dimension: choice(PointsDimension, '维度', 'Kind of work'),
        criterion: text('计分标准', 'What is scored', { max: 200 }),
        points: number,
        unit: text('计分单位：如次、件、半天', 'The unit: 次, 件, 半天', { max: 10 }),
        yearlyLimit: limit,
      },
      lists: { items: listed(PointsRuleItem, 'criterion') },
      refusals: {
        ITEM_TWICE: ['办法已有此计分标准', 'The rule scores that already'],
        NO_POINTS: ['分值不得为零，年度上限须大于零', 'Points are not zero, and a limit is above it'],
      },
      rule: ({ id: rule, it, dimension, criterion, points, unit, yearlyLimit, newId }) => {
        if (it.items.some((one) => one.criterion === criterion)) return refuse('ITEM_TWICE', 'criterion');
        if (points === 0 || (yearlyLimit ?? 1) <= 0) return refuse('NO_POINTS', points ? 'yearlyLimit' : 'points');
        const row = { rule, position: it.items.length + 1, dimension, criterion, points, unit };
        return { also: [add(PointsRuleItem, { id: newId(), ...row, yearlyLimit: yearlyLimit ?? null })] };
      },
    }),

    publishPointsRule: act(
      '施行积分办法：前一版自新版施行之日起失效，此前的工作仍按前一版计分',
      'The edition is in force from its day; the one before it ends then, and scores what was done until then',
      {
        from: ['DRAFT'],
        to: 'IN_FORCE',
        by: office,
        given: former,
        sees: ['division', 'effectiveOn'],
        lists: { items: listed(PointsRuleItem, 'criterion') },
        reads: inForce,
        refusals: {
          NO_ITEMS: ['办法没有计分项', 'It scores nothing'],
          NOT_THE_CURRENT: ['须指明该地正在施行的一版', 'Name the edition that is in force there'],
          STARTS_BEFORE_THAT: ['施行日期须晚于前一版', 'It starts after the one before it'],
        },
        rule: ({ it, replaces, current }) => {
          if (!it.items.length) return refuse('NO_ITEMS', 'id');
          if (replaces?.id !== current) return refuse('NOT_THE_CURRENT', 'replaces');
          if (replaces && it.effectiveOn <= replaces.effectiveOn) return refuse('STARTS_BEFORE_THAT', 'replaces');
          return { also: replaces ? [set(replaces, { status: 'REPLACED', endedOn: it.effectiveOn })] : [] };
        },
      },
    ),

    repealPointsRule: act('废止积分办法：说明理由', 'It is repealed, with the reason', {
      from: ['IN_FORCE'],
      to: 'REPEALED',
      by: office,
      reason: 'required',
      needs: ['endedOn'],
      sees: ['effectiveOn'],
      refusals: { ENDS_BEFORE_IT_STARTS: ['失效日期须晚于施行日期', 'It ends after it has begun'] },
      rule: ({ it, endedOn }) => (endedOn <= it.effectiveOn ? refuse('ENDS_BEFORE_IT_STARTS', 'endedOn') : {}),
    }),
  }),
);
