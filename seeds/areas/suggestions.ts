import { PublicFeedback } from '../../schema/suggestions/public-feedback.js';
import { Suggestion } from '../../schema/suggestions/suggestion.js';
import type { Dataset } from '../kit/dataset.js';
import {
  danyangCompletion,
  danyangSupervision,
  suggestionPlaces,
  suggestionYears,
  type Yearly,
  zhijiang,
} from '../places/suggestions.js';
import { recordedUntil } from './as-of.js';
import { dayBetween } from './day-between.js';
import { addDays } from './days.js';
import { deputiesOf, type SeedDeputy } from './deputies.js';
import { numberByDay } from './numbering.js';
import { countiesOf, divisionOf, hasCongress, sessionOf, townshipsOf } from './organisations.js';
import { seedFeedback } from './suggestions/feedback.js';
import { intake } from './suggestions/intake.js';
import type { Plan } from './suggestions/plan.js';
import { recentSuggestions } from './suggestions/recent.js';
import { recentVoices } from './suggestions/recent-voices.js';
import { settle } from './suggestions/settled.js';
import { settleKeys } from './suggestions/settled-keys.js';
import { seedStories } from './suggestions/stories.js';
import { SuggestionGenerator } from './suggestions/suggestion-generator.js';
import { danyangKeys, superviseKeys } from './suggestions/supervision.js';
import { tellWhereUnitsStand } from './suggestions/units-parts.js';

export { seedFurtherFeedback } from './suggestions/feedback.js';

/** Suggestions with their handling, citizens' feedback, and the stories that the sources tell. Needs stations. */
export function seedSuggestions(data: Dataset): void {
  const desk = generatorOf(data);
  for (const { prefix, city, county, township, keys } of suggestionPlaces) {
    if (city) congressYears(desk, city.code, city.yearly, keys);
    for (const { code } of city ? countiesOf(prefix) : [divisionOf(prefix)]) congressYears(desk, code, county, keys);
    for (const town of townshipsOf(prefix).filter(hasCongress)) congressYears(desk, town.code, township, 0);
  }
  for (const { year, total, solved } of danyangCompletion) danyangYear(desk, year, total, solved);
  const fromPlatform = betweenSessionsOfZhijiang(desk);
  superviseKeys(desk);
  seedFeedback(data, fromPlatform);
  seedStories(desk);
  numberByDay(data, Suggestion, 'submittedOn');
}

const generators = new WeakMap<Dataset, SuggestionGenerator>();

function generatorOf(data: Dataset): SuggestionGenerator {
  const known = generators.get(data) ?? new SuggestionGenerator(data);
  generators.set(data, known);
  return known;
}

/** What came of it after the documents, and what is new on the day of loading; last, since others choose among the rest. */
export function seedRecentSuggestions(data: Dataset): void {
  settle(data, generatorOf(data).waiting);
  settleKeys(data);
  recentSuggestions(data);
  intake(data);
  recentVoices(data);
  numberByDay(data, Suggestion, 'submittedOn');
  numberByDay(
    data,
    PublicFeedback,
    'receivedOn',
    ({ division, receivedOn }) => `F${(division as string).slice(0, 6)}-${(receivedOn as string).slice(0, 4)}`,
  );
  tellWhereUnitsStand(data);
}

const levelOf = (code: string) =>
  divisionOf(code).level === 'TOWNSHIP' ? 'TOWNSHIP' : divisionOf(code).level === 'COUNTY' ? 'COUNTY' : 'PREFECTURE';

function congressYears(desk: SuggestionGenerator, congress: string, [inSession, between]: Yearly, keys: number): void {
  const deputies = deputiesOf(desk.data, congress, levelOf(congress));
  if (deputies.length === 0) return;
  for (const year of suggestionYears) {
    for (let n = 0; n < inSession; n++)
      desk.file({ ...atSession(desk, congress, year, deputies), ...(n < keys && { isKey: true }) });
    if (congress === zhijiang.county) continue;
    const from = addDays(sessionOf(congress, year).closedOn, 20);
    const to = year === 2024 ? addDays(recordedUntil, -1) : addDays(sessionOf(congress, year + 1).openedOn, -10);
    for (let n = 0; n < between; n++) {
      const isKey = keys > 0 && n === 0 && year === 2024;
      desk.file({ ...betweenSessions(desk, congress, year, deputies, from, to), isKey });
    }
  }
}

