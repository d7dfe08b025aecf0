import { any, everything, mine, one, optional, refuse, type Seen, set, transitions } from '../kit/transitions.js';
import { SupervisionVisit } from '../supervision/supervision-visit.js';
import { IssueStatus } from './issue.choices.js';
import { ofProject, raisingFault, raisingFaults } from './issue.raising.js';
import { ProjectIssue } from './project-issue.js';
import { congressOffice } from './round.actors.js';

const unit = { agency: mine('project.leadDepartment', 'agency') };
/** Who raised it, or watches over it for them. */
const raisers = {
  deputy: mine('deputy', 'deputy'),
  staff: congressOffice('project.division'),
  agency: mine('organiser', 'agency'),
};
const { DUE_IN_THE_PAST } = raisingFaults;

/** What a visit has found is on the list of the project, and has no clock of its own beside that. */
const handedOver = (visit: Seen<SupervisionVisit, 'rectifiedOn'>) =>
  set(visit, visit.rectifiedOn ? { hasProblem: true } : { hasProblem: true, dueOn: null });

const found = {
  visit: optional(
    one(() => SupervisionVisit, '监督检查：在哪次检查中发现', 'The visit that found it', ['project', 'rectifiedOn']),
  ),
};

const raiseRefusals = {
  ...raisingFaults,
  NOT_ITS_DEPUTY: ['不是该地人大的代表', 'No deputy of a congress of this place'],
  OF_ANOTHER_PROJECT: ['该次检查的不是此项目', 'The visit was to another project'],
} as const;

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
        takes: ['project', 'description', 'remedy', 'dueOn'],
        given: found,
        reads: ofProject,
        refusals: raiseRefusals,
        rule: ({ visit, project, deputies = [], organiser = null, viewer, ...raised }) => {
          const fault = raisingFault(raised);
          if (fault) return fault;
          if (visit && visit.project !== project) return refuse('OF_ANOTHER_PROJECT', 'visit');
          if (viewer.deputy && !deputies.includes(viewer.deputy)) return refuse('NOT_ITS_DEPUTY', 'project');
          const source = viewer.role === 'agency' ? 'DISPATCH' : 'CONGRESS';
          const sets = { source, deputy: viewer.deputy ?? null, organiser, raisedOn: raised.today } as const;
          return { sets: { ...sets, visit: visit?.id ?? null }, also: visit ? [handedOver(visit)] : [] };
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
