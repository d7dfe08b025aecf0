import type { Dataset } from '../kit/dataset.js';
import { seedAssessments } from './evaluations/assessments.js';
import { seedDepartments } from './evaluations/departments.js';
import { seedSurveys } from './evaluations/surveys.js';

/** How deputies rate state organs, how projects are assessed, and what people are asked. Needs projects. */
export function seedEvaluations(data: Dataset): void {
  seedDepartments(data);
  seedAssessments(data);
  seedSurveys(data);
}
