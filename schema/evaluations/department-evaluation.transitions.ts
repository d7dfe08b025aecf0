import { Body } from '../bodies/body.js';
import { fromSql, one, Refusal, refuse, transitions, yes } from '../kit/transitions.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import { EvaluationStatus } from '../performance/evaluation.choices.js';
import { consequences } from './department.consequences.transitions.js';
import { reporting } from './department.reporting.transitions.js';
import { DepartmentEvaluation } from './department-evaluation.js';
import { castFor, countRefusals, paper, tallyOf } from './rating.counts.js';
import { reviewOffice } from './review.actors.js';

const office = reviewOffice();

/** Where the unit stands among those that are rated with it: by the same deputies, in the same way, for the same year. */
interface Standing {
  readonly rank: number;
  readonly units: number;
  readonly isAllCounted: boolean;
}
const rate = (alias: string) =>
  `(${alias}.satisfied_count + ${alias}.basically_satisfied_count)::numeric / nullif(${alias}.satisfied_count + ${alias}.basically_satisfied_count + ${alias}.dissatisfied_count, 0)`;
const standing = fromSql<Standing>(
  `(select json_build_object('rank', 1 + count(*) filter (where ${rate('o')} > ${rate('me')}), 'units', 1 + count(o.id),
      'isAllCounted', count(o.id) = count(o.satisfied_count))
    from department_evaluation me left join department_evaluation o
      on o.id <> me.id and o.division_code = me.division_code and o.kind = me.kind and o.year = me.year
    where me.id = {id})`,
);

export const departmentTransitions = transitions(
  { concept: () => DepartmentEvaluation, state: 'status', states: EvaluationStatus },
  reporting,
  ({ act }) => ({
    tallyDepartmentRatings: act(
      '统计部门测评：平台上的无记名评票由平台统计，现场纸质票由监票计票人清点后填入',
      'The secret ratings of the platform are counted by it; those on paper are put in as tellers counted them',
      {
        from: ['RATING'],
        to: 'TALLIED',
        by: office,
        given: paper,
        reads: { cast: castFor('department_evaluation_id') },
        refusals: countRefusals,
        rule: (counted) => {
          const sets = tallyOf(counted);
          return sets instanceof Refusal ? sets : { sets };
        },
      },
    ),

    publishDepartmentRating: act(
      '公布部门测评：公布票数；排名的，须同时测评的单位均已计票',
      'The counts are published; with a rank once all units that are rated with it are counted',
      {
        from: ['TALLIED'],
        to: 'PUBLISHED',
        by: office,
        given: { isRanked: yes('公布名次', 'Whether a rank is published') },
        reads: { standing },
        refusals: {
          NOT_ALL_COUNTED: ['同时测评的单位尚未全部计票', 'Not all that are rated with it are counted'],
        },
        rule: ({ isRanked, standing }) => {
          if (!isRanked) return {};
          if (!standing?.isAllCounted) return refuse('NOT_ALL_COUNTED', 'isRanked');
          return { sets: { rank: standing.rank, rankedUnitCount: standing.units } };
        },
      },
    ),

    sendDepartmentRating: act('报送测评结果：报送党委参考', 'The result is sent to the Party committee', {
      from: ['PUBLISHED', 'CONSEQUENCE_RECORDED', 'RECTIFYING'],
      by: office,
      aside: true,
      given: { body: one(() => Body, '报送机构', 'To which body', ['kind', 'division']) },
      sees: ['division'],
      refusals: {
        ...elsewhere,
        NOT_TO_A_PARTY_COMMITTEE: ['不是党委', 'It is no Party committee'],
      },
      rule: ({ it, body, today }) => {
        if (body.kind !== 'PARTY_COMMITTEE') return refuse('NOT_TO_A_PARTY_COMMITTEE', 'body');
        return strangerAmong({ body }, it.division) ?? { sets: { sentTo: body.id, sentOn: today } };
      },
    }),
  }),
  consequences,
);
