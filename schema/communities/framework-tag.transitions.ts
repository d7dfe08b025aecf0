import { isSeen, noSuchSubject, subjectOf } from '../bodies/subject.js';
import { fromSql, refuse, transitions } from '../kit/transitions.js';
import { liesIn } from '../organisations/one-place.js';
import { FrameworkTag } from './framework-tag.js';
import { officeAt } from './policy.rules.js';

const office = officeAt();
const retired = { RETIRED: ['框架已停用', 'The framework is retired'] } as const;

export const tagTransitions = transitions({ concept: () => FrameworkTag }, ({ begin, act }) => ({
  tagRecord: begin('标记记录：把平台上的任一记录归入框架', 'Any record of the platform belongs to a framework', {
    by: office,
    needs: ['framework', 'objectId', 'division'],
    reads: {
      ...subjectOf('{objectId}'),
      framed: fromSql<{ readonly division: string | null; readonly endedOn: string | null }>(
        `(select json_build_object('division', f.division_code, 'endedOn', f.ended_on) from policy_framework f where f.id = {framework})`,
      ),
      isTagged: fromSql<boolean>(
        'exists (select from framework_tag t where t.framework_id = {framework} and t.object_id = {objectId})',
      ),
    },
    refusals: {
      ...noSuchSubject,
      ...retired,
      FRAMEWORK_OF_ANOTHER_PLACE: ['框架属于他地，不用于此地', 'The framework is one of another place'],
      TAGGED_BEFORE: ['已归入该框架；取消过的请恢复', 'It has this tag, or had it: restore that one'],
    },
    rule: ({ subjectType, grants = [], framed, isTagged, division, today, viewer }) => {
      if (!subjectType || !isSeen(grants, viewer)) return refuse('NO_SUCH_SUBJECT', 'objectId');
      if (!framed || framed.endedOn) return refuse('RETIRED', 'framework');
      if (framed.division && !liesIn(division, framed.division))
        return refuse('FRAMEWORK_OF_ANOTHER_PLACE', 'framework');
      return isTagged ? refuse('TAGGED_BEFORE', 'objectId') : { sets: { objectType: subjectType, taggedOn: today } };
    },
  }),

  untagRecord: act('取消标记：该记录不再归入框架', 'The record belongs to the framework no longer', {
    by: office,
    sees: ['endedOn'],
    refusals: { UNTAGGED: ['已取消标记', 'The tag is taken off already'] },
    guard: ({ it }) => (it.endedOn ? refuse('UNTAGGED', 'id') : undefined),
    rule: ({ today }) => ({ sets: { endedOn: today } }),
  }),

  restoreTag: act('恢复标记', 'The tag is put on again', {
    by: office,
    sees: ['endedOn'],
    beside: { framework: ['endedOn'] },
    refusals: { ...retired, TAGGED: ['标记未取消', 'The tag is on it'] },
    guard: ({ it }) => {
      if (it.framework.endedOn) return refuse('RETIRED', 'id');
      return it.endedOn ? undefined : refuse('TAGGED', 'id');
    },
    rule: ({ today }) => ({ sets: { endedOn: null, taggedOn: today } }),
  }),
}));
