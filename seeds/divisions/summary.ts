import type { Edition } from './edition.js';
import type { Outcome } from './load.js';

const count = (rows: number) => rows.toLocaleString('en');

/** What a load did, or with `dryRun` would do, in two or three lines. */
export function summary(
  outcome: Outcome,
  { endMissing, dryRun }: Edition & { readonly dryRun?: boolean },
  seconds: number,
): string {
  const { rows, counts, later, unwritten, refused, interrupted } = outcome;
  const { NEW, HANDED, CHANGED, BACK, DATED, ending } = counts;
  const changed = HANDED + CHANGED + BACK + DATED;
  const refusals = [...refused].map(([reason, some]) => `${count(some)} ${reason}`).join(', ');
  const allRefused = [...refused.values()].reduce((sum, some) => sum + some, 0);
  const figures = [
    `${count(NEW)} new`,
    `${count(changed)} changed${HANDED ? ` (${count(HANDED)} codes passed to another division)` : ''}`,
    `${count(rows - NEW - changed)} as before`,
    ...(later ? [`${count(later)} of them left as a later edition has them`] : []),
    `${count(allRefused)} refused${refusals && ` (${refusals})`}`,
  ];
  const lacking = ending
    ? endMissing
      ? `\n${count(ending)} that it lacks end on ${endMissing}`
      : `\n${count(ending)} that it lacks stay valid: end them with --end-missing`
    : '';
  const names = unwritten
    ? `\n${count(unwritten)} names have a character that the list could not write: mend them`
    : '';
  return `${count(rows + allRefused)} rows in ${seconds.toFixed(1)} s: ${figures.join(', ')}${lacking}${names}${ended(outcome, { endMissing, dryRun, interrupted })}`;
}

function ended(
  { rows, counts, refused }: Outcome,
  {
    endMissing,
    dryRun,
    interrupted,
  }: { endMissing?: string | undefined; dryRun?: boolean | undefined; interrupted: boolean },
): string {
  const { ADOPTED, ending, ...changes } = counts;
  const toDo = Object.values(changes).reduce((sum, some) => sum + some, 0) + (endMissing ? ending : 0);
  if (interrupted) return '\nstopped; what is loaded is kept: the same command continues from here';
  if (rows === 0)
    return refused.size ? '\nnothing was changed: no row is right' : '\nnothing was changed: there are no rows';
  if (dryRun) return '\nnothing was written: this was a dry run';
  return toDo === 0 && isClean(refused) ? '\nnothing to do: all of them were there already' : '';
}

const isClean = (refused: Outcome['refused']) => [...refused.keys()].every((reason) => reason === 'DUPLICATE');

export function exitCode({ rows, refused, interrupted }: Outcome): number {
  if (interrupted) return 130;
  if (rows === 0) return 1;
  return isClean(refused) ? 0 : 2;
}
