import { ReceptionSession } from '../../../schema/stations/reception-session.js';
import type { FeedbackChannel } from '../../../schema/suggestions/feedback.choices.js';
import type { Dataset, Row } from '../../kit/dataset.js';
import { feedbackPlaces, furtherFeedback } from '../../places/feedback.js';
import { suggestionPlaces, yunji } from '../../places/suggestions.js';
import { addDays, daysBetween } from '../days.js';
import { countiesOf, divisionOf, subtreeOf } from '../organisations.js';
import { spotsOf } from './feedback.js';
import { Inbox } from './inbox.js';
import type { Heard } from './receptions.js';

/** What a county has heard: days as seen from the day of loading. */
const heard: readonly { on: number; by: FeedbackChannel; handled?: number; isSolved?: true }[] = [
  { on: -1, by: 'MINI_APP' },
  { on: -5, by: 'DEPUTY_QR' },
  { on: -16, by: 'STATION_VISIT' },
  { on: -36, by: 'WEB' },
  { on: -20, by: 'STATION_QR', handled: -9 },
  { on: -29, by: 'HOME_VISIT', handled: -14, isSolved: true },
  { on: -43, by: 'MINI_APP', handled: -18, isSolved: true },
];

/** Divisions whose voices a source has counted, all of them: to those none is added. */
const counted = [...feedbackPlaces, ...furtherFeedback, yunji]
  .map(({ division }) => subtreeOf(division))
  .filter((division) => !suggestionPlaces.some(({ prefix }) => prefix === division));

/** Citizens' voices of these weeks: just in, with a unit in time and late, handled and solved, and those of receptions. */
export function recentVoices(data: Dataset): void {
  const inbox = new Inbox(data, 'new voices', data.day);
  const receptions = Map.groupBy(data.of(ReceptionSession).filter(isRecent(data.day)), ({ division }) =>
    (division as string).slice(0, 6),
  );
  for (const { prefix, city } of suggestionPlaces)
    for (const { code } of city ? countiesOf(prefix) : [divisionOf(prefix)]) {
      const spots = spotsOf(code, counted);
      if (spots.length === 0) continue;
      for (const { on, by: channel, handled, isSolved } of heard) {
        const handledOn = handled && addDays(data.day, handled);
        inbox.take({
          division: inbox.random.pick(spots),
          channel,
          receivedOn: addDays(data.day, on),
          ...(handledOn && { handledOn }),
          ...(handledOn && isSolved && { resolvedOn: handledOn }),
        });
      }
      for (const reception of receptions.get(code.slice(0, 6)) ?? [])
        if (spots.includes(reception.division as string)) listen(inbox, reception);
    }
}

const isRecent =
  (today: string) =>
  ({ heldOn, status }: Row): boolean =>
    status === 'HELD' && daysBetween(heldOn as string, today) < 60;

/** Two voices of a reception: one settled there, one a week later. */
function listen(inbox: Inbox, reception: Row): void {
  const { heldOn, division } = reception as unknown as Heard & { readonly division: string };
  const later = addDays(heldOn, 7);
  for (const handledOn of [heldOn, later < inbox.data.day ? later : undefined])
    inbox.take({
      division,
      channel: 'RECEPTION_DAY',
      reception: reception as unknown as Heard,
      receivedOn: heldOn,
      ...(handledOn && { handledOn, resolvedOn: handledOn }),
    });
}
