import type { Dataset } from '../kit/dataset.js';
import { appropriateFunds } from './projects/appropriations.js';
import { disburseFunds } from './projects/disbursements.js';
import { allocateFunds } from './projects/funds.js';
import { ordosProjects } from './projects/ordos.js';
import { danyangProjects, quanzhouProjects, yichangProjects } from './projects/others.js';
import { pendingRounds } from './projects/pending.js';
import { nameRaisers } from './projects/raisers.js';
import { recentProjects } from './projects/recent.js';
import { RoundGenerator } from './projects/round-generator.js';
import { screen } from './projects/screening.js';
import { settleProjects } from './projects/settled.js';

const generators = new WeakMap<Dataset, RoundGenerator>();

/** Livelihood projects of the places, from the proposals to the reports. Needs deputies and the suggestions' stories. */
export function seedProjects(data: Dataset): void {
  const works = new RoundGenerator(data);
  generators.set(data, works);
  ordosProjects(works);
  yichangProjects(works);
  danyangProjects(works);
  quanzhouProjects(works);
  allocateFunds(works);
  appropriateFunds(data);
  disburseFunds(works);
  pendingRounds(works);
  screen(data);
  nameRaisers(data);
}

/** What came of them after the documents, and what is built on the day of loading. */
export function seedRecentProjects(data: Dataset): void {
  const works = generators.get(data)!;
  settleProjects(works);
  recentProjects(works);
}
