import { any, everything, fromSql, mine, refuse, transitions } from '../kit/transitions.js';
import { IssueStatus } from './issue.choices.js';
import { ProjectIssue } from './project-issue.js';
import { congressOffice } from './round.actors.js';

const unit = { agency: mine('project.leadDepartment', 'agency') };
/** Who raised it, or watches over it for them. */
const raisers = {
  deputy: mine('deputy', 'deputy'),
  staff: congressOffice('project.division'),
  agency: mine('organiser', 'agency'),
};
const DUE_IN_THE_PAST = ['期限不得早于今天', 'The last day is before today'] as const;

/** What is looked at of the project, and of the visit that found the problem. */
const ofProject = {
  status: fromSql<string>('(select j.status from livelihood_project j where j.id = {project})'),
  deputies: fromSql<readonly string[]>(
    `(select json_agg(m.deputy_id) from livelihood_project j join congress c on starts_with(j.division_code, regexp_replace(c.division_code, '(0000000000|00000000|000000|000)$', ''))
        join mandate m on m.congress_id = c.id and m.status = 'ACTIVE' where j.id = {project})`,
  ),
  organiser: fromSql<string>(
    '(select r.organiser_id from livelihood_project j join livelihood_round r on r.id = j.round_id where j.id = {project})',
  ),
  visited: fromSql<string>('(select v.project_id from supervision_visit v where v.id = {visit})'),
};

export const issueTransitions = transitions(
  { concept: () => ProjectIssue, state: 'status', states: IssueStatus },
  ({ begin, act }) => ({
    raiseProjectIssue: begin(
      '提出项目问题：列入问题清单，写明处置方式和整改期限',
      'A problem is put on the list, with the remedy and the day by which it is put right',
      {
        to: 'OPEN',
        by: {
          deputy: everything,
          staff: congressOffice('project.division'),
          agency: any(mine('project.leadDepartment', 'agency'), mine('project.round.organiser', 'agency')),
        },
        takes: ['project', 'description', 'remedy', 'dueOn', 'visit'],
        reads: ofProject,
        refusals: {
          DUE_IN_THE_PAST,
          NOT_UNDER_WAY: ['项目没有在建或者在用', 'The project is neither built nor in use'],
          NOT_ITS_DEPUTY: ['不是该地人大的代表', 'No deputy of a congress of this place'],
          OF_ANOTHER_PROJECT: ['该次检查的不是此项目', 'The visit was to another project'],
        },
        rule: ({ dueOn, today, status = '', deputies = [], visit, visited, project, organiser, viewer }) => {
          if (dueOn < today) return refuse('DUE_IN_THE_PAST', 'dueOn');
          if (['NOT_STARTED', 'CANCELLED'].includes(status)) return refuse('NOT_UNDER_WAY', 'project');
          if (visit && visited !== project) return refuse('OF_ANOTHER_PROJECT', 'visit');
          if (viewer.deputy && !deputies.includes(viewer.deputy)) return refuse('NOT_ITS_DEPUTY', 'project');
          const source = viewer.role === 'agency' ? 'DISPATCH' : 'CONGRESS';
          return { sets: { source, deputy: viewer.deputy ?? null, organiser: organiser ?? null, raisedOn: today } };
        },
      },
    ),

    rectifyIssue: act('开始整改', 'The department begins to put it right', {
      from: ['OPEN'],
      to: 'RECTIFYING',
      by: unit,
      due: ['dueOn'],
    }),

    escalateIssue: act('改用处置方式：如由温馨提示改为限期督促', 'Another remedy is used, with the reason', {
      from: ['OPEN', 'RECTIFYING'],
      by: raisers,
      aside: true,
      reason: 'required',
      needs: ['remedy'],
      takes: ['dueOn'],
      refusals: { DUE_IN_THE_PAST },
      rule: ({ dueOn, today }) => (dueOn && dueOn < today ? refuse('DUE_IN_THE_PAST', 'dueOn') : {}),
    }),

    resolveIssue: act('报告整改：报告如何整改', 'The department tells how it was put right', {
      from: ['RECTIFYING'],
      to: 'RESOLVED',
      by: unit,
      due: ['dueOn'],
      needs: ['rectification'],
      rule: ({ today }) => ({ sets: { resolvedOn: today } }),
    }),

    recheckIssue: act('回头看：复查合格', 'Checked again, and found right', {
      from: ['RESOLVED'],
      to: 'RECHECKED',
      by: raisers,
      rule: ({ today }) => ({ sets: { recheckedOn: today } }),
    }),

    returnIssue: act('退回整改：复查不合格的退回，另定期限', 'Checked again, and not right: by another day', {
      from: ['RESOLVED'],
      to: 'RECTIFYING',
      by: raisers,
      aside: true,
      reason: 'required',
      needs: ['dueOn'],
      refusals: { DUE_IN_THE_PAST },
      rule: ({ dueOn, today }) =>
        dueOn < today ? refuse('DUE_IN_THE_PAST', 'dueOn') : { sets: { resolvedOn: null, rectification: null } },
    }),

    closeIssue: act('销号：复查合格后从清单销号', 'Struck off the list', {
      from: ['RECHECKED'],
      to: 'CLOSED',
      by: raisers,
    }),
  }),
);
