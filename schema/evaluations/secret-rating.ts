import { Choice, Concept, Entity, nothing, One, open } from '../kit/index.js';
import { DutyReport } from '../performance/duty-report.js';
import { EvaluationBody } from '../projects/livelihood.choices.js';
import { Satisfaction } from '../suggestions/suggestion.choices.js';
import { DepartmentEvaluation } from './department-evaluation.js';

const noList = '不列出：仅计票时统计';

@Concept({
  zh: '无记名评票：对单位或者代表述职的一张无记名评票，不记何人所评；任何人都查不到，仅计票时统计',
  en: 'One secret rating of a unit or of a deputy’s report. It says nothing of who rated, is shown to nobody, and is looked at by the count alone',
  rows: { public: nothing, system: nothing },
})
export class SecretRating extends Entity {
  @One(() => DepartmentEvaluation, `部门工作评议：${noList}`, 'The evaluation of a unit', open, { optional: true })
  departmentEvaluation?: DepartmentEvaluation;

  @One(() => DutyReport, `代表述职：${noList}`, 'The report of a deputy', open, { optional: true })
  dutyReport?: DutyReport;

  @Choice(EvaluationBody, '评议主体', 'Who rates', open)
  body!: EvaluationBody;

  @Choice(Satisfaction, '评价', 'The class', open, { group: true })
  rating!: Satisfaction;
}
