import { SupervisionMatter } from '../../schema/supervision/supervision-matter.js';
import { SupervisionPlan } from '../../schema/supervision/supervision-plan.js';
import type { Dataset, Row } from '../kit/dataset.js';
import { numberByDay } from './numbering.js';
import { hold as holdHearings } from './supervision/hearings.js';
import { matters } from './supervision/matters.js';
import { observe } from './supervision/observations.js';
import { Oversight } from './supervision/oversight.js';
import { plans } from './supervision/plans.js';
import { professionalGroups } from './supervision/professions.js';
import { projectOversight } from './supervision/projects.js';
import { recentSupervision } from './supervision/recent.js';
import { reports } from './supervision/reports.js';
import { residents } from './supervision/residents.js';
import { settleSupervision } from './supervision/settled.js';

/** Hearings, research reports, and the supervision of projects and of other matters. Needs legislation and projects. */
export function seedSupervision(data: Dataset): void {
  holdHearings(data);
  reports(data);
  const oversight = new Oversight(data);
  projectOversight(oversight);
  plans(oversight);
  matters(oversight);
  observe(data);
  residents(data);
  professionalGroups(oversight);
}

/** What is planned for a year beside the annual plan of the place is part of that. */
function joinAnnualPlans(data: Dataset): void {
  const placed = ({ division, year }: Row) => `${division}/${year}`;
  const all = data.of(SupervisionPlan);
  const annual = new Map(all.filter(({ kind }) => kind === 'ANNUAL').map((plan) => [placed(plan), plan.id as string]));
  for (const plan of all) {
    const whole = plan.kind === 'ANNUAL' ? undefined : annual.get(placed(plan));
    if (whole) data.amend(SupervisionPlan, plan, { annual: whole });
  }
}

/** What came of it after the documents, and what is supervised on the day of loading. */
export function seedRecentSupervision(data: Dataset): void {
  settleSupervision(data);
  recentSupervision(data);
  joinAnnualPlans(data);
  numberByDay(data, SupervisionMatter, 'reportedOn');
}
