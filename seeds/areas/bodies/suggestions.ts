import { KeySupervision, type SupervisionRoute } from '../../../schema/suggestions/key-supervision.js';
import type { SuggestionCategory } from '../../../schema/suggestions/suggestion.choices.js';
import { Suggestion } from '../../../schema/suggestions/suggestion.js';
import type { Dataset } from '../../kit/dataset.js';
import { bodyIdOf } from './directory.js';
import type { Minutes } from './minutes.js';
import { type Seat, seatOf, specialSeat } from './occasions.js';

interface Supervised {
  readonly id: string;
  readonly suggestion: string;
  readonly route: SupervisionRoute;
  readonly decidedOn?: string;
  readonly reportedOn?: string;
}

/** Key suggestions: the chairpersons' meeting chooses them, and each route has its body (Deputies Law, art. 52). */
export function decideKeySupervision(data: Dataset, minutes: Minutes): void {
  const suggestions = new Map(data.of(Suggestion).map((one) => [one.id, one]));
  for (const row of data.of(KeySupervision)) {
    const { id, suggestion, route, decidedOn, reportedOn } = row as unknown as Supervised;
    const { division, category } = suggestions.get(suggestion) as { division: string; category: SuggestionCategory };
    const subject = ['KeySupervision', id] as const;
    const chairpersons = seatOf(division, 'CHAIRPERSONS_MEETING');
    const committee = specialSeat(division, category);
    data.amend(KeySupervision, row, {
      supervisor: supervisorOf(route, division, committee),
      ...(decidedOn && {
        decision: minutes.record({
          seat: chairpersons,
          on: decidedOn,
          kind: 'DESIGNATED',
          title: '确定重点督办的代表建议',
          subject,
        }),
      }),
      ...(reportedOn && {
        heard: minutes.record({
          seat: route === 'COUNTERPART_COMMITTEE' ? committee : chairpersons,
          on: reportedOn,
          kind: 'HEARD',
          title: '听取重点督办建议办理情况的报告',
          subject,
        }),
      }),
    });
  }
}

function supervisorOf(route: SupervisionRoute, division: string, committee: Seat): string {
  if (route === 'COUNTERPART_COMMITTEE') return committee.body;
  if (route === 'LEADING') return bodyIdOf(division, 'STANDING_COMMITTEE');
  if (route === 'CHAIRPERSONS_MEETING') return bodyIdOf(division, 'CHAIRPERSONS_MEETING');
  return bodyIdOf(division, 'WORKING_BODY', '代表工作委员会');
}
