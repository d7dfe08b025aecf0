import { Body } from '../bodies/body.js';
import { mine, one, optional, refuse, type Seen, type Words } from '../kit/transitions.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import type { EvaluationStatus } from '../performance/evaluation.choices.js';
import type { DepartmentEvaluation } from './department-evaluation.js';
import type { EvaluationConsequence } from './evaluation.choices.js';
import { recheck, recheckedOf } from './rectifying.js';
import { reviewOffice } from './review.actors.js';

const office = reviewOffice();

const refusals = {
  ...elsewhere,
  BELOW_THE_BONUS: ['满意率未达到加分门槛', 'Its rate is below that of a bonus'],
  RECTIFY_BY_MISSING: ['限期整改须定期限：不得早于今天', 'What is to be put right has a last day from today on'],
  PARTY_COMMITTEE_DECIDES: ['调整主要负责人须指明决定的党委', 'Say which Party committee moves the head'],
} as const;

interface Consequence {
  readonly consequence: EvaluationConsequence;
  readonly rectificationDueOn?: string | undefined;
  readonly body?: { readonly kind: string; readonly division: string } | undefined;
  readonly today: string;
  readonly it: Seen<DepartmentEvaluation, 'division' | 'bonusThresholdRate' | (typeof counts)[number]>;
}
const counts = ['satisfiedCount', 'basicallySatisfiedCount', 'dissatisfiedCount'] as const;

/** Why that cannot follow from the rating, if it cannot. */
function consequenceFault({ consequence, rectificationDueOn = '', body, it, today }: Consequence) {
  const stranger = strangerAmong({ body }, it.division);
  if (stranger) return stranger;
  const good = it.satisfiedCount! + it.basicallySatisfiedCount!;
  if (consequence === 'BONUS' && good / (good + it.dissatisfiedCount!) < (it.bonusThresholdRate ?? 0))
    return refuse('BELOW_THE_BONUS', 'consequence');
  if (consequence === 'HEAD_ADJUSTED' && body?.kind !== 'PARTY_COMMITTEE')
    return refuse('PARTY_COMMITTEE_DECIDES', 'body');
  return consequence === 'RECTIFICATION' && rectificationDueOn < today
    ? refuse('RECTIFY_BY_MISSING', 'rectificationDueOn')
    : undefined;
}

/** What follows from a published rating. */
export const consequences = ({ act }: Words<DepartmentEvaluation, EvaluationStatus>) => ({
  recordDepartmentConsequence: act(
    '记录结果运用：加分须达到门槛，限期整改须定期限，调整主要负责人由党委决定',
    'What followed: a bonus from its threshold on, rectification by a day, a head moved by the Party committee',
    {
      from: ['PUBLISHED'],
      toOneOf: ['CONSEQUENCE_RECORDED', 'RECTIFYING'],
      by: office,
      needs: ['consequence', 'consequenceNote'],
      takes: ['rectificationDueOn'],
      given: {
        body: optional(one(() => Body, '决定机构：如党委', 'The body that decided on it', ['kind', 'division'])),
      },
      sees: ['division', 'bonusThresholdRate', ...counts],
      refusals,
      rule: (on) => {
        const fault = consequenceFault(on);
        if (fault) return fault;
        const { consequence, body, today } = on;
        const own = { consequenceOn: today, consequenceBody: body?.id ?? null };
        if (consequence === 'RECTIFICATION') return { sets: { ...own, status: 'RECTIFYING' } };
        return { sets: { ...own, status: 'CONSEQUENCE_RECORDED', rectificationDueOn: null } };
      },
    },
  ),

  reportDepartmentRectification: act('报告整改：单位报告整改情况', 'The unit reports what it has put right', {
    from: ['RECTIFYING'],
    to: 'RECTIFIED',
    by: { agency: mine('agency', 'agency') },
    due: ['rectificationDueOn'],
    needs: ['rectification'],
    rule: ({ today }) => ({ sets: { rectifiedOn: today } }),
  }),

  recheckDepartment: act(
    '复查整改：通过的结束，不通过的另定整改期限',
    'It is looked at again: it is put right, or gets another last day',
    {
      ...recheck,
      from: ['RECTIFIED'],
      toOneOf: ['RECHECKED', 'RECTIFYING'],
      by: office,
      needs: ['recheckNote'],
      rule: recheckedOf,
    },
  ),
});
