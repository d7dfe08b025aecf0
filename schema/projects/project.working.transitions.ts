import type { Words } from '../kit/transitions.js';
import type { ProjectStatus } from './livelihood.choices.js';
import type { LivelihoodProject } from './livelihood-project.js';
import { progress } from './project.progress.js';
import { lead, leadOrOverseers, overseers } from './round.actors.js';

/** From the start of the works to their end, with what reviews find. */
export const working = ({ act }: Words<LivelihoodProject, ProjectStatus>) => ({
  startProject: act('开工', 'The works begin', {
    from: ['NOT_STARTED'],
    to: 'IN_PROGRESS',
    by: leadOrOverseers,
    due: ['plannedStartOn'],
    rule: ({ today }) => ({ sets: { startedOn: today } }),
  }),

  reportProgress: act(
    '报告进度：周调度由牵头部门、月调度和季调度由政府组织单位报告',
    'Progress: by week the lead department reports it, by month and quarter the government’s office',
    { ...progress, from: ['IN_PROGRESS'], by: leadOrOverseers },
  ),

  suspendProject: act('暂停项目', 'The works are suspended, with the reason', {
    from: ['IN_PROGRESS'],
    to: 'SUSPENDED',
    by: overseers,
    aside: true,
    reason: 'required',
  }),

  resumeProject: act('恢复项目：暂停或者结转后继续', 'The works go on', {
    from: ['SUSPENDED', 'CARRIED_OVER'],
    to: 'IN_PROGRESS',
    by: leadOrOverseers,
    sees: ['startedOn'],
    rule: ({ it, today }) => (it.startedOn ? {} : { sets: { startedOn: today } }),
  }),

  completeProject: act('完工：报告建成内容', 'The works are completed, with what was built', {
    from: ['IN_PROGRESS'],
    to: 'COMPLETED',
    by: lead,
    due: ['dueOn'],
    needs: ['outputSummary'],
    takes: ['investedFen', 'beneficiaryCount', 'localHireCount'],
    rule: ({ today }) => ({ sets: { completedOn: today, progressRate: 1 } }),
  }),
});
