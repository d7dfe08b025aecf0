import { KeySupervision } from '../../../schema/suggestions/key-supervision.js';
import { Suggestion } from '../../../schema/suggestions/suggestion.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { latest } from '../as-of.js';
import { addDays } from '../days.js';
import { findings } from './supervision.js';

/** Supervision of key suggestions that was under way has been reported since, and closed with its suggestion. */
export function settleKeys(data: Dataset): void {
  const suggestions = new Map(data.of(Suggestion).map((one) => [one.id, one]));
  for (const one of data.of(KeySupervision)) {
    if (one.status === 'CLOSED') continue;
    const random = randomOf(`settled/${one.id}`);
    const decidedOn = (one.decidedOn as string | undefined) ?? addDays(one.proposedOn as string, random.int(8, 25));
    const reportedOn = (one.reportedOn as string | undefined) ?? addDays(decidedOn, random.int(90, 160));
    const closedOn = suggestions.get(one.suggestion)!.closedOn as string | undefined;
    data.amend(KeySupervision, one, {
      decidedOn,
      reportedOn,
      findings: (one.findings as string | undefined) ?? random.pick(findings),
      ...(closedOn
        ? { status: 'CLOSED', closedOn: addDays(latest(closedOn, reportedOn), 10) }
        : { status: 'REPORTED' }),
    });
  }
}
