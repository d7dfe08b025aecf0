import { one, refuse, transitions } from '../kit/transitions.js';
import { LivelihoodProject } from '../projects/livelihood-project.js';
import { congressOffice } from '../projects/round.actors.js';
import { gradeOf } from './evaluation.choices.js';
import { ProjectAssessment } from './project-assessment.js';

const office = { staff: congressOffice() };

export const assessmentTransitions = transitions({ concept: () => ProjectAssessment }, ({ begin, act }) => ({
  preAssessProject: begin('预评估项目：代表测评前由工作机构预评估', 'The office assesses it before deputies rate it', {
    by: office,
    needs: ['division', 'assessor', 'assessedOn', 'score', 'conclusion'],
    takes: ['recommendations'],
    given: { of: one(() => LivelihoodProject, '项目', 'The project', ['division', 'year', 'completedOn']) },
    refusals: {
      NOT_THIS_PLACE: ['不属于该地', 'It belongs to another place'],
      ASSESSED_BEFORE_ITS_END: ['项目完工之后、今天之前方可评估', 'Assessed before its completion or after today'],
    },
    rule: ({ division, of, assessedOn, score, today }) => {
      if (of.division !== division) return refuse('NOT_THIS_PLACE', 'of');
      if (!of.completedOn || assessedOn < of.completedOn || assessedOn > today)
        return refuse('ASSESSED_BEFORE_ITS_END', 'assessedOn');
      const about = { project: of.id, year: of.year, subject: 'PROJECT', kind: 'PRE_ASSESSMENT' } as const;
      return { sets: { ...about, grade: gradeOf(score), isPublished: false } };
    },
  }),

  publishAssessment: act('公开评估：公开评估结论', 'What was found is published', {
    by: office,
    sees: ['isPublished'],
    refusals: { PUBLISHED: ['已经公开', 'It is published already'] },
    guard: ({ it }) => (it.isPublished ? refuse('PUBLISHED', 'id') : undefined),
    rule: () => ({ sets: { isPublished: true } }),
  }),
}));
