import { AssessmentCommission } from '../../../schema/evaluations/assessment-commission.js';
import { type AssessmentSubject, gradeOf } from '../../../schema/evaluations/evaluation.choices.js';
import { ProjectAssessment } from '../../../schema/evaluations/project-assessment.js';
import { LivelihoodProject } from '../../../schema/projects/livelihood-project.js';
import type { Dataset, RowOf } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { earliest } from '../as-of.js';
import { addDays } from '../days.js';
import { countiesOf } from '../organisations.js';

interface Project {
  readonly id: string;
  readonly division: string;
  readonly year: number;
  readonly level: string;
  readonly completedOn?: string;
}

const city = '150600000000';
const thirdParty = '某绩效评价咨询有限公司（第三方机构）';

/** 鄂尔多斯市: third parties assess the projects of a year and the award fund; a pre-assessment comes before ratings. */
export function seedAssessments(data: Dataset): void {
  const random = randomOf('assessments');
  let count = 0;
  const add = (row: RowOf<ProjectAssessment> & { assessedOn: string; year: number }) =>
    data.add(ProjectAssessment, {
      id: uuidOf('assessment', count++, new Date(row.assessedOn)),
      ...graded(random),
      ...row,
    });
  for (const year of [2021, 2022, 2023]) {
    const assessedOn = `${year + 1}-04-20`;
    const row = { kind: 'THIRD_PARTY', assessor: thirdParty, year, assessedOn, isPublished: true } as const;
    const of = (subject: AssessmentSubject, division: string) =>
      add({ ...row, subject, division, commission: commissioned(data, { subject, division, year, assessedOn }) });
    of('AWARD_FUND', city);
    for (const { code } of countiesOf(city)) of('PROJECTS_OF_YEAR', code);
  }
  const projects = data.of(LivelihoodProject) as unknown as readonly Project[];
  const completed = projects.filter(
    ({ division, year, level, completedOn }) =>
      division.startsWith('1506') && year >= 2022 && level === 'COUNTY' && completedOn,
  );
  for (const { id: project, division, year, completedOn } of random.sample(completed, 48))
    add({
      kind: 'PRE_ASSESSMENT',
      subject: 'PROJECT',
      project,
      division,
      year,
      assessor: '人大常委会预评估小组',
      assessedOn: earliest(addDays(completedOn!, 12), '2024-10-30'),
      isPublished: random.chance(0.4),
    });
}

interface Commissioned {
  readonly subject: AssessmentSubject;
  readonly division: string;
  readonly year: number;
  readonly assessedOn: string;
}
/** The contract behind an assessment, two months before it. */
function commissioned(data: Dataset, { assessedOn, ...of }: Commissioned): string {
  const id = uuidOf(`commission/${of.division}/${of.subject}`, of.year, new Date(addDays(assessedOn, -60)));
  data.add(AssessmentCommission, {
    ...{
      id,
      ...of,
      assessor: thirdParty,
      contractNumber: `PG-${of.division.slice(0, 6)}-${of.year}`,
      status: 'PUBLISHED',
    },
    ...{ commissionedOn: addDays(assessedOn, -60), dueOn: addDays(assessedOn, 10), submittedOn: assessedOn },
  });
  return id;
}

function graded(random: Random) {
  const score = Math.round((70 + 28 * random.next()) * 10) / 10;
  const grade = gradeOf(score);
  return {
    score,
    grade,
    conclusion: random.pick([
      '目标任务完成较好，群众受益明显',
      '资金使用规范，建成内容与方案一致',
      '总体达到预期，后续管护机制需要健全',
    ]),
    recommendations: random.pick(['健全管护责任和经费', '加快结算审计进度', '完善公示内容和监督电话']),
  };
}
