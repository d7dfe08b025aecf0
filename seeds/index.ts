import { dayInChina } from '../schema/kit/declare/china.js';
import { seedAccounts } from './areas/accounts.js';
import { seedActivities } from './areas/activities.js';
import { seedBodies } from './areas/bodies.js';
import { seedCalendar } from './areas/calendar.js';
import { seedCommunities, seedFrameworks, seedRecentBulletins } from './areas/communities.js';
import { seedContactLinks } from './areas/contact-links.js';
import { seedDeputies } from './areas/deputies.js';
import { seedDeputyGroups } from './areas/deputy-groups.js';
import { seedEvaluations } from './areas/evaluations.js';
import { seedGrids } from './areas/grids.js';
import { seedLegislation } from './areas/legislation.js';
import { seedOrganisations } from './areas/organisations.js';
import { passOn } from './areas/passed-on.js';
import { seedPerformance } from './areas/performance.js';
import { seedPetitions, seedRecentPetitions } from './areas/petitions.js';
import { seedProjects, seedRecentProjects } from './areas/projects.js';
import { seedQrCodes } from './areas/qr-codes.js';
import { seedStations } from './areas/stations.js';
import { seedStatistics } from './areas/statistics.js';
import { seedFurtherFeedback, seedRecentSuggestions, seedSuggestions } from './areas/suggestions.js';
import { seedRecentSupervision, seedSupervision } from './areas/supervision.js';
import { Dataset, recordedUntil } from './kit/dataset.js';

/** The first day on which what is under way lies wholly after what the documents tell of. */
const firstDay = `${Number(recordedUntil.slice(0, 4)) + 1}-07-01`;

/** The areas in the order in which they build on each other. */
const areas: readonly (readonly [name: string, seed: (data: Dataset) => void])[] = [
  ['calendar', seedCalendar],
  ['organisations', seedOrganisations],
  ['deputies', seedDeputies],
  ['deputy groups', seedDeputyGroups],
  ['QR codes', seedQrCodes],
  ['stations', seedStations],
  ['contact links', seedContactLinks],
  ['grids', seedGrids],
  ['activities', seedActivities],
  ['suggestions', seedSuggestions],
  ['projects', seedProjects],
  ['legislation', seedLegislation],
  ['communities', seedCommunities],
  ['petitions', seedPetitions],
  ['supervision', seedSupervision],
  ['performance', seedPerformance],
  ['evaluations', seedEvaluations],
  ['further feedback', seedFurtherFeedback],
  ['what was passed on', passOn],
  ['recent suggestions', seedRecentSuggestions],
  ['recent petitions', seedRecentPetitions],
  ['recent supervision', seedRecentSupervision],
  ['recent projects', seedRecentProjects],
  ['recent bulletins', seedRecentBulletins],
  ['bodies', seedBodies],
  ['policy frameworks', seedFrameworks],
  ['statistics', seedStatistics],
  ['accounts', seedAccounts],
];

/**
 * The records of the five places as they are on a day, today in China unless given: what documents tell of keeps its
 * days, and what is under way or ahead is so on that day. The same day gives the same records. `onStep` hears of every
 * area that is done.
 */
export function buildDataset(onStep: (area: string) => void = () => {}, day: string = dayInChina()): Dataset {
  const data = new Dataset(day > firstDay ? day : firstDay);
  for (const [name, seed] of areas) {
    seed(data);
    onStep(name);
  }
  return data;
}
