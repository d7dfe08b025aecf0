import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded } from '../../api/database/embedded.js';
import { openDatabase } from '../database.js';
import type { Flags } from '../flags.js';
import { suggestionVolume } from '../volume/build.js';
import { makeSurveys } from './answers.js';
import { type InsertsReport, measureInserts } from './inserts.js';
import { type InstallationReport, measureInstallation } from './installation.js';
import { measureParents, type ParentsReport } from './parents.js';
import { measurePlanning, type PlanningReport } from './planning.js';

export interface FeedReport {
  readonly installation: InstallationReport;
  readonly inserts: InsertsReport;
  readonly planning: PlanningReport;
  readonly parents: ParentsReport;
}

/** Measures what the change feed costs those who write, in a database of its own with the server's settings. */
export async function measureFeed(
  { dataDir, suggestions, keep, seconds }: Flags,
  say: (line: string) => void,
): Promise<FeedReport> {
  const folder = join(dataDir, 'feed');
  if (!keep) rmSync(folder, { recursive: true, force: true });
  // Built in haste, measured as durable as it is in use.
  await (await openDatabase(folder, suggestionVolume(suggestions), true, say)).stop();
  const embedded = await startEmbedded({ dataDir: folder, log: say, settings: { autovacuum: 'off' } });
  const config = { connectionString: embedded.url };
  try {
    say('measuring the installation');
    const installation = await measureInstallation(config, seconds, say);
    say('measuring writers');
    const surveys = await makeSurveys(config);
    const inserts = await measureInserts(config, surveys);
    const planning = await measurePlanning(config);
    const parents = await measureParents(config, surveys, seconds);
    return { installation, inserts, planning, parents };
  } finally {
    await embedded.stop();
    if (!keep) rmSync(folder, { recursive: true, force: true });
  }
}
