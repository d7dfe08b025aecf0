/**
 * The newest minor version of each major one as of the day below, by which all had security fixes. PostgreSQL releases
 * them together, in February, May, August and November (https://www.postgresql.org/developer/roadmap/): look here at
 * every release of ours.
 */
export const newestMinors: ReadonlyMap<number, number> = new Map([
  [16, 16],
  [17, 12],
  [18, 7],
]);
const knownOn = '2026-11-28';

/** What an operator should know of a server's version, as in `server_version_num`; undefined if it is not known to be old. */
export function outdated(versionNumber: number): string | undefined {
  const [major, minor] = [Math.floor(versionNumber / 10_000), versionNumber % 10_000];
  const newest = newestMinors.get(major);
  if (newest === undefined || minor >= newest) return undefined;
  return (
    `PostgreSQL is ${major}.${minor}, and ${major}.${newest} was out by ${knownOn}: ` +
    'minor versions close security holes, so update it'
  );
}
