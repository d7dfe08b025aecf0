import type { PetitionStatus } from '../../../schema/petitions/petition.choices.js';
import { PublicFeedback } from '../../../schema/suggestions/public-feedback.js';
import type { SuggestionCategory } from '../../../schema/suggestions/suggestion.choices.js';
import type { Dataset } from '../../kit/dataset.js';
import type { Random } from '../../kit/random.js';
import { gas, ordosCases, ordosCounts, otherCases } from '../../places/petitions.js';
import { earliest, recordedUntil } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { addDays, daysBetween } from '../days.js';

/** When and where a petition is registered, and what it came from. */
export interface Slot {
  readonly place: string;
  readonly registeredOn: string;
  readonly concludedOn?: string | undefined;
  readonly isCarried: boolean;
  /** Where it stands, if that is not to be drawn. */
  readonly stands?: PetitionStatus;
  feedback?: Voice;
}

export interface Voice {
  readonly id: string;
  readonly title: string;
  readonly content: string;
  readonly category: SuggestionCategory;
  readonly division: string;
  readonly receivedOn: string;
}

/** A petition of a voice by itself, registered within days. */
export function slotOf(feedback: Voice, n: number): Slot {
  const registeredOn = earliest(addDays(feedback.receivedOn, 3 + (n % 9)), addDays(recordedUntil, -1));
  const concludedOn = addDays(registeredOn, 12 + (n % 40));
  const place = feedback.division.slice(0, 6);
  return { place, registeredOn, isCarried: false, feedback, ...(concludedOn < recordedUntil && { concludedOn }) };
}

/** The petitions of all places by place and day, before anybody knows what they are about; the story of the gas aside. */
export function planCases(data: Dataset, random: Random): Slot[] {
  const slots = ordosCases.flatMap(([banner, ...counts]) => ordosSlots(random, banner, ...counts));
  for (const { division, carried, others, from } of otherCases)
    for (let n = 0; n < carried + others; n++)
      slots.push(slot(random, division, n < carried, dayBetween(random, from, '2024-10-30'), random.chance(0.7)));
  bornOfFeedback(data, slots);
  return slots;
}

/** Older ones are concluded before younger ones, by and large. */
function ordosSlots(random: Random, banner: string, first: number, second: number, concluded: number): Slot[] {
  const { since, first: firstDay, second: secondDay } = ordosCounts;
  const own = gas.division.startsWith(banner) ? 1 : 0;
  const days = [
    ...Array.from({ length: first - own }, () => dayBetween(random, since, firstDay)),
    ...Array.from({ length: second - first }, () => dayBetween(random, addDays(firstDay, 1), addDays(secondDay, -1))),
  ];
  const byAge = days
    .map((day) => ({ day, rank: addDays(day, random.int(0, 150)) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return byAge.map(({ day }, n) => slot(random, banner, true, day, n < concluded - own));
}

function slot(random: Random, place: string, isCarried: boolean, registeredOn: string, isConcluded: boolean): Slot {
  const usual = isConcluded && (isCarried || random.chance(0.6));
  const concludedOn = usual
    ? earliest(addDays(registeredOn, random.int(4, 58)), addDays(recordedUntil, -1))
    : undefined;
  return { place, isCarried, registeredOn, concludedOn };
}

/** Citizens’ voices that became petitions. */
export const becamePetitions = (data: Dataset): readonly Voice[] =>
  (data.of(PublicFeedback) as unknown as readonly (Voice & { conversionTarget?: string })[]).filter(
    ({ conversionTarget }) => conversionTarget === 'PETITION',
  );

/** Voices of citizens that became petitions take the next petition of their county. */
function bornOfFeedback(data: Dataset, slots: readonly Slot[]): void {
  for (const voice of becamePetitions(data)) {
    const fits = slots.filter(
      (one) =>
        !one.feedback &&
        one.isCarried &&
        voice.division.startsWith(one.place) &&
        one.registeredOn >= voice.receivedOn &&
        daysBetween(voice.receivedOn, one.registeredOn) < 60,
    );
    if (fits[0]) fits[0].feedback = voice;
  }
}
