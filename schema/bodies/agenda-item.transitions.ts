import { fromSql, refuse, transitions } from '../kit/transitions.js';
import { AgendaItem } from './agenda-item.js';
import { minuteTakers } from './minute-takers.js';
import { isSeen, noSuchSubject, subjectOf } from './subject.js';

export const agendaTransitions = transitions({ concept: () => AgendaItem }, ({ begin }) => ({
  addAgendaItem: begin(
    '列入议程：可针对任一记录，如季度调度会上的一份进展报告',
    'On the agenda of a meeting, about any record, as a progress report at a quarterly review',
    {
      by: { staff: minuteTakers('meeting.body') },
      needs: ['meeting', 'title'],
      takes: ['subjectId'],
      reads: {
        convened: fromSql<{ readonly body: string; readonly status: string; readonly last: number | null }>(
          `(select json_build_object('body', m.body_id, 'status', m.status,
            'last', (select max(a.position) from agenda_item a where a.meeting_id = m.id)) from meeting m where m.id = {meeting})`,
        ),
        ...subjectOf('{subjectId}'),
      },
      refusals: { ...noSuchSubject, NOT_PLANNED: ['会议已取消', 'The meeting is called off'] },
      rule: ({ convened, subjectId, subjectType, grants = [], viewer }) => {
        if (!convened || convened.status === 'CANCELLED') return refuse('NOT_PLANNED', 'meeting');
        if (subjectId && !(subjectType && isSeen(grants, viewer))) return refuse('NO_SUCH_SUBJECT', 'subjectId');
        return { sets: { body: convened.body, position: (convened.last ?? 0) + 1, subjectType: subjectType ?? null } };
      },
    },
  ),
}));
