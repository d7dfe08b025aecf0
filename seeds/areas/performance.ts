import type { Dataset } from '../kit/dataset.js';
import { seedAppointments } from './performance/appointments.js';
import { seedAwards } from './performance/awards.js';
import { seedChecklists } from './performance/checklists.js';
import { seedInitiatives } from './performance/initiatives.js';
import { seedPoints } from './performance/points.js';
import { seedPosts } from './performance/posts.js';
import { seedRecords } from './performance/records.js';
import { seedReports } from './performance/reports.js';
import { settlePoints } from './performance/settled.js';
import { seedTrainings } from './performance/trainings.js';

/** How deputies do their duties, and what becomes known of it. Needs deputies, groups and suggestions. */
export function seedPerformance(data: Dataset): void {
  seedChecklists(data);
  seedRecords(data);
  seedTrainings(data);
  seedReports(data);
  seedPoints(data);
  seedAwards(data);
  seedAppointments(data);
  seedPosts(data);
  seedInitiatives(data);
  settlePoints(data);
}
