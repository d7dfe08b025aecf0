import { Activity } from '../../../schema/activities/activity.js';
import type { Dataset } from '../../kit/dataset.js';
import { stories } from '../../places/stories.js';
import { gateWatch, mediaSupervision } from '../../places/supervision.js';
import { addDays } from '../days.js';
import { storyOf } from '../suggestions/stories.js';
import { Oversight } from './oversight.js';

/** What deputies watch on the spot: a gate for some days, and with the press whatever is wrong in a town. */
export function observe(data: Dataset): void {
  const oversight = new Oversight(data, 'observation');
  const { feedback, deputy } = storyOf(data, 'gate');
  const { division } = stories.gate;
  for (const [n, findings] of gateWatch.findings.entries())
    oversight.visit({
      method: 'INSPECTION',
      visitedOn: addDays(gateWatch.from, n),
      division,
      leadDeputy: deputy.id,
      feedback,
      findings,
    });
  const together = data.of(Activity).filter(({ partners }) => partners === mediaSupervision.partner);
  for (const [n, { id, division, startsOn }] of together.entries())
    oversight.visit({
      method: 'MEDIA',
      visitedOn: startsOn as string,
      division: division as string,
      activity: id as string,
      problem: mediaSupervision.problems[n % mediaSupervision.problems.length]!,
    });
}
