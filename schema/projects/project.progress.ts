import { add, choice, type Moment, refuse, text } from '../kit/transitions.js';
import { ProgressReport, ReviewCadence } from './progress-report.js';

interface Reported extends Moment {
  readonly id: string;
  readonly it: { readonly leadDepartment?: string | undefined; readonly investmentFen: number };
  readonly cadence: ReviewCadence;
  readonly summary: string;
  readonly progressRate: number;
  readonly investedFen?: number | undefined;
}

/** What a review found: weeks are the lead department’s, months and quarters those of the government’s office. */
export const progress = {
  needs: ['progressRate'],
  takes: ['progressFlag', 'investedFen', 'localHireCount'],
  given: {
    cadence: choice(ReviewCadence, '调度频次', 'Weekly, monthly or quarterly review'),
    summary: text('摘要：已做的工作和下一步', 'What was done and what is next', { max: 1000 }),
  },
  sees: ['leadDepartment', 'investmentFen'],
  refusals: {
    NOT_YOUR_CADENCE: [
      '周调度由牵头部门报告，其他由组织单位报告',
      'The lead department reports by week, others do not',
    ],
    INVESTED_TOO_MUCH: ['完成投资超过总投资', 'More than the whole investment'],
  },
  rule: ({ id: project, it, cadence, summary, progressRate, investedFen = 0, viewer, today, newId }: Reported) => {
    const isLead = viewer.role === 'agency' && viewer.agency === it.leadDepartment;
    if (isLead !== (cadence === 'WEEKLY')) return refuse('NOT_YOUR_CADENCE', 'cadence');
    if (investedFen > it.investmentFen) return refuse('INVESTED_TOO_MUCH', 'investedFen');
    const report = { project, cadence, summary, progressRate, reportedOn: today };
    return { also: [add(ProgressReport, { id: newId(), ...report })] };
  },
} as const;
