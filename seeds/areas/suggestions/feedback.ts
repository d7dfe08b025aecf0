import { Attachment } from '../../../schema/suggestions/attachment.js';
import type { Dataset } from '../../kit/dataset.js';
import { uuidOf } from '../../kit/uuid.js';
import { type FeedbackOfPlace, feedbackPlaces, furtherFeedback } from '../../places/feedback.js';
import { yunji } from '../../places/suggestions.js';
import { earliest } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import type { SeedDeputy } from '../deputies.js';
import { divisionOf, divisionsUnder, townshipsOf, villagesOf } from '../organisations.js';
import { Inbox } from './inbox.js';

export interface FromPlatform {
  readonly suggestion: string;
  readonly deputy: SeedDeputy;
  readonly submittedOn: string;
}

/** Citizens' feedback of all places; `becameSuggestions` had come as messages on the platform. */
export function seedFeedback(data: Dataset, becameSuggestions: readonly FromPlatform[]): void {
  const inbox = new Inbox(data);
  for (const place of feedbackPlaces) collect(inbox, place);
  collectYunji(inbox);
  for (const { suggestion, deputy, submittedOn } of becameSuggestions)
    inbox.take({
      division: deputy.division,
      channel: inbox.random.pick(['WEB', 'MINI_APP', 'DEPUTY_QR'] as const),
      receivedOn: addDays(submittedOn, -inbox.random.int(2, 20)),
      handledOn: submittedOn,
      became: 'SUGGESTION',
      suggestion,
      deputy,
    });
}

/** Feedback of single systems; last, since bulletins and petitions choose among the feedback of the places. */
export function seedFurtherFeedback(data: Dataset): void {
  const inbox = new Inbox(data, 'voices');
  for (const place of furtherFeedback) collect(inbox, place);
  unclaimed(data);
}

/** A photograph that was announced and went with nothing: no file is loaded with the records. */
function unclaimed(data: Dataset): void {
  const requestedOn = '2024-10-28';
  const file = { name: '—', kind: 'JPEG', status: 'REMOVED', size: 2_318_402, isPublished: false } as const;
  data.add(Attachment, { id: uuidOf('attachment', 0, new Date(requestedOn)), ...file, requestedOn });
}

/** Villages of a subtree that lie in a township, and the townships; those of other counts left out. */
export function spotsOf(division: string, without: readonly string[] = []): string[] {
  if (divisionOf(division).level === 'VILLAGE') return [division];
  const towns = new Set(townshipsOf(division).map(({ code }) => code));
  const villages = villagesOf(division).filter(({ code }) => towns.has(`${code.slice(0, 9)}000`));
  return [...villages, ...divisionsUnder(division, 'TOWNSHIP').filter(({ code }) => towns.has(code))]
    .map(({ code }) => code)
    .filter((code) => !without.some((prefix) => code.startsWith(prefix)));
}

/** What was handled comes first, what was solved before that; all three numbers come out exactly. */
function collect(
  inbox: Inbox,
  { from, to, collected, handled, solved, channels, category, matters, ...place }: FeedbackOfPlace,
) {
  const { random } = inbox;
  const spots = spotsOf(place.division, place.without);
  for (let n = 0; n < collected; n++) {
    const isHandled = n < handled;
    const receivedOn = dayBetween(random, from, isHandled ? addDays(to, -12) : to);
    const atOnce = n < solved && random.chance(0.12);
    const handledOn = atOnce ? receivedOn : soon(inbox, receivedOn, to);
    inbox.take({
      division: random.pick(spots),
      channel: random.pick(channels),
      since: from,
      receivedOn,
      category,
      ...(matters && { words: wordsOf(random.pick(matters)) }),
      ...(isHandled && { handledOn }),
      ...(n < solved && { resolvedOn: handledOn }),
    });
  }
}

const wordsOf = ({ title, content }: { readonly title: string; readonly content: string }) => ({ title, content });

const soon = ({ random }: Inbox, day: string, last: string): string => {
  return earliest(addDays(day, random.int(1, 45)), last);
};

function collectYunji(inbox: Inbox): void {
  const { division, before, period } = yunji;
  const { random } = inbox;
  const spots = spotsOf(division);
  const take = (receivedOn: string, resolvedOn: string | undefined, since: string) =>
    inbox.take({
      since,
      division: random.pick(spots),
      channel: random.pick(['RECEPTION_DAY', 'MEETING', 'HOME_VISIT'] as const),
      receivedOn,
      atActivity: true,
      handledOn: resolvedOn,
      resolvedOn,
    });
  // All but one of the earlier ones were solved within the period.
  const earlier = before.collected - 1;
  for (let n = 0; n < before.collected; n++) {
    const receivedOn = dayBetween(random, before.from, before.to);
    take(receivedOn, n < earlier ? dayBetween(random, period.from, period.to) : addDays(before.to, 5), before.from);
  }
  for (let n = 0; n < period.collected; n++) {
    const receivedOn = dayBetween(random, period.from, addDays(period.to, -15));
    take(receivedOn, n < period.solved - earlier ? soon(inbox, receivedOn, period.to) : undefined, period.from);
  }
}
