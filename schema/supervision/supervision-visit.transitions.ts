import { any, everything, mine, refuse, transitions } from '../kit/transitions.js';
import { congressOffice } from '../projects/round.actors.js';
import { SupervisionVisit } from './supervision-visit.js';
import { recorded, visitInput, visitReads, visitRefusals } from './visit.recording.js';

const office = { staff: congressOffice() };
const visitors = { ...office, deputy: any(mine('leadDeputy', 'deputy'), mine('group.leader', 'deputy')) };
const { DUE_IN_THE_PAST } = visitRefusals;

export const supervisionVisitTransitions = transitions({ concept: () => SupervisionVisit }, ({ begin, act }) => ({
  recordVisit: begin(
    '记录检查：记载代表或者社会监督员的一次检查，项目的问题列入问题清单',
    'A look of deputies or of a supervisor is put down; problems of a project go on its list',
    {
      by: { ...office, deputy: everything },
      needs: ['method', 'visitedOn', 'division', 'findings'],
      takes: [
        ...(['project', 'task', 'group', 'activity', 'leadDeputy', 'socialSupervisor', 'feedback'] as const),
        ...(['evidence', 'agency', 'dueOn', 'videoFeed'] as const),
      ],
      given: visitInput,
      reads: visitReads,
      refusals: visitRefusals,
      rule: recorded,
    },
  ),

  publishVisit: act('公开检查：公开检查情况', 'It is published', {
    by: office,
    sees: ['isPublished'],
    refusals: { PUBLISHED: ['已经公开', 'It is published already'] },
    guard: ({ it }) => (it.isPublished ? refuse('PUBLISHED', 'id') : undefined),
    rule: () => ({ sets: { isPublished: true } }),
  }),

  rectifyVisit: act('报告整改：整改单位报告如何整改', 'The unit tells how it was put right', {
    by: { agency: mine('agency', 'agency') },
    due: ['dueOn'],
    needs: ['rectification'],
    sees: ['dueOn', 'rectifiedOn'],
    refusals: { NOTHING_TO_RECTIFY: ['没有待整改的问题', 'Nothing is to be put right'] },
    guard: ({ it }) => (it.dueOn && !it.rectifiedOn ? undefined : refuse('NOTHING_TO_RECTIFY', 'id')),
    rule: ({ today }) => ({ sets: { rectifiedOn: today } }),
  }),

  recheckVisit: act('回头看：整改后复查合格', 'Looked at again, and found right', {
    by: visitors,
    sees: ['rectifiedOn', 'recheckedOn'],
    refusals: { NOTHING_TO_RECHECK: ['没有待复查的整改', 'Nothing is to be looked at again'] },
    guard: ({ it }) => (it.rectifiedOn && !it.recheckedOn ? undefined : refuse('NOTHING_TO_RECHECK', 'id')),
    rule: ({ today }) => ({ sets: { recheckedOn: today } }),
  }),

  returnVisit: act('退回整改：复查不合格的退回，另定期限', 'Looked at again, and not right: by another day', {
    by: visitors,
    aside: true,
    needs: ['dueOn'],
    sees: ['rectifiedOn', 'recheckedOn'],
    refusals: { DUE_IN_THE_PAST, NOTHING_TO_RECHECK: ['没有待复查的整改', 'Nothing is to be looked at again'] },
    guard: ({ it }) => (it.rectifiedOn && !it.recheckedOn ? undefined : refuse('NOTHING_TO_RECHECK', 'id')),
    rule: ({ dueOn, today }) => {
      if (dueOn < today) return refuse('DUE_IN_THE_PAST', 'dueOn');
      return { sets: { rectifiedOn: null, rectification: null } };
    },
  }),
}));
