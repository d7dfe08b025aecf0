import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Flags } from '../flags.js';
import { startCrowd } from '../load/crowd.js';
import { measureNeighbour, type NeighbourReport } from './neighbour.js';
import { measureOverload, type OverloadReport } from './overload.js';
import { startPlaces } from './server.js';
import { measureSoak, type SoakReport } from './soak.js';

interface BuildReport {
  readonly build: 'before' | 'this';
  readonly neighbour?: NeighbourReport;
  readonly overload?: OverloadReport;
  readonly soak?: SoakReport;
}

/** Measures builds one after the other, each with the five places in a database of its own. */
export async function measurePlaces(flags: Flags, say: (line: string) => void): Promise<BuildReport[]> {
  const reports: BuildReport[] = [];
  const builds = [...(flags.before ? [['before', flags.before] as const] : []), ['this', resolve('.')] as const];
  for (const [build, folder] of builds) {
    const dataDir = join(flags.dataDir, `places-${build}`);
    if (!flags.keep) rmSync(dataDir, { recursive: true, force: true });
    // The first start loads the data, which takes memory that no other start takes.
    await (await startPlaces(folder, dataDir, say)).stop();
    const server = await startPlaces(folder, dataDir, say);
    // One connection, or a rate that it must keep though the processors are busy.
    const neighbour = startCrowd();
    const crowd = startCrowd(10);
    try {
      reports.push({
        build,
        ...(flags.neighbour && { neighbour: await measureNeighbour(server, neighbour, crowd, flags, say) }),
        ...(flags.overload && { overload: await measureOverload(server, neighbour, flags.seconds) }),
        ...(flags.soak && { soak: await measureSoak(server, crowd, flags.soak, say) }),
      });
    } finally {
      neighbour.stop();
      crowd.stop();
      await server.stop();
      if (!flags.keep) rmSync(dataDir, { recursive: true, force: true });
    }
  }
  return reports;
}