type Common = Pick<Plan, 'congress' | 'year' | 'lead' | 'others' | 'submittedOn' | 'period' | 'session'>;

function atSession(desk: SuggestionGenerator, congress: string, year: number, deputies: readonly SeedDeputy[]): Common {
  const { id: session, openedOn, closedOn } = sessionOf(congress, year);
  const submittedOn = dayBetween(desk.random, openedOn, closedOn);
  const lead = inOffice(desk, deputies, submittedOn);
  return { congress, year, period: 'IN_SESSION', session, submittedOn, lead, others: deputies };
}

function betweenSessions(
  desk: SuggestionGenerator,
  congress: string,
  year: number,
  deputies: readonly SeedDeputy[],
  from: string,
  to: string,
): Common {
  const submittedOn = dayBetween(desk.random, from, to);
  const lead = inOffice(desk, deputies, submittedOn);
  return { congress, year, period: 'BETWEEN_SESSIONS', submittedOn, lead, others: deputies };
}

/** A deputy who was elected by then; by-elections are few. */
function inOffice({ random }: SuggestionGenerator, deputies: readonly SeedDeputy[], day: string): SeedDeputy {
  for (let tries = 0; tries < 20; tries++) {
    const deputy = random.pick(deputies);
    if (deputy.firstElectedOn <= day) return deputy;
  }
  return deputies[0]!;
}

/** A performance year of 丹阳市, from one session to the next, of which so many were solved. */
function danyangYear(desk: SuggestionGenerator, year: number, total: number, solved: number): void {
  const { random, data } = desk;
  const congress = '321181000000';
  const deputies = deputiesOf(data, congress, 'COUNTY');
  const { closedOn } = sessionOf(congress, year);
  const others = ['BEING_SOLVED', 'BEING_SOLVED', 'PLANNED', 'NOT_SOLVABLE_NOW', 'FOR_REFERENCE'] as const;
  const outcomes = Array.from({ length: total }, (_, n) => (n < solved ? ('SOLVED' as const) : random.pick(others)));
  const keys = year === danyangSupervision.year ? danyangKeys : 0;
  for (const [n, settled] of random.shuffle(outcomes).entries()) {
    const isKey = n < keys;
    const plan =
      isKey || random.chance(0.86)
        ? atSession(desk, congress, year, deputies)
        : betweenSessions(desk, congress, year, deputies, addDays(closedOn, 20), `${year}-11-15`);
    desk.file({ ...plan, settled, isKey });
  }
}

/** The ids of those that came from messages on the platform, with the deputies who made suggestions of them. */
function betweenSessionsOfZhijiang(
  desk: SuggestionGenerator,
): { suggestion: string; deputy: SeedDeputy; submittedOn: string }[] {
  const { county, betweenSessions: total, fromPlatform, from, to } = zhijiang;
  const deputies = deputiesOf(desk.data, county, 'COUNTY');
  const platform: { suggestion: string; deputy: SeedDeputy; submittedOn: string }[] = [];
  for (let n = 0; n < total; n++) {
    const submitted = dayBetween(desk.random, from, to);
    const plan = betweenSessions(desk, county, Number(submitted.slice(0, 4)), deputies, submitted, submitted);
    const isFromPlatform = n < fromPlatform;
    const origin = isFromPlatform ? 'PLATFORM' : desk.random.pick(['STATION', 'CONTACT_VISIT', 'OWN_WORK'] as const);
    const suggestion = desk.file({ ...plan, origin, settled: 'ANY' });
    if (isFromPlatform) platform.push({ suggestion, deputy: plan.lead, submittedOn: submitted });
  }
  return platform;
}
